#include "widgets/message_bar.h"

#include "widgets/buttons.h"
#include "widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int goodNewsMs = 6000;
constexpr int offerMs = 30000; ///< there is a button to be found and pressed

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return Tone::Good;
    case MessageBar::Kind::Warning:
        return Tone::Warn;
    case MessageBar::Kind::Error:
        return Tone::Bad;
    case MessageBar::Kind::Info:
        break;
    }
    return Tone::Accent;
}

QString drawingOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return u"done"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        return u"error"_s;
    case MessageBar::Kind::Info:
        break;
    }
    return u"info"_s;
}
} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(9);
    m_mark = new QLabel(this);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel **label : {&m_what, &m_more, &m_detail}) {
        *label = new QLabel(this);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(*label);
    }
    m_what->setObjectName(u"messageWhat"_s);
    m_more->setObjectName(u"messageMore"_s);
    m_detail->setObjectName(u"messageDetail"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_what->setFont(bold);
    row->addLayout(words, 1);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"messageAction"_s);
    m_second = new QPushButton(this);
    m_second->setObjectName(u"messageSecond"_s);
    m_details = new QuietButton(this);
    m_details->setObjectName(u"messageDetails"_s);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_second, 0, Qt::AlignTop);
    row->addWidget(m_details, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_details, &QPushButton::clicked, m_detail,
            [this] { m_detail->setVisible(!m_detail->isVisible()); });
    connect(m_action, &QPushButton::clicked, this, [this] { press(m_onAction); });
    connect(m_second, &QPushButton::clicked, this, [this] { press(m_onSecond); });
    whenSchemeChanges(this, [this] { showMark(); });
    retranslate();
    hide();
}

void MessageBar::showMark()
{
    const int size = fontMetrics().height();
    m_mark->setPixmap(
        icon(drawingOf(m_kind), toneInk(toneOf(m_kind))).pixmap(QSize(size, size), devicePixelRatioF()));
}

void MessageBar::show(Kind kind, const Text &text)
{
    show(kind, text, {}, {});
}

void MessageBar::show(Kind kind, const Text &text, const QString &action, std::function<void()> onAction)
{
    m_kind = kind;
    m_onAction = std::move(onAction);
    showMark();
    m_words = {};
    m_actionWords = {};
    m_secondWords = {};
    m_onSecond = {};
    m_second->hide();
    setInk(m_what, toneInk(toneOf(kind)));
    setText(text);
    m_detail->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (kind != Kind::Done && kind != Kind::Info)
        m_timer->stop();
    else if (action.isEmpty())
        m_timer->start(goodNewsMs);
    else if (kind == Kind::Done)
        m_timer->start(offerMs);
    else
        m_timer->stop(); // something is asked
    QFrame::show();
    update();
}

void MessageBar::say(Kind kind, std::function<Text()> words, std::function<QString()> action,
                     std::function<void()> onAction)
{
    show(kind, words(), action ? action() : QString(), std::move(onAction));
    m_words = std::move(words);
    m_actionWords = std::move(action);
}

void MessageBar::alsoOffer(std::function<QString()> action, std::function<void()> onAction)
{
    m_secondWords = std::move(action);
    m_onSecond = std::move(onAction);
    m_second->setText(m_secondWords());
    m_second->show();
}

void MessageBar::press(std::function<void()> &what)
{
    const auto action = std::move(what);
    dismiss();
    if (action)
        action();
}

void MessageBar::setText(const Text &text)
{
    m_what->setText(text.what);
    QStringList more{text.where, text.advice};
    more.removeAll(QString());
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
    m_detail->setText(text.detail);
    m_details->setVisible(!text.detail.isEmpty());
    // One line stands in the middle of the buttons' height, and its mark beside it.
    layout()->setAlignment(m_mark, more.isEmpty() && text.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setAccessibleName(this->text());
}

void MessageBar::dismiss()
{
    m_words = {};
    m_actionWords = {};
    m_timer->stop();
    m_onAction = {};
    m_secondWords = {};
    m_onSecond = {};
    hide();
}

void MessageBar::dismissIf(const QString &what)
{
    if (m_what->text() == what)
        dismiss();
}

QString MessageBar::text() const
{
    return m_more->text().isEmpty() ? m_what->text() : m_what->text() + u'\n' + m_more->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneFrame(toneOf(m_kind)), 1));
    painter.setBrush(toneFill(toneOf(m_kind)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_details->setText(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (isHidden())
        return;
    if (m_actionWords)
        m_action->setText(m_actionWords());
    if (m_secondWords)
        m_second->setText(m_secondWords());
    if (m_words)
        setText(m_words());
    else if (m_kind == Kind::Done || m_kind == Kind::Info)
        dismiss();
}

} // namespace xw::widgets
