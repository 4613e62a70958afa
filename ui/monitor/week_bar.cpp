#include "ui/monitor/week_bar.h"

#include "monitor/monitor.h"
#include "monitor/week_watch.h"
#include "ui/shared/futures.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "workspace/watch_noting.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

WeekBar::WeekBar(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_words(new widgets::ElidedLabel(this)),
      m_note(new QPushButton(this)), m_toggle(new QPushButton(this))
{
    setObjectName(u"weekBar"_s);
    m_words->setObjectName(u"weekWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"weekNote"_s);
    m_toggle->setObjectName(u"weekToggle"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 10, 5);
    row->addWidget(m_words, 1);
    row->addWidget(m_note);
    row->addWidget(m_toggle);
    connect(m_note, &QPushButton::clicked, this, &WeekBar::note);
    connect(m_toggle, &QPushButton::clicked, this, &WeekBar::toggle);
    if (m_context.monitor)
        connect(&m_context.monitor->week(), &monitor::WeekWatch::changed, this, &WeekBar::refresh);
    refresh();
}

void WeekBar::refresh()
{
    setVisible(m_context.monitor != nullptr);
    if (!m_context.monitor)
        return;
    const monitor::WeekWatch &week = m_context.monitor->week();
    m_words->setText(words());
    const Workspace *workspace = m_context.monitor->workspace();
    m_note->setText(tr("Note in the round"));
    m_note->setToolTip(tr("Keeps in the round what was visited, by which rule and how many visits were void: "
                          "the notice can say it"));
    m_note->setVisible(week.standing().isThere && workspace && !workspace->isLocked() &&
                       week.standing().visits + week.standing().voided > 0);
    m_toggle->setEnabled(week.isPossible() && !week.standing().isOver);
    m_toggle->setText(week.standing().isRunning || week.standing().isWaiting ? tr("Pause the watch")
                      : week.standing().isThere                              ? tr("Go on with the watch")
                                                                             : tr("Start the week's watch"));
}

QString WeekBar::outageWords() const
{
    const auto &outages = m_context.monitor->week().standing().outages;
    if (outages.isEmpty())
        return {};
    const auto &[from, to] = outages.last();
    const QLocale locale;
    const QString last = u"%1–%2"_s.arg(locale.toString(from, QLocale::ShortFormat),
                                        locale.toString(to.time(), QLocale::ShortFormat));
    return tr("own line down %Ln time(s), last %1", nullptr, int(outages.size())).arg(last);
}

QString WeekBar::words() const
{
    const monitor::WeekWatch &week = m_context.monitor->week();
    const monitor::WeekStanding &now = week.standing();
    if (!now.isThere)
        return week.isPossible()
                   ? tr("The week's watch (sites that cannot be reached): 24 visits a day and "
                        "site for a week, warned of at 3 %, failed at 5 %")
                   : tr("The week's watch writes its visits; this workspace is open for reading only");
    const QLocale locale;
    QStringList parts{
        now.isOver ? tr("The week's watch is over")
        : !now.elsewhere.isEmpty()
            ? (now.isWaiting ? tr("The week's watch runs at %1's computer; this one goes on when that ends")
                             : tr("The week's watch runs at %1's computer"))
                  .arg(now.elsewhere)
        : now.isWaiting ? tr("The week's watch goes on when the server is back")
        : now.isRunning
            ? tr("The week's watch runs until %1").arg(locale.toString(now.to, QLocale::ShortFormat))
            : tr("The week's watch rests (until %1)").arg(locale.toString(now.to, QLocale::ShortFormat)),
        tr("%Ln site(s)", nullptr, int(now.sites)),
        tr("%Ln visit(s), %1 failed, %2 void", nullptr, int(now.visits))
            .arg(locale.toString(now.failed), locale.toString(now.voided))};
    if (now.warnings > 0)
        parts << tr("%1 warned").arg(locale.toString(now.warnings));
    if (now.vetoes > 0)
        parts << tr("%1 failed the week").arg(locale.toString(now.vetoes));
    if (const QString down = outageWords(); !down.isEmpty())
        parts << down;
    return parts.join(u" · "_s);
}

void WeekBar::note()
{
    if (Workspace *workspace = m_context.monitor->workspace())
        reportFailure(this, workspace->decide(noteWatch(m_context.monitor->week().standing().note)));
}

void WeekBar::toggle()
{
    monitor::WeekWatch &week = m_context.monitor->week();
    if (week.standing().isRunning || week.standing().isWaiting)
        return week.stop();
    if (week.standing().isThere)
        return week.start();
    widgets::ConfirmQuestion question;
    question.title = tr("The week's watch");
    question.text = tr("Visit every site of the round 24 times a day for a week, from now on?");
    question.detail =
        tr("The program must run for it, here or as “xunwangctl probe availability --watch”; it "
           "goes on where it was at the next start. Visits while this computer's own line is "
           "down are void.");
    question.accept = tr("Start the watch");
    m_context.dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            m_context.monitor->week().start();
    });
}

void WeekBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace xw::ui
