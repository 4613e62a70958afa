#include "ui/charts/subject_panel.h"

#include "models/labels.h"
#include "ui/review/send_back.h"
#include "ui/shared/futures.h"
#include "ui/shared/page.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
constexpr int idRole = Qt::UserRole;
/// A list for reading, not for scrolling through a nation: the rest is one click away in Inspect.
constexpr size_t mostRows = 2000;

/// In the language of the program. In Chinese as the office's notice words it.
QString problemsOf(const RoundState &state, const Subject &subject)
{
    QStringList names;
    for (const Indicator &indicator : state.standard().indicators)
        if (indicator.appliesTo == subject.kind && indicator.kind != IndicatorKind::Bonus &&
            state.hasProblem(subject.id, indicator.id))
            names << models::label(indicator.name, indicator.nameEnglish);
    const bool english = models::label(u"zh"_s, u"en"_s) == u"en"_s;
    return english && !names.isEmpty() ? names.join(u", "_s) : state.problemText(subject.id);
}
} // namespace

SubjectPanel::SubjectPanel(Dialogs &dialogs, QWidget *parent)
    : Card(QString(), parent), m_dialogs(dialogs), m_count(new QLabel(this)), m_list(new QListWidget(this)),
      m_empty(new QLabel(this)), m_due(new QPushButton(this)), m_open(new QPushButton(this)),
      m_all(new QPushButton(this)), m_back(new QPushButton(this)), m_confirm(new PrimaryButton(this))
{
    setObjectName(u"chartsPanel"_s);
    addTool(m_count);
    m_list->setObjectName(u"chartsPanelList"_s);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(18); // contents margins are the style sheet's
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    m_due->setObjectName(u"chartsDue"_s);
    body()->addWidget(m_due, 0, Qt::AlignHCenter);
    m_open->setObjectName(u"chartsOpen"_s);
    m_all->setObjectName(u"chartsShowAll"_s);
    m_back->setObjectName(u"chartsSendBack"_s);
    m_confirm->setObjectName(u"chartsConfirm"_s);
    auto *buttons = new QGridLayout;
    buttons->setContentsMargins(10, 8, 10, 10);
    buttons->setSpacing(6);
    buttons->addWidget(m_open, 0, 0);
    buttons->addWidget(m_all, 0, 1);
    buttons->addWidget(m_back, 1, 0);
    buttons->addWidget(m_confirm, 1, 1);
    body()->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &SubjectPanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit openSubject(chosen()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openSubject(chosen()); });
    connect(m_due, &QPushButton::clicked, this, [this] {
        const QString about = title().section(u" · "_s, 0, 0);
        show(tr("%1 · all that are due").arg(about), dueQuery());
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        emit showSubjects({title(), QList<SubjectId>(m_subjects.begin(), m_subjects.end()), m_query.kind});
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] { review(ReviewState::Confirmed); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_dialogs.askText(this, sendBackQuestion(),
                          [this, asked = chosen()](const std::optional<QString> &note) {
                              if (note && chosen() == asked)
                                  review(ReviewState::SentBack, note->trimmed());
                          });
    });
    retranslate();
}

void SubjectPanel::retranslate()
{
    m_open->setText(tr("Open"));
    m_all->setText(tr("List in Inspect"));
    m_back->setText(tr("Send back…"));
    m_confirm->setText(tr("Confirm"));
    if (!m_asked)
        setTitle(tr("Behind the number"));
    refresh();
}

void SubjectPanel::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_subjects.clear();
    m_asked = false;
    setTitle(tr("Behind the number"));
    m_query = {};
    refresh();
}

void SubjectPanel::show(const QString &title, const models::BehindQuery &query)
{
    m_asked = true;
    setTitle(title);
    m_query = query;
    refresh();
}

SubjectId SubjectPanel::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? SubjectId(item->data(idRole).toInt()) : SubjectId();
}

void SubjectPanel::refresh()
{
    const SubjectId before = chosen();
    const bool asked = m_workspace && m_asked;
    m_subjects = asked ? models::subjectsBehind(m_workspace->state(), m_query) : std::vector<SubjectId>();
    m_list->clear();
    for (size_t i = 0; i < std::min(m_subjects.size(), mostRows); ++i) {
        const RoundState &state = m_workspace->state();
        const Subject &subject = *state.subject(m_subjects[i]);
        QString second = subject.code;
        const QString problem = problemsOf(state, subject);
        if (!problem.isEmpty())
            second += u" · "_s + problem;
        else
            second += u" · "_s + models::label(state.verdict(subject.id));
        const ReviewState review = state.inspection(subject.id).review;
        if (review != ReviewState::None)
            second += u" · "_s + models::label(review);
        auto *item = new QListWidgetItem(subject.name + u'\n' + second, m_list);
        item->setData(idRole, subject.id.value());
        item->setToolTip(subject.name + u'\n' + second);
        if (subject.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_count->setText(asked ? tr("%Ln in all", nullptr, int(m_subjects.size())) : QString());
    m_empty->setText(asked ? tr("Nothing: no subject of this kind.")
                           : tr("Choose a bar or a number to see what it counts."));
    const size_t due =
        asked && m_subjects.empty() ? models::subjectsBehind(m_workspace->state(), dueQuery()).size() : 0;
    m_due->setVisible(due > 0);
    m_due->setText(tr("List all %Ln", nullptr, int(due)));
    m_list->setVisible(!m_subjects.empty());
    m_empty->setVisible(m_subjects.empty());
    updateButtons();
}

/// The same subjects, whatever was found on them.
models::BehindQuery SubjectPanel::dueQuery() const
{
    models::BehindQuery due = m_query;
    due.population = Population::Due;
    due.indicator = {};
    return due;
}

void SubjectPanel::updateButtons()
{
    const SubjectId subject = chosen();
    const bool decided = m_workspace && subject.isValid() &&
                         m_workspace->state().verdict(subject) != Verdict::Unchecked &&
                         !m_workspace->isLocked();
    m_open->setEnabled(subject.isValid());
    m_all->setEnabled(!m_subjects.empty());
    m_back->setEnabled(decided);
    m_confirm->setEnabled(decided &&
                          m_workspace->state().inspection(subject).review != ReviewState::Confirmed);
}

void SubjectPanel::review(ReviewState state, const QString &note)
{
    if (!m_workspace || !chosen().isValid())
        return;
    m_list->setFocus(Qt::OtherFocusReason); // the button that was pressed is about to be disabled
    reportFailure(this, m_workspace->setReview(chosen(), state, note));
}

} // namespace xw::ui
