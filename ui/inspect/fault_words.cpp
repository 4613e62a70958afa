#include "ui/inspect/fault_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

struct FaultWords {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::FaultWords)
};

struct KnownFault {
    const char *name; ///< the end of net::ERR_…
    const char *words;
};

constexpr KnownFault knownFaults[] = {
    {"INTERNET_DISCONNECTED",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords",
                       "this computer has no network: nothing follows from it for the site")},
    {"PROXY_CONNECTION_FAILED",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords", "this computer's proxy does not answer")},
    {"TUNNEL_CONNECTION_FAILED",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords", "this computer's proxy does not lead there")},
    {"BLOCKED_BY_CLIENT",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords", "it leads into this computer's own network, and was refused")},
    {"UNSAFE_PORT", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the port is one that no browser opens")},
    {"NETWORK_CHANGED",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords", "this computer's network changed: try again")},
    {"NAME_NOT_RESOLVED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the domain name is not found")},
    {"NAME_RESOLUTION_FAILED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the domain name is not found")},
    {"CONNECTION_REFUSED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server refuses the connection")},
    {"CONNECTION_RESET", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the connection was cut off")},
    {"CONNECTION_CLOSED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the connection was cut off")},
    {"CONNECTION_ABORTED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the connection was cut off")},
    {"EMPTY_RESPONSE", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server answers nothing")},
    {"CONNECTION_TIMED_OUT", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server does not answer in time")},
    {"TIMED_OUT", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server does not answer in time")},
    {"ADDRESS_UNREACHABLE", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server cannot be reached")},
    {"CONNECTION_FAILED", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "the server cannot be reached")},
    {"TOO_MANY_REDIRECTS", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "it forwards in a circle")},
    {"SSL_PROTOCOL_ERROR", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "its encryption is broken")},
    {"INVALID_RESPONSE", QT_TRANSLATE_NOOP("xw::ui::FaultWords", "what the server answers is no web page")},
    {"INVALID_HTTP_RESPONSE",
     QT_TRANSLATE_NOOP("xw::ui::FaultWords", "what the server answers is no web page")},
};

} // namespace

QString faultWords(const QString &fault)
{
    for (const KnownFault &known : knownFaults)
        if (fault.endsWith(u"ERR_"_s + QString::fromLatin1(known.name)))
            return FaultWords::tr(known.words);
    if (fault.startsWith(u"HTTP "_s)) {
        const int status = fault.mid(5).toInt();
        return status == 404 || status == 410 ? FaultWords::tr("there is no such page (%1)").arg(fault)
               : status == 401 || status == 403
                   ? FaultWords::tr("the site lets nobody in without leave (%1)").arg(fault)
               : status >= 500 ? FaultWords::tr("the server is broken (%1)").arg(fault)
                               : FaultWords::tr("the page was not given (%1)").arg(fault);
    }
    return fault.contains(u"ERR_CERT_"_s) ? FaultWords::tr("its certificate does not hold")
                                          : FaultWords::tr("it failed (%1)").arg(fault);
}

} // namespace xw::ui
