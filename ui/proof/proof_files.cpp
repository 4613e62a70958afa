#include "ui/proof/proof_files.h"

#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using notice::ProofKind;

void ProofFiles::setFiles(const QStringList &paths)
{
    beginResetModel();
    m_paths = paths;
    m_proofs.assign(size_t(paths.size()), nullptr);
    endResetModel();
}

void ProofFiles::setProof(int row, const FileProofPtr &proof)
{
    if (row < 0 || row >= rowCount())
        return;
    m_proofs[size_t(row)] = proof;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

FileProofPtr ProofFiles::proofAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_proofs[size_t(row)] : nullptr;
}

std::vector<FileProofPtr> ProofFiles::proved() const
{
    std::vector<FileProofPtr> all;
    for (const FileProofPtr &proof : m_proofs)
        if (proof)
            all.push_back(proof);
    return all;
}

void ProofFiles::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProofFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

int ProofFiles::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProofFiles::textOf(const QModelIndex &index) const
{
    if (index.column() == Name)
        return QFileInfo(m_paths.at(index.row())).fileName();
    const FileProofPtr proof = proofAt(index.row());
    if (!proof)
        return u"…"_s;
    if (proof->error)
        return u"—"_s;
    switch (index.column()) {
    case Contradictions:
        return QString::number(proof->report.count(ProofKind::Contradiction));
    case Doubts:
        return QString::number(proof->report.count(ProofKind::Doubt));
    default:
        return QString::number(proof->report.checked);
    }
}

QVariant ProofFiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FileProofPtr proof = proofAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(m_paths.at(index.row()));
        return proof && proof->error ? proof->error->line() : path;
    }
    case Qt::ForegroundRole:
        if (!proof)
            return widgets::colours::muted;
        if (proof->error)
            return widgets::colours::warn;
        if (index.column() == Contradictions && proof->report.count(ProofKind::Contradiction) > 0)
            return widgets::colours::bad;
        if (index.column() == Doubts && proof->report.count(ProofKind::Doubt) > 0)
            return widgets::colours::warn;
        return {};
    default:
        return {};
    }
}

QVariant ProofFiles::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Contradictions:
        return tr("Contradictions");
    case Doubts:
        return tr("Doubts");
    default:
        return tr("Recomputed");
    }
}

} // namespace xw::ui
