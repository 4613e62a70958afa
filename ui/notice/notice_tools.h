// NoticeTools: the row above the pages of a notice: find words and put others in their place, zoom, copy the
// text.
#pragma once

#include "ui/notice/notice_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace xw::ui
{

class NoticeTools final : public QWidget
{
    Q_OBJECT

public:
    /// `page`: where Ctrl+F and Ctrl+H work. All outlive it.
    NoticeTools(widgets::PagePreview *preview, QWidget *page, QWidget *parent = nullptr);
    /// nullptr: nothing is composed. `locked`: nothing can be replaced.
    void setView(const NoticeViewPtr &view, bool locked);
    void startFind(bool replacing);
    void stopFind();
    void copyText();

signals:
    void replaceAsked(const QString &words, const QString &with);
    void notify(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *tool(const QString &name);
    void search();
    void step(int by);
    void showFound();
    void showZoom();
    void retranslate();
    widgets::PagePreview *m_preview;
    NoticeViewPtr m_view;
    bool m_locked = true;
    std::vector<FoundWords> m_found;
    int m_current = -1;
    QWidget *m_findRow;
    QLineEdit *m_words;
    QLineEdit *m_with;
    QLabel *m_count;
    QPushButton *m_replace;
    QToolButton *m_find, *m_copy, *m_smaller, *m_larger, *m_width, *m_whole, *m_previous, *m_next, *m_close;
    QLabel *m_zoom;
};

} // namespace xw::ui
