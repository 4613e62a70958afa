#include "ui/backup/backup_shelf.h"

#include "workspace/hand_backups.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int usuallyKept = 10;
constexpr int mostKept = 200;
constexpr auto originFile = "origin.txt"_L1;

QString originOf(const QString &folder)
{
    QFile file(folder + u'/' + originFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)).trimmed() : QString();
}

/// "20261128-141233-day.xunwang"
QList<KeptBackup> backupsIn(const QString &folder)
{
    static const QRegularExpression shape(u"^(\\d{8}-\\d{6})(?:-\\d+)?-(day|import)\\.xunwang$"_s);
    QList<KeptBackup> found;
    const QString origin = originOf(folder);
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.xunwang"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (const auto match = shape.match(file.fileName()); match.hasMatch())
            found << KeptBackup{file.absoluteFilePath(), origin,
                                QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s),
                                match.captured(2) == u"day" ? BackupReason::Day : BackupReason::Import,
                                file.size()};
    return found;
}

/// What storage keeps before it brings a workspace up to date: "江西省.format6.xunwang".
QList<KeptBackup> olderFormats(const QString &location)
{
    QList<KeptBackup> found;
    const QFileInfo workspace(location);
    const QRegularExpression shape(
        u"^%1\\.format\\d+\\.xunwang$"_s.arg(QRegularExpression::escape(workspace.completeBaseName())));
    const QFileInfoList files = workspace.dir().entryInfoList({u"*.xunwang"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (shape.match(file.fileName()).hasMatch())
            found << KeptBackup{file.absoluteFilePath(), location, file.lastModified(), BackupReason::Format,
                                file.size()};
    return found;
}
} // namespace

int BackupShelf::kept() const
{
    return qBound(0, m_settings.value(u"backup/kept"_s, usuallyKept).toInt(), mostKept);
}

void BackupShelf::setKept(int count)
{
    m_settings.setValue(u"backup/kept"_s, qBound(0, count, mostKept));
}

QString BackupShelf::folder() const
{
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups"_s;
    return m_settings.value(u"backup/folder"_s, usual).toString();
}

QString BackupShelf::folderOf(const QString &location) const
{
    const QFileInfo file(location);
    const QByteArray digest =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3"_s.arg(folder(), file.completeBaseName().left(60),
                             QString::fromLatin1(digest.toHex().left(8)));
}

QList<KeptBackup> BackupShelf::list(const QString &location) const
{
    QList<KeptBackup> found;
    if (!location.isEmpty()) {
        found = backupsIn(folderOf(location)) + olderFormats(location);
    } else {
        const QStringList folders = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &each : folders)
            found += backupsIn(folder() + u'/' + each);
    }
    const QString whose = location.isEmpty() ? QString() : QFileInfo(location).absoluteFilePath();
    for (const HandBackup &made : handBackups(m_settings))
        if (whose.isEmpty() || made.origin == whose)
            found << KeptBackup{made.path, made.origin, made.at, BackupReason::Hand,
                                QFileInfo(made.path).size()};
    std::stable_sort(found.begin(), found.end(),
                     [](const KeptBackup &a, const KeptBackup &b) { return a.at > b.at; });
    return found;
}

QString BackupShelf::place(const QString &location, const QDateTime &at, BackupReason reason) const
{
    const QString folder = folderOf(location);
    if (!QDir().mkpath(folder))
        return {};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile origin(folder + u'/' + originFile);
    if (!origin.exists() && origin.open(QIODevice::WriteOnly))
        origin.write(QFileInfo(location).absoluteFilePath().toUtf8());
    const QString stamp = at.toString(u"yyyyMMdd-HHmmss"_s);
    const QString why = reason == BackupReason::Day ? u"day"_s : u"import"_s;
    QString path = u"%1/%2-%3.xunwang"_s.arg(folder, stamp, why);
    for (int again = 2; QFile::exists(path); ++again)
        path = u"%1/%2-%3-%4.xunwang"_s.arg(folder, stamp).arg(again).arg(why);
    return path;
}

void BackupShelf::prune(const QString &location) const
{
    int days = 0, imports = 0;
    for (const KeptBackup &each : list(location))
        if (each.reason != BackupReason::Format && each.reason != BackupReason::Hand &&
            ++(each.reason == BackupReason::Day ? days : imports) > qMax(1, kept()))
            QFile::remove(each.path);
}

} // namespace xw::ui
