// sheet: the special sheet of one check, as the machine read it in this round, of one site or of all.
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/session/session.h"
#include "notice/check_sheet.h"
#include "notice/writers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// The newest reading of each site in the round.
Result<std::map<int, SiteReading>> readingsOf(Session &session, const RoundState &state)
{
    constexpr int atATime = 2000;
    const auto store = session.store(Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    std::map<int, SiteReading> readings;
    for (qint64 after = 0;;) {
        const auto part = session.wait((*store)->measurements(readingChannel(), {}, after, atATime));
        if (!part)
            return tl::unexpected(part.error());
        for (const Measurement &one : *part) {
            after = one.id;
            auto reading = readingFrom(one);
            if (!reading || reading->round != state.round().key)
                continue;
            const auto known = readings.find(reading->subject.value());
            if (known == readings.end() || known->second.at <= reading->at)
                readings[reading->subject.value()] = *std::move(reading);
        }
        if (int(part->size()) < atATime)
            return readings;
    }
}

Result<void> writeSheet(const QString &path, notice::CheckSheet sheet,
                        const std::vector<const SiteReading *> &readings, const RoundState &state,
                        const QDate &day)
{
    const auto bytes = notice::checkSheetFile(notice::checkSheetDocument(sheet, readings, state, day),
                                              QFileInfo(path).suffix().toLower());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
}

/// A file a site that has something on the sheet.
Result<QStringList> writeEach(const QString &folder, notice::CheckSheet sheet,
                              const std::vector<const SiteReading *> &readings, const RoundState &state,
                              const QDate &day)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The folder cannot be made"), {}}, folder);
    QStringList files;
    for (const SiteReading *reading : readings) {
        if (!notice::hasRows(sheet, *reading))
            continue;
        const Subject &subject = *state.subject(reading->subject);
        const QString path = QDir(folder).filePath(
            notice::fileWords(notice::checkSheetTitle(sheet) + u'-' + subject.code + u'-' + subject.name) +
            u".xlsx"_s);
        if (const auto written = writeSheet(path, sheet, {reading}, state, day); !written)
            return tl::unexpected(written.error());
        files << path;
    }
    return files;
}

int sheetCommand(Session &session, const Arguments &arguments)
{
    const QString word = arguments.positional.first();
    const auto sheet = notice::checkSheetFrom(word);
    if (!sheet) {
        QStringList known;
        for (int i = 0; i < notice::checkSheetCount; ++i)
            known << toWord(notice::CheckSheet(i));
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "“%1” is no sheet"), {word}},
                             {QT_TRANSLATE_NOOP("xw", "Sheets: %1"), {known.join(u", "_s)}},
                             {},
                             {}});
    }
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto readings = readingsOf(session, state);
    if (!readings)
        return session.fail(readings.error());
    std::vector<const SiteReading *> chosen;
    for (const QString &name : arguments.positional.mid(1)) {
        const auto subject = subjectNamed(state, name);
        if (!subject)
            return session.fail(subject.error());
        if (const auto found = readings->find((*subject)->id.value()); found != readings->end())
            chosen.push_back(&found->second);
    }
    if (arguments.positional.size() == 1)
        for (const auto &[id, reading] : *readings)
            if (state.subject(reading.subject))
                chosen.push_back(&reading);
    if (chosen.empty())
        return session.fail(
            {ErrorCode::NotFound,
             {QT_TRANSLATE_NOOP("xw", "None of these sites was read in %1"), {state.round().key.text()}},
             {QT_TRANSLATE_NOOP("xw", "Look at them on the Monitor page first"), {}},
             {},
             {}});
    const QString out = arguments.value("out");
    const QDate day = session.clock()->today();
    QStringList files{out};
    if (arguments.has("each")) {
        const auto written = writeEach(out, *sheet, chosen, state, day);
        if (!written)
            return session.fail(written.error());
        files = *written;
    } else if (const auto written = writeSheet(out, *sheet, chosen, state, day); !written) {
        return session.fail(written.error());
    }
    for (const QString &file : files)
        session.print(file);
    session.printJson(QJsonObject{{u"sheet"_s, word},
                                  {u"sites"_s, qint64(chosen.size())},
                                  {u"files"_s, QJsonArray::fromStringList(files)}});
    return Done;
}

} // namespace

std::vector<CommandSpec> sheetCommands()
{
    return {
        {"sheet",
         "CHECK [SUBJECT]…",
         1,
         -1,
         QT_TRANSLATE_NOOP("xw",
                           "the special sheet of a check, as the machine read it: links, words, columns, "
                           "marks, network (IPv6, HTTPS), domains, doubts, service, not-open"),
         {{"out", "FILE", QT_TRANSLATE_NOOP("xw", ".xlsx, .docx, .pdf or .html; with --each a folder"), true},
          {"each", "", QT_TRANSLATE_NOOP("xw", "a workbook a site that has something on the sheet")}},
         sheetCommand}};
}

} // namespace xw::ctl
