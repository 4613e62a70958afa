// TemplateEditor: the wording of notices: those that ship to read and to copy, a workspace's own to change; the facts beside the
// text, its faults with their lines, and the pages that it makes of this round. A copy is a document of the workspace: the
// command line knows it by the same id.
#pragma once

#include "ui/page_context.h"
#include "ui/templates/template_run.h"

#include <QDialog>

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
    TemplateEditor(Workspace &workspace, const PageContext &context, const QString &chosen, QWidget *parent = nullptr);
    void reject() override;

private:
    QWidget *buildHead();
    QWidget *buildFacts();
    QWidget *buildText();
    QWidget *buildPages();
    void connectParts();
    void fillTemplates(const QString &chosen);
    void showTemplate(const QString &id);
    void take(const TemplateViewPtr &view);
    void refresh();
    void askCopy();
    void save();
    void useForRound();
    void insertFact(const QModelIndex &index);
    void showError(const Error &error);
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QByteArray typed() const;
    [[nodiscard]] QString usedTemplate() const;

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
    QPushButton *m_copy, *m_save, *m_use, *m_close;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    TemplateText *m_text;
    QListWidget *m_faults;
    widgets::PagePreview *m_pages;
    widgets::Card *m_textCard;
};

/// An id for a copy of this name that none of `taken` has: letters, digits and '-'; Chinese stays.
[[nodiscard]] QString templateIdFor(const QString &name, const QStringList &taken);
/// The file with another name in its head. What cannot be read stays as it is.
[[nodiscard]] QByteArray renamedTemplate(const QByteArray &file, const QString &name);

} // namespace xw::ui
