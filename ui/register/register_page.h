// RegisterPage: who is inspected: the websites and the media accounts, found as you type, brought in and
// taken out as files.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/page_context.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace xw::widgets
{
class Card;
class EmptyState;
class FilterBar;
class MessageBar;
class PillButton;
} // namespace xw::widgets

namespace xw::ui
{

class RegisterTable;
class SavedViews;
class SubjectActs;
struct ListView;

class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    void takeKeyboard() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    [[nodiscard]] RegisterTable *table(SubjectKind kind) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void buildViews(QWidget *card);
    void takeView(const ListView &view);
    void clearFilters();
    void askExport();
    void editSubject(const Subject &subject);
    void showKept(SubjectId subject);
    void exportPhoneList(const QList<SubjectId> &accounts);
    [[nodiscard]] RegisterTable *currentTable() const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    widgets::FilterBar *m_filter;
    widgets::MessageBar *m_hidden; ///< what was changed by hand and is not listed
    SubjectId m_kept;              ///< that
    QStackedWidget *m_stack;
    RegisterTable *m_websites;
    RegisterTable *m_media;
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_nothing;
    QPushButton *m_import, *m_export, *m_sample, *m_add, *m_emptyImport, *m_clear;
    QToolButton *m_columns;
    SavedViews *m_views = nullptr;
    widgets::PillButton *m_narrowed = nullptr; ///< takes the filters of the columns off
    SubjectActs *m_acts = nullptr;
};

} // namespace xw::ui
