// WebToolbar: the way through a site: back, forward, reload, home, address, its columns, phone or desktop,
// evidence; zoom, find and the system browser in a menu.
#pragma once

#include "widgets/web_engine.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace xw::widgets
{
class AddressField;
}

namespace xw::ui
{

class WebToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit WebToolbar(QWidget *parent = nullptr);
    [[nodiscard]] widgets::AddressField *address() const { return m_address; }
    void setHistory(bool canGoBack, bool canGoForward);
    void setLoading(bool loading);
    void setZoom(double factor);
    void setDevice(widgets::WebDevice device);
    /// A media account: there is a card beside the page.
    void setCard(bool available, bool shown);
    /// No site: nothing of the toolbar works but the card.
    void setSite(bool open);
    /// Whether there is something that can be recorded.
    void setCapturable(bool capturable);
    /// What columnsAsked() asked for.
    void showColumns(const QList<widgets::WebLink> &links);

signals:
    void backAsked();
    void forwardAsked();
    void reloadAsked();
    void stopAsked();
    void homeAsked();
    void columnsAsked();
    void columnChosen(const QUrl &url);
    void deviceAsked(xw::widgets::WebDevice device);
    void zoomAsked(int step); ///< +1, -1; 0: back to 100 %
    void findAsked();
    void browserAsked();
    void cardAsked(bool shown);
    void visibleAsked();
    void fullPageAsked();
    void archiveAsked();
    void attachAsked();
    void pasteAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *tool(const QString &name, const QString &drawing);
    void buildMenus();
    void retranslate();
    /// Where there is no room for a host beside the tools, the address gets a line of its own.
    void place();
    void showHistory();

    bool m_loading = false;
    bool m_open = false, m_canGoBack = false, m_canGoForward = false;
    double m_zoom = 1.0;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_reload;
    QToolButton *m_home;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
    QWidget *m_gap; ///< in the address's place while it stands below
    widgets::AddressField *m_address;
    QToolButton *m_columns;
    QMenu *m_columnMenu;
    QToolButton *m_phone;
    QToolButton *m_card;
    QToolButton *m_more;
    QToolButton *m_evidence;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
    QAction *m_find;
    QAction *m_browser;
    QAction *m_visible;
    QAction *m_fullPage;
    QAction *m_archive;
    QAction *m_attach;
    QAction *m_paste;
};

} // namespace xw::ui
