#include "widgets/web_plugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// The context that translators see.
class WebPlugin
{
    Q_DECLARE_TR_FUNCTIONS(xw::widgets::WebPlugin)
};

QStringList places()
{
    const QString here = QCoreApplication::applicationDirPath();
    return {here + "/plugins"_L1, here + "/../lib/xunwang"_L1, here + "/lib/xunwang"_L1};
}

#ifdef Q_OS_WIN
constexpr auto fileName = "xunwangweb.dll"_L1;
#else
constexpr auto fileName = "libxunwangweb.so"_L1;
#endif
} // namespace

tl::expected<WebEngineFactory *, QString> loadWebEngine()
{
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return tl::unexpected(WebPlugin::tr("The program was started without support for the web view."));
    QString said;
    for (const QString &place : places()) {
        const QString path = QFileInfo(place + u'/' + fileName).canonicalFilePath();
        if (path.isEmpty())
            continue;
        QPluginLoader loader(path);
        loader.setLoadHints(
            QLibrary::PreventUnloadHint); // an engine with processes of its own cannot be unloaded
        if (auto *factory = qobject_cast<WebEngineFactory *>(loader.instance()))
            return factory;
        said = loader.errorString();
    }
    if (said.isEmpty())
#ifdef XUNWANG_WITHOUT_WEB
        return tl::unexpected(WebPlugin::tr(
            "In this edition sites open in the system's browser. The checklist can stand beside it."));
#else
        return tl::unexpected(WebPlugin::tr(
            "The web view is not installed. Install the package of Qt WebEngine and start again."));
#endif
    return tl::unexpected(WebPlugin::tr("The web view cannot be loaded: %1").arg(said));
}

} // namespace xw::widgets
