// Arguments: from the words of a command line to a command and its options. Knows how a line is written, not
// what it does.
#pragma once

#include "base/error.h"

#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace xw::ctl
{

class Session;

/// "--count N". Without a value it is a switch.
struct OptionSpec {
    const char *name = "";  ///< without the dashes
    const char *value = ""; ///< what stands for the value in the usage; empty: a switch
    const char *help = "";  ///< English, QT_TRANSLATE_NOOP("xw", …)
    bool required = false;
    bool repeatable = false;
};

/// The words after the command, checked against its spec.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    /// The value of an option; empty where it was not given.
    [[nodiscard]] QString value(const char *name) const { return values(name).value(0); }
    [[nodiscard]] QStringList values(const char *name) const
    {
        return options.value(QString::fromLatin1(name));
    }
    /// A whole number of at least `least`; nullopt where the option was not given; Usage where it is none.
    [[nodiscard]] Result<std::optional<int>> number(const char *name, int least = 0) const;
    /// What a share that is drawn is given by, as a rule keeps it. `share`: the option with a percentage of 0
    /// to 100, whose hundredths go into `hundredths`; `--seed` goes into `seed`. What was not given stays;
    /// Usage where one is none.
    [[nodiscard]] Result<void> takeShare(const char *share, int &hundredths, quint64 &seed) const;
};

struct CommandSpec {
    const char *name = "";     ///< "stats", or two words: "round list"
    const char *operands = ""; ///< as the usage shows them: "KIND FILE"
    int fewest = 0;            ///< operands
    int most = 0;              ///< -1: any number
    const char *summary = "";  ///< English, QT_TRANSLATE_NOOP("xw", …)
    std::vector<OptionSpec> options;
    std::function<int(Session &, const Arguments &)> run; ///< returns the exit code
};

struct GlobalOptions {
    QString workspace; ///< -w
    QString database;  ///< -d
    QString round;     ///< -r
    QString author;    ///< --author
    bool json = false;
    bool help = false;
    bool version = false;
};

struct CommandLine {
    GlobalOptions globals;
    const CommandSpec *command = nullptr; ///< nullptr: none was given
    Arguments arguments;
    QStringList words; ///< where no command was found: what was given instead
};

/// "xunwangctl import KIND FILE [--sheet S] …", one line.
[[nodiscard]] QString usageOf(const CommandSpec &command);
/// The options that stand before (or after) any command.
[[nodiscard]] const std::vector<OptionSpec> &globalOptions();

/// Reads the words after the program's name. Errors are ErrorCode::Usage; their line ends with the command's
/// usage. `globals` is filled as far as the reading came, so that an error can be told in the form that was
/// asked for.
[[nodiscard]] Result<CommandLine> parse(const QStringList &words, const std::vector<CommandSpec> &commands,
                                        GlobalOptions &globals);

} // namespace xw::ctl
