#include "widgets/checklist/checklist_row.h"

#include "widgets/checklist/tick_box.h"
#include "widgets/chip.h"
#include "widgets/icon.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

ChecklistRow::ChecklistRow(const ChecklistItem &item, bool hasConditions, QWidget *parent)
    : QWidget(parent), m_item(item), m_box(new TickBox(this)), m_words(new QLabel(this)),
      m_badge(new Chip(QString(), Tone::Bad, this))
{
    const bool inner = !item.parent.isEmpty();
    setObjectName(u"row-"_s + item.id);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(inner ? 34 : 6, inner ? 1 : 3, 8, inner ? 1 : 4);
    layout->setSpacing(6);
    m_box->setObjectName(u"tick-"_s + item.id);
    m_box->setAccessibleName((item.key + u' ' + item.text).trimmed());
    m_box->setTone(item.tone);
    m_box->installEventFilter(this);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setMinimumWidth(60);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_words->setSizePolicy(policy);
    if (inner) {
        QFont smaller = font();
        smaller.setPointSizeF(smaller.pointSizeF() * 0.94);
        m_words->setFont(smaller);
    }
    setToolTip(item.toolTip);
    layout->addWidget(m_box, 0, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_badge, 0, Qt::AlignVCenter);
    if (item.number.shown)
        buildNumber();
    if (hasConditions) {
        m_arrow = new QToolButton(this);
        m_arrow->setObjectName(u"expand-"_s + item.id);
        m_arrow->setAutoRaise(true);
        m_arrow->setFixedSize(22, 22);
        setSheet(m_arrow, u"QToolButton { border-color: transparent; background: transparent; padding: 2px; }"
                          "QToolButton:hover { background: @accentFill; }"_s);
        m_arrow->setFocusPolicy(Qt::NoFocus); // Space and the arrow keys do it
        m_arrow->setProperty("reachedBy", u"Space"_s);
        layout->addWidget(m_arrow, 0, Qt::AlignVCenter);
        connect(m_arrow, &QToolButton::clicked, this, &ChecklistRow::expandAsked);
        setExpanded(false);
    }
    whenSchemeChanges(this, [this] { showWords(); });
    connect(m_box, &TickBox::clicked, this, [this](bool checked) {
        m_box->setChecked(m_state.checked); // what is saved decides what is shown
        emit toggleAsked(checked);
    });
    retranslate();
    setState({});
}

void ChecklistRow::buildNumber()
{
    const ChecklistNumber &number = m_item.number;
    m_number = new QDoubleSpinBox(this);
    m_number->setObjectName(u"number-"_s + m_item.id);
    m_number->setDecimals(number.decimals);
    m_number->setMaximum(number.most / std::pow(10.0, number.decimals));
    m_number->setKeyboardTracking(false);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * (number.decimals ? 11 : 9));
    m_number->setPrefix(number.prefix);
    if (number.decimals > 0)
        m_number->setSpecialValueText(u"—"_s); // no number of its own: the standard's
    m_number->setSuffix(number.limit > 0 ? u"/%1"_s.arg(number.limit) + number.unit : number.unit);
    m_number->installEventFilter(this);
    layout()->addWidget(m_number);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        emit numberChanged(qRound(value * std::pow(10.0, m_item.number.decimals)));
    });
}

void ChecklistRow::retranslate()
{
    if (m_number)
        m_number->setAccessibleName(tr("How many: %1").arg(m_item.text));
    if (m_arrow)
        m_arrow->setAccessibleName(tr("Conditions of %1").arg(m_item.text));
}

void ChecklistRow::setState(const ChecklistState &state)
{
    m_state = state;
    m_box->setChecked(state.checked);
    m_box->setPending(state.pending);
    m_badge->setText(state.badge);
    m_badge->setTone(state.badgeTone);
    if (m_number) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(state.number / std::pow(10.0, m_item.number.decimals));
    }
    showWords();
}

void ChecklistRow::showWords()
{
    QString words;
    if (!m_item.key.isEmpty())
        words = u"<b style='color:%1'>%2</b>&nbsp; "_s.arg(
            (m_keyActive ? colours::ink : colours::disabled).name(), m_item.key);
    words += m_item.text.toHtmlEscaped();
    if (!m_state.hint.isEmpty())
        words +=
            u" <span style='color:%1'>%2</span>"_s.arg(colours::muted.name(), m_state.hint.toHtmlEscaped());
    m_words->setText(words);
}

void ChecklistRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ChecklistRow::setExpanded(bool expanded)
{
    if (m_arrow)
        m_arrow->setIcon(icon(expanded ? u"fold"_s : u"unfold"_s, colours::soft));
}

void ChecklistRow::setKeyActive(bool active)
{
    if (std::exchange(m_keyActive, active) != active)
        showWords();
}

void ChecklistRow::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
    if (m_number)
        m_number->setEnabled(!locked);
}

bool ChecklistRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    if (event->type() == QEvent::KeyPress && watched == m_box) {
        auto *key = static_cast<QKeyEvent *>(event);
        key->ignore();
        emit keyPressed(key);
        const bool isTaken = key->isAccepted();
        // Qt moves the keyboard for Tab without saying so: left refused, the row would move it once more.
        key->accept();
        return isTaken;
    }
    if (event->type() == QEvent::KeyPress && watched == m_number) {
        // Enter is done with the number; the keyboard goes back to the row.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            if (key == Qt::Key_Escape)
                setState(m_state);
            else
                m_number->interpretText();
            m_box->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_box->setFocus(Qt::MouseFocusReason);
    emit entered();
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current)
        painter.fillRect(rect(), colours::accentFill);
    if (m_item.parent.isEmpty()) {
        painter.setPen(colours::row);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
}

} // namespace xw::widgets
