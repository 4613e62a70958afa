#include "ui/shared/match_delegate.h"

#include "models/subject_matches.h"
#include "widgets/theme.h"

#include <QPainter>

namespace xw::ui
{

namespace
{
constexpr int side = 10;
constexpr int above = 5;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}
} // namespace

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    using namespace widgets;
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected ? colours::accentFill : colours::raised);
    const QRect area = option.rect.adjusted(side, above, -side, -above);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(colours::ink);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeft,
                      metrics.elidedText(name, Qt::ElideRight, area.width()));
    const QFont small = smaller(option.font);
    painter->setFont(small);
    painter->setPen(colours::muted);
    const QString detail = index.data(models::SubjectMatches::DetailRole).toString();
    painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height() + 2 * above + 1};
}

} // namespace xw::ui
