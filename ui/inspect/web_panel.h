// WebPanel: the middle of Inspect: toolbar, notice, the site itself or the card of a media account, find bar.
#pragma once

#include "domain/round_state.h"
#include "widgets/card.h"
#include "widgets/web_pane.h"

class QProgressBar;
class QStackedWidget;

namespace xw::widgets
{
class FindBar;
}

namespace xw::ui
{

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
    /// What is shown in the site's place, as a picture: of a media account without a link its card.
    [[nodiscard]] bool showsCard() const;
    [[nodiscard]] QByteArray cardPng() const;

    void goHome();
    void editAddress();
    void find();
    void zoom(int step);
    void toggleDevice();
    void toggleCard();
    void reloadOrStop();
    void askColumns();

signals:
    void notify(const QString &text);

private:
    void connectPane();
    void connectToolbar();
    void showCard(bool show);
    void go(const QUrl &url);

    WebToolbar *m_toolbar;
    QProgressBar *m_progress;
    WebNotice *m_notice;
    QStackedWidget *m_stack;
    widgets::WebPane *m_pane;
    MediaCard *m_card;
    widgets::FindBar *m_find;
    QString m_home;
    bool m_isMedia = false;
};

} // namespace xw::ui
