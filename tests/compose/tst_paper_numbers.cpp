// What all papers of a round say together is what its notice says: verdicts, problems, counts a body. Rounds
// are drawn at random, with stated verdicts, deductions, subjects without a body and cases that are closed.
#include "notice/fact_rows.h"
#include "notice/papers.h"
#include "notice/plain_text.h"
#include "notice/writers.h"
#include "random_round.h"
#include "sample_round.h"

#include "domain/case_code.h"
#include "domain/draw.h"
#include "workspace/rectification.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr quint32 firstSeed = 1, lastSeed = 12;

/// A round in which more is said than its results: deductions, notes, second problems, pictures; and a case
/// for each problem, some with a body of their own, some closed.
struct NumberedRound {
    std::unique_ptr<RoundState> state;
    QHash<QByteArray, QByteArray> blobs;
    int closed = 0;

    NumberedRound(quint32 seed, const QString &folder)
    {
        RandomRound options;
        options.seed = seed;
        options.regions = 5;
        options.websites = 50;
        options.media = 60;
        options.failing = 9;
        options.checked = 60 + int(seed % 5) * 10;
        options.ledgerRows = 0;
        auto made = randomRound(options, folder);
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        state = std::move(made->state);
        Draw draw(seed);
        sayMore(draw);
        const auto opened = openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, true})(
            *state, {u"检查员01"_s, QDateTime({2020, 4, 2}, {9, 0})});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().line()));
        state->apply(opened->writes);
        std::vector<Write> writes;
        for (RectificationCase one : state->cases().cases()) {
            if (draw.below(100) < 20) {
                one.state = CaseState::Closed;
                ++closed;
            } else if (draw.below(100) < 30) {
                one.body = u"第%1责任单位"_s.arg(draw.below(4));
            }
            writes.emplace_back(one);
        }
        state->apply(writes);
    }
    void sayMore(Draw &draw)
    {
        std::vector<Write> writes;
        FindingId next = state->nextFindingId();
        EvidenceId picture = state->nextEvidenceId();
        int stated = 0; // 不合格 without a reason
        for (const Subject &subject : state->subjects()) {
            if (state->belongsTo(subject.id, Population::Checked) && state->findings(subject.id).empty() &&
                ++stated <= 2) {
                Inspection inspection = state->inspection(subject.id);
                inspection.subject = subject.id;
                inspection.round = state->round().id;
                inspection.inspected = true;
                inspection.stated = Verdict::Unqualified;
                writes.emplace_back(inspection);
                continue;
            }
            if (!state->belongsTo(subject.id, Population::Checked) || draw.below(100) >= 15)
                continue;
            const auto all = state->standard().applicable(subject);
            Finding finding;
            finding.id = next;
            next = FindingId(next.value() + 1);
            finding.subject = subject.id;
            finding.round = state->round().id;
            finding.indicator = all.at(size_t(draw.below(int(all.size()))))->id;
            finding.count = 1 + draw.below(9);
            finding.note = draw.below(2) ? u"第%1处"_s.arg(draw.below(1000)) : QString();
            finding.author = u"张三"_s;
            finding.at = QDateTime({2020, 3, 20}, {10, 30});
            if (state->findingInForce(subject.id, finding.indicator))
                continue;
            writes.emplace_back(finding);
            if (draw.below(2)) {
                Evidence evidence;
                evidence.id = picture;
                picture = EvidenceId(picture.value() + 1);
                evidence.subject = subject.id;
                evidence.round = state->round().id;
                evidence.finding = finding.id;
                evidence.mimeType = u"image/png"_s;
                const QByteArray bytes = pictureOf(draw.below(200));
                evidence.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
                blobs.insert(evidence.sha256, bytes);
                writes.emplace_back(evidence);
            }
        }
        state->apply(writes);
    }
    static QByteArray pictureOf(int shade)
    {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor(shade, 120, 200 - shade / 2));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    [[nodiscard]] notice::PictureSource pictures() const
    {
        return [this](const QByteArray &digest) -> Result<QByteArray> {
            if (!blobs.contains(digest))
                return failure(ErrorCode::NotFound, {"no picture", {}});
            return blobs.value(digest);
        };
    }
    [[nodiscard]] std::vector<std::pair<notice::Paper, QString>> texts(notice::PaperKind kind) const
    {
        notice::PaperOrder order;
        order.kinds = {kind};
        order.date = QDate(2020, 4, 2);
        const auto papers = notice::planPapers(*state, order);
        if (!papers)
            qFatal("%s", qPrintable(papers.error().line()));
        std::vector<std::pair<notice::Paper, QString>> all;
        for (const notice::Paper &paper : *papers) {
            const auto document = notice::composePaper(paper, *state, order, pictures());
            if (!document)
                qFatal("%s", qPrintable(document.error().line()));
            all.emplace_back(paper, notice::plainNotice(*document));
        }
        return all;
    }
};

/// The number before `unit` after `words`; 0: it is not said.
int saidNumber(const QString &text, const QString &words)
{
    const auto found = QRegularExpression(words + u"(\\d+)个"_s).match(text);
    return found.hasMatch() ? found.captured(1).toInt() : 0;
}

QSet<QString> codesIn(const QString &text)
{
    QSet<QString> codes;
    for (const FoundCode &found : caseCodesIn(text))
        codes << found.code;
    return codes;
}

} // namespace

class PaperNumbersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void allPapersOfARoundSayWhatItsNoticeSays()
    {
        int reports = 0, problems = 0;
        for (quint32 seed = firstSeed; seed <= lastSeed; ++seed) {
            const NumberedRound round(seed, m_folder.path());
            const RoundState &state = *round.state;
            const auto composed = composeSample(state);
            XW_VERIFY_OK(composed);
            const auto stated = [&](const QString &id) {
                const auto fact = composed->facts.find(id);
                return fact && std::holds_alternative<qint64>(fact->value)
                           ? int(std::get<qint64>(fact->value))
                           : 0;
            };
            int checked = 0, unqualified = 0, faults = 0;
            for (const auto &[paper, text] : round.texts(notice::PaperKind::Report)) {
                const QByteArray where =
                    u"seed %1, %2: %3"_s.arg(seed).arg(paper.path, text.left(900)).toUtf8();
                const char *what = where.constData();
                ++checked;
                QVERIFY2(text.contains(u"结论：%1。"_s.arg(toChinese(state.verdict(paper.subject)))), what);
                unqualified += state.verdict(paper.subject) == Verdict::Unqualified;
                const int said = saidNumber(text, u"共发现问题"_s);
                QVERIFY2(said == 0 ? text.contains(u"没有发现突出问题"_s)
                                   : text.count(u"整改建议："_s) == said,
                         what);
                // Who fails is told why.
                QVERIFY2(said > 0 || state.verdict(paper.subject) != Verdict::Unqualified, what);
                QCOMPARE(said, int(std::ranges::count(state.cases().cases(), paper.subject,
                                                      &RectificationCase::subject)));
                faults += said;
            }
            QCOMPARE(checked, stated(u"websites.checked"_s) + stated(u"media.checked"_s));
            QCOMPARE(unqualified, stated(u"websites.unqualified"_s) + stated(u"media.unqualified"_s));
            QCOMPARE(faults, int(state.cases().cases().size()));
            const int open = faults - round.closed;
            for (const notice::PaperKind kind : {notice::PaperKind::Order, notice::PaperKind::List}) {
                int rows = 0;
                QSet<QString> bodies;
                for (const auto &[paper, text] : round.texts(kind)) {
                    QVERIFY2(!bodies.contains(paper.body), qPrintable(paper.body));
                    bodies << paper.body;
                    QSet<QString> expected;
                    for (const RectificationCase &one : state.cases().cases())
                        if (one.body == paper.body && one.state != CaseState::Closed)
                            expected << one.code;
                    QCOMPARE(codesIn(text), expected);
                    if (kind == notice::PaperKind::Order)
                        QCOMPARE(saidNumber(text, u"存在问题"_s), int(expected.size()));
                    rows += int(expected.size());
                }
                QCOMPARE(rows, open);
            }
            int shown = 0; // in the ledgers of pictures, a region each
            for (const auto &[paper, text] : round.texts(notice::PaperKind::Pictures))
                shown += saidNumber(text, u"问题"_s);
            QCOMPARE(shown, faults);
            reports += checked;
            problems += faults;
        }
        qInfo("seeds %u to %u: %d reports, %d problems", firstSeed, lastSeed, reports, problems);
        QVERIFY(reports > 500 && problems > 200);
    }

    void papersPassTheChecksOfTheNoticesFiles()
    {
        XW_NOT_ON_WINDOWS("python-docx, poppler and PDFBox are the judges");
        const NumberedRound round(7, m_folder.path());
        const QString checks = QStringLiteral(XW_TEST_CHECKS);
        for (const notice::PaperKind kind :
             {notice::PaperKind::Report, notice::PaperKind::Order, notice::PaperKind::Pictures}) {
            notice::PaperOrder order;
            order.kinds = {kind};
            order.date = QDate(2020, 4, 2);
            order.failingOnly = true;
            order.formats = {notice::Format::Docx, notice::Format::Pdf};
            auto papers = notice::planPapers(*round.state, order);
            XW_VERIFY_OK(papers);
            papers->resize(1);
            const QString out = m_folder.filePath(QString::number(int(kind)));
            const auto written = notice::writePapers(*papers, *round.state, order, round.pictures(), out);
            XW_VERIFY_OK(written);
            const QString stem = out + u'/' + papers->front().path;
            const Ran word =
                run(u"/usr/bin/python3"_s, {checks + u"/check_docx.py"_s, stem + u".docx"_s}, 120'000);
            QVERIFY2(word.exitCode == 0, word.out.constData());
            const Ran pdf = run(u"/usr/bin/python3"_s,
                                {checks + u"/check_pdf.py"_s, stem + u".pdf"_s, u"--annex-from"_s, u"1"_s,
                                 u"--same-text"_s, stem + u".docx"_s},
                                120'000);
            QVERIFY2(pdf.exitCode == 0, pdf.out.constData());
        }
    }
};

XW_PAINT_TEST_MAIN(PaperNumbersTest)
#include "tst_paper_numbers.moc"
