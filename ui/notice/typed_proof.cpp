#include "ui/notice/typed_proof.h"

#include "notice/basis.h"
#include "notice/kept_findings.h"
#include "notice/notice_edits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

std::vector<ProofFinding> findingsOfTyped(const NoticeView &view, int block, const QString &text)
{
    NoticeDocument document = view.composed.document;
    if (block < 0 || block >= int(document.blocks.size()))
        return {};
    const Runs *shown = runsOf(document.blocks.at(size_t(block)));
    const auto library = basisDocuments();
    if (!shown || !library)
        return {};
    const Runs before = *shown;
    const QStringList lines = text.split(u'\n');
    const bool isParagraph = std::holds_alternative<Paragraph>(document.blocks.at(size_t(block)));
    const int last = block + (isParagraph ? int(lines.size()) - 1 : 0);
    document.blocks.insert(document.blocks.begin() + block, size_t(last - block),
                           document.blocks.at(size_t(block)));
    for (int b = block; b <= last; ++b) {
        Runs runs = rebind(before, isParagraph ? lines.at(b - block) : text);
        Block &one = document.blocks.at(size_t(b));
        if (auto *paragraph = std::get_if<Paragraph>(&one))
            paragraph->runs = std::move(runs);
        else if (auto *heading = std::get_if<Heading>(&one))
            heading->runs = std::move(runs);
        else if (auto *title = std::get_if<Title>(&one))
            title->runs = std::move(runs);
    }

    QSet<QString> known;
    for (const ProofFinding &finding : view.proof.report.findings)
        known.insert(findingKey(finding));
    const DocumentProof proof = proofDocument(document, view.composed.facts, *library);
    std::vector<ProofFinding> found;
    for (const ProofFinding &finding : proof.report.findings) {
        const int in = proof.blockOf(finding);
        if ((in >= block && in <= last) || !known.contains(findingKey(finding)))
            found.push_back(finding);
    }
    return found;
}

TypedProof::TypedProof(QObject *parent)
    : QObject(parent), m_job(this, std::chrono::milliseconds(250), [this] { start(); })
{
}

void TypedProof::read(const NoticeViewPtr &view, int block, const QString &text)
{
    m_view = view;
    m_block = block;
    m_text = text;
    m_job.supersede(); // what is being proved are not these words
    m_job.request();
}

void TypedProof::stop()
{
    m_view.reset();
    m_job.drop();
}

void TypedProof::start()
{
    if (!m_view)
        return;
    m_job.run([view = m_view, block = m_block, text = m_text] { return findingsOfTyped(*view, block, text); },
              [this](const std::vector<ProofFinding> &findings) { emit proved(findings); });
}

} // namespace xw::ui
