#include "ui/shared/finding_words.h"

#include <QLabel>

namespace xw::ui
{

widgets::Tone toneOf(const notice::ProofFinding &finding, const QString &keptFor)
{
    if (!keptFor.isEmpty())
        return widgets::Tone::Muted;
    return finding.kind == notice::ProofKind::Contradiction ? widgets::Tone::Bad : widgets::Tone::Warn;
}

QLabel *wordsLabel(const QString &words, const QColor &ink, bool bold, QWidget *parent)
{
    auto *line = new QLabel(words, parent);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widgets::setInk(line, ink);
    QFont font = line->font();
    font.setBold(bold);
    line->setFont(font);
    return line;
}

} // namespace xw::ui
