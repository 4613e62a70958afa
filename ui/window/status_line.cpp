#include "ui/window/status_line.h"

#include "ui/office_place.h"
#include "ui/rectification/case_reminder.h"
#include "ui/shared/why_locked.h"
#include "widgets/theme.h"
#include "workspace/offline_work.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int wordMs = 8000;

QLabel *softLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    widgets::setInk(label, widgets::colours::soft);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The red, green or grey dot in front of the saving state.
QPixmap dot(const QColor &colour, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0, 0, size, size));
    return pixmap;
}
} // namespace

StatusLine::StatusLine(QWidget *parent) : QFrame(parent)
{
    widgets::whenSchemeChanges(this, [this] { showSaving(); });
    setObjectName(u"statusLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(7);
    m_dot = new QLabel(this);
    m_dot->setObjectName(u"savingDot"_s);
    m_saving = softLabel(u"savingState"_s, this);
    m_hint = softLabel(u"pageHint"_s, this);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_word = softLabel(u"statusWord"_s, this);
    m_place = softLabel(u"workspacePath"_s, this);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_dot);
    layout->addWidget(m_saving);
    layout->addSpacing(10);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_word);
    layout->addSpacing(10);
    layout->addWidget(m_place);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_wordText.clear();
        showWords();
    });
    showSaving();
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        if (m_workspace->offline())
            m_workspace->offline()->disconnect(this);
    }
    m_workspace = workspace;
    m_placeLost = false;
    if (m_workspace)
        connect(m_workspace, &Workspace::savingChanged, this, &StatusLine::showSaving);
    if (m_workspace && m_workspace->offline())
        connect(m_workspace->offline(), &OfflineWork::changed, this, &StatusLine::showSaving);
    const QString place = m_workspace ? m_workspace->location() : QString();
    const auto office = OfficePlace::fromAddress(place);
    m_place->setText(office ? office->label() : QFileInfo(place).fileName());
    m_place->setToolTip(QDir::toNativeSeparators(place));
    showSaving();
}

void StatusLine::setPlaceLost(bool lost)
{
    m_placeLost = lost;
    showSaving();
}

void StatusLine::setUnsaved(const QStringList &typed)
{
    m_unsaved = typed;
    showSaving();
}

void StatusLine::setHint(const QString &hint)
{
    m_hintText = hint;
    showWords();
}

void StatusLine::setReminder(CaseReminder *reminder)
{
    m_reminder = reminder;
    connect(reminder, &CaseReminder::widthChanged, this, &StatusLine::showWords);
    // After the dot, the saving state and the space beside it.
    static_cast<QBoxLayout *>(layout())->insertWidget(3, reminder);
}

void StatusLine::notify(const QString &text)
{
    m_wordText = text;
    showWords();
    m_timer->start(wordMs);
}

/// What has no room ends in an ellipsis: the keys stay whole where that leaves a new word two fifths.
void StatusLine::showWords()
{
    layout()->activate();
    const bool reminds = m_reminder && !m_reminder->isHidden();
    const int left = (reminds ? m_reminder->geometry() : m_saving->geometry()).right();
    const int room = qMax(0, m_place->x() - left - 40);
    const QFontMetrics metrics(font());
    const int beside = room - metrics.horizontalAdvance(m_hintText) - 4;
    const int wide = qMin(metrics.horizontalAdvance(m_wordText) + 4, qMax(beside, room * 2 / 5));
    m_word->setText(metrics.elidedText(m_wordText, Qt::ElideRight, wide));
    m_word->setToolTip(m_wordText);
    m_hint->setText(metrics.elidedText(m_hintText, Qt::ElideRight, qMax(0, room - wide)));
    m_hint->setToolTip(m_hintText);
    m_hint->setAccessibleName(m_hintText);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWords();
}

void StatusLine::showSaving()
{
    using namespace widgets;
    QColor colour = colours::field;
    QString words = tr("No workspace"), more;
    const OfflineWork *offline = m_workspace ? m_workspace->offline() : nullptr;
    if (m_workspace && m_placeLost) {
        colour = colours::bad;
        words = tr("Not saved: the file is gone");
    } else if (offline && offline->isAway()) {
        colour = colours::warn;
        const int waiting = offline->toSend();
        words = waiting > 0 ? tr("No connection: %Ln changes wait on this computer", nullptr, waiting)
                            : tr("No connection to the office");
        if (offline->copiedAt().isValid()) {
            const QString when = QLocale().toString(offline->copiedAt(), QLocale::ShortFormat);
            if (waiting == 0)
                words = tr("No connection: as of %1").arg(when);
            more = tr("The server has not been reached since the start. What you see is what it held at %1.")
                       .arg(when) +
                   u' ';
        }
        if (offline->refusal()) {
            colour = colours::bad;
            words = tr("The office does not let you in");
            more = offline->refusal()->line() + u"\n"_s +
                   tr("Close the office and connect again, with the password of today.") + u'\n';
        }
        more +=
            tr("Ticks and inspected marks are kept on this computer's disk and sent when the connection is "
               "back. The round can be read meanwhile.");
    } else if (m_workspace && m_workspace->isSaving()) {
        colour = colours::warn;
        words = tr("Saving…");
    } else if (offline && !offline->undecided().empty()) {
        colour = colours::warn;
        words = tr("%Ln changes wait for your decision", nullptr, int(offline->undecided().size()));
    } else if (m_workspace && !m_unsaved.isEmpty()) {
        colour = colours::warn;
        words = tr("Typed, not kept yet");
        more = m_unsaved.join(u'\n');
    } else if (m_workspace && m_workspace->isLocked()) {
        colour = colours::accent;
        words = whyLocked(*m_workspace);
    } else if (m_workspace && m_workspace->lastSaved().isValid()) {
        colour = colours::good;
        words = tr("Saved %1").arg(m_workspace->lastSaved().toString(u"HH:mm:ss"_s));
    } else if (m_workspace) {
        colour = colours::good;
        words = tr("Everything is saved");
    }
    m_dot->setPixmap(dot(colour, 9, devicePixelRatioF()));
    m_saving->setText(words);
    m_saving->setToolTip(more);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showSaving();
    QFrame::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colours::surface);
    painter.fillRect(QRect(0, 0, width(), 1), widgets::colours::border);
}

} // namespace xw::ui
