// The page's files: opening cases from the notice, papers out, answers in.
#include "base/when_done.h"
#include "ui/rectification/aside_dialog.h"
#include "ui/rectification/rectification_page.h"

#include "domain/written_date.h"
#include "notice/notice_settings.h"
#include "notice/page_layout.h"
#include "ui/notice/notice_print.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "widgets/progress_strip.h"
#include "workspace/returned_forms.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

constexpr int usualWorkDays = 10;

/// The day that the notice names, or ten working days from now.
QDate suggestedDue(const RoundState &state, QDate today)
{
    if (const auto settings = notice::storedSettings(state); settings && settings->deadline.isValid())
        return settings->deadline;
    const auto calendar = workDaysOf(state);
    return calendar ? calendar->after(today, usualWorkDays) : today.addDays(2 * usualWorkDays);
}

} // namespace

void RectificationPage::askOpen()
{
    if (!m_workspace)
        return;
    const bool isSigned = m_workspace->state().round().phase == RoundPhase::Signed;
    TextQuestion question;
    question.title = tr("Open cases of %1").arg(m_workspace->state().round().name());
    question.label = isSigned ? tr("Each problem that the notice counts becomes a case, to be mended until:")
                              : tr("The round is not signed. Go on only if its notice was issued on paper.\n"
                                   "Each problem that it counts becomes a case, to be mended until:");
    question.initial = suggestedDue(m_workspace->state(), m_workspace->clock().today()).toString(Qt::ISODate);
    question.accept = tr("Open cases");
    question.fault = [](const QString &text) {
        return writtenDate(text.trimmed()) ? QString() : tr("Give a day such as 2020-03-20");
    };
    m_context.dialogs.askText(this, question, [this](const std::optional<QString> &text) {
        if (!text || !m_workspace)
            return;
        const CaseOpening opening{*writtenDate(text->trimmed()), Disposition::Deadline,
                                  replacedRounds(m_workspace->state().round(), m_workspace->rounds()), true};
        reportFailure(this, m_workspace->changeCases(openCases(opening)));
    });
}

void RectificationPage::askPapers(notice::PaperKind kind, bool failingOnly)
{
    FileQuestion question;
    question.title = tr("Where the papers go: a folder for each region is made in it");
    question.suggestion = m_context.settings.value(u"folders/papers"_s, QDir::homePath()).toString();
    m_context.dialogs.openFolder(
        this, question, [this, kind, failingOnly](const std::optional<QString> &folder) {
            if (!folder || !m_workspace || m_job)
                return;
            m_context.settings.setValue(u"folders/papers"_s, *folder);
            notice::PaperOrder order;
            order.kinds = {kind};
            order.date = m_workspace->clock().today();
            order.failingOnly = failingOnly;
            order.replaced = replacedRounds(m_workspace->state().round(), m_workspace->rounds());
            if (kind == notice::PaperKind::Order || kind == notice::PaperKind::Closing)
                askNumber(order, *folder);
            else
                writePapers(order, *folder);
        });
}

/// Orders and letters are documents with a number each, if the office gives them some.
void RectificationPage::askNumber(const notice::PaperOrder &order, const QString &folder)
{
    TextQuestion question;
    question.title = tr("Number of the papers");
    question.label =
        tr("The number of the first one, such as 赣网检〔2020〕12号: the last number in it counts on.\n"
           "Empty: they bear none.");
    question.initial = m_context.settings.value(u"papers/number"_s).toString();
    question.accept = tr("Write the papers");
    m_context.dialogs.askText(this, question, [this, order, folder](const std::optional<QString> &number) {
        if (!number || !m_workspace || m_job)
            return;
        notice::PaperOrder numbered = order;
        numbered.number = number->trimmed();
        m_context.settings.setValue(u"papers/number"_s, numbered.number);
        writePapers(numbered, folder);
    });
}

void RectificationPage::writePapers(const notice::PaperOrder &order, const QString &folder)
{
    auto papers = notice::planPapers(m_workspace->state(), order);
    if (!papers) {
        emit errorOccurred(papers.error());
        return;
    }
    m_job = std::make_shared<Job>();
    m_progress->start(tr("Writing %Ln paper(s)…", nullptr, int(papers->size())), ProgressStrip::Unit::Items);
    auto *tick = new QTimer(m_progress);
    connect(tick, &QTimer::timeout, m_progress,
            [this, job = m_job] { m_progress->setProgress(job->done(), job->total()); });
    tick->start(100);
    refresh();
    Store *store = &m_workspace->store();
    const QFuture<Result<notice::PapersWritten>> writing =
        QtConcurrent::run([state = m_workspace->state(), order, list = *std::move(papers), folder, store,
                           job = m_job]() -> Result<notice::PapersWritten> {
            return notice::writePapers(
                list, state, order,
                [store](const QByteArray &digest) { return store->blob(digest).takeResult(); }, folder, job);
        });
    m_writing = QFuture<void>(writing);
    whenDone(QFuture<Result<notice::PapersWritten>>(writing), this,
             [this, tick, job = m_job](const Result<notice::PapersWritten> &written) {
                 delete tick;
                 if (m_job != job)
                     return; // another workspace meanwhile
                 m_job.reset();
                 m_progress->stop();
                 papersWritten(written);
                 refresh();
             });
}

void RectificationPage::printReport(SubjectId subject)
{
    const RoundState &state = m_workspace->state();
    notice::PaperOrder order;
    order.kinds = {notice::PaperKind::Report};
    order.date = m_workspace->clock().today();
    order.replaced = replacedRounds(state.round(), m_workspace->rounds());
    const auto papers = notice::planPapers(state, order);
    if (!papers)
        return emit errorOccurred(papers.error());
    const auto paper =
        std::ranges::find(*papers, subject, [](const notice::Paper &each) { return each.subject; });
    if (paper == papers->end())
        return emit notify(tr("This round has no report of it."));
    using Laid = std::shared_ptr<const notice::PageLayout>;
    Store *store = &m_workspace->store();
    whenDone(QtConcurrent::run([paper = *paper, state, order, store]() -> Result<Laid> {
                 const auto document =
                     notice::composePaper(paper, state, order, [store](const QByteArray &digest) {
                         return store->blob(digest).takeResult();
                     });
                 if (!document)
                     return tl::unexpected(document.error());
                 return notice::loadFonts()
                     .and_then([&document](const std::shared_ptr<const notice::FontSet> &fonts) {
                         return notice::layOut(*document, fonts);
                     })
                     .map([](notice::PageLayout layout) {
                         return Laid(std::make_shared<notice::PageLayout>(std::move(layout)));
                     });
             }),
             this, [this, name = state.subject(subject)->name](const Result<Laid> &laid) {
                 if (!laid)
                     return emit errorOccurred(laid.error());
                 openPrintPreview(tr("Report of %1").arg(name), *laid, this);
             });
}

void RectificationPage::papersWritten(const Result<notice::PapersWritten> &written)
{
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            emit errorOccurred(written.error());
        else
            emit notify(written.error().summary.text());
        return;
    }
    for (const notice::Paper &paper : written->papers)
        if (paper.kind != notice::PaperKind::Report && !paper.cases.empty() && m_workspace &&
            !m_workspace->store().isReadOnly())
            reportFailure(this, m_workspace->changeCases(noteSent(paper.cases, paper.path)));
    emit notify(written->kept.isEmpty()
                    ? tr("%Ln paper(s) written", nullptr, int(written->papers.size()))
                    : tr("%1; %2").arg(tr("%Ln paper(s) written", nullptr, int(written->papers.size())),
                                       tr("%Ln file(s) were changed since and left alone: %1", nullptr,
                                          int(written->kept.size()))
                                           .arg(written->kept.first())));
}

void RectificationPage::askForms()
{
    FileQuestion question;
    question.title = tr("Forms that came back");
    question.filter = tr("Forms (*.xlsx *.docx *.xls *.et *.csv);;All files (*)");
    question.suggestion = m_context.settings.value(u"folders/answers"_s, QDir::homePath()).toString();
    m_context.dialogs.openFiles(this, question, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_context.settings.setValue(u"folders/answers"_s, QFileInfo(paths.first()).path());
        takeFiles(paths);
    });
}

void RectificationPage::takeFiles(const QStringList &paths)
{
    if (!m_workspace || paths.isEmpty())
        return;
    struct Read {
        std::vector<ReturnedForm> forms;
        std::vector<Error> faults;
    };
    whenDone(QtConcurrent::run([paths, state = m_workspace->state()] {
                 Read read;
                 for (const QString &path : paths) {
                     const auto form = tables::readOfficeForm(path);
                     if (form)
                         read.forms.push_back(findAnswers(*form, state));
                     else
                         read.faults.push_back(form.error());
                 }
                 return read;
             }),
             this, [this](Read read) {
                 for (const Error &fault : read.faults)
                     emit errorOccurred(fault);
                 if (!read.forms.empty())
                     formsRead(std::move(read.forms));
             });
}

void RectificationPage::openAside()
{
    if (!m_workspace)
        return;
    auto *dialog = new AsideDialog(*m_workspace, m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Nobody has to close what is said: it goes as soon as nothing is put aside any more.
void RectificationPage::tellAside(int answers)
{
    m_toldAside = {ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("xw", "%1 answer(s) found no case and were put aside"),
                    {QString::number(answers)}},
                   {QT_TRANSLATE_NOOP("xw", "Settle them on the Rectification page: Put aside"), {}},
                   {},
                   {}};
    emit errorOccurred(m_toldAside);
}

void RectificationPage::formsRead(std::vector<ReturnedForm> forms)
{
    if (!m_workspace)
        return;
    const auto counts = std::make_shared<ReturnedCounts>();
    auto future = m_workspace->changeCases(takeReturned(std::move(forms), counts));
    whenDone(future, this, [this, counts](const Result<void> &done) {
        if (!done) {
            emit errorOccurred(done.error());
            return;
        }
        emit notify(
            tr("%Ln answer(s) taken in, %1 put aside, %2 known already", nullptr, int(counts->answered))
                .arg(counts->aside)
                .arg(counts->known));
        if (counts->aside > 0)
            tellAside(counts->aside);
    });
}

} // namespace xw::ui
