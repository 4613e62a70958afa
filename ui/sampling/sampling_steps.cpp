// What SamplingDialog does: drawing anew, showing what is kept, confirming, writing the list to a file.
#include "base/when_done.h"
#include "ui/sampling/sampling_dialog.h"

#include "models/labels.h"
#include "models/sample_models.h"
#include "notice/sample_list.h"
#include "ui/sampling/plan_form.h"
#include "ui/shared/file_export.h"
#include "ui/shared/show_error.h"
#include "ui/shared/why_locked.h"
#include "widgets/chip.h"
#include "widgets/dialogs.h"
#include "widgets/filter_bar.h"
#include "widgets/message_bar.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

bool draws(const std::vector<SamplePlan> &plans, SubjectKind kind)
{
    return std::any_of(plans.begin(), plans.end(), [&](const SamplePlan &plan) {
        return std::find(plan.kinds.begin(), plan.kinds.end(), kind) != plan.kinds.end();
    });
}

} // namespace

void SamplingDialog::takeRegister()
{
    const RoundState &state = m_workspace.state();
    m_from = std::make_shared<const SampleRegister>(state);
    m_run->setRegister(m_from);
    const RoundKey previous = state.round().key.previous();
    const bool known =
        std::any_of(m_from->subjects.begin(), m_from->subjects.end(), [&](const Subject &subject) {
            return state.pastVerdict(subject.id, previous).has_value();
        });
    m_form->setPreviousProblems(known ? int(m_from->previousProblems.size()) : -1,
                                models::roundLabel(previous));
    m_kept.reset();
    if (auto kept = keptSample(state); !kept)
        showError(kept.error());
    else
        m_kept = *std::move(kept);
    m_keptPill->setVisible(m_kept.has_value());
    m_newPill->setVisible(m_kept.has_value());
    if (m_kept && !m_kept->plans.empty()) {
        m_form->setPlan(m_kept->plans.front());
        showKept();
    } else {
        m_form->newSeed();
        redraw();
    }
}

bool SamplingDialog::isKeptShown() const
{
    return m_kept && m_keptPill->isChecked();
}

void SamplingDialog::redraw()
{
    m_run->cancel();
    if (const auto plan = m_form->plan(); plan && m_newPill->isChecked())
        m_run->request(*plan);
    else
        m_draw.reset();
    refresh();
}

void SamplingDialog::showKept()
{
    m_keptPill->setChecked(true);
    m_run->cancel();
    m_draw.reset();
    present(summarise(*m_from, m_kept->plans, m_kept->members), m_kept->plans);
}

void SamplingDialog::present(const SampleSummary &summary, const std::vector<SamplePlan> &plans)
{
    const RateFormat format = m_workspace.state().round().rates;
    m_shown = summary;
    m_shownPlans = plans;
    m_regions->setLines(summary.regions, summary.total, format);
    m_parts->setLines(summary.parts, summary.total, format);
    m_list->setSample(m_from, summary.entries);
    const bool websites = draws(plans, SubjectKind::Website), media = draws(plans, SubjectKind::MediaAccount);
    for (const QString &name : {u"sampleRegions"_s, u"sampleParts"_s}) {
        auto *header = findChild<QTableView *>(name)->horizontalHeader();
        for (int column = 1; column < models::SampleCounts::columns; ++column)
            header->setSectionHidden(column,
                                     column < models::SampleCounts::MediaRunning ? !websites : !media);
    }
    const bool byLevel = !plans.empty() && plans.front().by == SampleBy::Level;
    m_filter->pill(1)->setText(byLevel ? tr("By level") : tr("By type"));
    m_filter->pill(1)->setVisible(!summary.parts.empty());
    m_filter->pill(2)->setCount(int(summary.entries.size()));
    if (summary.parts.empty() && m_filter->chosenPill() == 1)
        m_filter->choosePill(0);
    showView();
    refresh();
}

void SamplingDialog::showView()
{
    const int view = m_filter->chosenPill();
    m_stack->setCurrentIndex(view);
    const QLocale locale;
    m_filter->setResult(
        view == 2 && m_list->rowCount() != m_list->total()
            ? tr("%1 of %2").arg(locale.toString(m_list->rowCount()), locale.toString(m_list->total()))
            : QString());
}

int SamplingDialog::inspectedOutside() const
{
    if (!m_draw)
        return 0;
    const QSet<SubjectId> members(m_draw->drawn.members.begin(), m_draw->drawn.members.end());
    const RoundState &state = m_workspace.state();
    return int(std::count_if(m_from->subjects.begin(), m_from->subjects.end(), [&](const Subject &subject) {
        return draws(m_shownPlans, subject.kind) && !members.contains(subject.id) &&
               state.inspection(subject.id).inspected;
    }));
}

void SamplingDialog::refresh()
{
    const QLocale locale;
    const RateFormat format = m_workspace.state().round().rates;
    const auto words = [&](const QString &kind, const SampleCount &count) {
        return tr("%1: %2 of %3 (%4)")
            .arg(kind, locale.toString(count.drawn), locale.toString(count.running),
                 Rate{count.drawn, count.running}.text(format));
    };
    QStringList totals;
    if (draws(m_shownPlans, SubjectKind::Website))
        totals << words(tr("Websites"), m_shown.total.websites);
    if (draws(m_shownPlans, SubjectKind::MediaAccount))
        totals << words(tr("Media accounts"), m_shown.total.accounts);
    const QString fault = isKeptShown() ? QString() : m_form->fault();
    m_total->setText(fault.isEmpty() ? totals.join(u" · "_s) : fault);

    QString note;
    if (m_workspace.isLocked())
        note = whyLocked(m_workspace);
    else if (isKeptShown())
        note.clear();
    else if (const int outside = inspectedOutside(); outside > 0)
        note = tr("%Ln subject(s) that were inspected already are not in this draw. What was found stays "
                  "recorded, but is not counted.",
                  nullptr, outside);
    else if (m_kept)
        note = tr("This takes the place of the sample that the round has.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool same =
        m_kept && m_draw && m_kept->plans == std::vector{m_draw->plan} &&
        m_kept->members == QSet<SubjectId>(m_draw->drawn.members.begin(), m_draw->drawn.members.end());
    m_withdraw->setVisible(isKeptShown()); // left of all others, so that none of them moves
    m_withdraw->setEnabled(!m_busy && !m_workspace.isLocked());
    m_confirm->setEnabled(!isKeptShown() && m_draw && !m_draw->drawn.members.empty() && fault.isEmpty() &&
                          !m_busy && !same && !m_workspace.isLocked());
    m_export->setEnabled((isKeptShown() || same) && !m_busy);
    m_export->setToolTip(m_export->isEnabled()
                             ? QString()
                             : tr("A list is written of the round's own sample: take it first."));
}

void SamplingDialog::askConfirm()
{
    const int outside = inspectedOutside();
    if (!m_draw || m_busy || outside == 0)
        return confirm();
    ConfirmQuestion question;
    question.title = tr("The round's sample");
    question.text = tr("%Ln subject(s) are checked already and are not in this sample. Take it all the same?",
                       nullptr, outside);
    question.detail =
        tr("What was found on them stays, but is in no rate and no count; Inspect lists them as "
           "“outside the sample”. Ctrl+Z takes the sample back.");
    question.accept = tr("Take this sample");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            confirm();
    });
}

void SamplingDialog::confirm()
{
    if (!m_draw || m_busy)
        return;
    m_busy = true;
    refresh();
    const QString words =
        tr("The round checks %Ln subject(s) now", nullptr, int(m_draw->drawn.members.size()));
    whenDone(confirmSample(m_workspace, m_draw->plan, m_draw->drawn), this,
             [this, words](const Result<void> &done) { taken(done, words); });
}

void SamplingDialog::askWithdraw()
{
    if (m_busy || !m_workspace.state().hasSample())
        return;
    ConfirmQuestion question;
    question.title = tr("The round's sample");
    question.text = tr("Check all that run again, without a sample?");
    question.detail = tr("What was found stays and counts. Ctrl+Z takes this back.");
    question.accept = tr("Without a sample");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this](bool accepted) {
        if (!accepted || m_busy)
            return;
        m_busy = true;
        whenDone(withdrawSample(m_workspace), this, [this](const Result<void> &done) {
            taken(done, tr("The round has no sample: it checks all that run"));
        });
    });
}

void SamplingDialog::taken(const Result<void> &done, const QString &words)
{
    m_busy = false;
    takeRegister();
    if (!done)
        return showError(done.error());
    emit confirmed(words);
    m_messages->show(MessageBar::Kind::Done,
                     {m_workspace.state().hasSample() ? tr("This is the round's sample now.") : words,
                      {},
                      m_workspace.state().hasSample()
                          ? tr("Write the list to a file to print it or to send it.")
                          : QString(),
                      {}});
}

void SamplingDialog::askExport()
{
    FileQuestion question;
    question.title = tr("Write the sample to a file");
    question.filter = tr("PDF, to print (*.pdf)") + u";;"_s + tr("Excel (*.xlsx)") + u";;CSV (*.csv);;"_s +
                      tr("Word (*.docx)") + u";;"_s + tr("Web page (*.html)");
    question.suffix = u"pdf"_s;
    question.suggestion = tr("Sample %1").arg(m_workspace.state().round().key.text()) + u".pdf"_s;
    exportFile(
        this, m_context, question,
        [from = m_from, summary = m_shown, plans = m_shownPlans, round = m_workspace.state().round(),
         day = m_workspace.clock().today()](const QString &format, const JobPtr &) {
            return format == u"csv" ? Result<QByteArray>(sampleCsv(*from, summary))
                                    : notice::sampleFile(
                                          notice::sampleDocument(*from, summary, plans, round, day), format);
        },
        [this](const Result<QString> &file) {
            if (file)
                m_messages->show(MessageBar::Kind::Done, {tr("The list was written."), *file, {}, {}});
            else
                showError(file.error());
        });
}

void SamplingDialog::showError(const Error &error)
{
    ui::showError(*m_messages, error);
}

} // namespace xw::ui
