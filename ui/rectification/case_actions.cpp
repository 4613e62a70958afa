#include "ui/rectification/case_actions.h"

#include "domain/written_date.h"
#include "ui/shared/futures.h"
#include "ui/shared/page.h"
#include "widgets/dialogs.h"
#include "workspace/case_change.h"
#include "workspace/rectification.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

struct CaseActions {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::CaseActions)
};

QString eventText(CaseEventKind kind)
{
    switch (kind) {
    case CaseEventKind::Opened:
        return CaseActions::tr("opened");
    case CaseEventKind::Changed:
        return CaseActions::tr("changed");
    case CaseEventKind::Sent:
        return CaseActions::tr("sent");
    case CaseEventKind::Answered:
        return CaseActions::tr("answered");
    case CaseEventKind::Passed:
        return CaseActions::tr("found mended");
    case CaseEventKind::Failed:
        return CaseActions::tr("found not mended");
    case CaseEventKind::Closed:
        return CaseActions::tr("closed");
    case CaseEventKind::Reopened:
        break;
    }
    return CaseActions::tr("opened again");
}

QString lacksWords(const QString &text)
{
    return text.trimmed().isEmpty() ? CaseActions::tr("Say it in a few words") : QString();
}

QString noDay(const QString &text)
{
    return writtenDate(text.trimmed()) ? QString() : CaseActions::tr("Give a day such as 2020-03-20");
}

/// Asks one question and gives the command that its answer makes.
void addAsking(QMenu &menu, const QString &label, widgets::TextQuestion question, Workspace &workspace,
               widgets::Dialogs &dialogs, Page &page, std::function<CasePlan(const QString &)> plan)
{
    question.accept = label;
    question.title = label;
    menu.addAction(label + u'…', &page, [question, &workspace, &dialogs, &page, plan = std::move(plan)] {
        dialogs.askText(&page, question, [&workspace, &page, plan](const std::optional<QString> &text) {
            if (text)
                reportFailure(&page, workspace.changeCases(plan(*text)));
        });
    });
}

widgets::TextQuestion wordsQuestion(const QString &label, bool required)
{
    widgets::TextQuestion question;
    question.label = label;
    question.manyLines = true;
    if (required)
        question.fault = lacksWords;
    return question;
}

} // namespace

void fillCaseMenu(QMenu &menu, const RectificationCase &one, Workspace &workspace, widgets::Dialogs &dialogs,
                  Page &page)
{
    const CaseId id = one.id;
    const auto asking = [&](const QString &label, const widgets::TextQuestion &question, auto plan) {
        addAsking(menu, label, question, workspace, dialogs, page, plan);
    };
    if (one.state == CaseState::Closed) {
        asking(CaseActions::tr("Open again"), wordsQuestion(CaseActions::tr("Why:"), true),
               [id](const QString &text) { return reopenCase(id, text); });
        return;
    }
    asking(CaseActions::tr("Record an answer"), wordsQuestion(CaseActions::tr("What the body did:"), true),
           [id](const QString &text) { return answerCase(id, text); });
    if (one.state != CaseState::Asked) {
        menu.addAction(CaseActions::tr("Found mended"), &page, [id, &workspace, &page] {
            reportFailure(&page, workspace.changeCases(checkCase(id, true, {})));
        });
        asking(CaseActions::tr("Found not mended"),
               wordsQuestion(CaseActions::tr("What is still wrong:"), true),
               [id](const QString &text) { return checkCase(id, false, text); });
    }
    asking(CaseActions::tr("Close"), wordsQuestion(CaseActions::tr("Note:"), one.state != CaseState::Checked),
           [id](const QString &text) { return closeCase(id, text); });
    menu.addSeparator();
    widgets::TextQuestion day;
    day.label = CaseActions::tr("Until which day:");
    day.initial = one.due.toString(Qt::ISODate);
    day.fault = noDay;
    asking(CaseActions::tr("Change the day"), day, [id](const QString &text) {
        return changeCase(id, {{}, writtenDate(text.trimmed()), {}, {}});
    });
    widgets::TextQuestion body;
    body.label = CaseActions::tr("Responsible body:");
    body.initial = one.body;
    body.fault = lacksWords;
    asking(CaseActions::tr("Change who answers"), body, [id](const QString &text) {
        return changeCase(id, {text, {}, {}, {}});
    });
}

QString historyLine(const CaseEvent &event)
{
    QString line =
        event.at.toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + event.author + u' ' + eventText(event.kind);
    if (!event.text.isEmpty())
        line += u": "_s + event.text;
    if (!event.files.isEmpty())
        line += u' ' + CaseActions::tr("(%Ln file(s))", nullptr, int(event.files.size()));
    return event.source.isEmpty() ? line : line + u" · "_s + event.source;
}

} // namespace xw::ui
