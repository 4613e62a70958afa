#include "notice/layout/font_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QStringList fontFolders()
{
    QStringList folders;
    const QString own = qEnvironmentVariable("XUNWANG_FONTS");
    if (!own.isEmpty())
        folders << own.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString here = QCoreApplication::applicationDirPath();
    folders << here + u"/../share/xunwang/fonts"_s
            << here + u"/share/xunwang/fonts"_s // a folder that was unpacked holds the program at its root
            << u"/usr/local/share/fonts/xunwang"_s << u"/usr/share/fonts/opentype/fandol"_s
            << u"/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"_s
            << u"/usr/share/texmf/fonts/opentype/public/fandol"_s;
    return folders;
}

QString familyOfFontFile(const QString &fileName)
{
    // Qt's font database belongs to the process, so the memory of what was added to it does too.
    static QMutex mutex;
    static QHash<QString, QString> known;
    const QMutexLocker lock(&mutex);
    for (const QString &folder : fontFolders()) {
        const QFileInfo file(QDir(folder), fileName);
        if (!file.isFile())
            continue;
        const QString path = file.canonicalFilePath();
        if (const auto it = known.constFind(path); it != known.constEnd())
            return *it;
        const int id = QFontDatabase::addApplicationFont(path);
        const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty())
            continue;
        known.insert(path, families.constFirst());
        return families.constFirst();
    }
    return {};
}

} // namespace xw::notice
