#include "ui/reorganise/links_panel.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/shared/why_locked.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LinksPanel::LinksPanel(Workspace &workspace, std::vector<SubjectId> subjects, QWidget *parent)
    : Card(tr("What the register says already"), parent), m_workspace(workspace),
      m_subjects(std::move(subjects)), m_list(new QListWidget(this)), m_words(new QLabel(this)),
      m_withdraw(new QPushButton(tr("&Withdraw the link"), this))
{
    setObjectName(u"reorganiseLinks"_s);
    m_list->setObjectName(u"linksList"_s);
    m_list->setAccessibleName(title());
    m_list->setFixedHeight(fontMetrics().height() * 4);
    m_words->setObjectName(u"linksWords"_s);
    m_words->setWordWrap(true);
    widgets::setInk(m_words, colours::soft);
    m_withdraw->setObjectName(u"linksWithdraw"_s);
    m_withdraw->setAutoDefault(false);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 8, 12, 10);
    inside->setSpacing(6);
    inside->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_withdraw, 0, Qt::AlignTop);
    inside->addLayout(row);
    body()->addLayout(inside);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinksPanel::refresh);
    connect(m_withdraw, &QPushButton::clicked, this, &LinksPanel::withdraw);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.registerChanged)
            fill();
    });
    fill();
}

QString LinksPanel::nameOf(SubjectId id) const
{
    const Subject *subject = m_workspace.state().subject(id);
    if (!subject)
        return {};
    return subject->code.isEmpty() ? subject->name : subject->code + u' ' + subject->name;
}

QString LinksPanel::wordsOf(const Succession &link) const
{
    const QString successor = nameOf(link.successor), former = nameOf(link.former),
                  since = models::roundLabel(link.since);
    QString words;
    switch (link.kind) {
    case SuccessionKind::Renamed:
        words = tr("%1, before: %2 · renamed, since %3").arg(successor, former, since);
        break;
    case SuccessionKind::Merged:
        words = tr("%1, before: %2 · merged, since %3").arg(successor, former, since);
        break;
    case SuccessionKind::Split:
        words = tr("%1, before: %2 · split, since %3").arg(successor, former, since);
        break;
    }
    return link.withdrawn ? words + u" · "_s + tr("withdrawn") : words;
}

void LinksPanel::fill()
{
    const int before = m_list->currentRow();
    const auto concerns = [this](const Succession &link) {
        return std::any_of(m_subjects.begin(), m_subjects.end(),
                           [&](SubjectId id) { return id == link.former || id == link.successor; });
    };
    m_links.clear();
    m_list->clear();
    for (const Succession &link : m_workspace.state().successions()) {
        if (!concerns(link))
            continue;
        m_links.push_back(link);
        auto *item = new QListWidgetItem(wordsOf(link), m_list);
        item->setToolTip(item->text());
        if (link.withdrawn)
            item->setForeground(colours::muted);
    }
    setVisible(!m_links.empty());
    m_list->setCurrentRow(qBound(0, before, int(m_links.size()) - 1));
    refresh();
}

const Succession *LinksPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_links.size()) ? nullptr : &m_links[size_t(row)];
}

void LinksPanel::refresh()
{
    const Succession *link = chosen();
    const bool locked = m_workspace.isLocked();
    m_withdraw->setEnabled(link && !link->withdrawn && !locked && !m_busy);
    m_words->setText(
        !link             ? QString()
        : link->withdrawn ? tr("This link is withdrawn: it hands no history on.")
        : locked          ? whyLocked(m_workspace)
                 : tr("Withdrawn, %1 no longer keeps the history of %2. What was closed stays closed.")
                       .arg(nameOf(link->successor), nameOf(link->former)));
    if (link && link->withdrawn)
        showWho(*link);
}

/// The history knows by whom and when.
void LinksPanel::showWho(const Succession &link)
{
    whenDone(m_workspace.history(link.successor), this,
             [this, link](const Result<std::vector<AuditEntry>> &history) {
                 const Succession *now = chosen();
                 if (!history || !now || !(*now == link))
                     return;
                 const auto entry =
                     std::find_if(history->begin(), history->end(), [&](const AuditEntry &one) {
                         return one.command == u"withdraw succession" &&
                                one.before.value("formers"_L1).toArray().contains(nameOf(link.former));
                     });
                 if (entry != history->end())
                     m_words->setText(
                         tr("Withdrawn by %1, %2: it hands no history on.")
                             .arg(entry->author, entry->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
             });
}

void LinksPanel::withdraw()
{
    const Succession *link = chosen();
    if (!link || m_busy)
        return;
    const QString words = tr("Withdrawn: %1").arg(wordsOf(*link));
    m_busy = true;
    refresh();
    whenDone(m_workspace.withdrawSuccession(link->former, link->successor), this,
             [this, words](const Result<void> &done) {
                 m_busy = false;
                 fill();
                 m_list->setFocus();
                 if (done)
                     emit withdrawn(words);
                 else
                     emit failed(done.error());
             });
}

} // namespace xw::ui
