#include "fuzz_targets.h"

#include "office/zip_parts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all = [] {
        std::vector<FuzzTarget> targets = tableTargets();
        for (auto make : {textTargets, signingTargets, jsonTargets, pageTargets})
            for (FuzzTarget &target : make())
                targets.push_back(std::move(target));
        return targets;
    }();
    return all;
}

const FuzzTarget *fuzzTarget(const QByteArray &name)
{
    for (const FuzzTarget &target : fuzzTargets())
        if (name == target.name)
            return &target;
    return nullptr;
}

QList<QByteArray> corpusOf(const FuzzTarget &target)
{
    QList<QByteArray> inputs = target.seeds();
    const QDir kept(QStringLiteral(XW_TEST_DATA "/fuzz/") + QLatin1String(target.name));
    for (const QString &name : kept.entryList(QDir::Files, QDir::Name)) {
        QFile file(kept.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

void promise(bool kept, const char *words)
{
    if (kept)
        return;
    std::fprintf(stderr, "a promise is broken: %s\n", words);
    std::abort();
}

QByteArray packageOf(const QByteArray &input)
{
    if (!input.startsWith("@@ "))
        return input;
    std::vector<xw::office::MadePart> parts;
    for (const QByteArray &line : input.split('\n')) {
        if (line.startsWith("@@ "))
            parts.emplace_back(QString::fromUtf8(line.mid(3)), QByteArray());
        else
            *parts.back().second += line + '\n';
    }
    return xw::office::zipParts(parts).value_or(QByteArray());
}

QString asFile(const QByteArray &bytes, const char *suffix)
{
    static const QTemporaryDir folder((QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) +
                                      u"/xunwang-fuzz-XXXXXX"_s);
    const QString path = folder.filePath(u"input."_s + QLatin1String(suffix));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("no room for an input");
    return path;
}

} // namespace xw::testkit
