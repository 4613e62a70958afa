// What the rooms tell people of a round is told in words (domain/round_label.h): a key like 2026Q4 is for
// files and commands.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{

/// Sentences whose arguments hold the text of a key, as they stand in a source.
QStringList sentencesWithKeys(const QString &source)
{
    static const QRegularExpression said(
        u"QT_TRANSLATE_NOOP\\(\\s*\"xw\"\\s*,\\s*((?:\"[^\"]*\"\\s*)+)\\)\\s*,\\s*\\{([^{};]*)\\}"_s);
    static const QRegularExpression key(
        u"(?:\\bkey(?:\\(\\))?|\\bround|\\bbefore|\\bsince)(?:\\.|->)text\\(\\)"_s);
    QStringList found;
    for (auto it = said.globalMatch(source); it.hasNext();)
        if (const auto match = it.next(); key.match(match.captured(2)).hasMatch() &&
                                          !match.captured(2).contains(u"roundLabel("_s)) // beside its words
            found << match.captured(1).simplified();
    return found;
}

} // namespace

class RoundWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void noSentenceOfTheRoomsHoldsAKey()
    {
        QStringList wrong;
        int files = 0;
        QDirIterator it(QStringLiteral(XW_SOURCE "/app"), {u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains(u"/app/ctl/"_s)) // there a key is what one types
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            for (const QString &sentence : sentencesWithKeys(QString::fromUtf8(file.readAll())))
                wrong << file.fileName().mid(qsizetype(sizeof(XW_SOURCE))) + u": "_s + sentence;
        }
        QVERIFY2(files > 300, "the sources were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aKeyIsSeenHoweverItIsReached()
    {
        const auto of = [](const QString &arguments) {
            return int(
                sentencesWithKeys(
                    u"failure(ErrorCode::Locked,\n {QT_TRANSLATE_NOOP(\"xw\", \"The round \"\n \"%1\"), {"_s +
                    arguments + u"}}, {});"_s)
                    .size());
        };
        QCOMPARE(of(u"round.key.text()"_s), 1);
        QCOMPARE(of(u"name, state.round().key.text()"_s), 1);
        QCOMPARE(of(u"package.round.text()"_s), 1);
        QCOMPARE(of(u"key->text()"_s), 1);
        QCOMPARE(of(u"roundLabel(round)"_s), 0);
    }
};

XW_TEST_MAIN(RoundWordsTest)
#include "tst_round_words.moc"
