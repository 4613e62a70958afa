#include "models/monitor_table.h"

#include "base/shown_text.h"
#include "models/suggestion_list.h"
#include "monitor/monitor.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

using monitor::SiteState;

QString siteStateText(const monitor::Monitor &monitor, SubjectId subject)
{
    switch (monitor.state(subject)) {
    case SiteState::Unseen:
        return MonitorTable::tr("Not looked at");
    case SiteState::Waiting:
        return MonitorTable::tr("Waits");
    case SiteState::Looking:
        return MonitorTable::tr("Looking");
    case SiteState::Failed:
        return MonitorTable::tr("Did not open");
    case SiteState::Found:
        return MonitorTable::tr("Found %1").arg(monitor.open(subject));
    case SiteState::Settled:
        return MonitorTable::tr("Settled");
    case SiteState::Nothing:
        break;
    }
    return MonitorTable::tr("Nothing found");
}

MonitorTable::MonitorTable(QObject *parent) : QAbstractTableModel(parent) {}

void MonitorTable::setMonitor(monitor::Monitor *monitor)
{
    if (m_alive)
        m_alive->disconnect(this);
    m_monitor = monitor;
    m_alive = monitor;
    if (monitor)
        connect(monitor, &monitor::Monitor::changed, this, &MonitorTable::takeChanged);
    refresh();
}

void MonitorTable::setPart(Part part)
{
    m_part = part;
    refresh();
}

void MonitorTable::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void MonitorTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columns - 1));
}

bool MonitorTable::belongs(SiteState state, Part part)
{
    switch (part) {
    case Part::All:
        return true;
    case Part::ToLookAt:
        return state == SiteState::Found || state == SiteState::Failed;
    case Part::Failed:
        return state == SiteState::Failed;
    case Part::Nothing:
        return state == SiteState::Nothing || state == SiteState::Settled;
    case Part::Unseen:
        break;
    }
    return state == SiteState::Unseen || state == SiteState::Waiting || state == SiteState::Looking;
}

bool MonitorTable::fits(SubjectId id) const
{
    if (m_words.isEmpty())
        return true;
    const RoundState &state = m_monitor->workspace()->state();
    const Subject *subject = state.subject(id);
    const xw::Region *region = subject ? state.region(subject->region) : nullptr;
    const QString all =
        subject ? subject->code + u'\n' + subject->name + u'\n' + (region ? region->name : QString())
                : QString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void MonitorTable::countIn(SiteState state, int step)
{
    for (int part = 0; part < partCount; ++part)
        if (belongs(state, Part(part)))
            m_counts[size_t(part)] += step;
}

void MonitorTable::refresh()
{
    beginResetModel();
    m_shown.clear();
    m_rowOf.clear();
    m_states.clear();
    m_all.clear();
    m_counts = {};
    if (m_monitor && m_monitor->workspace()) {
        const RoundState &state = m_monitor->workspace()->state();
        for (const Subject &subject : state.subjects()) {
            if (!subject.isWebsite() || !state.belongsTo(subject.id, Population::Work))
                continue;
            const SiteState now = m_monitor->state(subject.id);
            m_all << subject.id;
            m_states.insert(subject.id, now);
            countIn(now, +1);
            if (!belongs(now, m_part) || !fits(subject.id))
                continue;
            m_rowOf.insert(subject.id, int(m_shown.size()));
            m_shown << subject.id;
        }
    }
    endResetModel();
    emit countsChanged();
}

void MonitorTable::takeChanged(const QList<SubjectId> &subjects)
{
    if (subjects.isEmpty())
        return refresh();
    for (const SubjectId id : subjects) {
        const auto before = m_states.find(id);
        if (before == m_states.end())
            continue; // of no concern to this round
        const SiteState now = m_monitor->state(id);
        countIn(*before, -1);
        countIn(now, +1);
        *before = now;
        if (const auto row = m_rowOf.constFind(id); row != m_rowOf.cend()) {
            // What a filter found stays until it changes: rows must not jump under a person's hands.
            emit dataChanged(index(*row, 0), index(*row, columns - 1));
        } else if (belongs(now, m_part) && fits(id)) {
            const int end = int(m_shown.size());
            beginInsertRows({}, end, end);
            m_rowOf.insert(id, end);
            m_shown << id;
            endInsertRows();
        }
    }
    emit countsChanged();
}

SubjectId MonitorTable::at(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_shown.at(row) : SubjectId();
}

QList<SubjectId> MonitorTable::sites(Part part) const
{
    QList<SubjectId> found;
    for (const SubjectId id : m_all)
        if (belongs(m_states.value(id), part))
            found << id;
    return found;
}

int MonitorTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MonitorTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MonitorTable::text(SubjectId id, int column) const
{
    const RoundState &state = m_monitor->workspace()->state();
    const Subject *subject = state.subject(id);
    if (!subject)
        return {};
    const SiteReading *reading = m_monitor->reading(id);
    switch (column) {
    case Site:
        return shownText(subject->name);
    case Region: {
        const xw::Region *region = state.region(subject->region);
        return region ? shownText(region->name) : QString();
    }
    case State:
        return siteStateText(*m_monitor, id);
    case Found:
        return shownFindings(m_monitor->suggestions(id));
    case Looked:
        return reading ? QLocale().toString(reading->at, QLocale::ShortFormat) : QString();
    case Took:
        return reading && reading->isRead()
                   ? tr("%1 ms · %Ln page(s)", nullptr, reading->pages).arg(reading->elapsedMs)
                   : QString();
    default:
        return {};
    }
}

QVariant MonitorTable::data(const QModelIndex &index, int role) const
{
    const SubjectId id = at(index.row());
    if (!id.isValid() || !m_monitor || !m_monitor->workspace())
        return {};
    if (role == Qt::DisplayRole)
        return text(id, index.column());
    if (role == Qt::ToolTipRole)
        return u"<p>"_s + text(id, index.column()).toHtmlEscaped() + u"</p>"_s;
    if (role == ToneRole && index.column() == State)
        switch (m_monitor->state(id)) {
        case SiteState::Waiting:
        case SiteState::Looking:
            return 1;
        case SiteState::Nothing:
            return 2;
        case SiteState::Failed:
            return 3;
        case SiteState::Found:
            return 4;
        case SiteState::Unseen:
        case SiteState::Settled:
            break;
        }
    if (role == ToneRole)
        return 0;
    return {};
}

QVariant MonitorTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Site:
        return tr("Site");
    case Region:
        return tr("Region");
    case State:
        return tr("State");
    case Found:
        return tr("What waits for a person");
    case Looked:
        return tr("Looked at");
    case Took:
        return tr("Home page");
    default:
        return {};
    }
}

} // namespace xw::models
