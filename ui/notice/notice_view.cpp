#include "ui/notice/notice_view.h"

#include "notice/basis.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

namespace
{

/// The rows of the first fact that counts any.
FactRows rowsOf(const ProofFinding &finding, const RoundState &state, const LedgerViews &ledgers,
                const NoticeSettings &settings)
{
    for (const QString &fact : finding.facts)
        if (FactRows rows = rowsBehind(fact, state, ledgers, settings); !rows.isEmpty())
            return rows;
    return {};
}

constexpr qint64 composingSteps = 4;

Result<NoticeViewPtr> make(const RoundState &state, const LedgerLibrary &ledgers,
                           const std::vector<PastTotal> &inspected, QDate today, Job &progress)
{
    auto composed = composeStored(state, ledgers, today, inspected);
    if (!composed)
        return tl::unexpected(composed.error());
    auto view = std::make_shared<NoticeView>();
    view->round = state.round().id;
    view->composed = std::move(*composed);
    progress.setDone(1);
    const auto fonts = loadFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    auto pages = layOut(view->composed.document, *fonts);
    if (!pages)
        return tl::unexpected(pages.error());
    view->layout = std::move(*pages);
    progress.setDone(2);
    const auto library = basisDocuments();
    if (!library)
        return tl::unexpected(library.error());
    view->proof = proofDocument(view->composed.document, view->composed.facts, *library);
    progress.setDone(3);
    const LedgerViews views = viewLedgers(ledgers, state, view->composed.settings);
    for (const ProofFinding &finding : view->proof.report.findings)
        view->rows.push_back(rowsOf(finding, state, views, view->composed.settings));
    return view;
}

} // namespace

NoticeComposer::NoticeComposer(QObject *parent)
    : QObject(parent), m_job(this, std::chrono::milliseconds(150), [this] { start(); })
{
}

void NoticeComposer::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_job.drop();
}

void NoticeComposer::request()
{
    if (m_workspace)
        m_job.request();
}

void NoticeComposer::start()
{
    if (!m_workspace)
        return;
    m_progress = std::make_shared<Job>();
    m_progress->setTotal(composingSteps);
    emit busyChanged(true);
    m_job.run([state = m_workspace->state(), ledgers = ledgerLibrary(),
               inspected = m_workspace->inspectedTotals(), today = m_workspace->clock().today(),
               progress = m_progress] { return make(state, *ledgers, inspected, today, *progress); },
              [this](const Result<NoticeViewPtr> &view) {
                  if (view)
                      emit composed(*view);
                  else
                      emit failed(view.error());
              },
              [this] { emit busyChanged(false); });
}

namespace
{

/// The numbers of all headings, as the pages print them, by block.
QHash<int, QString> headingNumbers(const std::vector<Block> &blocks)
{
    QHash<int, QString> printed;
    int numbers[5] = {};
    for (int b = 0; b < int(blocks.size()); ++b) {
        const auto *heading = std::get_if<Heading>(&blocks[size_t(b)]);
        if (!heading)
            continue;
        const int level = std::clamp(heading->level, 1, 4);
        ++numbers[level];
        for (int deeper = level + 1; deeper <= 4; ++deeper)
            numbers[deeper] = 0;
        printed.insert(b, headingNumber(level, numbers[level]));
    }
    return printed;
}

OutlineRow sectionRow(const SectionSummary &section, const QString &number)
{
    OutlineRow row{section.block,   section.level,   number + section.text,    -1, section.id, {}, {},
                   section.leftOut, section.written, section.fault.has_value()};
    if (section.fault)
        row.tip = section.fault->summary.text();
    else if (section.block < 0 && !section.leftOut && !section.withdrawn && !section.ownPlace)
        row.tip = QObject::tr("Nothing stands in it in this round");
    row.state = section.fault                           ? QObject::tr("check")
                : section.withdrawn                     ? QObject::tr("withdrawn")
                : section.leftOut                       ? QObject::tr("left out")
                : section.ownPlace && section.block < 0 ? QObject::tr("to write")
                : section.block < 0                     ? u"—"_s
                : section.own || section.written        ? QObject::tr("own words")
                                                        : QString();
    return row;
}

} // namespace

int blockAt(const PageLayout &layout, int page, const QPointF &point)
{
    if (page < 0 || page >= int(layout.pages.size()))
        return -1;
    for (const PlacedRun &run : layout.pages[size_t(page)].runs) {
        const QRectF area(run.baseline.x() - 4, run.baseline.y() - 20, run.width + 8, 29);
        if (area.contains(point) && run.block >= 0)
            return run.block;
    }
    return -1;
}

std::vector<OutlineRow> outline(const NoticeView &view)
{
    std::vector<OutlineRow> rows;
    const auto &blocks = view.composed.document.blocks;
    const QHash<int, QString> numbers = headingNumbers(blocks);
    OutlineRow signature;
    for (int b = 0; b < int(blocks.size()); ++b) {
        if (const auto *title = std::get_if<Title>(&blocks[size_t(b)]))
            rows.push_back({b, 1, plainText(title->runs), -1, {}, {}, {}});
        else if (std::holds_alternative<SignatureBlock>(blocks[size_t(b)]))
            signature = {b, 1, QObject::tr("Signature and date"), -1, {}, {}, {}};
    }
    bool signedRow = signature.block < 0;
    for (const SectionSummary &section : view.composed.sections) {
        if (section.level > 0) {
            rows.push_back(sectionRow(section, numbers.value(section.block)));
            continue;
        }
        if (!std::exchange(signedRow, true))
            rows.push_back(signature);
        OutlineRow row = sectionRow(section, {});
        const auto *annex =
            section.block < 0 ? nullptr : std::get_if<AnnexStart>(&blocks[size_t(section.block)]);
        if (annex)
            row.text = u"%1  %2"_s.arg(annex->number).arg(annex->title);
        for (const AnnexSummary &summary : view.composed.annexes)
            if (summary.block == section.block)
                row.rows = summary.rows;
        rows.push_back(row);
    }
    if (!signedRow)
        rows.push_back(signature);
    return rows;
}

} // namespace xw::ui
