#include "ui/rectification/case_actions.h"

#include "base/regular_file.h"
#include "domain/written_date.h"
#include "ui/shared/futures.h"
#include "ui/shared/page.h"
#include "widgets/dialogs.h"
#include "workspace/case_change.h"
#include "workspace/rectification.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr qint64 mostAnswerBytes = 64LL << 20;

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

/// How the problem is to be mended: the one that holds is checked.
void addDispositions(QMenu &menu, const RectificationCase &one, Workspace &workspace, Page &page)
{
    QMenu *ways = menu.addMenu(CaseActions::tr("How to mend it"));
    ways->setObjectName(u"caseDispositions"_s);
    for (const auto &[way, text] :
         {std::pair(Disposition::Deadline, CaseActions::tr("Until its day")),
          {Disposition::Immediate, CaseActions::tr("At once")},
          {Disposition::Closing, CaseActions::tr("Close the site or account by its day")}}) {
        QAction *action = ways->addAction(text, &page, [id = one.id, way = way, &workspace, &page] {
            reportFailure(&page, workspace.changeCases(changeCase(id, {{}, {}, way, {}})));
        });
        action->setCheckable(true);
        action->setChecked(one.disposition == way);
    }
}

/// An answer that came otherwise than as a form: its words, then the pictures that came with it.
void addAnswerWithFiles(QMenu &menu, CaseId id, Workspace &workspace, widgets::Dialogs &dialogs, Page &page)
{
    widgets::TextQuestion question;
    question.title = CaseActions::tr("Record an answer");
    question.label = CaseActions::tr("What the body did:");
    question.accept = CaseActions::tr("Go on");
    question.manyLines = true;
    const QPointer<Workspace> open(&workspace);
    menu.addAction(CaseActions::tr("Answer with pictures or files…"), &page, [=, &dialogs, &page] {
        dialogs.askText(&page, question, [=, &dialogs, &page](const std::optional<QString> &text) {
            if (!text)
                return;
            widgets::FileQuestion files;
            files.title = CaseActions::tr("Pictures and files of the answer");
            files.filter = CaseActions::tr("All files (*)");
            dialogs.openFiles(&page, files, [=, &page](const QStringList &paths) {
                std::vector<CaseFileBytes> brought;
                for (const QString &path : paths) {
                    auto bytes = readRegularFile(path, mostAnswerBytes);
                    if (!bytes)
                        return void(emit page.errorOccurred(bytes.error()));
                    brought.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
                }
                if (open && !paths.isEmpty())
                    reportFailure(&page, open->changeCases(answerCase(id, *text, std::move(brought))));
            });
        });
    });
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
void addAsking(QMenu &menu, const QString &name, const QString &label, widgets::TextQuestion question,
               Workspace &workspace, widgets::Dialogs &dialogs, Page &page,
               std::function<CasePlan(const QString &)> plan)
{
    question.accept = label;
    question.title = label;
    const auto ask = [question, &workspace, &dialogs, &page, plan = std::move(plan)] {
        dialogs.askText(&page, question, [&workspace, &page, plan](const std::optional<QString> &text) {
            if (text)
                reportFailure(&page, workspace.changeCases(plan(*text)));
        });
    };
    menu.addAction(label + u'…', &page, ask)->setObjectName(name);
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
    const auto asking = [&](const QString &name, const QString &label, const widgets::TextQuestion &question,
                            auto plan) {
        addAsking(menu, name, label, question, workspace, dialogs, page, plan);
    };
    if (one.state == CaseState::Closed) {
        asking(u"caseReopen"_s, CaseActions::tr("Open again"), wordsQuestion(CaseActions::tr("Why:"), true),
               [id](const QString &text) { return reopenCase(id, text); });
        return;
    }
    asking(u"caseAnswer"_s, CaseActions::tr("Record an answer"),
           wordsQuestion(CaseActions::tr("What the body did:"), true),
           [id](const QString &text) { return answerCase(id, text); });
    addAnswerWithFiles(menu, id, workspace, dialogs, page);
    if (one.state != CaseState::Asked) {
        menu.addAction(CaseActions::tr("Found mended"), &page,
                       [id, &workspace, &page] {
                           reportFailure(&page, workspace.changeCases(checkCase(id, true, {})));
                       })
            ->setObjectName(u"casePassed"_s);
        asking(u"caseFailed"_s, CaseActions::tr("Found not mended"),
               wordsQuestion(CaseActions::tr("What is still wrong:"), true),
               [id](const QString &text) { return checkCase(id, false, text); });
    }
    asking(u"caseClose"_s, CaseActions::tr("Close"),
           wordsQuestion(CaseActions::tr("Note:"), one.state != CaseState::Checked),
           [id](const QString &text) { return closeCase(id, text); });
    menu.addSeparator();
    widgets::TextQuestion day;
    day.label = CaseActions::tr("Until which day:");
    day.initial = one.due.toString(Qt::ISODate);
    day.fault = noDay;
    asking(u"caseDue"_s, CaseActions::tr("Change the day"), day, [id](const QString &text) {
        return changeCase(id, {{}, writtenDate(text.trimmed()), {}, {}});
    });
    addDispositions(menu, one, workspace, page);
    widgets::TextQuestion body;
    body.label = CaseActions::tr("Responsible body:");
    body.initial = one.body;
    body.fault = lacksWords;
    asking(u"caseBody"_s, CaseActions::tr("Change who answers"), body, [id](const QString &text) {
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
