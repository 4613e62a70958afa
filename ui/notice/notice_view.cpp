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
FactRows rowsOf(const ProofFinding &finding, const RoundState &state, const LedgerViews &ledgers)
{
    for (const QString &fact : finding.facts)
        if (FactRows rows = rowsBehind(fact, state, ledgers); !rows.isEmpty())
            return rows;
    return {};
}

Result<NoticeViewPtr> make(const RoundState &state, const LedgerLibrary &ledgers,
                           const std::vector<PastTotal> &inspected, QDate today)
{
    auto composed = composeStored(state, ledgers, today, inspected);
    if (!composed)
        return tl::unexpected(composed.error());
    auto view = std::make_shared<NoticeView>();
    view->composed = std::move(*composed);
    const auto fonts = loadFonts();
    if (!fonts)
        return tl::unexpected(fonts.error());
    auto pages = layOut(view->composed.document, *fonts);
    if (!pages)
        return tl::unexpected(pages.error());
    view->layout = std::move(*pages);
    const auto library = basisDocuments();
    if (!library)
        return tl::unexpected(library.error());
    view->proof = proofDocument(view->composed.document, view->composed.facts, *library);
    const LedgerViews views = viewLedgers(ledgers, state, view->composed.settings);
    for (const ProofFinding &finding : view->proof.report.findings)
        view->rows.push_back(rowsOf(finding, state, views));
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
    emit busyChanged(true);
    m_job.run([state = m_workspace->state(), ledgers = ledgerLibrary(),
               inspected = m_workspace->inspectedTotals(),
               today = m_workspace->clock().today()] { return make(state, *ledgers, inspected, today); },
              [this](const Result<NoticeViewPtr> &view) {
                  if (view)
                      emit composed(*view);
                  else
                      emit failed(view.error());
              },
              [this] { emit busyChanged(false); });
}

std::vector<OutlineRow> outline(const NoticeView &view)
{
    std::vector<OutlineRow> rows;
    int numbers[5] = {};
    const auto &blocks = view.composed.document.blocks;
    for (int b = 0; b < int(blocks.size()); ++b) {
        const Block &block = blocks[size_t(b)];
        if (const auto *heading = std::get_if<Heading>(&block)) {
            const int level = std::clamp(heading->level, 1, 4);
            ++numbers[level];
            for (int deeper = level + 1; deeper <= 4; ++deeper)
                numbers[deeper] = 0;
            if (level <= 2)
                rows.push_back(
                    {b, level, headingNumber(level, numbers[level]) + plainText(heading->runs), -1});
        } else if (const auto *title = std::get_if<Title>(&block)) {
            rows.push_back({b, 1, plainText(title->runs), -1});
        } else if (std::holds_alternative<SignatureBlock>(block)) {
            rows.push_back({b, 1, QObject::tr("Signature and date"), -1});
        } else if (const auto *annex = std::get_if<AnnexStart>(&block)) {
            int count = -1;
            for (const AnnexSummary &summary : view.composed.annexes)
                if (summary.block == b)
                    count = summary.rows;
            rows.push_back({b, 0, u"%1  %2"_s.arg(annex->number).arg(annex->title), count});
        }
    }
    return rows;
}

} // namespace xw::ui
