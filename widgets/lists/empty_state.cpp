#include "widgets/empty_state.h"

#include "widgets/buttons.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xw::widgets
{

EmptyState::EmptyState(const QString &drawing, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    const auto draw = [this, drawing] {
        m_picture->setPixmap(icon(drawing, colours::tickFrame).pixmap(QSize(56, 56), devicePixelRatioF()));
    };
    draw();
    whenSchemeChanges(m_picture, draw);
    layout->addWidget(m_picture);
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    layout->addWidget(m_title);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    setInk(m_text, colours::soft);
    layout->addWidget(m_text);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::stackButtons()
{
    m_buttons->setDirection(QBoxLayout::TopToBottom);
    for (int i = 0; i < m_buttons->count(); ++i)
        if (m_buttons->itemAt(i)->widget())
            m_buttons->itemAt(i)->setAlignment(Qt::AlignHCenter);
}

void EmptyState::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QPushButton *EmptyState::leadOn()
{
    if (!m_leadOn) {
        m_leadOn = new PrimaryButton(this);
        addButton(m_leadOn);
    }
    return m_leadOn;
}

int EmptyState::pictureHeight() const
{
    return m_picture->sizeHint().height() + layout()->spacing();
}

QSize EmptyState::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    // Its words may take more lines than they like: none of them is cut. (Unseen, its width says nothing.)
    if (isVisible())
        least = least.expandedTo({0, layout()->totalHeightForWidth(width())});
    return m_picture->isHidden() ? least : least - QSize(0, pictureHeight());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int whole = layout()->totalHeightForWidth(width()) + (m_picture->isHidden() ? pictureHeight() : 0);
    m_picture->setVisible(height() >= whole);
    updateGeometry();
}

} // namespace xw::widgets
