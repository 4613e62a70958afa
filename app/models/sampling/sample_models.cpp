#include "models/sample_models.h"

#include "models/labels.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace xw::models
{

namespace
{

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QStringList wordsOf(const QString &filter)
{
    return filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void SampleCounts::setLines(std::vector<SampleLine> lines, const SampleLine &total, RateFormat format)
{
    m_lines = std::move(lines);
    m_total = total;
    m_format = format;
    show();
}

void SampleCounts::setFilter(const QString &filter)
{
    m_filter = filter;
    show();
}

void SampleCounts::show()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = wordsOf(m_filter);
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(m_shown),
                 [&](const SampleLine &line) { return holdsAll(line.name, words); });
    m_shown.push_back(m_total);
    endResetModel();
}

void SampleCounts::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int SampleCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
int SampleCounts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant SampleCounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool last = index.row() == rowCount() - 1;
    if (role == TotalRole)
        return last;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const SampleLine &line = m_shown[size_t(index.row())];
    const SampleCount &count = index.column() < MediaRunning ? line.websites : line.accounts;
    const bool nothing = count == SampleCount();
    switch (index.column()) {
    case Name:
        if (last)
            return tr("Total");
        return line.name.isEmpty() ? tr("(not said)") : line.name;
    case WebsitesRunning:
    case MediaRunning:
        return nothing && !last ? QString() : QLocale().toString(count.running);
    case WebsitesDrawn:
    case MediaDrawn:
        return nothing && !last ? QString() : QLocale().toString(count.drawn);
    default:
        return nothing && !last ? QString() : Rate{count.drawn, count.running}.text(m_format);
    }
}

QVariant SampleCounts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Region");
    case WebsitesRunning:
        return tr("Websites running");
    case WebsitesDrawn:
    case MediaDrawn:
        return tr("drawn");
    case MediaRunning:
        return tr("Accounts running");
    case WebsitesShare:
    case MediaShare:
        return tr("share");
    default:
        return QString();
    }
}

void SampleList::setSample(std::shared_ptr<const SampleRegister> from, std::vector<SampleEntry> entries)
{
    m_from = std::move(from);
    m_entries = std::move(entries);
    show();
}

void SampleList::setFilter(const QString &filter)
{
    m_filter = filter;
    show();
}

void SampleList::show()
{
    beginResetModel();
    const QStringList words = wordsOf(m_filter);
    m_shown.clear();
    if (words.isEmpty()) {
        m_shown.resize(m_entries.size());
        std::iota(m_shown.begin(), m_shown.end(), 0);
    }
    for (size_t i = 0; !words.isEmpty() && i < m_entries.size(); ++i) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row << text(m_entries[i], column);
        if (holdsAll(row.join(QLatin1Char('\n')), words))
            m_shown.push_back(int(i));
    }
    endResetModel();
}

void SampleList::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

SubjectId SampleList::subjectAt(int row) const
{
    return m_from->subjects[size_t(m_entries[size_t(m_shown.at(size_t(row)))].index)].id;
}

QString SampleList::text(const SampleEntry &entry, int column) const
{
    const Subject &subject = m_from->subjects[size_t(entry.index)];
    switch (column) {
    case Code:
        return subject.code;
    case SubjectName:
        return subject.name;
    case RegionName:
        return m_from->regionName(subject.region);
    case Type:
        return kindLabel(subject);
    default:
        break;
    }
    switch (entry.reason) {
    case SampleReason::Portal:
        return tr("Portal");
    case SampleReason::PreviousProblem:
        return tr("Problem last round");
    case SampleReason::Drawn:
        break;
    }
    return tr("Drawn");
}

int SampleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
int SampleList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant SampleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SampleEntry &entry = m_entries[size_t(m_shown[size_t(index.row())])];
    if (role == ReasonRole)
        return int(entry.reason);
    if (role != Qt::DisplayRole)
        return {};
    return text(entry, index.column());
}

QVariant SampleList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case SubjectName:
        return tr("Name");
    case RegionName:
        return tr("Region");
    case Type:
        return tr("Type");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace xw::models
