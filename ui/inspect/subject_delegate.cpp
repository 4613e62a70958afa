#include "ui/inspect/subject_delegate.h"

#include "models/inspect_list.h"
#include "models/labels.h"
#include "ui/shared/tones.h"
#include "widgets/chip.h"
#include "widgets/icon.h"

#include <QPainter>

namespace xw::ui
{

using namespace widgets;
using models::InspectList;

namespace
{
constexpr int side = 10;
constexpr int dot = 9;

/// What a reviewer still owes an answer outweighs the verdict in a list.
bool isUnderReview(ReviewState review)
{
    return review == ReviewState::Pending || review == ReviewState::SentBack;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

void paintRegion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.fillRect(option.rect, colours::raised);
    const QRect area = option.rect.adjusted(side - 3, 0, -side, 0);
    const int mark = option.fontMetrics.height() - 3;
    const QRect arrow(area.left(), area.center().y() - mark / 2, mark, mark);
    const bool open = index.data(InspectList::OpenRole).toBool();
    icon(open ? QStringLiteral("fold") : QStringLiteral("unfold"), colours::soft).paint(&painter, arrow);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours::muted);
    const QString count = index.data(InspectList::CountRole).toString();
    const int room = QFontMetrics(bold).horizontalAdvance(count) + 8;
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setPen(colours::ink);
    const QRect name(arrow.right() + 4, area.top(), area.right() - arrow.right() - 4 - room, area.height());
    painter.drawText(name, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
}

/// At the right of `area`; returns the width it took.
int paintVerdict(QPainter &painter, const QRect &area, const QFont &font, Verdict verdict, ReviewState review)
{
    const bool underReview = isUnderReview(review);
    const QString text = underReview ? models::label(review) : models::label(verdict);
    if (verdict == Verdict::Unchecked && !underReview) {
        painter.setFont(smaller(font));
        painter.setPen(colours::muted);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
        return QFontMetrics(smaller(font)).horizontalAdvance(text);
    }
    paintChip(painter, area, font, text, underReview ? toneOf(review) : toneOf(verdict), Qt::AlignRight);
    return chipSize(font, text).width();
}

void paintSubject(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto verdict = Verdict(index.data(InspectList::VerdictRole).toInt());
    const auto review = ReviewState(index.data(InspectList::ReviewRole).toInt());
    const QRect area = option.rect.adjusted(side, 0, -side, 0);
    painter.setPen(Qt::NoPen);
    const bool blank = verdict == Verdict::Unchecked && !isUnderReview(review);
    painter.setBrush(blank ? colours::blank
                           : toneInk(isUnderReview(review) ? toneOf(review) : toneOf(verdict)));
    painter.drawEllipse(QRectF(area.left(), area.center().y() - dot / 2.0, dot, dot));
    const int taken = paintVerdict(painter, area, option.font, verdict, review);
    const QRect words = area.adjusted(dot + 9, 5, -taken - 8, -5);
    if (index.data(InspectList::MarkedRole).toBool()) {
        // A flag over the dot, in the free room at the left of the second line.
        const QPointF foot(area.left() + 2, area.bottom() - 4);
        painter.setBrush(colours::warn);
        painter.drawRect(QRectF(foot.x(), foot.y() - 11, 1.5, 11));
        painter.drawPolygon(
            QPolygonF({foot + QPointF(1.5, -11), foot + QPointF(8.5, -8), foot + QPointF(1.5, -5)}));
    }
    painter.setFont(option.font);
    painter.setPen(colours::ink);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QFont small = smaller(option.font);
    painter.setFont(small);
    painter.setPen(colours::muted);
    const QString detail = index.data(InspectList::DetailRole).toString();
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                     QFontMetrics(small).elidedText(detail, Qt::ElideRight, words.width()));
}
} // namespace

int SubjectDelegate::regionHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 12;
}

int SubjectDelegate::subjectHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(smaller(font)).height() + 11;
}

void SubjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool region = index.data(InspectList::SubjectRole).toInt() == 0;
    if (region)
        paintRegion(*painter, option, index);
    else {
        if (index.data(InspectList::CurrentRole).toBool())
            painter->fillRect(option.rect, colours::accentFill);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours::raised);
        paintSubject(*painter, option, index);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colours::row);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours::accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace xw::ui
