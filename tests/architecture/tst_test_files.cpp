// The test files of a room are one program: what each declares for itself stands in an unnamed namespace. Of
// two helpers of one name the linker would else keep one without a word, and a test would run on the other's.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{

QStringList linesOfTest(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// The types that a file declares outside unnamed namespaces, in sources written as .clang-format says.
QStringList typesForAll(const QStringList &lines)
{
    static const QRegularExpression opened(u"^namespace\\s*([\\w:]*)"_s);
    static const QRegularExpression type(u"^(?:class|struct|union|enum(?: class)?) (\\w+)\\b[^;]*$"_s);
    QStringList types, spaces;
    for (const QString &line : lines) {
        if (const auto match = opened.match(line); match.hasMatch() && !line.contains(u'='))
            spaces << match.captured(1);
        else if (line.startsWith(u"} // namespace"_s) && !spaces.isEmpty())
            spaces.removeLast();
        else if (const auto declared = type.match(line); declared.hasMatch() && !spaces.contains(QString()))
            types << declared.captured(1);
    }
    return types;
}

} // namespace

class TestFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aTestFileDeclaresItsClassAloneForAll()
    {
        QStringList wrong;
        int files = 0;
        QDirIterator it(QStringLiteral(XW_SOURCE "/tests"), {u"tst_*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QStringList lines = linesOfTest(path);
            ++files;
            for (const QString &name : typesForAll(lines))
                if (!lines.contains(u"XW_TEST_MAIN("_s + name + u')') &&
                    lines.filter(QRegularExpression(u"^XW_\\w+_TEST_MAIN\\("_s + name + u"\\b"_s)).isEmpty())
                    wrong << path.mid(qsizetype(sizeof(XW_SOURCE))) + u": "_s + name;
        }
        QVERIFY2(files > 50, "the tests were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aHelperIsSeenWhereAllSeeIt()
    {
        const QStringList lines{u"struct Later;"_s,
                                u"struct Helper {"_s,
                                u"};"_s,
                                u"namespace"_s,
                                u"{"_s,
                                u"struct Own {"_s,
                                u"} // namespace"_s,
                                u"namespace a"_s,
                                u"class B : public C"_s,
                                u"} // namespace a"_s};
        QCOMPARE(typesForAll(lines), (QStringList{u"Helper"_s, u"B"_s}));
    }
};

XW_TEST_MAIN(TestFilesTest)
#include "tst_test_files.moc"
