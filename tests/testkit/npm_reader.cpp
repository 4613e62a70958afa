#include "testkit/npm_reader.h"

#include "testkit/testkit.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

NpmReader npmReader(const QString &cache, const QString &check, const QString &brings)
{
    NpmReader reader;
    reader.node = QStandardPaths::findExecutable(u"node"_s);
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (reader.node.isEmpty() || npm.isEmpty()) {
        reader.missing = u"node and npm are not here"_s;
        return reader;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u'/' + cache);
    reader.modules = folder.filePath(u"node_modules"_s);
    const auto must = [&](bool done, const char *what) {
        if (!QTest::qVerify(done, what, "", __FILE__, __LINE__))
            reader.missing = QString::fromUtf8(what);
        return done;
    };
    if (!must(folder.mkpath(u"."_s), "the cache folder is made") ||
        QFile::exists(reader.modules + u'/' + brings))
        return reader;
    const QString package = folder.filePath(u"package.json"_s);
    QFile::remove(package);
    if (!must(QFile::copy(QStringLiteral(XW_TEST_CHECKS "/") + check + u"/package.json"_s, package),
              "package.json is copied"))
        return reader;
    if (run(npm, {u"install"_s, u"--ignore-scripts"_s, u"--no-audit"_s}, 180000, {}, folder.path())
            .exitCode != 0)
        reader.missing = u"npm could not install "_s + brings.section(u'/', 0, 0);
    return reader;
}

} // namespace xw::testkit
