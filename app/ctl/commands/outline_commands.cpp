// notice outline: the sections of the round's notice, and what the office writes in them.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "notice/outline_edits.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

using notice::OutlineChange;
using notice::SectionSummary;

Result<notice::Composed> composedOutline(const Workspace &workspace)
{
    return notice::composeStored(workspace.state(), *ledgerLibrary(), workspace.clock().today(),
                                 workspace.inspectedTotals());
}

QString stateOf(const SectionSummary &section)
{
    QStringList words;
    const auto say = [&](bool is, const char *word) {
        if (is)
            words << Message{word, {}}.text();
    };
    say(section.own, QT_TRANSLATE_NOOP("xw", "own"));
    say(section.written, QT_TRANSLATE_NOOP("xw", "written"));
    say(section.ownPlace && !section.written, QT_TRANSLATE_NOOP("xw", "not written yet"));
    say(section.leftOut, QT_TRANSLATE_NOOP("xw", "left out"));
    say(section.withdrawn, QT_TRANSLATE_NOOP("xw", "withdrawn"));
    if (section.fault)
        words << section.fault->summary.text();
    return words.join(u", "_s);
}

int printOutline(Session &session, const Workspace &workspace)
{
    const auto composed = composedOutline(workspace);
    if (!composed)
        return session.fail(composed.error());
    TextTable table;
    QJsonArray all;
    for (const SectionSummary &section : composed->sections) {
        const QString text = notice::sectionText(composed->settings, section.id);
        table.addRow(
            {section.id, QString(qMax(0, section.level - 1) * 2, u' ') + section.text, stateOf(section)});
        all.append(QJsonObject{
            {u"id"_s, section.id},
            {u"level"_s, section.level},
            {u"heading"_s, section.text},
            {u"own"_s, section.own},
            {u"shown"_s, section.block >= 0},
            {u"left_out"_s, section.leftOut},
            {u"withdrawn"_s, section.withdrawn},
            {u"text"_s, text},
            {u"fault"_s, section.fault ? QJsonValue(section.fault->summary.english()) : QJsonValue()}});
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

/// The words for a section: given on the line, or in a file.
Result<QString> givenWords(const Arguments &arguments)
{
    if (!arguments.has("from"))
        return arguments.value("text");
    QFile file(arguments.value("from"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The file cannot be read: %1"), {file.errorString()}},
                       file.fileName());
    const QString text = QString::fromUtf8(file.readAll());
    if (text.contains(QChar::ReplacementCharacter))
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is not written in UTF-8"), {}},
                       file.fileName());
    return text;
}

/// A section by its id, or by its heading where only one is called so.
QString sectionId(const notice::Composed &composed, const QString &word)
{
    QStringList called;
    for (const SectionSummary &section : composed.sections) {
        if (section.id == word)
            return word;
        if (section.text == word)
            called << section.id;
    }
    return called.size() == 1 ? called.first() : word;
}

Result<OutlineChange> changed(const Workspace &workspace, const Arguments &arguments)
{
    const QString act = arguments.positional.value(0);
    QString id = arguments.positional.value(1);
    const RoundState &state = workspace.state();
    auto stored = notice::storedSettings(state);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto composed = composedOutline(workspace);
    if (!composed)
        return tl::unexpected(composed.error());
    if (act == u"reuse") {
        const auto earlier = notice::earlierNotice(state);
        if (!earlier)
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "No notice before this one has anything set"), {}});
        return notice::takenOver(*std::move(stored), *earlier);
    }
    if (id.isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "Which section?"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "xunwangctl notice outline lists them"), {}});
    if (act != u"add")
        id = sectionId(*composed, id);
    if (act == u"write" || act == u"add") {
        const auto words = givenWords(arguments);
        if (!words)
            return tl::unexpected(words.error());
        if (act == u"write")
            return notice::writeSection(*std::move(stored), *composed, id, *words,
                                        arguments.value("heading"));
        const auto level = arguments.number("level", 1);
        if (!level)
            return tl::unexpected(level.error());
        if (level->value_or(1) > 2)
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A section has the level 1 or 2"), {}});
        return notice::addSection(
            *std::move(stored), *composed,
            {{}, level->value_or(1), id, *words, sectionId(*composed, arguments.value("after")), {}, {}});
    }
    if (act == u"leave-out" || act == u"take-in")
        return notice::leaveOut(*std::move(stored), *composed, id, act == u"leave-out");
    if (act == u"up" || act == u"down")
        return notice::moveSection(*std::move(stored), *composed, id, act == u"up" ? -1 : 1);
    if (act == u"withdraw")
        return notice::withdrawSection(*std::move(stored), id, workspace.author(), workspace.clock().now());
    if (act == u"restore")
        return notice::takeBackSection(*std::move(stored), id);
    return failure(
        ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "“%1” cannot be done to an outline"), {act}}, {},
        {QT_TRANSLATE_NOOP("xw", "write, add, leave-out, take-in, up, down, withdraw, restore or reuse"),
         {}});
}

int outline(Session &session, const Arguments &arguments)
{
    const bool reads = arguments.positional.isEmpty();
    const auto workspace = session.workspace(reads ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    if (!reads) {
        auto change = changed(**workspace, arguments);
        if (!change)
            return session.fail(change.error());
        UndoEntry step;
        step.about = UndoEntry::About::Notice;
        step.text = change->name;
        const auto saved = session.wait(
            (*workspace)
                ->saveDocument(notice::settingsDocument((*workspace)->state(), change->settings), step));
        if (!saved)
            return session.fail(saved.error());
    }
    return printOutline(session, **workspace);
}

} // namespace

std::vector<CommandSpec> outlineCommands()
{
    return {
        {"notice outline",
         "[ACT] [SECTION]",
         0,
         2,
         QT_TRANSLATE_NOOP("xw", "list the sections of the notice; or write, add (SECTION is its heading), "
                                 "leave-out, take-in, up, down, withdraw, restore one; or reuse the last "
                                 "round's"),
         {{"text", "WORDS",
           QT_TRANSLATE_NOOP("xw", "what the office says there, with facts as {{websites.rate}}; empty takes "
                                   "it back")},
          {"from", "FILE",
           QT_TRANSLATE_NOOP("xw", "the same out of a file: a paragraph a line, “# …” a "
                                   "heading below")},
          {"heading", "WORDS",
           QT_TRANSLATE_NOOP("xw", "with write: another heading for a section of one's own")},
          {"level", "N", QT_TRANSLATE_NOOP("xw", "with add: 1 for 一、, 2 for （一）")},
          {"after", "SECTION",
           QT_TRANSLATE_NOOP("xw", "with add: behind which one; the last where it is left out")}},
         outline},
    };
}

} // namespace xw::ctl
