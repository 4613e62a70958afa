// SelfCheck: whether what the program needs is there: storage, fonts, translations, keyring, web view. Each
// line is told as soon as it is known, the web view last: an engine that takes the program down takes none of
// the text with it. Names no user, no folder of a user and no workspace, so that the text can go into a mail.
#pragma once

#include "ui/password_keeper.h"
#include "widgets/web_engine.h"

#include <QObject>
#include <QTcpServer>
#include <memory>

namespace xw
{

class SelfCheck final : public QObject, private widgets::WebEvents
{
    Q_OBJECT

public:
    /// Good: there. Note: the program works without it, and says what is lost. Bad: something cannot be done.
    enum class State : quint8 { Good, Note, Bad };
    Q_ENUM(State)

    /// `keeper` must outlive this.
    explicit SelfCheck(ui::PasswordKeeper &keeper, QObject *parent = nullptr);
    ~SelfCheck() override;

    /// Begins; finished() comes within half a minute. Call once, with the event loop running or about to.
    void start();
    /// "ok    Storage: …", for a text of many such lines.
    [[nodiscard]] static QString line(State state, const QString &part, const QString &words);

signals:
    void told(xw::SelfCheck::State state, const QString &part, const QString &words);
    /// `faults`: how many lines were Bad.
    void finished(int faults);

private:
    void tell(State state, const QString &part, const QString &words);
    void checkVersions();
    void checkStorage();
    void checkFonts();
    void checkTranslations();
    void checkPictures();
    void checkPrograms();
    void checkKeyring();
    void checkWebView();
    void openPage(widgets::WebEngineFactory &factory);
    void finish();

    void onAddress(const QUrl & /*url*/) override {}
    void onTitle(const QString & /*title*/) override {}
    void onHistory(bool /*back*/, bool /*forward*/) override {}
    void onProgress(int /*percent*/) override {}
    void onVisit(const widgets::WebVisit &visit) override;
    void onCertificateFault(const widgets::CertificateFault & /*fault*/) override {}
    void onCrash() override;
    void onExcess(widgets::WebExcess, qint64) override {}
    void onHanging(int /*seconds*/) override {}
    void onResponding() override {}
    void onBlocked(widgets::WebBlock /*what*/, const QString & /*detail*/) override {}
    void onFound(int /*matches*/, int /*current*/) override {}

    ui::PasswordKeeper &m_keeper;
    QTcpServer m_server; ///< one page, on loopback, for the web view to open
    std::unique_ptr<QWidget> m_frame;
    std::unique_ptr<widgets::WebEngine> m_engine;
    int m_faults = 0;
    bool m_keyringAnswered = false;
    bool m_done = false;
};

} // namespace xw
