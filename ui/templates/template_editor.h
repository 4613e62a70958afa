// TemplateEditor: the wording of notices: those that ship to read and to copy, a workspace's own to change;
// the facts beside the text, its faults with their lines, and the pages that it makes of this round. A copy
// is a document of the workspace: the command line knows it by the same id.
#pragma once

#include "ui/shared/page_context.h"
#include "ui/templates/template_run.h"

#include <QDialog>
#include <functional>

class QSplitter;

namespace xw::widgets
{
class MessageBar;
class PagePreview;
} // namespace xw::widgets

namespace xw::ui
{

class FactsPanel;
class TemplateBar;
class TemplateSheet;

class TemplateEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: the id to begin with. `workspace` and `context` must outlive the dialog.
    TemplateEditor(Workspace &workspace, const PageContext &context, const QString &chosen,
                   QWidget *parent = nullptr);
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPages();
    void connectParts();
    void fillTemplates(const QString &chosen);
    void showTemplate(const QString &id);
    void take(const TemplateViewPtr &view);
    void refresh();
    void askName(const QString &title, const QString &label, const QString &initial, const QString &accept,
                 const std::function<void(const QString &)> &named);
    void askCopy();
    void askRename();
    void withdrawOrTakeBack();
    void showWithdrawn(bool show);
    void save();
    void useForRound();
    void insertTag(const QString &tag);
    void showError(const Error &error);
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isEditable() const; ///< own, and in force
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QByteArray typed() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    TemplateRun *m_run;
    FactsPanel *m_facts;
    TemplateBar *m_bar;
    QString m_id;
    QString m_kept; ///< the text as it is stored
    TemplateViewPtr m_view;
    widgets::MessageBar *m_messages;
    QSplitter *m_columns;
    TemplateSheet *m_sheet;
    widgets::PagePreview *m_pages;
};

} // namespace xw::ui
