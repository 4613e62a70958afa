#include "models/case_table.h"

#include "workspace/workspace.h"

#include <QColor>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

QString stateText(const RectificationCase &one, QDate today)
{
    if (one.isOverdue(today))
        return CaseTable::tr("Overdue");
    switch (one.state) {
    case CaseState::Asked:
        return CaseTable::tr("Asked");
    case CaseState::Answered:
        return CaseTable::tr("Answered");
    case CaseState::Checked:
        return CaseTable::tr("Checked");
    case CaseState::Closed:
        break;
    }
    return CaseTable::tr("Closed");
}

CaseTable::CaseTable(QObject *parent) : QAbstractTableModel(parent) {}

const CaseBook *CaseTable::book() const
{
    return m_workspace ? &m_workspace->state().cases() : nullptr;
}

void CaseTable::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.casesChanged || change.roundChanged || change.registerChanged)
                read();
        });
    read();
}

void CaseTable::setPart(Part part)
{
    m_part = part;
    read();
}

void CaseTable::setSoonDays(int workDays)
{
    m_soonDays = workDays;
    read();
}

void CaseTable::setFilter(const QString &words)
{
    m_filter = words.simplified();
    read();
}

void CaseTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columns - 1));
}

bool CaseTable::belongs(const RectificationCase &one, Part part) const
{
    switch (part) {
    case Part::Open:
        return one.state == CaseState::Asked;
    case Part::Overdue:
        return one.isOverdue(m_today);
    case Part::Soon:
        return m_due && m_due->isSoon(one);
    case Part::Answered:
        return one.state == CaseState::Answered || one.state == CaseState::Checked;
    case Part::Closed:
        return one.state == CaseState::Closed;
    case Part::All:
        break;
    }
    return true;
}

void CaseTable::read()
{
    beginResetModel();
    m_shown.clear();
    m_today = m_workspace ? m_workspace->clock().today() : QDate();
    m_due = m_workspace ? std::optional(DueSoon(m_workspace->state(), m_today, m_soonDays)) : std::nullopt;
    if (const CaseBook *cases = book()) {
        const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
        for (const RectificationCase &one : cases->cases()) {
            if (!belongs(one, m_part))
                continue;
            QString all;
            for (int column = 0; column < columns && !words.isEmpty(); ++column)
                all += text(one, column) + u'\n';
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
                m_shown.push_back(one.id);
        }
    }
    endResetModel();
}

int CaseTable::count(Part part) const
{
    const CaseBook *cases = book();
    return cases ? int(std::count_if(cases->cases().begin(), cases->cases().end(),
                                     [&](const RectificationCase &one) { return belongs(one, part); }))
                 : 0;
}

const RectificationCase *CaseTable::at(int row) const
{
    const CaseBook *cases = book();
    return cases && row >= 0 && size_t(row) < m_shown.size() ? cases->find(m_shown[size_t(row)]) : nullptr;
}

int CaseTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CaseTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CaseTable::text(const RectificationCase &one, int column) const
{
    switch (column) {
    case Code:
        return one.code;
    case State:
        return stateText(one, m_today);
    case Due:
        return one.due.toString(Qt::ISODate);
    case Body:
        return one.body;
    case Subject: {
        const xw::Subject *subject = m_workspace ? m_workspace->state().subject(one.subject) : nullptr;
        return subject ? subject->name : QString();
    }
    case Problem:
        return one.problem;
    case Answer: {
        const CaseEvent *answer = book() ? book()->last(one.id, CaseEventKind::Answered) : nullptr;
        return answer ? answer->text : QString();
    }
    default:
        return {};
    }
}

QVariant CaseTable::data(const QModelIndex &index, int role) const
{
    const RectificationCase *one = at(index.row());
    if (!one)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*one, index.column());
    if (role == OverdueRole)
        return one->isOverdue(m_today);
    return {};
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case State:
        return tr("State");
    case Due:
        return tr("Until");
    case Body:
        return tr("Responsible body");
    case Subject:
        return tr("Site or account");
    case Problem:
        return tr("Problem");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace xw::models
