// The doors between rooms (ARCHITECTURE.md), held a second time: by reading every #include of the sources.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{

struct Room {
    QString folder;          ///< below the source tree
    QStringList rooms;       ///< first parts of "room/file.h" that it may include
    QStringList forbiddenQt; ///< Qt header names (prefixes) that it may not include
};

const QStringList sqlHeaders{u"QSql"_s, u"QtSql"_s, u"sqlite3"_s};
const QStringList widgetHeaders{u"QtWidgets"_s,    u"QWidget"_s,     u"QDialog"_s,
                                u"QLabel"_s,       u"QPushButton"_s, u"QMainWindow"_s,
                                u"QApplication"_s, u"QPrinter"_s,    u"QtPrintSupport"_s};
const QStringList networkHeaders{u"QtNetwork"_s, u"QNetwork"_s, u"QTcp"_s, u"QSsl"_s};
const QStringList guiHeaders{u"QtGui"_s, u"QPainter"_s, u"QImage"_s, u"QPixmap"_s,
                             u"QFont"_s, u"QColor"_s,   u"QIcon"_s};

QList<Room> rooms()
{
    return {
        {u"app/base"_s, {u"base"_s}, sqlHeaders + widgetHeaders + guiHeaders + networkHeaders},
        {u"app/domain"_s, {u"base"_s, u"domain"_s}, sqlHeaders + widgetHeaders + guiHeaders + networkHeaders},
        {u"app/office"_s, {u"base"_s, u"office"_s}, sqlHeaders + widgetHeaders + guiHeaders + networkHeaders},
        {u"app/tables"_s,
         {u"base"_s, u"domain"_s, u"office"_s, u"tables"_s},
         sqlHeaders + widgetHeaders + guiHeaders},
        {u"app/storage"_s, {u"base"_s, u"domain"_s, u"storage"_s}, widgetHeaders + guiHeaders},
        {u"app/workspace"_s,
         {u"base"_s, u"domain"_s, u"tables"_s, u"workspace"_s},
         sqlHeaders + widgetHeaders + guiHeaders},
        {u"app/probe"_s, {u"base"_s, u"domain"_s, u"probe"_s}, sqlHeaders + widgetHeaders},
        {u"app/evidence"_s,
         {u"base"_s, u"domain"_s, u"office"_s, u"probe"_s, u"evidence"_s},
         sqlHeaders + widgetHeaders + networkHeaders},
        {u"app/notice"_s,
         {u"base"_s, u"domain"_s, u"office"_s, u"tables"_s, u"notice"_s},
         sqlHeaders + widgetHeaders + networkHeaders},
        {u"app/signing"_s, {u"base"_s, u"domain"_s, u"signing"_s}, sqlHeaders + widgetHeaders},
        {u"app/closing"_s,
         {u"base"_s, u"domain"_s, u"office"_s, u"workspace"_s, u"notice"_s, u"signing"_s, u"closing"_s},
         sqlHeaders + widgetHeaders + guiHeaders + networkHeaders},
        {u"app/monitor"_s,
         {u"base"_s, u"domain"_s, u"workspace"_s, u"probe"_s, u"evidence"_s, u"monitor"_s},
         sqlHeaders + widgetHeaders + guiHeaders + networkHeaders},
        {u"app/models"_s,
         {u"base"_s, u"domain"_s, u"workspace"_s, u"monitor"_s, u"models"_s},
         sqlHeaders + widgetHeaders},
        {u"app/demo"_s,
         {u"base"_s, u"domain"_s, u"tables"_s, u"workspace"_s, u"demo"_s},
         sqlHeaders + widgetHeaders + guiHeaders},
        {u"app/ctl"_s,
         {u"base"_s, u"domain"_s, u"tables"_s, u"storage"_s, u"workspace"_s, u"probe"_s, u"evidence"_s,
          u"monitor"_s, u"notice"_s, u"signing"_s, u"closing"_s, u"ctl"_s},
         sqlHeaders + widgetHeaders},
        {u"app/web"_s, {u"base"_s, u"web"_s, u"widgets"_s}, sqlHeaders},
        {u"widgets"_s, {u"base"_s, u"widgets"_s}, sqlHeaders},
        {u"ui"_s,
         {u"base"_s, u"domain"_s, u"workspace"_s, u"tables"_s, u"monitor"_s, u"evidence"_s, u"models"_s,
          u"notice"_s, u"probe"_s, u"signing"_s, u"closing"_s, u"widgets"_s, u"ui"_s},
         sqlHeaders},
    };
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(XW_SOURCE "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QString relative(const QString &path)
{
    return path.mid(qsizetype(sizeof(XW_SOURCE)));
}

} // namespace

class DoorsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRoomIncludesOnlyWhatItsDoorsAllow()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        const QStringList known{u"base"_s,      u"domain"_s,   u"office"_s,  u"tables"_s,  u"storage"_s,
                                u"workspace"_s, u"probe"_s,    u"notice"_s,  u"signing"_s, u"closing"_s,
                                u"models"_s,    u"ctl"_s,      u"widgets"_s, u"ui"_s,      u"web"_s,
                                u"demo"_s,      u"evidence"_s, u"monitor"_s};
        QStringList broken;
        int files = 0;
        for (const Room &room : rooms()) {
            for (const QString &path : sourcesBelow(room.folder)) {
                ++files;
                for (const QString &line : linesOf(path)) {
                    const auto match = include.match(line);
                    if (!match.hasMatch())
                        continue;
                    const QString name = match.captured(2);
                    const QString first = name.section(u'/', 0, 0);
                    if (match.captured(1) == u"\"" && name.contains(u'/') && known.contains(first) &&
                        !room.rooms.contains(first))
                        broken << relative(path) + u" includes "_s + name;
                    for (const QString &prefix : room.forbiddenQt)
                        if (match.captured(1) == u"<" && name.startsWith(prefix))
                            broken << relative(path) + u" includes "_s + name;
                }
            }
        }
        QVERIFY2(files > 20, "the sources were not found");
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void whatStandsInAFolderOfARoomIsItsInside()
    {
        // A room's root is its door: from outside "room/file.h", never "room/folder/file.h".
        static const QRegularExpression deep(u"^\\s*#\\s*include\\s*\"(\\w+)/\\w+/"_s);
        QStringList broken;
        int files = 0;
        for (const Room &room : rooms()) {
            for (const QString &path : sourcesBelow(room.folder)) {
                ++files;
                for (const QString &line : linesOf(path))
                    if (const auto match = deep.match(line);
                        match.hasMatch() && match.captured(1) != room.folder.section(u'/', -1))
                        broken << relative(path) + u": "_s + line.trimmed();
            }
        }
        QVERIFY2(files > 20, "the sources were not found");
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void theRootOfARoomWithFoldersHoldsOnlyWhatOthersInclude()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
        QHash<QString, QSet<QString>> readers; // door -> rooms that include it, and doors that bring it along
        QStringList sources;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"widgets"_s})
            sources += sourcesBelow(folder);
        const auto roomOf = [](const QString &file) {
            return file.section(u'/', 0, file.startsWith(u"app/") ? 1 : 0);
        };
        const auto isDoor = [&](const QString &file) {
            return file.endsWith(u".h") && file.count(u'/') == roomOf(file).count(u'/') + 1;
        };
        for (const QString &path : sources)
            for (const QString &line : linesOf(path))
                if (const auto match = include.match(line); match.hasMatch())
                    readers[match.captured(1)].insert(isDoor(relative(path)) ? relative(path)
                                                                             : roomOf(relative(path)));
        QStringList broken;
        for (const Room &room : rooms()) {
            const QString folder = QStringLiteral(XW_SOURCE "/") + room.folder;
            if (QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty() ||
                room.folder == u"app/ctl")
                continue;
            for (const QString &file : QDir(folder).entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files)) {
                const QString door = room.folder.section(u'/', -1) + u'/' + file;
                if (file.endsWith(u".cpp") || (readers.value(door) - QSet<QString>{room.folder}).isEmpty())
                    broken << room.folder + u'/' + file + u" is included by no other room"_s;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void onlyStorageSaysQSql()
    {
        QStringList broken;
        for (const QString &folder : {u"app"_s, u"widgets"_s, u"ui"_s})
            for (const QString &path : sourcesBelow(folder))
                if (!path.contains(u"/app/storage/"_s))
                    for (const QString &line : linesOf(path))
                        if (line.contains(u"QSqlDatabase"_s) || line.contains(u"QSqlQuery"_s))
                            broken << relative(path) + u": "_s + line.trimmed();
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void habitsThatTheHouseAvoidsDoNotComeIn()
    {
        // Each would be a way round the one way of doing things: nested loops, string connects, global state.
        const QList<QPair<QString, QRegularExpression>> habits{
            {u"string connect"_s, QRegularExpression(u"\\bSIGNAL\\s*\\("_s)},
            {u"processEvents"_s, QRegularExpression(u"\\bprocessEvents\\s*\\("_s)},
            {u"QEventLoop"_s, QRegularExpression(u"\\bQEventLoop\\b"_s)},
            {u"terminate()"_s, QRegularExpression(u"\\bterminate\\s*\\(\\s*\\)"_s)},
            {u"our own instance()"_s, QRegularExpression(u"static\\s+\\w+\\s*[&*]\\s*instance\\s*\\("_s)},
            {u"modal exec()"_s, QRegularExpression(u"(dialog|menu|box)\\w*(\\.|->)exec\\s*\\("_s,
                                                   QRegularExpression::CaseInsensitiveOption)},
        };
        QStringList broken;
        for (const QString &folder : {u"app"_s, u"widgets"_s, u"ui"_s})
            for (const QString &path : sourcesBelow(folder))
                for (const QString &line : linesOf(path))
                    if (!line.trimmed().startsWith(u"//"_s))
                        for (const auto &[name, pattern] : habits)
                            if (pattern.match(line).hasMatch())
                                broken << relative(path) + u": "_s + name + u": "_s + line.trimmed();
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void noSourceFileIsLongerThanFiveHundredLines()
    {
        QList<QPair<int, QString>> lengths;
        for (const QString &folder : {u"app"_s, u"widgets"_s, u"ui"_s, u"tests"_s})
            for (const QString &path : sourcesBelow(folder))
                lengths.append({int(linesOf(path).size()), relative(path)});
        std::sort(lengths.begin(), lengths.end(), std::greater<>());
        qInfo("the tail, of %d files (median %d lines):", int(lengths.size()),
              lengths.at(lengths.size() / 2).first);
        for (int i = 0; i < std::min<int>(8, int(lengths.size())); ++i)
            qInfo("  %4d %s", lengths.at(i).first, qPrintable(lengths.at(i).second));
        QVERIFY2(lengths.first().first <= 500, qPrintable(lengths.first().second));
    }

    void everyFileSaysWhatLivesThere()
    {
        QStringList silent;
        for (const QString &folder : {u"app"_s, u"widgets"_s, u"ui"_s})
            for (const QString &path : sourcesBelow(folder))
                if (path.endsWith(u".h"_s) && !linesOf(path).mid(0, 10).join(u'\n').contains(u"// "_s))
                    silent << relative(path);
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }
};

XW_TEST_MAIN(DoorsTest)
#include "tst_doors.moc"
