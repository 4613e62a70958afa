#include "ui/quarter/quarter_tools.h"

#include "base/when_done.h"
#include "closing/quarter_lists.h"
#include "monitor/duty_visits.h"
#include "ui/quarter/appeals_dialog.h"
#include "ui/quarter/assign_dialog.h"
#include "ui/quarter/list_dialog.h"
#include "ui/quarter/second_looks_dialog.h"
#include "ui/quarter/year_chart.h"
#include "workspace/workspace.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QtConcurrent>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int dateMargin = 30; ///< the arrow beside a date
} // namespace

QuarterTools::QuarterTools(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void QuarterTools::start(Act act, Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace)
        return;
    switch (act) {
    case Act::Appeals: {
        auto *dialog = new AppealsDialog(*workspace, m_context, m_window);
        connect(dialog, &AppealsDialog::openSubject, this, &QuarterTools::openSubject);
        return show(dialog);
    }
    case Act::SecondLooks: {
        auto *dialog = new SecondLooksDialog(*workspace, m_context, m_window);
        connect(dialog, &SecondLooksDialog::openSubject, this, &QuarterTools::openSubject);
        connect(dialog, &SecondLooksDialog::showAgreement, this, &QuarterTools::showAgreement);
        return show(dialog);
    }
    case Act::Assign: {
        auto *dialog = new AssignDialog(*workspace, m_window);
        connect(dialog, &AssignDialog::showSubjects, this, &QuarterTools::showSubjects);
        return show(dialog);
    }
    case Act::DutyLog:
        return showDutyLog();
    case Act::Changes:
        return showChanges();
    case Act::Year:
        return showYear();
    }
}

void QuarterTools::closeAll()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_open))
        if (dialog)
            dialog->reject();
    m_open.clear();
}

void QuarterTools::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.append(dialog);
    dialog->open();
}

ListDialog *QuarterTools::list(const notice::ListDocument &list, const QString &name)
{
    auto *dialog = new ListDialog(m_context, m_window);
    dialog->setList(list, name);
    connect(dialog, &ListDialog::written, this, &QuarterTools::written);
    connect(dialog, &ListDialog::failed, this, &QuarterTools::failed);
    return dialog;
}

void QuarterTools::showAgreement()
{
    if (!m_workspace)
        return;
    const RoundState &state = m_workspace->state();
    show(list(closing::agreementList(state, agreement(state), m_workspace->clock().today()),
              tr("Agreement") + u'-' + state.round().key.text()));
}

void QuarterTools::showChanges()
{
    const RoundState &state = m_workspace->state();
    const RoundKey before = state.round().key.previous();
    const auto changes = changesAgainst(state, before);
    if (!changes)
        return emit failed(changes.error());
    show(list(closing::roundChangesList(state, *changes, m_workspace->clock().today()),
              tr("Changes") + u'-' + state.round().key.text()));
}

void QuarterTools::showDutyLog()
{
    const QDate today = m_workspace->clock().today();
    auto *dialog = list({}, {});
    auto *days = new QWidget(dialog);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    auto *from = new QDateEdit(today, days);
    auto *until = new QDateEdit(today, days);
    from->setObjectName(u"dutyFrom"_s);
    until->setObjectName(u"dutyUntil"_s);
    for (QDateEdit *edit : {from, until}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"2020-00-000000"_s) + dateMargin);
    }
    auto *first = new QLabel(tr("From"), days);
    first->setBuddy(from);
    auto *last = new QLabel(tr("to"), days);
    last->setBuddy(until);
    for (QWidget *part : std::initializer_list<QWidget *>{first, from, last, until})
        row->addWidget(part);
    row->addStretch(1);
    dialog->addTools(days);
    // Days are chosen one after the other: what the first asked for may come back last.
    const auto newest = std::make_shared<LatestJob>(dialog);
    const auto read = [this, dialog, from, until, newest] {
        readDutyLog(dialog, newest,
                    {std::min(from->date(), until->date()), std::max(from->date(), until->date()), {}});
    };
    for (QDateEdit *edit : {from, until})
        connect(edit, &QDateEdit::dateChanged, dialog, read);
    read();
    show(dialog);
}

void QuarterTools::readDutyLog(ListDialog *dialog, const std::shared_ptr<LatestJob> &newest,
                               const DutyOrder &order)
{
    if (!m_workspace)
        return;
    whenDone(m_workspace->history({}, std::numeric_limits<int>::max()), dialog,
             [this, dialog, newest, order](const Result<std::vector<AuditEntry>> &history) {
                 if (!m_workspace)
                     return;
                 if (!history)
                     return emit failed(history.error());
                 Store *store = &m_workspace->store();
                 const QDate today = m_workspace->clock().today();
                 newest->run(
                     [state = m_workspace->state(), history = *history, order, store, today,
                      place = m_workspace->location()]() -> Result<notice::ListDocument> {
                         const auto readings = allReadings(*store);
                         if (!readings)
                             return tl::unexpected(readings.error());
                         const auto visits = monitor::dutyVisits(state, place, order.from, order.until);
                         if (!visits)
                             return tl::unexpected(visits.error());
                         return closing::dutyLogList(
                             state, dutyLog(state, history, *readings, order, *visits), today);
                     },
                     [this, dialog, order](const Result<notice::ListDocument> &made) {
                         if (!made)
                             return emit failed(made.error());
                         dialog->setList(*made,
                                         u"%1-%2"_s.arg(tr("Duty log"), order.from.toString(Qt::ISODate)));
                     });
             });
}

void QuarterTools::showYear()
{
    Store *store = &m_workspace->store();
    const int year = m_workspace->state().round().key.year();
    const QDate today = m_workspace->clock().today();
    whenDone(QtConcurrent::run([store, year] { return loadYear(*store, year); }), this,
             [this, year, today](const Result<std::vector<RoundState>> &rounds) {
                 if (!m_workspace)
                     return;
                 if (!rounds)
                     return emit failed(rounds.error());
                 const YearTable table = yearTable(*rounds);
                 notice::ListDocument made = closing::yearList(rounds->back(), table, today);
                 const auto standard = AssessmentStandard::shipped();
                 if (!standard)
                     return emit failed(standard.error());
                 const LedgerLibrary ledgers = LedgerLibrary::load(LedgerLibrary::defaultFolders());
                 for (notice::ListTable &part :
                      closing::assessmentList(rounds->back(), *standard,
                                              assessYear(*standard, *rounds, ledgers), year, today)
                          .tables)
                     made.tables.push_back(std::move(part));
                 auto *dialog = list(made, tr("Year") + u'-' + QString::number(year));
                 dialog->addTools(new YearChart(table, dialog));
                 show(dialog);
             });
}

} // namespace xw::ui
