#include "ui/rectification/case_reminder.h"

#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int newDayMs = 10 * 60 * 1000; ///< how late a new day may be noticed
constexpr int mostRemindDays = 30;
const QString remindDaysKey = u"rectification/remindWorkDays"_s;
} // namespace

int remindWorkDays(const QSettings &settings)
{
    bool isNumber = false;
    const int days = settings.value(remindDaysKey).toInt(&isNumber);
    return isNumber ? std::clamp(days, 0, mostRemindDays) : usualRemindWorkDays;
}

void setRemindWorkDays(QSettings &settings, int workDays)
{
    settings.setValue(remindDaysKey, workDays);
}

QString reminderWords(const WaitingCases &waiting, int workDays)
{
    QStringList parts;
    if (waiting.overdue > 0)
        parts << CaseReminder::tr("%Ln case(s) overdue", nullptr, waiting.overdue);
    if (waiting.soon > 0)
        parts << CaseReminder::tr("%1 due within %Ln working day(s)", nullptr, workDays)
                     .arg(QLocale().toString(waiting.soon));
    return parts.join(CaseReminder::tr(", "));
}

CaseReminder::CaseReminder(const QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_overdue(new QToolButton(this)), m_soon(new QToolButton(this))
{
    setObjectName(u"caseReminder"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const auto &[button, name, part, ink] :
         {std::tuple(m_overdue, u"remindOverdue"_s, u"overdue"_s, u"bad"_s),
          {m_soon, u"remindSoon"_s, u"soon"_s, u"warn"_s}}) {
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        // Words that can be pressed, no higher than the line that they stand in.
        widgets::setSheet(button,
                          u"QToolButton { border: none; padding: 0 5px; font-weight: 600; color: @%1; } "
                          u"QToolButton:hover, QToolButton:focus { text-decoration: underline; }"_s.arg(ink));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, part = part] { emit casesAsked(part); });
    }
    auto *day = new QTimer(this);
    connect(day, &QTimer::timeout, this, &CaseReminder::refresh);
    day->start(newDayMs);
    refresh();
}

void CaseReminder::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.casesChanged || change.roundChanged)
                refresh();
        });
    refresh();
}

void CaseReminder::refresh()
{
    m_days = remindWorkDays(m_settings);
    m_waiting = m_workspace ? waitingCases(m_workspace->state(), m_workspace->clock().today(), m_days)
                            : WaitingCases();
    showWords();
}

void CaseReminder::showWords()
{
    const QLocale locale;
    m_overdue->setText(tr("Overdue %1").arg(locale.toString(m_waiting.overdue)));
    m_overdue->setToolTip(tr("Cases that nobody answered, and whose day is past. Press to see them."));
    m_soon->setText(tr("Due soon %1").arg(locale.toString(m_waiting.soon)));
    m_soon->setToolTip(
        tr("Cases that nobody answered, due within %Ln working day(s). Press to see them.", nullptr, m_days));
    for (const auto &[button, count] : {std::pair(m_overdue, m_waiting.overdue), {m_soon, m_waiting.soon}}) {
        button->setVisible(count > 0);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
    setVisible(!m_waiting.isEmpty());
    emit widthChanged();
}

void CaseReminder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QWidget::changeEvent(event);
}

} // namespace xw::ui
