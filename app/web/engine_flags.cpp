#include "web/engine_flags.h"

#include <QByteArray>
#include <QtGlobal>

namespace xw::web
{

namespace
{
// Insecure pages reach nothing further inside by themselves (Chromium's Private Network Access, judged at the
// address that it connects to); secure ones only what answers a question without data that it wishes so.
constexpr auto flags = "--disable-3d-apis" // WebGL and what else reaches the graphics driver
                       " --disable-shared-workers"
                       " --disable-databases" // WebSQL
                       " --disable-file-system"
                       " --disable-speech-api"
                       " --disable-speech-synthesis-api"
                       " --disable-presentation-api"
                       " --disable-remote-playback-api"
                       " --force-webrtc-ip-handling-policy=disable_non_proxied_udp"
                       " --enable-features=PrivateNetworkAccessSendPreflights,"
                       "PrivateNetworkAccessRespectPreflightResults"
                       " --js-flags=--max-old-space-size=1024"
                       " --disable-blink-features=WebUSB,Serial,WebHID,WebBluetooth,WebXR,PaymentRequest,"
                       "FileSystemAccess,PushMessaging,IdleDetection,WakeLock,Badging,WebShare,"
                       "BackgroundFetch,SharedWorker";
constexpr auto variable = "QTWEBENGINE_CHROMIUM_FLAGS";
} // namespace

void tellEngine()
{
    const QByteArray said = qgetenv(variable);
    if (!said.contains(flags))
        qputenv(variable, (QByteArray(flags) + ' ' + said).trimmed());
}

} // namespace xw::web
