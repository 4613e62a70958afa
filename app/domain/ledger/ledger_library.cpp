#include "domain/ledger_library.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
Result<LedgerDefinition> readDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read the ledger definition"), {}},
                       path, {}, file.errorString());
    return LedgerDefinition::fromJson(file.readAll(), path);
}
} // namespace

LedgerLibrary LedgerLibrary::load(const QStringList &folders)
{
    LedgerLibrary library;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            Result<LedgerDefinition> read = readDefinition(dir.filePath(name));
            if (!read) {
                library.m_faults.push_back(read.error());
                continue;
            }
            const auto same =
                std::find_if(library.m_definitions.begin(), library.m_definitions.end(),
                             [&](const LedgerDefinition &known) { return known.id == read->id; });
            if (same != library.m_definitions.end())
                *same = *std::move(read);
            else
                library.m_definitions.push_back(*std::move(read));
        }
    }
    return library;
}

QStringList LedgerLibrary::defaultFolders()
{
    QStringList folders{u":/ledgers"_s};
    folders += qEnvironmentVariable("XUNWANG_LEDGERS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // Not the program's own folder: the window and xunwangctl read the same one.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!own.isEmpty())
        folders += own + u"/xunwang/ledgers"_s;
    return folders;
}

const LedgerDefinition *LedgerLibrary::find(const QString &id) const
{
    for (const LedgerDefinition &definition : m_definitions)
        if (definition.id == id)
            return &definition;
    return nullptr;
}

} // namespace xw
