// UndoList: every step that can be taken back, the newest first, by its name and the page where it happened;
// and why one cannot. Any of them can be taken back by itself: what came later stays.
#pragma once

#include "workspace/undo_entry.h"

#include <QDialog>
#include <QHash>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class UndoList final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` must outlive it. `pages`: titles by the ids of pages.
    UndoList(Workspace &workspace, QHash<QString, QString> pages, QWidget *parent = nullptr);

signals:
    void takeBackAsked(const xw::UndoEntry &step);

private:
    void fill();
    void showCurrent();
    [[nodiscard]] const UndoEntry *current() const;
    Workspace &m_workspace;
    QHash<QString, QString> m_pages;
    std::vector<UndoEntry> m_steps; ///< the newest first
    QTreeWidget *m_list;
    QLabel *m_words;
    QPushButton *m_takeBack;
};

} // namespace xw::ui
