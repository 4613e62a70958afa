// subject add, subject edit: one website or account of the register by hand.
#include "ctl/commands.h"
#include "ctl/session/session.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// Takes over a word of a closed list; Usage where it is none of it.
template <class E>
Result<void> readChoice(const Arguments &arguments, const char *option,
                        std::optional<E> (*read)(const QString &), E &field)
{
    if (!arguments.has(option))
        return {};
    const QString word = arguments.value(option);
    const std::optional<E> value = read(word);
    if (!value)
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "This word is not known: %1"), {word}},
                       u"--"_s + QString::fromLatin1(option));
    field = *value;
    return {};
}

/// The options over what the body says until now.
Result<Subject> changedBy(const Arguments &arguments, Subject subject, const RoundState &state)
{
    for (const auto &[option, member] :
         {std::pair("name", &Subject::name), {"url", &Subject::url}, {"organizer", &Subject::organizer}})
        if (arguments.has(option))
            subject.*member = arguments.value(option);
    if (arguments.has("region")) {
        const QString name = arguments.value("region");
        const Region *region = state.regionByName(name);
        if (!region && !name.isEmpty())
            return failure(
                ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The register has no region %1"), {name}}, {},
                {QT_TRANSLATE_NOOP("xw", "Regions come with a list: import one that names it"), {}});
        subject.region = region ? region->id : RegionId();
    }
    for (const auto &read : {readChoice(arguments, "type", websiteTypeFrom, subject.type),
                             readChoice(arguments, "platform", platformFrom, subject.platform),
                             readChoice(arguments, "level", mediaLevelFrom, subject.level),
                             readChoice(arguments, "state", runStateFrom, subject.state)})
        if (!read)
            return tl::unexpected(read.error());
    return subject;
}

int put(Session &session, Workspace &workspace, const Arguments &arguments, const Subject &before)
{
    const auto subject = changedBy(arguments, before, workspace.state());
    if (!subject)
        return session.fail(subject.error());
    const auto kept = session.wait(workspace.putSubject(*subject));
    if (!kept)
        return session.fail(kept.error());
    const Region *region = workspace.state().region(kept->region);
    session.print(Message{
        before.id.isValid() ? QT_TRANSLATE_NOOP("xw", "Changed: %1 %2")
                            : QT_TRANSLATE_NOOP("xw", "Added: %1 %2"),
        {kept->code,
         kept->name}}.text());
    session.printJson(QJsonObject{{u"code"_s, kept->code},
                                  {u"name"_s, kept->name},
                                  {u"url"_s, kept->url},
                                  {u"region"_s, region ? region->name : QString()},
                                  {u"organizer"_s, kept->organizer},
                                  {u"state"_s, toChinese(kept->state)}});
    return 0;
}

int addSubject(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    Subject fresh;
    fresh.kind = arguments.has("platform") ? SubjectKind::MediaAccount : SubjectKind::Website;
    fresh.code = arguments.value("code");
    return put(session, **workspace, arguments, fresh);
}

int editSubject(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    return subject ? put(session, **workspace, arguments, **subject) : session.fail(subject.error());
}

} // namespace

std::vector<CommandSpec> subjectEditCommands()
{
    const std::vector<OptionSpec> common{
        {"url", "URL", QT_TRANSLATE_NOOP("xw", "its address")},
        {"region", "REGION", QT_TRANSLATE_NOOP("xw", "a region of the register; empty: none")},
        {"organizer", "NAME", QT_TRANSLATE_NOOP("xw", "who runs it")},
        {"type", "TYPE", QT_TRANSLATE_NOOP("xw", "of a website: 市级门户, 县级部门 …")},
        {"level", "LEVEL", QT_TRANSLATE_NOOP("xw", "of an account: 省直, 市, 县")},
        {"state", "STATE", QT_TRANSLATE_NOOP("xw", "正常, 申请关停, 已关停, 例行调整")}};
    std::vector<OptionSpec> adding{
        {"name", "NAME", QT_TRANSLATE_NOOP("xw", "what it is called"), true},
        {"code", "CODE", QT_TRANSLATE_NOOP("xw", "网站标识码, or 账号标识 of an account")},
        {"platform", "PLATFORM", QT_TRANSLATE_NOOP("xw", "makes it an account: 微信, 新浪微博 …")}};
    std::vector<OptionSpec> editing{{"name", "NAME", QT_TRANSLATE_NOOP("xw", "what it is called")}};
    adding.insert(adding.end(), common.begin(), common.end());
    editing.insert(editing.end(), common.begin(), common.end());
    return {{"subject add", "", 0, 0,
             QT_TRANSLATE_NOOP("xw", "add one website, or (--platform) one account, to the register"), adding,
             addSubject},
            {"subject edit", "SUBJECT", 1, 1,
             QT_TRANSLATE_NOOP("xw", "change what the register says of it, or close it (--state 已关停)"),
             editing, editSubject}};
}

} // namespace xw::ctl
