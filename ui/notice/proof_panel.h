// ProofPanel: what does not add up in the notice, each with its ways out: go there, take the data's value,
// keep it with a reason.
#pragma once

#include "ui/notice/notice_view.h"
#include "widgets/card.h"

#include <QHash>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace xw::widgets
{
class Chip;
}

namespace xw::ui
{

class ProofPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ProofPanel(QWidget *parent = nullptr);
    /// `kept`: reasons by notice::findingKey() of what a person decided to keep.
    /// `locked`: the round is signed; findings can be looked at and nothing else.
    void setView(const NoticeViewPtr &view, const QHash<QString, QString> &kept, bool locked = false);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void findingChosen(int index);
    void takeExpected(int index);
    void keepWithReason(int index);
    void rowsAsked(int index); ///< to look at what the words count

private:
    void rebuild();
    void showFirstWhole();
    QWidget *cardOf(int index);
    NoticeViewPtr m_view;
    QHash<QString, QString> m_kept;
    bool m_locked = false;
    widgets::Chip *m_contradictions;
    widgets::Chip *m_agreeing;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QScrollArea *m_scroll;
};

} // namespace xw::ui
