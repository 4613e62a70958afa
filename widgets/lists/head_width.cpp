#include "widgets/head_width.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <algorithm>
#include <vector>

namespace xw::widgets
{

int headWidth(const QHeaderView &head, int section)
{
    QFont bold = head.font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    const auto lines = head.model()->headerData(section, Qt::Horizontal).toString().split(u'\n');
    for (const QString &line : lines)
        widest = qMax(widest, metrics.horizontalAdvance(line));
    return widest + charWidth(metrics) * 4;
}

void showHeads(QHeaderView &head)
{
    if (!head.model())
        return;
    std::vector<int> slack(size_t(head.count()));
    int left = head.viewport()->width(), sharing = 0, most = 0; // what the others leave is shared evenly
    for (int section = 0; section < head.count(); ++section) {
        if (head.isSectionHidden(section))
            continue;
        const int needs = headWidth(head, section);
        if (head.sectionResizeMode(section) == QHeaderView::Stretch) {
            ++sharing;
            most = qMax(most, needs);
            continue;
        }
        if (head.sectionResizeMode(section) == QHeaderView::Interactive) {
            slack[size_t(section)] = qMax(0, head.sectionSize(section) - needs);
            if (head.sectionSize(section) < needs)
                head.resizeSection(section, needs);
        }
        left -= head.sectionSize(section);
    }
    if (sharing == 0)
        return; // the list is scrolled: nobody gains what a column would lose
    int lacking = sharing * most - left;
    while (lacking > 0) {
        const auto widest = std::max_element(slack.begin(), slack.end());
        if (widest == slack.end() || *widest == 0)
            return;
        const int less = qMin(*widest, lacking);
        const int section = int(widest - slack.begin());
        head.resizeSection(section, head.sectionSize(section) - less);
        *widest = 0;
        lacking -= less;
    }
}

} // namespace xw::widgets
