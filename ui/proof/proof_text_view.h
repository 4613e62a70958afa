// ProofTextView: the text of a notice with its findings marked, and of the one that is chosen the numbers
// that it was held against.
#pragma once

#include "ui/proof/proof_run.h"

#include <QTextEdit>

namespace xw::ui
{

class ProofTextView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ProofTextView(QWidget *parent = nullptr);
    /// nullptr: nothing is shown.
    void setProof(const FileProofPtr &proof);
    /// Marks its words and its numbers, and scrolls there. -1: none.
    void choose(int finding);

signals:
    void findingClicked(int finding);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Place {
        int start = -1; ///< in the document; -1: not in the text
        int length = 0;
    };
    [[nodiscard]] Place placeOf(const notice::ProofFinding &finding) const;
    [[nodiscard]] Place placeIn(int paragraph, int start, int length) const;
    void mark();
    FileProofPtr m_proof;
    std::vector<int> m_paragraphs;               ///< where each begins in the document
    std::vector<std::pair<int, QString>> m_rows; ///< of tables: where each begins, and its words
    std::vector<Place> m_places;                 ///< one a finding
    int m_chosen = -1;
};

} // namespace xw::ui
