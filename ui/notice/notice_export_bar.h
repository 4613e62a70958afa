// NoticeExportBar: the ways out of the notice: files by format, all of them, or the clipboard as a web page.
// Asks for a folder, renders on the thread pool with progress and cancel, and says where the files are.
#pragma once

#include "base/job.h"
#include "ui/notice/notice_view.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSettings;

namespace xw::widgets
{
class Dialogs;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

struct PageContext;

class NoticeExportBar final : public QWidget
{
    Q_OBJECT

public:
    /// `progress` stands elsewhere on the page; it must outlive the bar.
    NoticeExportBar(const PageContext &context, widgets::ProgressStrip *progress, QWidget *parent = nullptr);
    /// What would be exported; nullptr: nothing yet.
    void setView(Workspace *workspace, const NoticeViewPtr &view);
    void exportAll();
    void retranslate();

signals:
    void exported(const QString &folder);
    void notify(const QString &text);
    void errorOccurred(const xw::Error &error);

private:
    void refresh();
    void askExport(const QStringList &formats);
    void exportTo(const QString &folder, const QStringList &formats);
    /// For the editor of the office's website.
    void copyWebPage();

    widgets::Dialogs &m_dialogs;
    QSettings &m_settings;
    Workspace *m_workspace = nullptr;
    NoticeViewPtr m_view;
    JobPtr m_job;
    widgets::ProgressStrip *m_progress;
    QPushButton *m_word, *m_pdf, *m_more, *m_all;
    QAction *m_excel, *m_ofd, *m_web;
};

} // namespace xw::ui
