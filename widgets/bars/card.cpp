#include "widgets/card.h"

#include "widgets/bars/parted_line.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace xw::widgets
{

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_head = new PartedLine(this);
    m_title = new QLabel(m_head);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_head->addLeft(m_title);
    outer->addWidget(m_head);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
    m_head->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        showHead();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addToHead(QWidget *widget)
{
    m_head->addLeft(widget);
    showHead();
}

void Card::addTool(QWidget *widget)
{
    m_head->addTool(widget);
    showHead();
}

void Card::showHead()
{
    m_head->show();
    m_head->setLeastHeight(fontMetrics().height() + 22);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours::border, 1));
    painter.setBrush(colours::surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    if (m_head->isVisible()) {
        painter.setPen(QPen(colours::line, 1));
        const qreal y = m_head->geometry().bottom() + 0.5;
        painter.drawLine(QPointF(1, y), QPointF(width() - 1, y));
    }
}

} // namespace xw::widgets
