#include "base/system_person.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

#include <vector>

using namespace Qt::StringLiterals;

namespace xw
{

QString fullNameIn(const QString &comment, const QString &account)
{
    QString name = comment.section(u',', 0, 0).trimmed();
    if (!account.isEmpty())
        name.replace(u'&', account);
    return name.compare(account, Qt::CaseInsensitive) == 0 ? QString() : name;
}

QString systemPerson()
{
#ifdef Q_OS_UNIX
    std::vector<char> room(16 * 1024);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found) {
        const QString account = QFile::decodeName(found->pw_name);
        if (const QString name = fullNameIn(QString::fromLocal8Bit(found->pw_gecos), account);
            !name.isEmpty())
            return name;
        if (!account.isEmpty())
            return account;
    }
#endif
    for (const char *name : {"USER", "USERNAME", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(name).trimmed(); !user.isEmpty())
            return user;
    return u"user"_s;
}

} // namespace xw
