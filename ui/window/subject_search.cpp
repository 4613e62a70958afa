#include "ui/window/subject_search.h"

#include "models/subject_matches.h"
#include "ui/shared/match_delegate.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SubjectSearch::SubjectSearch(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"globalSearch"_s);
    setClearButtonEnabled(true);
    addAction(widgets::icon(u"search"_s, widgets::colours::muted), QLineEdit::LeadingPosition);
    setMinimumWidth(widgets::charWidth(fontMetrics()) * 42);
    m_matches = new models::SubjectMatches(this);
    auto *completer = new QCompleter(m_matches, this);
    // The model finds by itself; the completer only shows.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    auto *list = new QListView;
    list->setObjectName(u"globalSearchResults"_s);
    list->setUniformItemSizes(true);
    list->setItemDelegate(new MatchDelegate(list));
    completer->setPopup(list);
    list->setItemDelegate(new MatchDelegate(list)); // setPopup() put its own
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { m_matches->search(text); });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
}

void SubjectSearch::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_matches->setWorkspace(workspace);
    setEnabled(workspace != nullptr);
    clear();
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.registerChanged || change.roundChanged)
                m_matches->invalidate();
        });
}

void SubjectSearch::choose(int row)
{
    const SubjectId subject = m_matches->subjectAt(row);
    if (!subject.isValid())
        return;
    emit chosen(subject);
    clear();
}

void SubjectSearch::keyPressEvent(QKeyEvent *event)
{
    // Enter without a choice takes the best hit.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_matches->rowCount() > 0) {
        const QModelIndex current = completer()->popup()->currentIndex();
        completer()->popup()->hide();
        choose(current.isValid() ? current.row() : 0);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SubjectSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SubjectSearch::retranslate()
{
    setPlaceholderText(tr("Search site, code, account (Ctrl+K)"));
    setAccessibleName(tr("Search a site, a code or an account"));
}

} // namespace xw::ui
