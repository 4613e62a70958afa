// BrowserPage: one page in a browser without a window: what it shows once its scripts have run, and nothing
// that leads the browser into this machine or its network.
#pragma once

#include "probe/browser/devtools_pipe.h"
#include "probe/confirm.h"
#include "probe/fetch/address.h"
#include "probe/page_picture.h"

#include <QHash>

namespace xw::probe
{

/// What a page shows when it is looked at.
struct ShownPage {
    bool answered = false; ///< a document came
    int status = 0;
    QByteArray url;
    QString title, text; ///< at most some thousand characters
    bool shows = false;  ///< text, a picture, a frame with something in it
    bool complete = false;
    [[nodiscard]] bool opens() const
    {
        return answered && status >= 200 && status < 300 && status != 202 && shows;
    }
};

class BrowserPage
{
public:
    BrowserPage(DevToolsPipe &pipe, const BrowserOrder &order, AddressKind registered, JobPtr job)
        : m_pipe(pipe), m_order(order), m_registered(registered), m_job(std::move(job))
    {
    }

    /// False: the browser did not answer by then.
    [[nodiscard]] bool prepare(BrowserInstant until);
    [[nodiscard]] const QString &browser() const { return m_browser; }
    /// Ends when the page opens, and stays so for a moment; or at `until` with what there is then.
    [[nodiscard]] ShownPage open(const QByteArray &url, BrowserInstant until);
    /// PNG of what is seen; empty where the browser does not give it by then.
    [[nodiscard]] QByteArray picture(BrowserInstant until);
    /// PNG of a piece of the page, as pictureOf().
    [[nodiscard]] QByteArray picture(const PictureWanted &wanted, BrowserInstant until);
    /// HTML of what stands there now, UTF-8; empty likewise.
    [[nodiscard]] QByteArray source(BrowserInstant until);

private:
    /// The answer to this call; events on the way are taken.
    [[nodiscard]] std::optional<QJsonObject> answerTo(int number, BrowserInstant until);
    /// What an expression comes to on the page, which is a text; nullopt: no answer by then.
    [[nodiscard]] std::optional<QString> evaluate(const QString &expression, BrowserInstant until);
    [[nodiscard]] QByteArray screenshot(QJsonObject wanted, BrowserInstant until);
    void take(const QJsonObject &event);
    void judge(const QJsonObject &paused);
    [[nodiscard]] bool mayFetch(const QByteArray &url);
    void look(ShownPage &page, BrowserInstant until);
    [[nodiscard]] bool isCancelled() const { return m_job && m_job->isCancelled(); }

    DevToolsPipe &m_pipe;
    const BrowserOrder &m_order;
    AddressKind m_registered;
    JobPtr m_job;
    QString m_session, m_frame, m_browser;
    QHash<QByteArray, bool> m_hosts;
    int m_status = 0;
    QByteArray m_url;
};

} // namespace xw::probe
