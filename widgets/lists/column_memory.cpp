#include "widgets/column_memory.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int saveAfterMs = 400;

// One line a column: id TAB width TAB shown.
struct Line {
    QString id;
    int width = 0;
    bool hidden = false;
};

std::optional<Line> parse(const QString &text)
{
    const QStringList parts = text.split(u'\t');
    if (parts.size() != 3)
        return std::nullopt;
    return Line{parts.at(0), parts.at(1).toInt(), parts.at(2) == u"hidden"_s};
}
} // namespace

ColumnMemory::ColumnMemory(QHeaderView *header, QSettings &settings, const QString &key, ColumnRoles roles)
    : QObject(header), m_header(header), m_settings(settings), m_key(key), m_roles(roles),
      m_later(new QTimer(this))
{
    m_header->setSectionsMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_later->setSingleShot(true);
    m_later->setInterval(saveAfterMs);
    connect(m_later, &QTimer::timeout, this, &ColumnMemory::save);
    const auto changed = [this] {
        if (!m_restoring)
            m_later->start();
    };
    connect(m_header, &QHeaderView::sectionResized, this, changed);
    connect(m_header, &QHeaderView::sectionMoved, this, changed);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_header);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_header->viewport()->mapToGlobal(at));
    });
}

QString ColumnMemory::idOf(int logical) const
{
    return m_header->model()->headerData(logical, Qt::Horizontal, m_roles.id).toString();
}

void ColumnMemory::apply(int logical, int width, bool hidden)
{
    m_header->setSectionHidden(logical, hidden);
    if (!hidden)
        m_header->resizeSection(logical, width);
}

void ColumnMemory::restore()
{
    if (!m_header->model() || m_header->count() == 0)
        return;
    m_restoring = true;
    QHash<QString, int> logicalOf;
    const int characters = charWidth(m_header->fontMetrics());
    for (int i = 0; i < m_header->count(); ++i) {
        const QAbstractItemModel *model = m_header->model();
        logicalOf.insert(idOf(i), i);
        apply(i, model->headerData(i, Qt::Horizontal, m_roles.width).toInt() * characters,
              !model->headerData(i, Qt::Horizontal, m_roles.usual).toBool());
    }
    int visual = 0;
    const QStringList lines = m_settings.value(m_key + u"/columns"_s).toStringList();
    for (const QString &text : lines) {
        const std::optional<Line> line = parse(text);
        if (!line || !logicalOf.contains(line->id))
            continue;
        const int logical = logicalOf.value(line->id);
        m_header->moveSection(m_header->visualIndex(logical), visual++);
        apply(logical, qMax(line->width, m_header->minimumSectionSize()), line->hidden);
    }
    m_restoring = false;
}

void ColumnMemory::save()
{
    if (m_header->count() == 0)
        return;
    QStringList lines;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const bool hidden = m_header->isSectionHidden(logical);
        lines << idOf(logical) + u'\t' + QString::number(m_header->sectionSize(logical)) + u'\t' +
                     (hidden ? u"hidden"_s : u"shown"_s);
    }
    m_settings.setValue(m_key + u"/columns"_s, lines);
}

void ColumnMemory::reset()
{
    m_later->stop();
    m_settings.remove(m_key + u"/columns"_s);
    m_restoring = true;
    for (int logical = 0; logical < m_header->count(); ++logical)
        m_header->moveSection(m_header->visualIndex(logical), logical);
    m_restoring = false;
    restore();
}

void ColumnMemory::fillMenu(QMenu *menu)
{
    const QAbstractItemModel *model = m_header->model();
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        QAction *action =
            menu->addAction(model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"column-"_s + idOf(logical));
        action->setCheckable(true);
        const bool visible = !m_header->isSectionHidden(logical);
        action->setChecked(visible);
        // A table without columns could not be asked for one again.
        action->setEnabled(!(visible && shown == 1));
        connect(action, &QAction::toggled, this, [this, logical](bool on) {
            const int characters =
                m_header->model()->headerData(logical, Qt::Horizontal, m_roles.width).toInt();
            m_header->setSectionHidden(logical, !on);
            if (on && m_header->sectionSize(logical) < m_header->minimumSectionSize() + 8)
                m_header->resizeSection(logical, characters * charWidth(m_header->fontMetrics()));
            save();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns"), this, &ColumnMemory::reset)->setObjectName(u"usualColumns"_s);
}

} // namespace xw::widgets
