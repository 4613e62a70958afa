// ListDialog: a list beside the notice (duty log, what changed, a year) as tables on the screen, and its way
// into a file: Excel, Word, PDF.
#pragma once

#include "notice/list_document.h"
#include "ui/shared/page_context.h"

#include <QDialog>

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace xw::ui
{

class ListDialog : public QDialog
{
    Q_OBJECT

public:
    /// `context` must outlive it. `name`: what a file of it is called, without an ending.
    ListDialog(const PageContext &context, QWidget *parent = nullptr);
    void setList(const notice::ListDocument &list, const QString &name);
    /// Above the tables: what chooses them.
    void addTools(QWidget *tools);

signals:
    void written(const QString &path);
    void failed(const xw::Error &error);

private:
    void save();
    const PageContext &m_context;
    notice::ListDocument m_list;
    QString m_name;
    QVBoxLayout *m_column;
    QLabel *m_sum;
    QTabWidget *m_tabs;
};

} // namespace xw::ui
