#include "widgets/text_size.h"

#include <QApplication>
#include <QHeaderView>
#include <QPointer>
#include <QSplitter>
#include <QWidget>
#include <utility>
#include <vector>

namespace xw::widgets
{

namespace
{
constexpr int smallestText = 80, largestText = 200; ///< percent
constexpr int finestLine = 4;                       ///< pixels: less is a line, which stays one
int textPercent = 100;

int grown(int length, double ratio)
{
    return length <= finestLine ? length : qRound(length * ratio);
}

/// Bounds that somebody counted in letters. Windows and least sizes keep theirs: a screen does not grow.
void growBounds(QWidget &widget, double ratio)
{
    if (widget.isWindow())
        return;
    const bool wide = widget.minimumWidth() == widget.maximumWidth();
    const bool high = widget.minimumHeight() == widget.maximumHeight();
    if (widget.maximumWidth() < QWIDGETSIZE_MAX) {
        const int width = grown(widget.maximumWidth(), ratio);
        wide ? widget.setFixedWidth(width) : widget.setMaximumWidth(width);
    }
    if (widget.maximumHeight() < QWIDGETSIZE_MAX) {
        const int height = grown(widget.maximumHeight(), ratio);
        high ? widget.setFixedHeight(height) : widget.setMaximumHeight(height);
    }
}

void growSections(QHeaderView &head, double ratio)
{
    if (head.orientation() == Qt::Vertical) {
        head.setDefaultSectionSize(grown(head.defaultSectionSize(), ratio));
        return;
    }
    for (int section = 0; section < head.count(); ++section)
        if (!head.isSectionHidden(section) && head.sectionResizeMode(section) == QHeaderView::Interactive)
            head.resizeSection(section, grown(head.sectionSize(section), ratio));
}
/// Panes of words beside the pane that has the rest: they follow the text, as long as that one keeps half.
void growPanes(QSplitter &panes, double ratio)
{
    QList<int> sizes = panes.sizes();
    int most = -1, room = 0, asked = 0;
    for (int i = 0; i < sizes.size(); ++i)
        if (most < 0 || panes.widget(i)->sizePolicy().horizontalStretch() >
                            panes.widget(most)->sizePolicy().horizontalStretch())
            most = i;
    for (int i = 0; i < sizes.size(); ++i)
        if (i == most)
            room = sizes[i] / 2;
        else
            asked += qRound(sizes[i] * (ratio - 1));
    if (panes.orientation() != Qt::Horizontal || sizes.size() < 2 || asked == 0)
        return;
    const double share = asked > room ? double(room) / asked : 1;
    for (int i = 0; i < sizes.size(); ++i)
        if (i != most) {
            const int more = int(sizes[i] * (ratio - 1) * share);
            sizes[i] += more;
            sizes[most] -= more;
        }
    panes.setSizes(sizes);
}
} // namespace

int textSize()
{
    return textPercent;
}

void setTextSize(int percent)
{
    percent = qBound(smallestText, percent, largestText);
    if (percent == textPercent)
        return;
    const double ratio = double(percent) / textPercent;
    textPercent = percent;
    std::vector<std::pair<QPointer<QWidget>, double>> before;
    for (QWidget *widget : QApplication::allWidgets())
        before.emplace_back(widget, widget->font().pointSizeF());
    QFont font = QApplication::font();
    font.setPointSizeF(usualPoints * percent / 100.0);
    QApplication::setFont(font);
    // A font of its own does not follow the program's; what stands in such a widget follows that one.
    for (const bool own : {true, false})
        for (const auto &[widget, points] : before)
            if (widget && points > 0 && widget->testAttribute(Qt::WA_SetFont) == own &&
                qAbs(widget->font().pointSizeF() - points * ratio) > 0.01) {
                QFont grownFont = widget->font();
                grownFont.setPointSizeF(points * ratio);
                widget->setFont(grownFont);
            }
    for (const auto &[widget, points] : before) {
        if (!widget)
            continue;
        growBounds(*widget, ratio);
        if (auto *head = qobject_cast<QHeaderView *>(widget))
            growSections(*head, ratio);
        if (auto *panes = qobject_cast<QSplitter *>(widget.data()))
            growPanes(*panes, ratio);
    }
    // What was counted in letters of the old font is counted anew, as for another language.
    for (const auto &[widget, points] : before)
        if (widget && widget->isWindow()) {
            QEvent event(QEvent::LanguageChange);
            QCoreApplication::sendEvent(widget, &event);
        }
}

} // namespace xw::widgets
