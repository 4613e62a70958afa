// GuardedPage: one page of a hostile site. Every door that a page can knock at (dialogs, windows,
// permissions, downloads, files, other programs) is answered here, at once and without asking the person, and
// told to WebEvents.
#pragma once

#include "widgets/web_engine.h"

#include <QSet>
#include <QWebEnginePage>

namespace xw::web
{

class SiteProfile;

class GuardedPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    GuardedPage(SiteProfile *profile, widgets::WebEvents &events, QObject *parent);

    /// This host's certificate was looked at and is put up with for this visit.
    void acceptCertificateOf(const QString &host) { m_acceptedHosts.insert(host); }
    /// Goes nowhere by itself any more.
    void waitNoMore() { m_later.clear(); }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &preset,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &text, int line,
                                  const QString &source) override;

private:
    void refusePermissions();
    void refuseLogins();
    void watchCertificates();
    void keepToOneWindow();
    void noteDialog(const QString &text);
    [[nodiscard]] bool acceptPage(const QUrl &url, NavigationType type);
    [[nodiscard]] bool acceptFrame(const QUrl &url);
    /// Else it is said that it may not, or gone there later.
    [[nodiscard]] bool mayGo(const QList<QUrl> &from, const QUrl &url);
    /// The page that is shown, and the one that is on its way.
    [[nodiscard]] QList<QUrl> here() const;
    /// Goes there once it is known where it leads to, if it may then.
    void followLater(const QList<QUrl> &from, const QUrl &url);

    SiteProfile *m_profile;
    widgets::WebEvents &m_events;
    QSet<QString> m_acceptedHosts;
    bool m_asked = false; ///< what is on its way is what the program asked for, or where that led to
    QUrl m_step;          ///< the last that was let in: what a redirect comes from
    QUrl m_later;         ///< what waits for the answer where it leads to
    int m_dialogs = 0;    ///< since the last load began
};

} // namespace xw::web
