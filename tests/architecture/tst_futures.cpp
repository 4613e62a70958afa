// Whoever goes on in an object's thread does so by whenDone (app/base/when_done.h): QFuture::then(context, …)
// reads the context on the worker's thread while its own thread may be deleting it.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{

/// The lines, from 1, at which a source calls then() or onFailed(), onCanceled() with a context: anything
/// first but a function or a way to launch it.
QList<int> linesWithContext(QString source)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    source.remove(comment);
    static const QRegularExpression call(
        u"(?:\\.|->)\\s*(?:then|onFailed|onCanceled)\\s*\\(\\s*(?!QtFuture::Launch|QThreadPool|\\[|std::move)(&?\\w[\\w.>()-]*)\\s*,"_s);
    QList<int> lines;
    for (auto it = call.globalMatch(source); it.hasNext();)
        lines << int(source.left(it.next().capturedStart()).count(u'\n')) + 1;
    return lines;
}

} // namespace

class FuturesTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyGoesOnByThenWithAContext()
    {
        QStringList wrong;
        int files = 0;
        for (const QString &folder :
             {u"app"_s, u"ui"_s, u"widgets"_s, u"tests/uikit"_s, u"tests/testkit"_s}) {
            QDirIterator it(QStringLiteral(XW_SOURCE "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                for (int line : linesWithContext(QString::fromUtf8(file.readAll())))
                    wrong << u"%1:%2"_s.arg(file.fileName().mid(qsizetype(sizeof(XW_SOURCE)))).arg(line);
            }
        }
        QVERIFY2(files > 500, "the sources were not found");
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"whenDone (base/when_done.h) goes on there instead:\n"_s + wrong.join(u'\n')));
    }

    void aContextIsSeenHoweverItIsWritten()
    {
        QCOMPARE(linesWithContext(u"a.then(this, [] {});"_s), QList<int>{1});
        QCOMPARE(linesWithContext(u"a\n    .then(\n        m_bar, [this] {});"_s), QList<int>{2});
        QCOMPARE(linesWithContext(u"a.then(&q, f);\nb->then(x.get(), g);"_s), (QList<int>{1, 2}));
        QCOMPARE(linesWithContext(u"a.onCanceled(context, f);"_s), QList<int>{1});
        QCOMPARE(linesWithContext(u"a.then(QtFuture::Launch::Async, f); // a.then(this, f)"_s), QList<int>());
        QCOMPARE(linesWithContext(u"a.then([x, y] {}); whenDone(a, this, f);"_s), QList<int>());
    }
};

XW_TEST_MAIN(FuturesTest)
#include "tst_futures.moc"
