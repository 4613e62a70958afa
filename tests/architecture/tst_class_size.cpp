// A class is one thought: its members are counted, functions and data alike. What a base class or Qt demands
// (overrides, signals) and types that stand inside are not.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{

struct CountedClass {
    QString name;
    QString file;
    int members = 0;
};

/// Text between the braces that open at `from`; `end` is behind the closing one.
QString inside(const QString &text, qsizetype from, qsizetype &end)
{
    int depth = 1;
    for (end = from; end < text.size() && depth > 0; ++end)
        depth += text.at(end) == u'{' ? 1 : text.at(end) == u'}' ? -1 : 0;
    return text.mid(from, end - 1 - from);
}

/// Bodies of functions and of types inside become nothing but a semicolon.
QString withoutBodies(const QString &body)
{
    QString flat;
    int depth = 0;
    for (const QChar c : body) {
        depth += c == u'{';
        if (depth == 0)
            flat += c;
        if (c == u'}' && --depth == 0)
            flat += u';';
    }
    return flat;
}

int namesIn(const QString &declaration)
{
    int names = 1, angles = 0;
    for (const QChar c : declaration) {
        angles += c == u'<' ? 1 : c == u'>' ? -1 : 0;
        names += c == u',' && angles == 0;
    }
    return names;
}

int membersOf(const QString &body)
{
    static const QRegularExpression signal(u"signals:.*?(?=\\b(?:public|protected|private)\\b[^;]*?:|$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression access(
        u"\\b(?:public|protected|private)(?: slots)?:|Q_OBJECT|Q_GADGET"_s);
    static const QRegularExpression notCounted(
        u"^(?:using|friend|enum|struct|class|union|static constexpr)\\b|\\boverride\\b"_s);
    int members = 0;
    QString flat = withoutBodies(body);
    flat.remove(signal);
    flat.remove(access);
    for (const QString &piece : flat.split(u';')) {
        const QString declaration = piece.simplified();
        if (declaration.isEmpty() || notCounted.match(declaration).hasMatch())
            continue;
        members += declaration.contains(u'(') ? 1 : namesIn(declaration);
    }
    return members;
}

QList<CountedClass> classesOf(const QString &path)
{
    static const QRegularExpression comment(u"//[^\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression opened(u"\n(?:class|struct) (?:\\[\\[\\w+\\]\\] )?(\\w+)[^;{}()]*\\{"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(comment);
    QList<CountedClass> classes;
    for (auto it = opened.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        qsizetype end = 0;
        classes.append({match.captured(1), path.mid(qsizetype(sizeof(XW_SOURCE))),
                        membersOf(inside(text, match.capturedEnd(), end))});
    }
    return classes;
}

} // namespace

class ClassSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void membersAreCountedAsAPersonWould()
    {
        QCOMPARE(membersOf(u"\npublic:\n    A();\n    int f() const { return 1; }\n    int a, b;\n"_s), 4);
        QCOMPARE(membersOf(u"signals:\n    void changed();\n\nprivate:\n    QMap<int, int> m_map;\n"_s), 1);
        QCOMPARE(
            membersOf(u"    enum Role { A, B };\n    struct P { int x; };\n    int n() const override;\n"_s),
            0);
    }

    void aClassIsOneThought()
    {
        // The faces that the whole program looks at: what they offer is many small questions.
        const QHash<QString, int> faces{{u"Workspace"_s, 75}, {u"RoundState"_s, 64}, {u"MainWindow"_s, 66}};
        constexpr int most = 50;
        QList<CountedClass> all;
        for (const QString &folder : {u"app"_s, u"widgets"_s, u"ui"_s}) {
            QDirIterator it(QStringLiteral(XW_SOURCE "/") + folder, {u"*.h"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                all += classesOf(it.next());
        }
        QVERIFY2(all.size() > 500, "the classes were not found");
        std::sort(all.begin(), all.end(),
                  [](const CountedClass &a, const CountedClass &b) { return a.members > b.members; });
        QStringList large;
        for (const CountedClass &one : std::as_const(all))
            if (one.members > faces.value(one.name, most))
                large << u"%1 has %2 members (%3)"_s.arg(one.name).arg(one.members).arg(one.file);
        qInfo("%d classes; half have %d members or fewer, the largest:", int(all.size()),
              all.at(all.size() / 2).members);
        for (int i = 0; i < 8; ++i)
            qInfo("  %3d %s", all.at(i).members, qPrintable(all.at(i).name));
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }
};

XW_TEST_MAIN(ClassSizeTest)
#include "tst_class_size.moc"
