#include "ui/register/register_table.h"

#include "models/cell_clipboard.h"
#include "models/register_model.h"
#include "ui/filters/column_popup.h"
#include "ui/register/register_delegate.h"
#include "ui/shared/subject_acts.h"
#include "widgets/column_memory.h"
#include "widgets/filter_header.h"
#include "widgets/icon.h"
#include "widgets/kept_rows.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::RegisterModel;

RegisterTable::RegisterTable(SubjectKind kind, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_model(new RegisterModel(kind, this))
{
    m_head = new widgets::FilterHeader(RegisterModel::FilteredRole, this);
    setHorizontalHeader(m_head);
    connect(m_head, &widgets::FilterHeader::filterAsked, this, &RegisterTable::askColumn);
    const bool websites = kind == SubjectKind::Website;
    setObjectName(websites ? u"websiteTable"_s : u"mediaTable"_s);
    setModel(m_model);
    widgets::keepRowsOverResets(this, keyOf());
    setItemDelegate(new RegisterDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setMinimumSectionSize(widgets::charWidth(fontMetrics()) * 6);
    setSortingEnabled(true);
    m_columns = new widgets::ColumnMemory(
        horizontalHeader(), settings, websites ? u"register/websites"_s : u"register/media"_s,
        {RegisterModel::ColumnIdRole, RegisterModel::UsualRole, RegisterModel::WidthRole});
    connect(m_model, &RegisterModel::columnsChanged, m_columns, &widgets::ColumnMemory::restore);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit openRequested(m_model->subjectAt(index.row())); });
}

void RegisterTable::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    selectionModel()->clear(); // what is chosen in one workspace means nothing in another
    m_model->setWorkspace(workspace);
}

void RegisterTable::setFilter(const QString &query)
{
    m_model->setFilter(query);
}

std::function<QString(int)> RegisterTable::keyOf() const
{
    return [this](int row) { return QString::number(m_model->subjectAt(row).value()); };
}

SubjectId RegisterTable::currentSubject() const
{
    return currentIndex().isValid() ? m_model->subjectAt(currentIndex().row()) : SubjectId();
}

bool RegisterTable::showSubject(SubjectId subject)
{
    const int row = m_model->rowOf(subject);
    if (row < 0)
        return false;
    const QModelIndex place = m_model->index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(place);
    if (!m_model->isSorted()) // its place is known when its words have been compared
        connect(
            m_model, &RegisterModel::sorted, this, [this] { scrollTo(currentIndex()); },
            Qt::SingleShotConnection);
    return true;
}

QList<int> RegisterTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns << logical;
    return columns;
}

/// Who takes the whole list takes its heads along: without them a spreadsheet holds columns without names.
void RegisterTable::copySelection()
{
    copyRows(selectionModel()->selectedRows().size() > 1 &&
             selectionModel()->selectedRows().size() == m_model->rowCount());
}

void RegisterTable::copyRows(bool withHeads)
{
    models::CopiedCells cells = models::cellsAround(selectionModel()->selectedRows());
    cells.columns = shownColumns();
    cells.withHeads = withHeads;
    const QString text = models::textOfCells(*m_model, cells);
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    emit copied(int(selectionModel()->selectedRows().size()));
}

QList<SubjectId> RegisterTable::selectedSubjects() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<SubjectId> subjects;
    for (const QModelIndex &index : std::as_const(rows))
        subjects << m_model->subjectAt(index.row());
    if (subjects.isEmpty() && currentSubject().isValid())
        subjects << currentSubject();
    return subjects;
}

ListView RegisterTable::view() const
{
    return {m_model->filter(), m_model->columnFilter(), m_model->sortColumn(), m_model->sortOrder()};
}

void RegisterTable::setView(const ListView &view)
{
    {
        const widgets::KeptRows kept(this, keyOf()); // over both, not over what passes one after the other
        m_model->setColumnFilter(view.columns);
        m_model->setFilter(view.words);
    }
    int column = -1;
    for (int i = 0; i < int(m_model->columns().size()); ++i)
        if (m_model->columns()[size_t(i)].id() == view.sortColumn)
            column = i;
    sortByColumn(column, view.sortOrder);
    emit viewChanged();
}

void RegisterTable::askColumn(int logical)
{
    if (logical < 0 || logical >= int(m_model->columns().size()))
        return;
    const QString id = m_model->columns()[size_t(logical)].id();
    const auto &allowed = m_model->columnFilter().allowed;
    auto *popup = new ColumnPopup(
        m_model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString(), m_model->values(logical),
        allowed.contains(id) ? std::optional(allowed.value(id)) : std::nullopt, this);
    connect(popup, &ColumnPopup::taken, this, [this, id](const std::optional<QSet<QString>> &keys) {
        models::ColumnFilter filter = m_model->columnFilter();
        filter.allowed.remove(id);
        if (keys)
            filter.allowed.insert(id, *keys);
        m_model->setColumnFilter(filter);
        emit viewChanged();
    });
    popup->openAt(m_head->below(logical));
}

void RegisterTable::reorganise()
{
    emit reorganiseRequested(selectedSubjects());
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentSubject().isValid()) {
        emit openRequested(currentSubject());
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        askColumn(currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0));
        return;
    }
    if (event->key() == Qt::Key_F2 && currentSubject().isValid()) {
        emit editRequested(currentSubject());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::contextMenuEvent(QContextMenuEvent *event)
{
    // What is selected is meant, also where no row has the keyboard yet: after a filter the first one gets it
    // only when the list does.
    if (const QModelIndexList rows = selectionModel()->selectedRows();
        !currentIndex().isValid() && !rows.isEmpty())
        selectionModel()->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
    if (!m_workspace || !currentSubject().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SubjectId> chosen = selectedSubjects();
    const auto add = [&](const QString &text, const QString &name, qsizetype acts, auto then) {
        QAction *action = menu->addAction(SubjectActs::counted(text, acts, chosen.size()), this, then);
        action->setObjectName(name);
        return action;
    };
    add(tr("Open in Inspect"), u"rowInspect"_s, 1, [this] {
        emit openRequested(currentSubject());
    })->setIcon(widgets::icon(u"inspect"_s));
    menu->addSeparator();
    add(tr("Change or close…"), u"rowEdit"_s, 1, [this] {
        emit editRequested(currentSubject());
    })->setEnabled(!m_workspace->isLocked());
    add(tr("Renamed, merged or split…"), u"rowReorganise"_s, chosen.size(), [this] {
        reorganise();
    })->setEnabled(!m_workspace->isLocked());
    menu->addSeparator();
    if (m_acts)
        m_acts->fill(*menu, chosen, tr("Chosen in the register"));
    if (m_model->kind() == SubjectKind::MediaAccount)
        add(tr("List for the phone…"), u"rowPhoneList"_s, chosen.size(), [this] {
            emit phoneListRequested(selectedSubjects());
        })->setIcon(widgets::icon(u"phone"_s));
    add(tr("Copy rows"), u"rowCopy"_s, chosen.size(), [this] { copySelection(); });
    add(tr("Copy rows with their heads"), u"rowCopyHeads"_s, chosen.size(), [this] { copyRows(true); });
    menu->popup(event->globalPos());
}

void RegisterTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

} // namespace xw::ui
