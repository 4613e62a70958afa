#include "ctl/print/help.h"

#include "ctl/print/text_table.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QString translated(const char *source)
{
    return Message{source, {}}.text();
}

QString optionTable(const std::vector<OptionSpec> &options)
{
    TextTable table;
    for (const OptionSpec &option : options) {
        QString name = u"  --"_s + QLatin1String(option.name);
        if (*option.value)
            name += u' ' + QString::fromUtf8(option.value);
        table.addRow({name, translated(option.help)});
    }
    return table.text();
}

} // namespace

QString helpText(const std::vector<CommandSpec> &commands)
{
    TextTable table;
    for (const CommandSpec &command : commands)
        table.addRow({u"  "_s + QLatin1String(command.name), translated(command.summary)});
    return translated(
               QT_TRANSLATE_NOOP("xw", "usage: xunwangctl [-w FILE.xunwang] [-r ROUND] [--json] COMMAND …")) +
           u"\n\n"_s + table.text() + u"\n\n"_s + optionTable(globalOptions()) + u"\n\n"_s +
           translated(QT_TRANSLATE_NOOP("xw", "xunwangctl help COMMAND explains one. Exit: 0 done, 1 done "
                                              "but the answer is no, 2 wrong usage, 3 could not."));
}

QString helpText(const CommandSpec &command)
{
    QString text = Message{QT_TRANSLATE_NOOP("xw", "usage: %1"), {usageOf(command)}}.text() + u"\n\n"_s +
                   translated(command.summary);
    if (!command.options.empty())
        text += u"\n\n"_s + optionTable(command.options);
    return text;
}

std::vector<const CommandSpec *> commandsNamed(const std::vector<CommandSpec> &commands,
                                               const QStringList &words)
{
    const QString wanted = words.join(u' ');
    std::vector<const CommandSpec *> found;
    for (const CommandSpec &command : commands) {
        const QString name = QString::fromLatin1(command.name);
        if (name == wanted || name.startsWith(wanted + u' '))
            found.push_back(&command);
    }
    return found;
}

} // namespace xw::ctl
