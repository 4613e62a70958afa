// 江西 2020Q1 from its sample files to a composed notice: every figure that was published is there, its
// mistakes are right.
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ComposeJiangxiTest : public QObject
{
    Q_OBJECT

private:
    SampleRound m_sample;
    notice::Composed m_composed;
    QString m_text;

    /// The rows of an annex without head and totals.
    [[nodiscard]] std::vector<QStringList> rowsOf(int annex) const
    {
        std::vector<QStringList> rows;
        int number = 0;
        for (const notice::Block &block : m_composed.document.blocks) {
            if (const auto *start = std::get_if<notice::AnnexStart>(&block))
                number = start->number;
            const auto *table = std::get_if<notice::Table>(&block);
            if (!table || number != annex)
                continue;
            for (const notice::TableRow &row : table->rows) {
                QStringList cells;
                for (const notice::TableCell &cell : row)
                    cells += plainText(cell.runs);
                rows.push_back(cells);
            }
        }
        return rows;
    }

private slots:
    void initTestCase()
    {
        Result<SampleRound> sample = jiangxi();
        XW_VERIFY_OK(sample);
        QCOMPARE(sample->problems, QStringList());
        // What the published notice compares with: 97.61 % a year ago, 88.09 % of the media a quarter ago.
        sample->state->apply({PastTotal{{2019, 1}, SubjectKind::Website, {}, 0, 0, u"97.61%"_s},
                              PastTotal{{2019, 4}, SubjectKind::MediaAccount, {}, 0, 0, u"88.09%"_s}});
        m_sample = *std::move(sample);
        Result<notice::Composed> composed = composeSample(*m_sample.state);
        XW_VERIFY_OK(composed);
        m_composed = *std::move(composed);
        QCOMPARE(m_composed.ledgerFaults.size(), size_t(0));
        m_text = notice::plainNotice(m_composed.document);
    }

    void everyPublishedFigureIsThere_data()
    {
        QTest::addColumn<QString>("phrase");
        const QStringList phrases{u"政府网站共538家"_s,
                                  u"省政府门户网站1家"_s,
                                  u"省政府部门网站51家"_s,
                                  u"设区市政府门户网站11家"_s,
                                  u"设区市政府部门网站368家"_s,
                                  u"县级政府门户网站100家"_s,
                                  u"其他政府网站7家"_s,
                                  u"政务新媒体共1308家"_s,
                                  u"省直部门94家"_s,
                                  u"设区市572家"_s,
                                  u"县（市、区）642家"_s,
                                  u"抽查政府网站378家"_s,
                                  u"突出问题的4家"_s,
                                  u"总体合格率98.94%"_s,
                                  u"同比上升1.33个百分点"_s,
                                  u"网站31家，合格率100%"_s,
                                  u"网站346家，合格率98.84%"_s,
                                  u"112家门户网站"_s,
                                  u"合格率99.11%"_s,
                                  u"抽查政务新媒体356家"_s,
                                  u"突出问题的57家"_s,
                                  u"合格率83.99%"_s,
                                  u"环比下降4.10个百分点"_s,
                                  u"主动公开信息4092条"_s,
                                  u"18个省政府部门"_s,
                                  u"依申请公开50件"_s,
                                  u"按时办结率100%"_s,
                                  u"15个省政府部门和7个设区市"_s,
                                  u"留言77条，办结70条，办结率90.91%"_s,
                                  u"2020年4月15日"_s,
                                  u"截至2020年2月"_s,
                                  u"2019年12月—2020年2月"_s,
                                  u"国办秘函〔2019〕19号"_s,
                                  u"（此件主动公开）"_s,
                                  u"2020年4月2日"_s};
        for (const QString &phrase : phrases)
            QTest::newRow(qPrintable(phrase)) << phrase;
    }
    void everyPublishedFigureIsThere()
    {
        QFETCH(QString, phrase);
        QVERIFY2(m_text.contains(phrase), qPrintable(phrase));
    }

    void theMistakesOfThePublishedNoticeAreNotRepeated()
    {
        QVERIFY(!m_text.contains(u"84.27%"_s));
        QVERIFY(!m_text.contains(u"100.00%"_s));
        for (const QStringList &row : rowsOf(4)) // eight cells were cut after 渠道
            QCOMPARE(row.last().count(u'（'), row.last().count(u'）'));
    }

    void theTitleIsMadeOfIssuerRoundAndMatter()
    {
        QCOMPARE(m_composed.document.title,
                 u"江西省人民政府办公厅关于2020年第一季度全省政府网站与政务新媒体检查情况的通报"_s);
    }

    void theSixAnnexesHoldTheirRows()
    {
        const std::vector<int> expected{12, 21, 4, 57, 37, 22};
        QCOMPARE(m_composed.annexes.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(m_composed.annexes[i].rows, expected[i]);
    }

    void rowsAndColumnsOfTheFirstAnnexAddUp()
    {
        const std::vector<QStringList> rows = rowsOf(1);
        const qsizetype columns = rows.front().size();
        for (qsizetype column = 2; column < columns; ++column) {
            int sum = 0;
            for (size_t row = 0; row + 1 < rows.size(); ++row)
                sum += rows[row].at(column).toInt();
            QCOMPARE(sum, rows.back().at(column).toInt());
        }
        for (const QStringList &row : rows) {
            int types = 0;
            for (qsizetype column = 3; column < columns - 2; ++column)
                types += row.at(column).toInt();
            QCOMPARE(types, row.at(2).toInt());
        }
    }

    void aRateOfHalfRoundsUpInTheLastAnnex()
    {
        for (const QStringList &row : rowsOf(6))
            if (row.value(1) == u"吉安市")
                QCOMPARE(row,
                         QStringList({row.first(), u"吉安市"_s, u"8"_s, u"1"_s, u"7"_s, u"13%"_s, u"5"_s}));
        QCOMPARE(rowsOf(6).back().value(2), u"77"_s);
    }

    void everyNumberFromTheDataIsBound()
    {
        for (const notice::Block &block : m_composed.document.blocks) {
            const auto *paragraph = std::get_if<notice::Paragraph>(&block);
            if (!paragraph)
                continue;
            for (const notice::Run &run : paragraph->runs) {
                const std::optional<notice::Fact> fact = m_composed.facts.find(run.fact);
                if (run.fact.isEmpty())
                    QVERIFY2(!run.text.contains(QRegularExpression(u"\\d+[家个条件%]"_s)),
                             qPrintable(run.text));
                else
                    QVERIFY2(fact && fact->printed == run.text, qPrintable(run.fact));
            }
        }
    }

    void noMarkOfTheRendererIsLeft()
    {
        for (const QChar c : m_text)
            QVERIFY(c.unicode() < 0xFDD0 || c.unicode() > 0xFDEF);
        QVERIFY(!m_text.contains(u"{{"_s));
    }

    void anEditSurvivesComposingAgainAndItsOtherNumbersFollowTheData()
    {
        const notice::TemplateSource templates = notice::TemplateSource::shipped();
        int index = -1;
        for (size_t i = 0; i < m_composed.document.blocks.size(); ++i)
            if (notice::plainBlock(m_composed.document.blocks[i]).startsWith(u"抽查政务新媒体"_s))
                index = int(i);
        QVERIFY(index >= 0);
        const QString key = m_composed.keys.at(index);
        const notice::Runs shown =
            std::get<notice::Paragraph>(m_composed.document.blocks[size_t(index)]).runs;
        notice::NoticeEdits edits;
        edits.setText(key, shown, plainText(shown).replace(u"查出存在"_s, u"共查出有"_s));
        const Result<notice::NoticeEdits> read = notice::NoticeEdits::fromJson(edits.toJson());
        XW_VERIFY_OK(read);
        QCOMPARE(*read, edits);

        // One account more fails: the edited paragraph says so by itself.
        RoundState later(*m_sample.state);
        const auto &subjects = later.subjects();
        const auto qualified = std::find_if(subjects.begin(), subjects.end(), [&](const Subject &s) {
            return !s.isWebsite() && later.verdict(s.id) == Verdict::Qualified;
        });
        Finding finding;
        finding.id = later.nextFindingId();
        finding.subject = qualified->id;
        finding.round = later.round().id;
        finding.indicator = IndicatorId(u"M2.1"_s);
        later.apply({finding});
        const Result<notice::Composed> again =
            notice::compose({later, templates, shippedLedgers(), {}, *read, QDate(2020, 4, 2), {}});
        XW_VERIFY_OK(again);
        QVERIFY(notice::plainNotice(again->document).contains(u"共查出有突出问题的58家，抽查合格率83.71%"_s));
    }

    void aNameThatNoFactHasIsReportedWithLineAndName()
    {
        notice::TemplateSource templates = notice::TemplateSource::shipped();
        templates.put(u"mine"_s, "---\n@title\n\n全省{{websites.runing}}个。\n");
        notice::NoticeSettings settings;
        settings.templateId = u"mine"_s;
        const Result<notice::Composed> composed = notice::compose(
            {*m_sample.state, templates, shippedLedgers(), settings, {}, QDate(2020, 4, 2), {}});
        QVERIFY(!composed);
        QCOMPARE(composed.error().code, ErrorCode::Format);
        QVERIFY2(composed.error().line().contains(u"mine, line 4"_s), qPrintable(composed.error().line()));
        QVERIFY(composed.error().line().contains(u"websites.runing"_s));
    }
};

XW_TEST_MAIN(ComposeJiangxiTest)
#include "tst_compose_jiangxi.moc"
