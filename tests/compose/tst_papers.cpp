// Papers: what they say equals the round, pictures are in them, and what a person changed stays.
#include "notice/papers.h"
#include "notice/plain_text.h"
#include "notice/writers.h"
#include "random_round.h"
#include "sample_round.h"

#include "domain/case_code.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include "testkit/package.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

QByteArray screenshot(int number, QSize size = {1280, 720})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 60; ++i)
        painter.fillRect((i * 97 + number * 13) % size.width(), i * 12 % size.height(), 90, 8,
                         QColor::fromHsv((i * 7 + number) % 360, 120, 200));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // With a palette it is written in a tenth of the time: no filter is tried on its rows.
    image.convertToFormat(QImage::Format_Indexed8).save(&buffer, "PNG");
    return buffer.data();
}

/// Sites with a problem and a picture each, and a case for it.
struct PaperRound {
    std::unique_ptr<RoundState> state;
    QHash<QByteArray, QByteArray> blobs;

    explicit PaperRound(int sites)
    {
        SampleRound sample = jiangxi().value();
        state = std::move(sample.state);
        std::vector<Write> writes;
        int number = 0;
        for (const Subject &subject : state->subjects()) {
            if (number == sites)
                break;
            if (!subject.isWebsite() || !state->belongsTo(subject.id, Population::Checked))
                continue;
            ++number;
            Finding finding;
            finding.id = FindingId(state->nextFindingId().value() + number);
            finding.subject = subject.id;
            finding.round = state->round().id;
            finding.indicator = IndicatorId(u"W4.1"_s);
            finding.count = 7;
            finding.note = u"第%1号问题：通知公告栏目不更新"_s.arg(number);
            finding.urls = {u"http://s%1.gov.cn/tzgg/"_s.arg(number)};
            finding.author = u"张三"_s;
            finding.at = QDateTime(QDate(2020, 3, 20), QTime(10, 30));
            writes.emplace_back(finding);
            const QByteArray picture = screenshot(number);
            Evidence evidence;
            evidence.id = EvidenceId(state->nextEvidenceId().value() + number);
            evidence.subject = subject.id;
            evidence.round = state->round().id;
            evidence.finding = finding.id;
            evidence.mimeType = u"image/png"_s;
            evidence.sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
            evidence.capturedAt = finding.at;
            blobs.insert(evidence.sha256, picture);
            writes.emplace_back(evidence);
            RectificationCase one;
            one.id = CaseId(number);
            one.code = caseCode(7, number);
            one.round = state->round().id;
            one.subject = subject.id;
            one.finding = finding.id;
            one.indicator = finding.indicator;
            one.problem = finding.note;
            one.body = u"第%1责任单位"_s.arg(number % 40 + 1);
            one.due = QDate(2020, 4, 20);
            writes.emplace_back(one);
        }
        state->apply(writes);
    }
    [[nodiscard]] notice::PictureSource pictures() const
    {
        return [this](const QByteArray &digest) -> Result<QByteArray> {
            if (!blobs.contains(digest))
                return failure(ErrorCode::NotFound, {"no picture", {}});
            return blobs.value(digest);
        };
    }
    [[nodiscard]] static notice::PaperOrder order(notice::PaperKind kind)
    {
        notice::PaperOrder order;
        order.kinds = {kind};
        order.date = QDate(2020, 4, 2);
        order.failingOnly = true;
        return order;
    }
};

QString member(const QByteArray &docx)
{
    return QString::fromUtf8(packagePart(docx, u"word/document.xml"_s));
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportSaysWhatWasFoundWithItsPicturePlaceTimeAndAdvice()
    {
        const PaperRound round(3);
        const notice::PaperOrder order = PaperRound::order(notice::PaperKind::Report);
        const auto papers = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(papers);
        const notice::Paper *mine = nullptr;
        for (const notice::Paper &paper : *papers)
            if (round.state->problemText(paper.subject).contains(u"第2号问题"_s))
                mine = &paper;
        QVERIFY(mine);
        const auto document = notice::composePaper(*mine, *round.state, order, round.pictures());
        XW_VERIFY_OK(document);
        const QString text = notice::plainNotice(*document);
        const Subject &subject = *round.state->subject(mine->subject);
        for (const QString &words :
             {subject.name, subject.code, u"结论：不合格"_s, u"第2号问题：通知公告栏目不更新"_s,
              u"http://s2.gov.cn/tzgg/"_s, u"2020年3月20日 10:30"_s, u"整改建议：逐一更新"_s, caseCode(7, 2),
              u"2020年4月20日"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
        QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
        const auto pictures =
            std::count_if(document->blocks.begin(), document->blocks.end(),
                          [](const auto &block) { return std::holds_alternative<notice::Picture>(block); });
        QCOMPARE(pictures, 1);
        const auto docx = notice::writeDocx(*document);
        XW_VERIFY_OK(docx);
        QVERIFY(member(*docx).contains(u"r:embed=\"rIdPicture1\""_s));
        const auto fonts = notice::loadFonts();
        XW_VERIFY_OK(fonts);
        const auto layout = notice::layOut(*document, *fonts);
        XW_VERIFY_OK(layout);
        int placed = 0;
        for (const notice::Page &page : layout->pages)
            for (const notice::PlacedPicture &picture : page.pictures) {
                ++placed;
                QVERIFY(picture.rect.width() > 200 && picture.rect.bottom() < 297 * 72 / 25.4);
                for (const notice::PlacedRun &one : page.runs)
                    QVERIFY2(!picture.rect.adjusted(0, 1, 0, -1).contains(one.baseline),
                             qPrintable(one.text));
            }
        QCOMPARE(placed, 1);
        XW_VERIFY_OK(notice::writePdf(*document, *layout));
        XW_VERIFY_OK(notice::writeHtml(*document));
    }

    void theProblemsOfAllReportsAreThoseOfTheRound()
    {
        const PaperRound round(5);
        const notice::PaperOrder order = PaperRound::order(notice::PaperKind::Report);
        const auto papers = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(papers);
        int withVeto = 0;
        for (const notice::Paper &paper : *papers) {
            const auto document = notice::composePaper(paper, *round.state, order, round.pictures());
            XW_VERIFY_OK(document);
            withVeto += notice::plainNotice(*document).contains(u"通知公告栏目不更新"_s);
        }
        QCOMPARE(withVeto, 5);
        // All checked subjects get one, where not only the failing are asked for.
        notice::PaperOrder all = order;
        all.failingOnly = false;
        const Tally &tally = round.state->tally();
        QCOMPARE(int(notice::planPapers(*round.state, all)->size()),
                 tally.total(SubjectKind::Website).checked + tally.total(SubjectKind::MediaAccount).checked);
    }

    void anOrderAndAListNameEveryOpenCaseOnce()
    {
        const PaperRound round(60);
        for (const notice::PaperKind kind : {notice::PaperKind::Order, notice::PaperKind::List}) {
            const notice::PaperOrder order = PaperRound::order(kind);
            const auto papers = notice::planPapers(*round.state, order);
            XW_VERIFY_OK(papers);
            QCOMPARE(papers->size(), size_t(40));
            QStringList codes;
            for (const notice::Paper &paper : *papers) {
                const auto document = notice::composePaper(paper, *round.state, order, round.pictures());
                XW_VERIFY_OK(document);
                for (const FoundCode &found : caseCodesIn(notice::plainNotice(*document)))
                    if (!codes.contains(found.code))
                        codes << found.code;
            }
            QCOMPARE(codes.size(), 60);
            QVERIFY(!codes.contains(QString()));
        }
    }

    void ordersBearNumbersThatCountOn()
    {
        QCOMPARE(notice::countedOn(u"赣网检〔2020〕09号"_s, 3), u"赣网检〔2020〕12号"_s);
        QCOMPARE(notice::countedOn(u"无字号"_s, 3), u"无字号"_s);
        const PaperRound round(60);
        notice::PaperOrder order = PaperRound::order(notice::PaperKind::Order);
        for (const QString &first : {QString(), u"赣网检〔2020〕12号"_s}) {
            order.number = first;
            const auto papers = notice::planPapers(*round.state, order);
            XW_VERIFY_OK(papers);
            for (size_t i = 0; i < papers->size(); ++i) {
                const auto document =
                    notice::composePaper(papers->at(i), *round.state, order, round.pictures());
                XW_VERIFY_OK(document);
                QStringList numbers;
                for (const notice::Block &block : document->blocks)
                    if (const auto *number = std::get_if<notice::DocumentNumber>(&block))
                        numbers << number->text;
                QCOMPARE(numbers, first.isEmpty() ? QStringList()
                                                  : QStringList{u"赣网检〔2020〕%1号"_s.arg(12 + int(i))});
            }
        }
    }

    void aCorrectionsOrdersAskWhatGoesOnFromTheNoticeThatItReplaces()
    {
        const PaperRound round(60);
        const RoundId replaced(99);
        std::vector<Write> moved;
        for (RectificationCase one : round.state->cases().cases()) {
            one.round = replaced;
            one.finding = FindingId(100'000 + one.id.value()); // of the replaced round
            if (one.id == CaseId(1))
                one.problem = u"更正时撤销的问题"_s;
            moved.emplace_back(one);
        }
        round.state->apply(moved);
        notice::PaperOrder order = PaperRound::order(notice::PaperKind::Order);
        QCOMPARE(notice::planPapers(*round.state, order).error().code, ErrorCode::NotFound);
        order.replaced = {replaced};
        const auto papers = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(papers);
        QSet<CaseId> asked;
        int pictures = 0;
        for (const notice::Paper &paper : *papers) {
            for (const CaseId id : paper.cases)
                asked.insert(id);
            const auto document = notice::composePaper(paper, *round.state, order, round.pictures());
            XW_VERIFY_OK(document);
            for (const notice::Block &block : document->blocks)
                pictures += std::holds_alternative<notice::Picture>(block);
        }
        QCOMPARE(asked.size(), 59);
        QVERIFY(!asked.contains(CaseId(1)));
        QCOMPARE(pictures, 59);
        order.kinds = {notice::PaperKind::List};
        const auto lists = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(lists);
        const QTemporaryDir folder;
        XW_VERIFY_OK(notice::writePapers(*lists, *round.state, order, round.pictures(), folder.path()));
        QDirIterator shots(folder.path(), {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
        int written = 0;
        for (; shots.hasNext(); shots.next())
            ++written;
        QCOMPARE(written, 59);
    }

    void threeHundredPapersWithPicturesAreWrittenAndLeftAloneOnceChanged()
    {
        const PaperRound round(300);
        const notice::PaperOrder order = PaperRound::order(notice::PaperKind::Report);
        const auto papers = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(papers);
        QTemporaryDir folder;
        QElapsedTimer clock;
        clock.start();
        const auto job = std::make_shared<Job>();
        const auto written =
            notice::writePapers(*papers, *round.state, order, round.pictures(), folder.path(), job);
        XW_VERIFY_OK(written);
        qInfo("%lld papers in %lld ms", qint64(written->files.size()), clock.elapsed());
        QVERIFY(written->files.size() >= 300);
        QCOMPARE(job->done(), qint64(papers->size()));
        const QString mine = folder.filePath(written->files.first());
        QFile file(mine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto again = notice::writePapers(*papers, *round.state, order, round.pictures(), folder.path());
        XW_VERIFY_OK(again);
        QCOMPARE(again->kept, QStringList{written->files.first()});
        QCOMPARE(again->unchanged, int(papers->size()) - 1);
        QVERIFY(again->files.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        file.close();
        const auto replaced = notice::writePapers(*papers, *round.state, order, round.pictures(),
                                                  folder.path(), {}, notice::Changed::Replace);
        XW_VERIFY_OK(replaced);
        QCOMPARE(replaced->files, QStringList{written->files.first()});
    }

    void aCancelledRunSaysHowFarItCame()
    {
        const PaperRound round(10);
        const notice::PaperOrder order = PaperRound::order(notice::PaperKind::Report);
        const auto papers = notice::planPapers(*round.state, order);
        XW_VERIFY_OK(papers);
        QTemporaryDir folder;
        const auto job = std::make_shared<Job>();
        int asked = 0;
        const auto pictures = round.pictures();
        const auto cancelling = [&](const QByteArray &digest) {
            if (++asked == 3)
                job->cancel();
            return pictures(digest);
        };
        const auto written =
            notice::writePapers(*papers, *round.state, order, cancelling, folder.path(), job);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(job->done() >= 3 && job->done() < qint64(papers->size()));
    }
};

XW_PAINT_TEST_MAIN(PapersTest)
#include "tst_papers.moc"
