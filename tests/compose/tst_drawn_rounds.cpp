// Every template over rounds in which everything is drawn, read by rules of grammar and sense rather than by
// what a round holds: nobody counts nothing, one is no several, nothing is said of itself. XW_ROUNDS says how
// many; XW_SHOW prints the texts.
#include "drawn_round.h"
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

/// What no sentence of a notice may hold, whatever its data are. Names are data: none of those that are drawn
/// reads like one of these.
const std::vector<std::pair<QString, QRegularExpression>> &badGrammar()
{
    static const std::vector<std::pair<QString, QRegularExpression>> rules{
        {u"a count of nothing"_s,
         QRegularExpression(u"(?<![0-9.])0[个家件条人项](?!工作日)|(占|比例|抽查率)(为)?0%"_s)},
        {u"one as several"_s,
         QRegularExpression(
             u"(等|共)1[个家件](?![0-9])|均为[^，。；]{0,6}1[个家]|全部1[个家]|(?<![0-9])1[个家][^，。；、（）0-9]{0,12}(?<!平)均(?!为100%)"_s)},
        {u"a name beside itself"_s,
         QRegularExpression(
             u"(?:^|[、：，；为即如有是])([^、，；：]{4,})（\\1|(?:^|[、：，；为即如有是])([^、，；：]{5,})、\\2(?=[、。，；等])"_s)},
        {u"words twice"_s,
         QRegularExpression(u"的的|为为|均均|问题问题|系统政府系统|与与|比比|共共|在在|，其中，|即如"_s)},
        {u"brackets in a row"_s, QRegularExpression(u"）（"_s)},
        {u"an open bracket"_s, QRegularExpression(u"^[^（）]*）|（[^（）]*$"_s)},
        {u"a comparison with itself"_s,
         QRegularExpression(u"(提高|下降|上升|低于[^，。]{1,12}水平)0(\\.0+)?(个百分点|分)"_s)},
    };
    return rules;
}

QString bodyOf(const notice::Composed &composed)
{
    QString text = notice::plainNotice(composed.document);
    if (!composed.annexes.empty())
        text = text.left(
            text.lastIndexOf(u"\n"_s + (composed.annexes.size() == 1 ? u"附件"_s : u"附件1"_s) + u'\n'));
    // Titles and names that the drawn data put into quotation marks and brackets of their own.
    static const QRegularExpression data(
        u"《[^》]*》|“我为政府网站找错”|（国[^）]*号）|（人防办）|（新）|\\(新\\)"_s);
    return text.remove(data);
}

} // namespace

class DrawnRoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateReadsWellOverAnyRound()
    {
        const int rounds =
            qEnvironmentVariableIsSet("XW_ROUNDS") ? qEnvironmentVariableIntValue("XW_ROUNDS") : 24;
        const bool isShown = qEnvironmentVariableIsSet("XW_SHOW");
        const quint32 from = qEnvironmentVariableIsSet("XW_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("XW_SEED"))
                                 : 2344315107U; // another: XW_SEED
        qInfo() << rounds << "rounds, seeds from" << from;
        QTemporaryDir folder;
        QStringList faults;
        for (int i = 0; i < rounds; ++i) {
            const quint32 seed = from + quint32(i);
            DrawnRound drawn(seed, folder.path());
            const Result<SampleRound> sample = drawn.sample();
            XW_VERIFY_OK(sample);
            QVERIFY2(sample->problems.isEmpty(),
                     qPrintable(u"seed %1: "_s.arg(seed) + sample->problems.join(u'\n')));
            const notice::NoticeSettings settings = drawn.settings();
            for (const QString &id : notice::TemplateSource::shipped().ids())
                faults += read(*sample->state, settings, id, seed, isShown);
        }
        for (const QString &fault : faults.first(qMin(qsizetype(200), faults.size())))
            qWarning().noquote() << fault;
        QCOMPARE(faults.size(), qsizetype(0));
    }

private:
    static QStringList read(const RoundState &state, notice::NoticeSettings settings, const QString &id,
                            quint32 seed, bool isShown)
    {
        settings.templateId = id;
        const auto composed = composeSample(state, settings, state.round().key.lastDay().addDays(8));
        if (!composed)
            return {composed.error().line()};
        QStringList faults;
        const QString where = u"seed %1, %2: "_s.arg(seed).arg(id);
        const bool isEmpty = !composed->facts.find(u"kinds.checked"_s)->holds();
        for (const notice::NoticeFlaw &flaw : checkNotice(*composed))
            if (!isEmpty || flaw.kind != notice::NoticeFlaw::Kind::NothingChecked)
                faults += where + told(flaw).english();
        const QString text = bodyOf(*composed);
        if (isShown)
            QTextStream(stdout) << "\n=== seed " << seed << ' ' << id << '\n' << text << '\n';
        QSet<QString> said;
        for (const QString &line : text.split(u'\n'))
            for (const QString &sentence : line.split(QRegularExpression(u"(?<=。)"_s), Qt::SkipEmptyParts)) {
                for (const auto &[what, rule] : badGrammar())
                    if (const QRegularExpressionMatch match = rule.match(sentence); match.hasMatch())
                        faults += where + what + u" “"_s + match.captured(0) + u"” in "_s + sentence;
                if (sentence.size() > 12 && !sentence.contains(u"存在这一问题"_s) && // under another heading
                    sentence.endsWith(u'。') && said.contains(sentence))
                    faults += where + u"said twice: "_s + sentence;
                said.insert(sentence);
            }
        return faults;
    }
};

XW_TEST_MAIN(DrawnRoundsTest)
#include "tst_drawn_rounds.moc"
