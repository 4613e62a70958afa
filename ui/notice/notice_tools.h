// NoticeTools: what stands above the pages of a notice: find words and put others in their place, zoom, copy
// the text; what is not checked yet, and how far the first pages are.
#pragma once

#include "ui/notice/notice_search.h"
#include "ui/shared/page.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace xw::ui
{

class ComposingStrip;
class NoticeComposer;
class UncheckedLine;

class NoticeTools final : public QWidget
{
    Q_OBJECT

public:
    /// `page`: where Ctrl+F and Ctrl+H work. All outlive it.
    NoticeTools(widgets::PagePreview *preview, const NoticeComposer &composer, QWidget *page,
                QWidget *parent = nullptr);
    /// nullptr: nothing is composed. `state`: the round that it is of; null: none. `locked`: nothing can be
    /// replaced.
    void setView(const NoticeViewPtr &view, const RoundState *state, bool locked);
    void startFind(bool replacing);
    void stopFind();
    void copyText();

signals:
    void replaceAsked(const QString &words, const QString &with);
    void notify(const QString &text);
    void showSubjects(const xw::ui::SubjectFilter &filter);

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
    UncheckedLine *m_unchecked;
    ComposingStrip *m_composing;
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
