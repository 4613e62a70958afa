#include "ui/ledgers/ledger_definition_file.h"

#include "base/whole_file.h"
#include "domain/ledger_library.h"
#include "workspace/import_ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ui
{

Result<LedgerDefinition> keepLedgerDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read the ledger definition"), {}},
                       path, {}, file.errorString());
    const QByteArray bytes = file.readAll();
    Result<LedgerDefinition> definition = LedgerDefinition::fromJson(bytes, path);
    if (!definition)
        return definition;
    const QString folder = LedgerLibrary::defaultFolders().constLast();
    const QString target = folder + u'/' + definition->id + u".json"_s;
    const Message complaint{QT_TRANSLATE_NOOP("xw", "The definition could not be kept"), {}};
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, complaint, folder);
    if (QFileInfo(path) != QFileInfo(target))
        if (const Result<void> kept = writeWhole(target, bytes, complaint); !kept)
            return tl::unexpected(kept.error());
    readLedgersAgain();
    return definition;
}

} // namespace xw::ui
