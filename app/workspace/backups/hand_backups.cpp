#include "workspace/hand_backups.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr qsizetype mostByHand = 100; ///< remembered; the files are the person's
const QString handKey = u"backup/byHand"_s;

/// One line of the settings: of which workspace, when, where.
std::optional<HandBackup> handMade(const QString &line)
{
    const QStringList parts = line.split(u'\t');
    const QFileInfo file(parts.value(2));
    if (parts.size() != 3 || !file.isFile())
        return std::nullopt;
    return HandBackup{parts[0], QDateTime::fromString(parts[1], Qt::ISODate), file.absoluteFilePath()};
}
} // namespace

std::unique_ptr<QSettings> settingsOfWindow()
{
#ifdef Q_OS_WIN
    // In a file, as everywhere, and not in the registry: what is kept beside the settings has no folder
    // there.
    constexpr QSettings::Format format = QSettings::IniFormat;
#else
    constexpr QSettings::Format format = QSettings::NativeFormat;
#endif
    return std::make_unique<QSettings>(format, QSettings::UserScope, u"Xunwang"_s, u"xunwang"_s);
}

void noteHandBackup(QSettings &settings, const HandBackup &made)
{
    const QString where = QFileInfo(made.path).absoluteFilePath();
    QStringList lines = settings.value(handKey).toStringList();
    lines.removeIf([&where](const QString &line) { return line.section(u'\t', 2) == where; }); // written over
    lines.prepend(
        QStringList{QFileInfo(made.origin).absoluteFilePath(), made.at.toString(Qt::ISODate), where}.join(
            u'\t'));
    settings.setValue(handKey, lines.mid(0, mostByHand));
}

QList<HandBackup> handBackups(const QSettings &settings)
{
    QList<HandBackup> found;
    const QStringList lines = settings.value(handKey).toStringList();
    for (const QString &line : lines)
        if (const auto made = handMade(line))
            found << *made;
    return found;
}

} // namespace xw
