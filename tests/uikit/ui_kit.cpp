#include "uikit/ui_kit.h"

#include "base/when_done.h"
#include "tables/table.h"
#include "ui/language.h"
#include "widgets/table_access.h"
#include "widgets/theme.h"
#include "workspace/import.h"
#include "workspace/wait.h"

#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{
/// A spy of a signal keeps what it knows by name.
[[maybe_unused]] const int errorsAreKnown = qRegisterMetaType<Error>("xw::Error");

[[noreturn]] void stop(const QString &why)
{
    qFatal("%s", qPrintable(why));
    std::abort();
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().line());
    return std::move(*result);
}

void need(const Result<void> &result)
{
    if (!result)
        stop(result.error().line());
}

Workspace::Opened openStore(const std::shared_ptr<MemoryStore> &store,
                            const std::shared_ptr<FakeClock> &clock)
{
    return Workspace::open(store, clock, u"检查员01"_s);
}
} // namespace

Office::Office(const QString &province, RoundKey round)
{
    InitOptions options;
    options.province = province;
    options.round = round;
    need(Workspace::create(*store, *clock, u"检查员01"_s, options));
    workspace = need(openStore(store, clock));
}

void Office::import(const QString &kindId, const QString &file)
{
    const ImportKind *kind = importKind(kindId);
    if (!kind)
        stop(u"no kind "_s + kindId);
    tables::ReadOptions options;
    options.knownHeaders = knownHeaders(*kind);
    const tables::Table table = need(tables::readTable(data(file), options));
    ImportPlan plan = need(planImport(*kind, table, mapColumns(*kind, table.headers), workspace->state(),
                                      *clock, workspace->author()));
    need(waitFor(*workspace, applyImport(*workspace, std::move(plan), file)));
}

std::unique_ptr<Office> jiangxi()
{
    auto office = std::make_unique<Office>();
    office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
    office->import(u"media"_s, u"samples/jiangxi-2020Q1/新媒体.csv"_s);
    office->import(u"results"_s, u"samples/jiangxi-2020Q1/检查结果-网站.csv"_s);
    office->import(u"results"_s, u"samples/jiangxi-2020Q1/检查结果-新媒体.csv"_s);
    return office;
}

void MemorySource::open(const QString &location, QObject *context, Ready ready)
{
    whenDone(
        QtConcurrent::run([store = stores.value(location), clock = clock, location]() -> Workspace::Opened {
            if (!store)
                return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}},
                               location);
            return openStore(store, clock);
        }),
        context, [ready](QFuture<Workspace::Opened> done) { ready(done.takeResult()); });
}

void MemorySource::openReadOnly(const QString &location, QObject *context, Ready ready)
{
    open(location, context, std::move(ready));
}

void MemorySource::create(const QString &location, const InitOptions &options, QObject *context, Ready ready)
{
    auto store = std::make_shared<MemoryStore>();
    stores.insert(location, store);
    if (const auto made = Workspace::create(*store, *clock, u"检查员01"_s, options); !made)
        stop(made.error().line());
    open(location, context, std::move(ready));
}

void MemorySource::openSample(QObject *context, Ready ready)
{
    open(u"sample"_s, context, std::move(ready));
}

void MemorySource::openOffice(const ui::OfficePlace &place, const signing::Secret &password, QObject *context,
                              Ready ready)
{
    if (QByteArrayView(password.data(), password.size()) != wrongPassword)
        return open(place.address(), context, std::move(ready));
    QTimer::singleShot(0, context, [ready = std::move(ready)] {
        ready(failure(ErrorCode::Usage, {"The server does not know this login with this password", {}}, {},
                      {"Ask who runs the server", {}}));
    });
}

void laidOut()
{
    constexpr int rounds = 4; // a layout may ask for another
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void shoot(QWidget &widget, const QString &name, qreal scale)
{
    QString folder = qEnvironmentVariable("XW_SHOTS");
    if (folder.isEmpty())
        folder = QStringLiteral(XW_SHOTS_DEFAULT);
    QDir().mkpath(folder);
    laidOut();
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    const auto drawn = [&] {
        image.fill(Qt::white);
        widget.render(&image);
        return image.copy();
    };
    // Until it stands still: what is still being made shows up in a later drawing.
    constexpr int most = 40;
    QImage last = drawn();
    for (int i = 0; i < most; ++i) {
        QTest::qWait(2);
        if (drawn() == last)
            break;
        last = image.copy();
    }
    if (!image.save(folder + u'/' + name + u".png"_s))
        stop(u"cannot write the picture "_s + name);
}

void speak(const QString &language)
{
    static QTemporaryDir folder;
    static QSettings settings(folder.filePath(u"language.ini"_s), QSettings::IniFormat);
    static ui::Language spoken(settings);
    spoken.useOnce(language);
}

void prepareApplication(QApplication &application)
{
    QCoreApplication::setApplicationName(u"xunwang-test"_s);
    QDir::setCurrent(QDir::tempPath());
    // scripts/shots looks at what the tests show in other colours.
    const QByteArray scheme = qgetenv("XW_SCHEME");
    widgets::applyTheme(application, scheme == "dark"       ? widgets::Scheme::Dark
                                     : scheme == "contrast" ? widgets::Scheme::HighContrast
                                                            : widgets::Scheme::System);
    widgets::installTableAccess();
    speak(u"en"_s);
}

} // namespace xw::testkit
