#include "self_check.h"

#include "base/clock.h"
#include "notice/page_layout.h"
#include "sandbox.h"
#include "storage/store_factory.h"
#include "widgets/web_plugin.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImageReader>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Writes a workspace and reads it back, with every check that doctor makes. The fault, or nothing.
QString faultOfStorage()
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return SelfCheck::tr("no temporary folder can be made");
    const QString path = folder.filePath(u"self-check.xunwang"_s);
    // Without the folder's name: it may hold the user's.
    const auto words = [&folder](const Error &error) {
        return error.line().replace(folder.path(), u"TEMPORARY"_s);
    };
    {
        const Result<std::shared_ptr<Store>> store = openStore(path, OpenMode::Create);
        if (!store)
            return words(store.error());
        InitOptions options;
        options.province = u"自检省"_s;
        options.round = *RoundKey::parse(u"2020Q1"_s);
        if (const Result<void> made = Workspace::create(**store, SystemClock(), u"self-check"_s, options);
            !made)
            return words(made.error());
    }
    const Result<std::shared_ptr<Store>> store = openStore(path, OpenMode::Existing);
    if (!store)
        return words(store.error());
    const auto findings = (*store)->doctor().takeResult();
    if (!findings)
        return words(findings.error());
    const bool whole = std::ranges::all_of(*findings, &DoctorFinding::ok);
    return whole ? QString() : SelfCheck::tr("what was written does not read back whole");
}

} // namespace

SelfCheck::SelfCheck(ui::PasswordKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper) {}

SelfCheck::~SelfCheck() = default;

QString SelfCheck::line(State state, const QString &part, const QString &words)
{
    const QLatin1StringView mark = state == State::Good   ? "ok   "_L1
                                   : state == State::Note ? "note "_L1
                                                          : "FAULT"_L1;
    return u"%1  %2: %3"_s.arg(mark, part, words);
}

void SelfCheck::tell(State state, const QString &part, const QString &words)
{
    if (m_done)
        return;
    m_faults += state == State::Bad;
    emit told(state, part, words);
}

void SelfCheck::start()
{
    checkVersions();
    checkStorage();
    checkFonts();
    checkTranslations();
    checkPictures();
    checkPrograms();
    checkKeyring();
}

void SelfCheck::checkVersions()
{
    const QString built = QStringLiteral(QT_VERSION_STR), runs = QString::fromLatin1(qVersion());
    tell(State::Good, tr("Program"),
         u"Xunwang %1 · Qt %2 · %3 · %4"_s.arg(QStringLiteral(XUNWANG_VERSION), runs,
                                               QSysInfo::prettyProductName(),
                                               QSysInfo::currentCpuArchitecture()));
    tell(State::Good, tr("Display"),
         u"%1 · %2"_s.arg(QGuiApplication::platformName(), QLocale::system().name()));
    if (built.section(u'.', 0, 1) != runs.section(u'.', 0, 1))
        tell(State::Note, tr("Program"), tr("built with Qt %1, started with another").arg(built));
}

void SelfCheck::checkStorage()
{
    const QString fault = faultOfStorage();
    tell(fault.isEmpty() ? State::Good : State::Bad, tr("Storage"),
         fault.isEmpty() ? tr("a workspace was written, read back and checked") : fault);
}

void SelfCheck::checkFonts()
{
    const auto fonts = notice::loadFonts();
    if (fonts)
        tell(State::Good, tr("Fonts of notices"), notice::fontsUsed(**fonts).join(u" · "_s));
    else
        tell(State::Bad, tr("Fonts of notices"), fonts.error().line());
    const bool chinese = !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
    tell(chinese ? State::Good : State::Bad, tr("Font of the window"),
         chinese ? QGuiApplication::font().families().value(0, QGuiApplication::font().family())
                 : tr("no installed font has Chinese characters; install fonts-noto-cjk"));
}

void SelfCheck::checkTranslations()
{
    QTranslator own, qt;
    if (!own.load(u":/i18n/xunwang_zh_CN"_s))
        return tell(State::Bad, tr("Translations"), tr("the Chinese words are not in the program"));
    if (!qt.load(u":/i18n/qtbase_zh_CN"_s))
        return tell(State::Note, tr("Translations"),
                    tr("Qt's own Chinese words are missing: some buttons stay English"));
    tell(State::Good, tr("Translations"), u"zh_CN, en"_s);
}

void SelfCheck::checkPictures()
{
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    QStringList missing;
    for (const char *format : {"png", "jpeg"})
        if (!formats.contains(format))
            missing << QString::fromLatin1(format);
    tell(missing.isEmpty() ? State::Good : State::Bad, tr("Pictures"),
         missing.isEmpty() ? u"png, jpeg"_s : tr("cannot be read: %1").arg(missing.join(u", "_s)));
    tell(QSslSocket::supportsSsl() ? State::Good : State::Bad, tr("Secure connections"),
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : tr("Qt has no TLS here"));
}

void SelfCheck::checkPrograms()
{
    const bool pdf = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    tell(pdf ? State::Good : State::Note, tr("PDF reader"),
         pdf ? u"pdftotext"_s : tr("pdftotext is missing (poppler-utils): the proof cannot open a PDF"));
    const bool office = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty() ||
                        !QStandardPaths::findExecutable(u"libreoffice"_s).isEmpty();
    tell(office ? State::Good : State::Note, tr("Office reader"),
         office ? u"LibreOffice"_s : tr("LibreOffice is missing: the proof cannot open DOC, WPS and RTF"));
}

void SelfCheck::checkKeyring()
{
    const auto answered = [this](ui::PasswordKeeper::State state) {
        if (std::exchange(m_keyringAnswered, true))
            return;
        const bool there = state != ui::PasswordKeeper::State::Unavailable;
        tell(there ? State::Good : State::Note, tr("Keyring"),
             there ? tr("answers")
                   : tr("no keyring answers: the password of an identity is asked for each time"));
        checkWebView();
    };
    QTimer::singleShot(8000, this, [answered] { answered(ui::PasswordKeeper::State::Unavailable); });
    m_keeper.read(u"self-check"_s, this,
                  [answered](ui::PasswordKeeper::State state, const signing::Secret &) { answered(state); });
}

void SelfCheck::checkWebView()
{
    const auto factory = widgets::loadWebEngine();
    if (!factory) {
#ifdef XUNWANG_WITHOUT_WEB
        constexpr State without = State::Note;
#else
        constexpr State without = State::Bad;
#endif
        tell(without, tr("Web view"), factory.error());
        return finish();
    }
    switch (sandboxState()) {
    case SandboxState::Root:
        tell(State::Note, tr("Web view"),
             tr("is there; not opened, since its sandbox refuses to work for root"));
        return finish();
    case SandboxState::Refused:
        tell(State::Bad, tr("Web view"),
             tr("the system refuses user namespaces, which its sandbox needs; install the AppArmor profile "
                "of the package"));
        return finish();
    case SandboxState::SwitchedOff:
        tell(State::Note, tr("Web view"), tr("its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX"));
        break;
    case SandboxState::Works:
        break;
    }
    openPage(**factory);
}

void SelfCheck::openPage(widgets::WebEngineFactory &factory)
{
    if (!m_server.listen(QHostAddress::LocalHost)) {
        tell(State::Bad, tr("Web view"), m_server.errorString());
        return finish();
    }
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                              "9\r\nConnection: close\r\n\r\n<p>ok</p>");
                socket->disconnectFromHost();
            });
        }
    });
    m_frame = std::make_unique<QWidget>();
    m_frame->resize(320, 200);
    m_frame->setAttribute(Qt::WA_DontShowOnScreen);
    m_engine = factory.create(*this, m_frame.get());
    m_frame->show();
    QTimer::singleShot(20'000, this, [this] {
        tell(State::Bad, tr("Web view"), tr("a page of this machine did not open within %1 s").arg(20));
        finish();
    });
    m_engine->openSite(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())));
}

void SelfCheck::onVisit(const widgets::WebVisit &visit)
{
    const bool opened = visit.outcome == widgets::WebVisit::Outcome::Opened;
    tell(opened ? State::Good : State::Bad, tr("Web view"),
         opened ? tr("opened a page of this machine in %1 ms").arg(visit.elapsedMs) : visit.fault);
    finish();
}

void SelfCheck::onCrash()
{
    tell(State::Bad, tr("Web view"), tr("its process ended by itself"));
    finish();
}

void SelfCheck::finish()
{
    if (!std::exchange(m_done, true))
        // Later: the engine that told it is still at work.
        QTimer::singleShot(0, this, [this] { emit finished(m_faults); });
}

} // namespace xw
