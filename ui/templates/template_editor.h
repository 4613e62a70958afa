// TemplateEditor: the wording of notices: those that ship to read and to copy, a workspace's own to change;
// the facts beside the text, its faults with their lines, and the pages that it makes of this round. A copy
// is a document of the workspace: the command line knows it by the same id.
#pragma once

#include "ui/shared/page_context.h"
#include "ui/templates/template_run.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTreeView;

namespace xw::widgets
{
class Card;
class MessageBar;
class PagePreview;
} // namespace xw::widgets

namespace xw::ui
{

class FactsModel;
class TemplateText;

class TemplateEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: the id to begin with. `workspace` and `context` must outlive the dialog.
    TemplateEditor(Workspace &workspace, const PageContext &context, const QString &chosen,
                   QWidget *parent = nullptr);
    void reject() override;

private:
    QWidget *buildHead();
    QWidget *buildFacts();
    QWidget *buildText();
    QWidget *buildPages();
    void connectParts();
    void listTemplates(const QString &chosen);
    void fillTemplates(const QString &chosen);
    void showTemplate(const QString &id);
    void take(const TemplateViewPtr &view);
    void nameChoices();
    void refresh();
    void askName(const QString &title, const QString &label, const QString &initial, const QString &accept,
                 const std::function<void(const QString &)> &named);
    void askCopy();
    void askRename();
    void withdrawOrTakeBack();
    void showWithdrawn(bool show);
    void save();
    void useForRound();
    void insertFact(const QModelIndex &index);
    void showError(const Error &error);
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isEditable() const; ///< own, and in force
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QByteArray typed() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    TemplateRun *m_run;
    FactsModel *m_facts;
    QSortFilterProxyModel *m_found;
    QString m_id;
    QString m_kept; ///< the text as it is stored
    TemplateViewPtr m_view;
    bool m_filling = false;
    widgets::MessageBar *m_messages;
    QSplitter *m_columns;
    QComboBox *m_choice;
    QLabel *m_kind, *m_state;
    QCheckBox *m_withdrawn;
    QPushButton *m_copy, *m_rename, *m_withdraw, *m_save, *m_use, *m_close;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    TemplateText *m_text;
    QListWidget *m_faults;
    widgets::PagePreview *m_pages;
    widgets::Card *m_textCard;
};

} // namespace xw::ui
