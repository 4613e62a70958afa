// A history under a key: a consistent rewrite, an older copy, another key and every changed byte of a seal
// are found.
#include "closing/history_seal.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::closing;

class HistorySealTest : public QObject
{
    Q_OBJECT

    static signing::Secret key(const char *words = "a key of sixteen or more")
    {
        return signing::Secret(QByteArray(words));
    }
    static std::vector<AuditEntry> history(qint64 length, char kind = 'h')
    {
        std::vector<AuditEntry> made;
        for (qint64 i = length; i > 0; --i) {
            AuditEntry entry;
            entry.sequence = i;
            entry.hash = QByteArray(31, kind) + char(i);
            made.push_back(entry);
        }
        return made;
    }
    static Comparison judged(const QByteArray &seal, const std::vector<AuditEntry> &now)
    {
        const auto answer = compareWithSeal(seal, key(), now);
        return answer ? *answer : Comparison{};
    }

private slots:
    void aHistoryThatLeadsOnHoldsAndARewrittenOneDoesNot()
    {
        const QByteArray seal = sealOf(history(5).front(), key());
        QVERIFY(judged(seal, history(5)).same);
        QVERIFY(judged(seal, history(9)).same);
        const Comparison rewritten = judged(seal, history(9, 'x'));
        QVERIFY(!rewritten.same);
        QVERIFY(rewritten.why.text().contains(u"anew"_s) || rewritten.why.text().contains(u"改写"_s));
        const Comparison older = judged(seal, history(4));
        QVERIFY(!older.same && older.why.text().contains(u'4') && older.why.text().contains(u'5'));
        QVERIFY(!judged(seal, {}).same);
    }

    void nobodyMakesASealWithoutTheKey()
    {
        // As somebody would who wrote the history anew and sealed it by a key of his own.
        const QByteArray forged = sealOf(history(5, 'x').front(), key("some other key of his own"));
        QVERIFY(!judged(forged, history(5, 'x')).same);
        QVERIFY(!judged(forged, history(5)).same);
    }

    void noByteOfASealCanBeChangedUnseen()
    {
        const QByteArray seal = sealOf(history(5).front(), key());
        int refused = 0;
        for (qsizetype at = 0; at < seal.size(); ++at) {
            QByteArray changed = seal;
            changed[at] = char(changed[at] ^ 1);
            const auto answer = compareWithSeal(changed, key(), history(9));
            refused += !answer || !answer->same;
            if (answer && answer->same) // what stands between the values means nothing
                QVERIFY2(QByteArray(" \n\r\t").contains(seal[at]) ||
                             compareWithSeal(seal, key(), history(9))->head == answer->head,
                         changed.constData());
        }
        QVERIFY(refused > 120);
    }

    void whatIsNoSealIsSaidToBeNone()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"),
                                        QByteArray("{\"format\": 2, \"sequence\": 1, \"head\": \"ab\"}"),
                                        QByteArray("{\"format\": 1, \"sequence\": -1, \"head\": \"ab\"}")})
            QVERIFY(!compareWithSeal(bytes, key(), history(3)));
    }

    void aKeyThatCouldBeGuessedIsRefused()
    {
        const QTemporaryDir dir;
        const auto written = [&dir](const QByteArray &words) {
            QFile file(dir.filePath(u"key"_s));
            return file.open(QIODevice::WriteOnly) && file.write(words) == words.size();
        };
        QVERIFY(written("short\n"));
        const auto refused = readSealKey(dir.filePath(u"key"_s));
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        QVERIFY(written("0123456789abcdef\nmore\n"));
        QVERIFY(readSealKey(dir.filePath(u"key"_s)));
        QVERIFY(!readSealKey(dir.filePath(u"none"_s)));
    }
};

XW_TEST_MAIN(HistorySealTest)
#include "tst_history_seal.moc"
