#include "ui/register/register_table.h"

#include "models/register_model.h"
#include "ui/register/register_delegate.h"
#include "widgets/column_memory.h"
#include "widgets/icon.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::RegisterModel;

namespace
{
/// A cell between tabs: what would break the row becomes a space.
QString plainCell(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
}
} // namespace

RegisterTable::RegisterTable(SubjectKind kind, QSettings &settings, QWidget *parent)
    : QTableView(parent), m_model(new RegisterModel(kind, this))
{
    const bool websites = kind == SubjectKind::Website;
    setObjectName(websites ? u"websiteTable"_s : u"mediaTable"_s);
    setModel(m_model);
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
    m_model->setWorkspace(workspace);
}

void RegisterTable::setFilter(const QString &query)
{
    const SubjectId current = currentSubject();
    m_model->setFilter(query);
    if (const int row = m_model->rowOf(current); row >= 0)
        setCurrentIndex(m_model->index(row, qMax(0, columnAt(0))));
}

SubjectId RegisterTable::currentSubject() const
{
    return currentIndex().isValid() ? m_model->subjectAt(currentIndex().row()) : SubjectId();
}

QList<int> RegisterTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns << logical;
    return columns;
}

void RegisterTable::copySelection() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = shownColumns();
    QString text;
    for (const int row : std::as_const(rows)) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += plainCell(m_model->cell(row, columns.at(i)));
        }
        text += u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RegisterTable::copyCode() const
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(currentSubject()) : nullptr;
    if (subject)
        QGuiApplication::clipboard()->setText(subject->code);
}

void RegisterTable::reorganise()
{
    QList<SubjectId> subjects;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        subjects << m_model->subjectAt(index.row());
    if (subjects.isEmpty())
        subjects << currentSubject();
    emit reorganiseRequested(subjects);
}

void RegisterTable::openInBrowser() const
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(currentSubject()) : nullptr;
    if (!subject)
        return;
    // The register comes from files: nothing but the web may be opened from it.
    const QUrl url = QUrl::fromUserInput(subject->url);
    if (url.scheme() == u"http"_s || url.scheme() == u"https"_s)
        QDesktopServices::openUrl(url);
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
    QTableView::keyPressEvent(event);
}

void RegisterTable::contextMenuEvent(QContextMenuEvent *event)
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(currentSubject()) : nullptr;
    if (!subject)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(widgets::icon(u"inspect"_s), tr("Open in Inspect"), this,
                    [this] { emit openRequested(currentSubject()); })
        ->setObjectName(u"rowInspect"_s);
    QAction *browser = menu->addAction(widgets::icon(u"open-external"_s), tr("Open in the system browser"),
                                       this, &RegisterTable::openInBrowser);
    browser->setObjectName(u"rowBrowser"_s);
    browser->setEnabled(!subject->url.isEmpty());
    menu->addSeparator();
    QAction *changed = menu->addAction(tr("Renamed, merged or split…"), this, &RegisterTable::reorganise);
    changed->setObjectName(u"rowReorganise"_s);
    changed->setEnabled(!m_workspace->isLocked());
    menu->addSeparator();
    QAction *code =
        menu->addAction(widgets::icon(u"copy"_s), tr("Copy code"), this, &RegisterTable::copyCode);
    code->setObjectName(u"rowCopyCode"_s);
    code->setEnabled(!subject->code.isEmpty());
    menu->addAction(tr("Copy rows"), this, &RegisterTable::copySelection)->setObjectName(u"rowCopy"_s);
    menu->popup(event->globalPos());
}

void RegisterTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
}

} // namespace xw::ui
