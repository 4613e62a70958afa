// FindingsPanel: what does not add up in a file that somebody sent, each with its ways out: go there, copy
// the right value, keep it with a reason; and below, what of the file was not read.
#pragma once

#include "ui/proof/proof_run.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace xw::widgets
{
class Chip;
}

namespace xw::ui
{

class FindingsPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);
    /// `kept`: reasons by notice::findingKey().
    void setProof(const FileProofPtr &proof, const QHash<QString, QString> &kept);
    void choose(int finding);
    void retranslate();

signals:
    void findingChosen(int index);
    void copyAsked(int index);
    void keepAsked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *cardOf(int index);
    void addWords(const QString &words, const QColor &ink, bool bold, QVBoxLayout *to);
    void addUnread();
    void paintFrames();
    FileProofPtr m_proof;
    QHash<QString, QString> m_kept;
    int m_chosen = -1;
    widgets::Chip *m_contradictions;
    widgets::Chip *m_sound;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace xw::ui
