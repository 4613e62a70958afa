#include "ui/proof/proof_text_view.h"

#include "widgets/theme.h"

#include <QMouseEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using notice::ProofFinding;
using notice::ProofHeld;
using notice::ProofKind;
using notice::ProofStatement;
using notice::ProofTable;
using notice::ProofText;

namespace
{

constexpr int marksShown = 2000; // each costs at every repaint

/// One block of the document a paragraph: what would begin another is a blank.
QString asBlock(QString words)
{
    for (QChar &c : words)
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return words;
}

} // namespace

ProofTextView::ProofTextView(QWidget *parent) : QTextEdit(parent)
{
    widgets::whenSchemeChanges(this, [this] { mark(); });
    setObjectName(u"proofText"_s);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(18);
}

void ProofTextView::setProof(const FileProofPtr &proof)
{
    m_proof = proof;
    m_chosen = -1;
    m_paragraphs.clear();
    m_rows.clear();
    m_places.clear();
    setExtraSelections({});
    if (!proof) {
        clear();
        return;
    }
    const ProofText &text = proof->shownText();
    QString all;
    const auto add = [&](const QString &words) {
        const int at = int(all.size());
        all += asBlock(words) + u'\n';
        return at;
    };
    for (const QString &paragraph : text.paragraphs)
        m_paragraphs.push_back(add(paragraph));
    for (const ProofTable &table : text.tables) {
        add({});
        if (table.annex > 0 || !table.title.isEmpty())
            add(table.annex > 0 ? tr("Annex %1  %2").arg(table.annex).arg(table.title) : table.title);
        if (!table.header.isEmpty())
            add(table.header.join(u'｜'));
        for (const QStringList &row : table.rows) {
            const QString words = row.join(u'｜');
            m_rows.emplace_back(add(words), words);
        }
    }
    setPlainText(all);
    QTextCursor everything(document());
    everything.select(QTextCursor::Document);
    QTextBlockFormat airy;
    airy.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
    everything.mergeBlockFormat(airy);
    for (const ProofFinding &finding : proof->report.findings)
        m_places.push_back(placeOf(finding));
    mark();
}

ProofTextView::Place ProofTextView::placeIn(int paragraph, int start, int length) const
{
    if (paragraph < 0 || paragraph >= int(m_paragraphs.size()))
        return {};
    return {m_paragraphs[size_t(paragraph)] + start, length};
}

ProofTextView::Place ProofTextView::placeOf(const ProofFinding &finding) const
{
    if (finding.paragraph >= 0)
        return placeIn(finding.paragraph, finding.start, finding.length);
    for (const auto &[at, words] : m_rows)
        if (const qsizetype offset = words.indexOf(finding.quote); offset >= 0)
            return {at + int(offset), int(finding.quote.size())};
    return {};
}

void ProofTextView::choose(int finding)
{
    m_chosen = finding;
    mark();
    if (!m_proof || finding < 0 || finding >= int(m_places.size()) || m_places[size_t(finding)].start < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_places[size_t(finding)].start, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ProofTextView::mark()
{
    QList<ExtraSelection> marks;
    const int last = document()->characterCount() - 1;
    const auto add = [&](const Place &place, const QColor &fill, const QColor &ink, bool bold) {
        if (place.start < 0 || place.start >= last || marks.size() >= marksShown)
            return;
        ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(place.start);
        one.cursor.setPosition(std::min(place.start + place.length, last), QTextCursor::KeepAnchor);
        one.format.setBackground(fill);
        one.format.setForeground(ink);
        if (bold) {
            one.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            one.format.setUnderlineColor(ink);
        }
        marks << one;
    };
    if (!m_proof) {
        setExtraSelections({});
        return;
    }
    const auto &findings = m_proof->report.findings;
    for (size_t i = 0; i < findings.size(); ++i) {
        const bool wrong = findings[i].kind == ProofKind::Contradiction;
        if (int(i) != m_chosen)
            add(m_places[i], wrong ? colours::badFill : colours::warnFill,
                wrong ? colours::bad : colours::warn, false);
    }
    if (m_chosen >= 0 && m_chosen < int(findings.size())) {
        const ProofFinding &finding = findings[size_t(m_chosen)];
        const bool wrong = finding.kind == ProofKind::Contradiction;
        add(m_places[size_t(m_chosen)], toneFrame(wrong ? Tone::Bad : Tone::Warn),
            wrong ? colours::bad : colours::warn, true);
        // The numbers it was held against lie over it where both meet.
        if (const ProofStatement *statement = m_proof->report.statementOf(finding))
            for (const ProofHeld &held : statement->against)
                add(placeIn(held.paragraph, held.start, held.length), colours::accentFill, colours::accent,
                    true);
    }
    setExtraSelections(marks);
}

void ProofTextView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (textCursor().hasSelection() || !m_proof)
        return;
    const int at = cursorForPosition(event->position().toPoint()).position();
    for (size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].start >= 0 && at >= m_places[i].start &&
            at <= m_places[i].start + m_places[i].length) {
            emit findingClicked(int(i));
            return;
        }
}

} // namespace xw::ui
