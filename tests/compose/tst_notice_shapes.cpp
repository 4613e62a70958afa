// Every template over rounds of every shape: no sentence without content, none about what does not exist, no
// word of an area of another kind; and every problem that counts is named.
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "notice/proof_document.h"
#include "shaped_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NoticeShapesTest : public QObject
{
    Q_OBJECT

    struct MadeRound {
        const Shape *shape;
        QString where; ///< for messages
        SampleRound sample;
    };
    QTemporaryDir m_folder;
    std::vector<MadeRound> m_rounds;

    /// The notice without its annexes and without titles of documents.
    static QString body(const notice::Composed &composed)
    {
        QString text = notice::plainNotice(composed.document);
        if (!composed.annexes.empty())
            text = text.left(
                text.lastIndexOf(u"\n"_s + (composed.annexes.size() == 1 ? u"附件"_s : u"附件1"_s) + u'\n'));
        static const QRegularExpression titles(u"《[^》]*》|“我为政府网站找错”"_s);
        return text.remove(titles);
    }

    /// The first line of the body that holds these words.
    static QString lineOf(const notice::Composed &composed, const QString &words)
    {
        for (const QString &line : body(composed).split(u'\n'))
            if (line.contains(words))
                return line;
        return {};
    }

    static qint64 number(const notice::Composed &composed, const QString &fact)
    {
        const std::optional<notice::Fact> found = composed.facts.find(fact);
        return found ? std::get<qint64>(found->value) : -1;
    }

    static Result<notice::Composed> composed(const RoundState &state, const QString &id)
    {
        notice::NoticeSettings settings;
        settings.templateId = id;
        return composeSample(state, settings, state.round().key.lastDay());
    }

private slots:
    void initTestCase()
    {
        quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seeds from" << seed << "on, one a shape";
        for (const Shape &shape : shapes()) {
            Result<SampleRound> sample = shapedRound(shape, seed, m_folder.path());
            XW_VERIFY_OK(sample);
            const QString where = shape.name + u", seed "_s + QString::number(seed++);
            QVERIFY2(sample->problems.isEmpty(), qPrintable(where + sample->problems.join(u"; "_s)));
            m_rounds.push_back({&shape, where, *std::move(sample)});
        }
        QVERIFY(m_rounds.size() >= 20);
    }

    void noTemplateSaysWhatARoundDoesNotHold()
    {
        for (const auto &[shape, where, sample] : m_rounds) {
            for (const QString &id : notice::TemplateSource::shipped().ids()) {
                const auto notice = composed(*sample.state, id);
                XW_VERIFY_OK(notice);
                for (const notice::NoticeFlaw &flaw : checkNotice(*notice)) {
                    const bool empty = flaw.kind == notice::NoticeFlaw::Kind::NothingChecked;
                    QVERIFY2(empty && number(*notice, u"websites.checked"_s) +
                                              number(*notice, u"media.checked"_s) ==
                                          0,
                             qPrintable(where + u", template "_s + id + u": "_s + told(flaw).english()));
                }
                QVERIFY2(notice->settings.area == shape->all, qPrintable(where + notice->settings.area));
            }
        }
    }

    void theGeneralTemplateNamesEveryProblemAndNothingElse()
    {
        for (const auto &[shape, where, sample] : m_rounds) {
            const auto notice = composed(*sample.state, u"general"_s);
            XW_VERIFY_OK(notice);
            const QString text = body(*notice);
            for (const auto &[kind, word] :
                 {std::pair(u"websites"_s, u"政府网站"_s), std::pair(u"media"_s, u"政务新媒体"_s)}) {
                const bool checked = number(*notice, kind + u".checked"_s) > 0;
                const bool nothing =
                    number(*notice, u"websites.checked"_s) + number(*notice, u"media.checked"_s) == 0;
                QVERIFY2(text.contains(word) == checked || nothing, qPrintable(where + u'\n' + text));
                const qint64 failing = number(*notice, kind + u".unqualified"_s);
                const qint64 sum = number(*notice, kind + u".problems.sum"_s);
                const bool overlap = notice->facts.find(kind + u".problems.overlap"_s)->holds();
                QVERIFY2(overlap ? sum > failing : sum == failing, qPrintable(where));
            }
            for (const Subject &subject : sample.state->subjects())
                for (const Finding &finding : sample.state->findings(subject.id))
                    if (!finding.indicator.isValid() &&
                        sample.state->belongsTo(subject.id, Population::Checked))
                        QVERIFY2(text.contains(finding.note.left(4)),
                                 qPrintable(where + finding.note + u'\n' + text));
        }
    }

    void noSentenceIsSaidTwiceAndNoRateIsZeroPointZero()
    {
        const std::vector<notice::ProblemHeading> own{{u"更新不及时"_s, u"栏目不更新"_s},
                                                      {u"更新不及时"_s, u"首页不更新"_s},
                                                      {u"更新不及时"_s, u"内容不更新"_s}};
        for (const auto &[shape, where, sample] : m_rounds) {
            for (const auto &headings : {std::vector<notice::ProblemHeading>(), own}) {
                notice::NoticeSettings settings;
                settings.templateId = u"general"_s;
                settings.headings = headings;
                const auto notice =
                    composeSample(*sample.state, settings, sample.state->round().key.lastDay());
                XW_VERIFY_OK(notice);
                const bool nothing =
                    number(*notice, u"websites.checked"_s) + number(*notice, u"media.checked"_s) == 0;
                QVERIFY2(nothing || checkNotice(*notice).empty(), qPrintable(where));
                const QString text = body(*notice);
                static const QRegularExpression zero(u"(?<![0-9.])0\\.0+%"_s);
                QVERIFY2(!text.contains(zero), qPrintable(where + u'\n' + text));
                QSet<QString> said;
                for (const QString &sentence : text.split(QRegularExpression(u"(?<=。)|\n"_s))) {
                    if (sentence.size() < 12 || !sentence.endsWith(u'。')) // names stand twice
                        continue;
                    QVERIFY2(!said.contains(sentence), qPrintable(where + sentence + u'\n' + text));
                    said.insert(sentence);
                }
            }
        }
    }

    void theProofFindsNothingInANoticeOfOurOwn()
    {
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        for (const auto &[shape, where, sample] : m_rounds) {
            const auto notice = composed(*sample.state, u"general"_s);
            XW_VERIFY_OK(notice);
            const auto proof = notice::proofDocument(notice->document, notice->facts, *library);
            for (const notice::ProofFinding &finding : proof.report.findings)
                QVERIFY2(finding.kind != notice::ProofKind::Contradiction,
                         qPrintable(where + u": "_s + finding.quote + u" · "_s + finding.message.english() +
                                    u'\n' + lineOf(*notice, finding.quote)));
        }
    }

    void oneSiteARegionAndOpenPagesAreNoContradictions()
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < 12; ++i) {
            const QString code = u"9900%1"_s.arg(i, 6, 10, QChar(u'0'));
            const QString region = i < 5 ? u"市直"_s : u"第%1区"_s.arg(QChar(u'甲' + i));
            list += u"%1,%2%3网站,http://s%3.example,%2,市级部门,单位%3,正常\n"_s.arg(code, region).arg(i);
            results += code + (i == 1 ? u",是,不合格,首页打不开;栏目不更新\n"_s : u",是,合格,\n"_s);
        }
        const Result<SampleRound> sample =
            sampleRound(u"云海市"_s, {2024, 2}, {},
                        {{u"websites"_s, writeCsv(m_folder.path(), u"one-w.csv"_s, list)},
                         {u"results"_s, writeCsv(m_folder.path(), u"one-r.csv"_s, results)}});
        XW_VERIFY_OK(sample);
        const auto notice = composed(*sample->state, u"general"_s);
        XW_VERIFY_OK(notice);
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        for (const notice::ProofFinding &finding :
             notice::proofDocument(notice->document, notice->facts, *library).report.findings)
            QFAIL(qPrintable(finding.quote + u" · "_s + finding.message.english()));
    }

    void theCheckFindsEachKindOfFlaw()
    {
        using Kind = notice::NoticeFlaw::Kind;
        const Result<SampleRound> sample = shapedRound(shapes().front(), 7, m_folder.path());
        XW_VERIFY_OK(sample);
        const std::pair<Kind, QString> flawed[] = {
            {Kind::EmptyList, u"不合格的网站3个，问题集中在："_s},
            {Kind::EmptyList, u"发现问题（）。"_s},
            {Kind::UnfilledPlace, u"共%1个网站。"_s},
            {Kind::DoubledMark, u"抽查3个，，合格3个。"_s},
            {Kind::DoubledMark, u"，合格率100%。"_s},
            {Kind::RateOfNothing, u"合格率—。"_s},
            {Kind::RateOfNothing, u"检查结果：{{media.levels.county.rate}}。"_s},
            {Kind::NothingCounted, u"在运行的政府网站0个。"_s},
            {Kind::WrongArea, u"现将全市情况通报如下。"_s},
            {Kind::MissingAnnex, u"名单见附件9。"_s},
            {Kind::OpenEnd, u"在7个网站中，"_s},
        };
        for (const auto &[kind, words] : flawed) {
            notice::TemplateSource templates;
            templates.put(u"own"_s, u"---\n# 情况\n%1\n"_s.arg(words).toUtf8());
            notice::NoticeSettings settings;
            settings.templateId = u"own"_s;
            const auto notice = notice::compose(
                {*sample->state, templates, shippedLedgers(), settings, {}, QDate(2023, 10, 1), {}});
            XW_VERIFY_OK(notice);
            const std::vector<notice::NoticeFlaw> flaws = checkNotice(*notice);
            const bool found =
                std::any_of(flaws.begin(), flaws.end(),
                            [kind = kind](const notice::NoticeFlaw &flaw) { return flaw.kind == kind; });
            QVERIFY2(found, qPrintable(words));
        }
    }
};

XW_TEST_MAIN(NoticeShapesTest)
#include "tst_notice_shapes.moc"
