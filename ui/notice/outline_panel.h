// OutlinePanel: the sections and annexes of the notice as they stand, and which template it is made by. A row
// leads to its place on the page; it can be written, moved, left out. What is done to it is asked of whoever
// listens.
#pragma once

#include "ui/notice/notice_view.h"
#include "widgets/card.h"

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace xw::ui
{

class OutlinePanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);
    /// `reusable`: an earlier notice has something to take over.
    void setView(const NoticeViewPtr &view, bool locked = true, bool reusable = false);
    /// id and name of each template; `chosen` is the one in use.
    /// `locked`: the round is signed, another template cannot be chosen.
    void setTemplates(const QList<QPair<QString, QString>> &templates, const QString &chosen,
                      bool locked = false);
    void retranslate();

signals:
    void blockChosen(int block);
    void templateChosen(const QString &id);
    void templatesAsked(); ///< to read, copy and change them
    void writeAsked(const QString &section);
    void addAsked(const QString &after, int level);
    void moveAsked(const QString &section, int by);
    void outAsked(const QString &section, bool out);
    void withdrawAsked(const QString &section);
    void takeBackAsked(const QString &section);
    void reuseAsked();

private:
    void build();
    [[nodiscard]] QString shownTitle(const OutlineRow &row) const;
    void showRow(QTreeWidgetItem *item, const OutlineRow &row, bool locked);
    /// What can be done with the row in hand.
    void refreshTools();
    /// Of the row in hand; nullptr: none, or no section.
    [[nodiscard]] const notice::SectionSummary *current() const;

    QTreeWidget *m_tree;
    QComboBox *m_template;
    QPushButton *m_templates, *m_write, *m_add;
    QToolButton *m_up, *m_down, *m_more;
    QAction *m_below, *m_out, *m_withdraw, *m_reuse;
    NoticeViewPtr m_view;
    bool m_locked = true, m_reusable = false;
};

} // namespace xw::ui
