#include "ctl/commands.h"

namespace xw::ctl
{

const std::vector<CommandSpec> &allCommands()
{
    static const std::vector<CommandSpec> commands = [] {
        std::vector<CommandSpec> all;
        // A new group: declare its function in commands.h and name it here.
        for (const auto group :
             {initCommands,          importCommands,      subjectCommands, subjectEditCommands,
              sampleCommands,        sampleListCommands,  assignCommands,  tickCommands,
              reviewCommands,        secondCommands,      appealCommands,  changesCommands,
              changePictureCommands, dutyCommands,        yearCommands,    caseCommands,
              paperCommands,         statsCommands,       noticeCommands,  outlineCommands,
              templateCommands,      proofCommands,       signingCommands, roundCommands,
              standardCommands,      probeCommands,       excuseCommands,  sheetCommands,
              evidenceCommands,      maintenanceCommands, officeCommands}) {
            std::vector<CommandSpec> found = group();
            all.insert(all.end(), std::make_move_iterator(found.begin()),
                       std::make_move_iterator(found.end()));
        }
        return all;
    }();
    return commands;
}

} // namespace xw::ctl
