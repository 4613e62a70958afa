#include "ui/inspect/found_delegate.h"

#include "models/suggestion_list.h"
#include "widgets/chip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int mostLetters = 44, leastLetters = 8;
constexpr int chipGap = 3;

widgets::Tone chipTone(const QModelIndex &index)
{
    switch (Suggestion::State(index.data(models::SuggestionList::StateRole).toInt())) {
    case Suggestion::State::Ticked:
        return widgets::Tone::Good;
    case Suggestion::State::Dismissed:
        return widgets::Tone::Muted;
    case Suggestion::State::Open:
        break;
    }
    return index.data(models::SuggestionList::DoubtRole).toBool() ? widgets::Tone::Neutral
                                                                  : widgets::Tone::Warn;
}

} // namespace

QString FoundDelegate::chipText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool ticked =
        index.data(models::SuggestionList::StateRole).toInt() == int(Suggestion::State::Ticked);
    const int most = widgets::charWidth(option.fontMetrics) * mostLetters;
    const QString words = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        m_widest > 0 ? qMin(most, m_widest) : most);
    return ticked ? u"✓ "_s + words : words;
}

void FoundDelegate::fitTo(int width, const QStyleOptionViewItem &option, const QAbstractItemModel &chips)
{
    const int before = m_widest;
    const int letter = widgets::charWidth(option.fontMetrics);
    for (int letters = mostLetters; letters >= leastLetters; letters -= 2) {
        m_widest = letter * letters;
        int all = 0;
        for (int row = 0; row < chips.rowCount(); ++row)
            all += sizeHint(option, chips.index(row, 0)).width();
        if (all <= width)
            break;
    }
    if (m_widest != before)
        emit sizeHintChanged({}); // the list lies anew
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QFont font = option.font;
    font.setStrikeOut(index.data(models::SuggestionList::StateRole).toInt() ==
                      int(Suggestion::State::Dismissed));
    if (option.state & QStyle::State_Selected) {
        const bool keyboard = option.state & QStyle::State_HasFocus;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(widgets::colours::accent, keyboard ? 1.6 : 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 9, 9);
    }
    widgets::paintChip(*painter, option.rect.adjusted(chipGap, 0, -chipGap, 0), font, chipText(option, index),
                       chipTone(index));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return widgets::chipSize(option.font, chipText(option, index)) + QSize(2 * chipGap, 8);
}

} // namespace xw::ui
