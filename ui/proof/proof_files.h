// ProofFiles: the files of a proof as a table, with what was found in each as soon as it was proved.
#pragma once

#include "ui/proof/proof_run.h"

#include <QAbstractTableModel>

namespace xw::ui
{

class ProofFiles final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Contradictions, Doubts, Recomputed, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QStringList &paths);
    void setProof(int row, const FileProofPtr &proof);
    /// nullptr: not proved yet.
    [[nodiscard]] FileProofPtr proofAt(int row) const;
    [[nodiscard]] std::vector<FileProofPtr> proved() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    QStringList m_paths;
    std::vector<FileProofPtr> m_proofs;
};

} // namespace xw::ui
