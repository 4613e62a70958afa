// changes codes, changes read: a package of changes as pictures of codes, and back.
#include "base/regular_file.h"
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/session/session.h"
#include "notice/code_pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

int writeCodes(Session &session, const Arguments &arguments)
{
    const QString folder = arguments.positional.at(1);
    const auto bytes = readRegularFile(arguments.positional.at(0), notice::mostCodedBytes);
    if (!bytes)
        return session.fail(bytes.error());
    const auto pictures = notice::codePictures(*bytes);
    if (!pictures)
        return session.fail(pictures.error());
    if (folder.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const auto sheets = notice::codeSheets(*pictures, QFileInfo(arguments.positional.at(0)).fileName());
        if (!sheets)
            return session.fail(sheets.error());
        if (QFileInfo::exists(folder))
            return session.fail({ErrorCode::Conflict,
                                 {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}},
                                 {QT_TRANSLATE_NOOP("xw", "Give another name"), {}},
                                 folder,
                                 {}});
        if (const auto written =
                writeWhole(folder, *sheets, {QT_TRANSLATE_NOOP("xw", "The sheets cannot be written"), {}});
            !written)
            return session.fail(written.error());
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "%1 codes in %2"),
            {QString::number(pictures->size()),
             folder}}.text());
        session.printJson(QJsonObject{{u"pictures"_s, pictures->size()}, {u"file"_s, folder}});
        return Done;
    }
    // Pictures of two packages side by side could not be told from each other by their names.
    if (!QDir().mkpath(folder) || !QDir(folder).isEmpty())
        return session.fail({ErrorCode::Conflict,
                             {QT_TRANSLATE_NOOP("xw", "The pictures need an empty folder"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Give another name"), {}},
                             folder,
                             {}});
    for (qsizetype i = 0; i < pictures->size(); ++i) {
        const QString path =
            QDir(folder).filePath(u"%1-%2.png"_s.arg(i + 1, 3, 10, QChar(u'0')).arg(pictures->size()));
        if (const auto written = writeWhole(path, pictures->at(i),
                                            {QT_TRANSLATE_NOOP("xw", "The picture cannot be written"), {}});
            !written)
            return session.fail(written.error());
    }
    session.print(Message{
        QT_TRANSLATE_NOOP("xw", "%1 pictures in %2"),
        {QString::number(pictures->size()),
         folder}}.text());
    session.printJson(QJsonObject{{u"pictures"_s, pictures->size()}, {u"folder"_s, folder}});
    return Done;
}

int readCodes(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional.at(0);
    QStringList pictures;
    for (const QString &word : arguments.positional.sliced(1)) {
        const QDir folder(word);
        if (!folder.exists())
            pictures << word;
        else
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                pictures << folder.filePath(name);
    }
    const QTemporaryDir home;
    const auto bytes = notice::readCodePictures(pictures, home.path());
    if (!bytes)
        return session.fail(bytes.error());
    if (const auto written =
            writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The package cannot be written"), {}});
        !written)
        return session.fail(written.error());
    session.print(path);
    session.printJson(QJsonObject{{u"file"_s, path}, {u"bytes"_s, bytes->size()}});
    return Done;
}

} // namespace

std::vector<CommandSpec> changePictureCommands()
{
    return {
        {"changes codes",
         "FILE FOLDER|SHEETS.pdf",
         2,
         2,
         QT_TRANSLATE_NOOP("xw", "a package as numbered pictures of QR codes, or as a PDF to be printed, for "
                                 "networks that do not touch"),
         {},
         writeCodes},
        {"changes read",
         "OUT PICTURE…",
         2,
         -1,
         QT_TRANSLATE_NOOP(
             "xw", "the package of such pictures or scanned sheets, in any order; a folder means all in it"),
         {},
         readCodes}};
}

} // namespace xw::ctl
