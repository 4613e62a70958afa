// WebPanel: the middle of Inspect: toolbar, notice, the site itself or the card of a media account, find bar.
#pragma once

#include "base/clock.h"
#include "domain/round_state.h"
#include "ui/inspect/line_probe.h"
#include "widgets/card.h"
#include "widgets/web_pane.h"

class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace xw::widgets
{
class FindBar;
}

namespace xw::ui
{

class FailedPage;
class MediaCard;
class WebNotice;
class WebToolbar;

class WebPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit WebPanel(widgets::WebEngineLoader loader, QWidget *parent = nullptr);
    /// nullptr: nothing is open.
    void setSubject(const RoundState *state, const Subject *subject);
    void setLocked(bool locked);
    /// Says that what is typed is typed into the site.
    void setHasKeyboard(bool has);
    [[nodiscard]] widgets::WebPane *pane() const { return m_pane; }
    [[nodiscard]] WebToolbar *toolbar() const { return m_toolbar; }
    /// The address that evidence and findings get: of the page that is shown, else of the subject; empty:
    /// neither.
    [[nodiscard]] QString address() const;
    /// A media account without a link shows its card; a site that did not open a page that says so.
    [[nodiscard]] bool showsCard() const;
    [[nodiscard]] bool showsFailure() const;
    [[nodiscard]] FailedPage *failure() const { return m_failed; }
    /// What is shown in the site's place, as a picture.
    [[nodiscard]] QByteArray cardPng() const;
    /// Tells the site's fault from this machine's own.
    void setLineProbe(LineProbe probe) { m_line = std::move(probe); }
    /// Whose time stands beside a failure; null: the system's.
    void setClock(const Clock *clock) { m_clock = clock; }

    /// What became of the visit to the subject's own address.
    enum class Visit { None, UnderWay, Opened, Failed };
    [[nodiscard]] Visit visit() const { return m_visit; }

    void goHome();
    void editAddress();
    void find();
    void zoom(int step);
    void toggleDevice();
    void toggleCard();
    void reloadOrStop();
    void askColumns();

    /// Stands between the toolbar and the site, at its full width.
    void setStrip(QWidget *strip);
    /// Opens a page of the site and marks these words in it; empty: none.
    void openPlace(const QString &url, const QString &quote);

    /// The list and the evidence are folded, for the site to have their room.
    void setRoom(bool wide);

signals:
    void notify(const QString &text);
    void roomAsked(bool wide);
    /// The page that says so stands in the site's place.
    void siteFailed();
    /// A menu for the page is asked for, at a point of the screen.
    void menuAsked(const QPoint &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectPane();
    void connectToolbar();
    void showCard(bool show);
    void go(const QUrl &url);
    void takeVisit(const widgets::WebVisit &visit);
    void tryAgain();

    WebToolbar *m_toolbar;
    QToolButton *m_room;
    QProgressBar *m_progress;
    WebNotice *m_notice;
    QStackedWidget *m_stack;
    widgets::WebPane *m_pane;
    MediaCard *m_card;
    FailedPage *m_failed;
    widgets::FindBar *m_find;
    LineProbe m_line;
    const Clock *m_clock = nullptr;
    QString m_home;
    QString m_quote; ///< to be marked once the page is there
    bool m_hasSubject = false;
    bool m_isMedia = false;
    Visit m_visit = Visit::None;
};

} // namespace xw::ui
