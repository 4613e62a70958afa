#include "ctl/session/arguments.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

struct Word {
    QString name;                 ///< of an option, without dashes
    std::optional<QString> value; ///< after '='
};

std::optional<Word> optionIn(const QString &word)
{
    static const QHash<QString, QString> shortNames{
        {u"-w"_s, u"workspace"_s}, {u"-d"_s, u"database"_s}, {u"-r"_s, u"round"_s}, {u"-h"_s, u"help"_s}};
    if (const auto shortName = shortNames.constFind(word); shortName != shortNames.cend())
        return Word{*shortName, {}};
    if (!word.startsWith(u"--"_s) || word.size() < 3)
        return std::nullopt;
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return Word{word.sliced(2), {}};
    return Word{word.sliced(2, equals - 2), word.sliced(equals + 1)};
}

const OptionSpec *specOf(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) {
        return name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

tl::unexpected<Error> misuse(Message message, const CommandSpec *command)
{
    const QString usage = command ? usageOf(*command) : u"xunwangctl help"_s;
    return failure(ErrorCode::Usage, std::move(message), {}, {QT_TRANSLATE_NOOP("xw", "Usage: %1"), {usage}});
}

void takeGlobal(GlobalOptions &globals, const QString &name, const QString &value)
{
    if (name == u"workspace")
        globals.workspace = value;
    else if (name == u"database")
        globals.database = value;
    else if (name == u"round")
        globals.round = value;
    else if (name == u"author")
        globals.author = value;
    else if (name == u"json")
        globals.json = true;
    else if (name == u"help")
        globals.help = true;
    else if (name == u"version")
        globals.version = true;
}

/// One pass over the words. The command is known once its one or two words are read; its options may stand
/// anywhere after.
class Reader
{
public:
    Reader(const std::vector<CommandSpec> &commands, GlobalOptions &globals)
        : m_commands(commands), m_globals(globals)
    {
    }

    Result<CommandLine> read(const QStringList &words)
    {
        bool onlyOperands = false;
        for (m_at = 0; m_at < words.size(); ++m_at) {
            const QString &word = words.at(m_at);
            if (!onlyOperands && word == u"--") {
                onlyOperands = true;
                continue;
            }
            const auto option = onlyOperands ? std::nullopt : optionIn(word);
            if (!option) {
                takeOperand(words);
                continue;
            }
            if (auto taken = takeOption(*option, words); !taken)
                return tl::unexpected(taken.error());
        }
        m_line.globals = m_globals;
        if (auto checked = check(); !checked)
            return tl::unexpected(checked.error());
        return m_line;
    }

private:
    void takeOperand(const QStringList &words)
    {
        const QString &word = words.at(m_at);
        if (m_line.command) {
            m_line.arguments.positional << word;
            return;
        }
        if (m_line.words.value(0) == u"help") { // what follows is asked about, not run
            m_line.words << word;
            return;
        }
        const QString two = m_at + 1 < words.size() ? word + u' ' + words.at(m_at + 1) : QString();
        for (const QString &name : {two, word})
            for (const CommandSpec &command : m_commands)
                if (!m_line.command && !name.isEmpty() && name == QLatin1String(command.name)) {
                    m_line.command = &command;
                    m_at += name == word ? 0 : 1;
                }
        if (!m_line.command)
            m_line.words << word;
    }

    Result<void> takeOption(const Word &option, const QStringList &words)
    {
        // A command's own option goes before a global one of the same name (`init --round`).
        const OptionSpec *own = m_line.command ? specOf(m_line.command->options, option.name) : nullptr;
        const OptionSpec *spec = own ? own : specOf(globalOptions(), option.name);
        if (!spec)
            return misuse({QT_TRANSLATE_NOOP("xw", "There is no option --%1 here"), {option.name}},
                          m_line.command);
        const bool wantsValue = *spec->value != '\0';
        if (!wantsValue && option.value)
            return misuse({QT_TRANSLATE_NOOP("xw", "The option --%1 takes no value"), {option.name}},
                          m_line.command);
        if (wantsValue && !option.value && m_at + 1 >= words.size())
            return misuse({QT_TRANSLATE_NOOP("xw", "The option --%1 needs a value"), {option.name}},
                          m_line.command);
        const QString value = !wantsValue ? QString() : option.value ? *option.value : words.at(++m_at);
        if (!own) {
            takeGlobal(m_globals, option.name, value);
            return {};
        }
        QStringList &values = m_line.arguments.options[option.name];
        if (!values.isEmpty() && !spec->repeatable)
            return misuse({QT_TRANSLATE_NOOP("xw", "The option --%1 was given twice"), {option.name}},
                          m_line.command);
        values << value;
        return {};
    }

    Result<void> check() const
    {
        const CommandSpec *command = m_line.command;
        if (!command || m_globals.help)
            return {};
        const auto operands = int(m_line.arguments.positional.size());
        if (operands < command->fewest)
            return misuse({QT_TRANSLATE_NOOP("xw", "%1 needs %2"),
                           {QString::fromLatin1(command->name), QString::fromUtf8(command->operands)}},
                          command);
        if (command->most >= 0 && operands > command->most)
            return misuse(
                {QT_TRANSLATE_NOOP("xw", "%1 does not know what to do with “%2”"),
                 {QString::fromLatin1(command->name), m_line.arguments.positional.at(command->most)}},
                command);
        for (const OptionSpec &option : command->options)
            if (option.required && !m_line.arguments.has(option.name))
                return misuse({QT_TRANSLATE_NOOP("xw", "%1 needs the option --%2"),
                               {QString::fromLatin1(command->name), QString::fromLatin1(option.name)}},
                              command);
        return {};
    }

    const std::vector<CommandSpec> &m_commands;
    GlobalOptions &m_globals;
    CommandLine m_line;
    qsizetype m_at = 0;
};

} // namespace

Result<std::optional<int>> Arguments::number(const char *name, int least) const
{
    if (!has(name))
        return std::optional<int>();
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < least)
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "The option --%1 needs a whole number of at least %2, not “%3”"),
             {QString::fromLatin1(name), QString::number(least), value(name)}});
    return std::optional(number);
}

Result<void> Arguments::takeShare(const char *share, int &hundredths, quint64 &seed) const
{
    const auto percent = number(share);
    if (!percent)
        return tl::unexpected(percent.error());
    if (*percent && **percent > 100)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A share is a percentage of 0 to 100, not %1"),
                        {QString::number(**percent)}});
    hundredths = *percent ? **percent * 100 : hundredths;
    if (!has("seed"))
        return {};
    bool isNumber = false;
    seed = value("seed").toULongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A seed is a whole number, not “%1”"), {value("seed")}});
    return {};
}

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options{
        {"workspace", "FILE.xunwang",
         QT_TRANSLATE_NOOP("xw", "-w: the workspace; the only one in this folder where it is left out")},
        {"database", "URL",
         QT_TRANSLATE_NOOP("xw", "-d: a workspace on a server, postgresql://user@host/database")},
        {"round", "ROUND",
         QT_TRANSLATE_NOOP("xw", "-r: the round, such as 2020Q1; the newest where it is left out")},
        {"json", "", QT_TRANSLATE_NOOP("xw", "print one JSON value")},
        {"author", "NAME",
         QT_TRANSLATE_NOOP("xw", "who does it, for the history; the system's user where it is left out")},
        {"help", "", QT_TRANSLATE_NOOP("xw", "-h: explain the command")},
        {"version", "", QT_TRANSLATE_NOOP("xw", "print the version")},
    };
    return options;
}

QString usageOf(const CommandSpec &command)
{
    QString usage = u"xunwangctl "_s + QLatin1String(command.name);
    if (*command.operands)
        usage += u' ' + QString::fromUtf8(command.operands);
    for (const OptionSpec &option : command.options) {
        QString words = u"--"_s + QLatin1String(option.name);
        if (*option.value)
            words += u' ' + QString::fromUtf8(option.value);
        usage +=
            u' ' + (option.required ? words : u'[' + words + u']') + (option.repeatable ? u"…"_s : QString());
    }
    return usage;
}

Result<CommandLine> parse(const QStringList &words, const std::vector<CommandSpec> &commands,
                          GlobalOptions &globals)
{
    return Reader(commands, globals).read(words);
}

} // namespace xw::ctl
