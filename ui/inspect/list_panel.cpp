#include "ui/inspect/list_panel.h"

#include "ui/inspect/subject_delegate.h"
#include "ui/inspect/visit_clock.h"
#include "ui/shared/come_back.h"
#include "ui/shared/futures.h"
#include "ui/shared/subject_acts.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/icon.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using models::Part;

ListPanel::ListPanel(const PageContext &context, QWidget *parent)
    : Card(parent), m_list(new models::InspectList(this)), m_filter(new QLineEdit(this)),
      m_view(new QTableView(this)), m_total(new QLabel(this)), m_clock(new VisitClock(this)),
      m_nothing(new QLabel(this)), m_pillRow(new QWidget(this)), m_only(new PillButton(QString(), m_pillRow)),
      m_views(new SavedViews(context.settings, context.dialogs, this)),
      m_acts(new SubjectActs(context.dialogs, this))
{
    setObjectName(u"listPanel"_s);
    addTool(m_clock);
    addTool(m_total);
    m_total->setObjectName(u"subjectTotal"_s);
    buildPills();
    buildFilters();
    m_filter->setObjectName(u"subjectFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, colours::muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 8);
    top->setSpacing(7);
    auto *find = new QHBoxLayout;
    find->setSpacing(2);
    find->addWidget(m_filter, 1);
    find->addWidget(m_columns);
    find->addWidget(m_views);
    top->addLayout(find);
    top->addWidget(m_pillRow);
    body()->addLayout(top);

    m_view->setObjectName(u"subjectList"_s);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new SubjectDelegate(m_view));
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(10);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListPanel::openMenu);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 40, 16, 16);
    m_nothing->setObjectName(u"subjectNothing"_s);
    widgets::setInk(m_nothing, colours::soft);
    widgets::setInk(m_total, colours::soft);
    body()->addWidget(m_nothing, 0, Qt::AlignTop);
    body()->addWidget(m_view, 1);

    connect(m_list, &QAbstractItemModel::modelReset, this, &ListPanel::sizeRows);
    connect(m_list, &models::InspectList::countsChanged, this, &ListPanel::showCounts);
    connect(m_view, &QTableView::clicked, this, &ListPanel::activate);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        applyQuery();
    });
    retranslate();
    showCounts();
}

void ListPanel::buildPills()
{
    auto *flow = new FlowLayout(5);
    m_pillRow->setLayout(flow);
    static const std::array<QString, models::partCount> names{
        u"part-all"_s,       u"part-unchecked"_s, u"part-unqualified"_s, u"part-review"_s,
        u"part-lastRound"_s, u"part-outside"_s,   u"part-toSettle"_s,    u"part-sentBack"_s};
    for (int i = 0; i < models::partCount; ++i) {
        auto *pill = m_parts[size_t(i)] = new PillButton(QString(), m_pillRow);
        pill->setObjectName(names[size_t(i)]);
        pill->setChecked(i == 0);
        flow->addWidget(pill);
        // Pressing the chosen one again lets go of what no longer fits.
        connect(pill, &PillButton::clicked, this, [this, i] {
            m_query.part = Part(i);
            applyQuery();
        });
    }
    for (int i = 0; i < 2; ++i) {
        auto *pill = m_kinds[size_t(i)] = new PillButton(QString(), m_pillRow);
        pill->setObjectName(i == 0 ? u"kind-websites"_s : u"kind-media"_s);
        flow->addWidget(pill);
        connect(pill, &PillButton::clicked, this, [this, i](bool on) {
            m_query.kind = on ? std::optional(SubjectKind(i)) : std::nullopt;
            applyQuery();
        });
    }
    m_only->setObjectName(u"onlyThese"_s);
    m_only->setAccessibleName(tr("Only these"));
    m_only->hide();
    flow->addWidget(m_only);
    connect(m_only, &PillButton::clicked, this, &ListPanel::clearOnly);
}

void ListPanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_acts->setWorkspace(workspace);
    m_clock->setWorkspace(workspace);
    m_query = {};
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_only->hide();
    m_list->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.documentsChanged || change.roundChanged || change.registerChanged)
                showMarks();
        });
    showMarks();
    if (workspace)
        connect(workspace, &Workspace::changed, m_list, &models::InspectList::takeChange,
                Qt::UniqueConnection);
    applyQuery();
}

void ListPanel::setOnly(const SubjectFilter &filter)
{
    m_query = {};
    m_query.only = std::vector<SubjectId>(filter.subjects.begin(), filter.subjects.end());
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_only->setText(filter.title + u"  ×"_s);
    m_only->setAccessibleName(tr("Only %1: press to list everything again").arg(filter.title));
    m_only->setChecked(true);
    m_only->show();
    applyQuery();
}

void ListPanel::clearFilters()
{
    m_query = {};
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_only->hide();
    applyQuery();
}

void ListPanel::forgetOnly()
{
    if (m_query.only)
        clearOnly();
}

void ListPanel::clearOnly()
{
    m_query.only.reset();
    m_only->hide();
    applyQuery();
}

void ListPanel::applyQuery()
{
    for (int i = 0; i < models::partCount; ++i)
        m_parts[size_t(i)]->setChecked(Part(i) == m_query.part);
    for (int i = 0; i < 2; ++i)
        m_kinds[size_t(i)]->setChecked(m_query.kind == SubjectKind(i));
    if (m_list->query() == m_query)
        m_list->refresh();
    else
        m_list->setQuery(m_query);
    showCounts();
}

void ListPanel::setCurrent(SubjectId subject)
{
    if (subject.isValid() && m_list->placeOf(subject) == 0)
        clearFilters();
    m_list->setCurrent(subject);
    m_clock->setSubject(subject);
    if (const int row = m_list->rowOf(subject); row >= 0) {
        m_view->setCurrentIndex(m_list->index(row));
        m_view->scrollTo(m_list->index(row));
    }
}

void ListPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPanel::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

int ListPanel::firstSubject() const
{
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (!m_list->isRegion(row))
            return row;
    return -1;
}

void ListPanel::sizeRows()
{
    auto *rows = m_view->verticalHeader();
    rows->setDefaultSectionSize(SubjectDelegate::subjectHeight(font()));
    const int low = SubjectDelegate::regionHeight(font());
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (m_list->isRegion(row))
            rows->resizeSection(row, low);
    m_nothing->setVisible(m_list->rowCount() == 0);
    m_view->setVisible(m_list->rowCount() > 0);
}

void ListPanel::showCounts()
{
    for (int i = 0; i < models::partCount; ++i) {
        auto *pill = m_parts[size_t(i)];
        pill->setCount(m_list->count(Part(i)));
        // What nobody has to look at now takes no room.
        pill->setVisible(Part(i) <= Part::Unqualified || pill->count() > 0 || pill->isChecked());
    }
    for (int i = 0; i < 2; ++i) {
        m_kinds[size_t(i)]->setCount(m_list->count(SubjectKind(i)));
        m_kinds[size_t(i)]->setVisible(m_list->count(SubjectKind(0)) > 0 &&
                                       m_list->count(SubjectKind(1)) > 0);
    }
    m_total->setText(QLocale().toString(m_list->found()));
    m_views->setCurrent(view());
    m_narrowed->setVisible(!m_query.columns.isEmpty());
    m_narrowed->setChecked(true);
    m_narrowed->setText(tr("%Ln filter(s)", nullptr, int(m_query.columns.allowed.size())) + u"  ×"_s);
}

void ListPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_list->isRegion(index.row())) {
        emit chosen(m_list->subjectAt(index.row()));
        return;
    }
    const int region = index.data(models::InspectList::RegionRole).toInt();
    m_list->setOpen(index.row(), !index.data(models::InspectList::OpenRole).toBool());
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (m_list->isRegion(row) &&
            m_list->index(row).data(models::InspectList::RegionRole).toInt() == region)
            m_view->setCurrentIndex(m_list->index(row));
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_view->currentIndex();
    if (watched == m_filter && key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!current.isValid() || m_list->isRegion(current.row()))
            m_view->setCurrentIndex(m_list->index(qMax(0, firstSubject())));
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Return) {
        if (const int row = firstSubject(); row >= 0)
            activate(m_list->index(row));
        return true;
    }
    if (watched != m_view || !current.isValid())
        return false;
    const bool region = m_list->isRegion(current.row());
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(current);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (region && current.data(models::InspectList::OpenRole).toBool() != (key->key() == Qt::Key_Right))
            activate(current);
        return true;
    default:
        return false;
    }
}

void ListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ListPanel::retranslate()
{
    setTitle(tr("To inspect"));
    m_filter->setPlaceholderText(tr("Name, code, host, organizer"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_view->setAccessibleName(tr("Subjects by region"));
    const std::array<QString, models::partCount> parts{tr("All"),
                                                       tr("Unchecked"),
                                                       tr("Unqualified"),
                                                       tr("Awaits review"),
                                                       tr("Problems last round"),
                                                       tr("Outside the sample"),
                                                       tr("To be settled"),
                                                       tr("Sent back")};
    for (int i = 0; i < models::partCount; ++i)
        m_parts[size_t(i)]->setText(parts[size_t(i)]);
    m_marks->setText(tr("To come back to"));
    m_mine->setText(tr("Mine"));
    m_columns->setToolTip(tr("Filter by region, type, verdict, problem…"));
    m_columns->setAccessibleName(m_columns->toolTip());
    m_kinds[0]->setText(tr("Websites"));
    m_kinds[1]->setText(tr("Media"));
    m_nothing->setText(
        tr("Nothing here fits the filter. Choose All, or import a register on the Register page."));
    m_view->viewport()->update();
}

} // namespace xw::ui
