#include "ui/monitor/card_delegate.h"

#include "models/contact_cards.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::ContactCards;

namespace
{

constexpr int cardMargin = 5, cardInner = 8;
constexpr int leastLetters = 30; // of a card's width
constexpr int leastLettersWithPicture = 36;
constexpr int cardLines = 6; // of a card's height

/// As many lines of a text as have room; drawn line by line, so that a sign in one cannot turn another.
void drawLines(QPainter &painter, QRect area, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int y = area.top();
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, painter.font());
        layout.beginLayout();
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid() || y + metrics.height() > area.bottom())
                break;
            line.setLineWidth(area.width());
            line.draw(&painter, QPointF(area.left(), y));
            y += metrics.height();
        }
        layout.endLayout();
        if (y + metrics.height() > area.bottom())
            return;
    }
}

} // namespace

void CardDelegate::fitTo(int width, const QFontMetrics &metrics)
{
    const int least = widgets::charWidth(metrics) * (m_hasPictures ? leastLettersWithPicture : leastLetters) +
                      2 * (cardMargin + cardInner);
    const int across = qMax(1, width / least);
    const int cardWidth = qMax(least, width / across - 1);
    // A picture is three times as wide as it is high, and words have room for a line more than in a card
    // without.
    const int place = m_hasPictures
                          ? qMax((cardWidth - 2 * (cardMargin + cardInner)) / 3, metrics.lineSpacing() * 4)
                          : metrics.lineSpacing() * (cardLines - 2);
    m_size = QSize(cardWidth, 2 * metrics.lineSpacing() + place + 2 * (cardMargin + cardInner) + 6);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_size;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool agreed = index.data(ContactCards::AgreedRole).toBool();
    const bool current = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected;
    const widgets::Tone tone = agreed ? widgets::Tone::Warn : widgets::Tone::Muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin);
    painter->setPen(QPen(current ? widgets::colours::accent : widgets::colours::border, current ? 2 : 1));
    painter->setBrush(agreed ? widgets::colours::surface : widgets::colours::raised);
    painter->drawRoundedRect(card, 7, 7);
    QRect area = card.adjusted(cardInner, cardInner, -cardInner, -cardInner);
    painter->setClipRect(area);
    const int line = option.fontMetrics.lineSpacing();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(agreed ? widgets::colours::ink : widgets::colours::muted);
    painter->drawText(QRect(area.topLeft(), QSize(area.width(), line)), Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText((agreed ? u"☑ "_s : u"☐ "_s) +
                                                        index.data(ContactCards::NameRole).toString(),
                                                    Qt::ElideRight, area.width()));
    painter->setFont(option.font);
    painter->setPen(toneInk(tone));
    painter->drawText(QRect(area.left(), area.top() + line, area.width(), line),
                      Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(ContactCards::ReadRole).toString(),
                                                    Qt::ElideRight, area.width()));
    painter->setPen(agreed ? widgets::colours::soft : widgets::colours::muted);
    const QRect place = area.adjusted(0, 2 * line + 4, 0, 0);
    const QImage image = m_hasPictures ? index.data(ContactCards::ImageRole).value<QImage>() : QImage();
    if (image.isNull()) {
        drawLines(*painter, place, index.data(ContactCards::PictureRole).toString());
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        QRect shown(QPoint(), image.size().scaled(place.size(), Qt::KeepAspectRatio));
        shown.moveTopLeft(place.topLeft());
        painter->setOpacity(agreed ? 1 : 0.6);
        painter->drawImage(shown, image);
    }
    painter->restore();
}

} // namespace xw::ui
