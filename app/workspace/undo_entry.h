// UndoEntry: one step that can be taken back, as the window names it and finds the place where it happened.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <optional>

namespace xw
{

struct UndoEntry {
    /// What was changed.
    enum class About : quint8 {
        Finding,     ///< a tick of `subject`, its number, note, addresses
        Inspection,  ///< the inspected mark of `subject`
        Review,      ///< the review of `subject`
        Evidence,    ///< of `subject`
        Ledger,      ///< rows of the ledger `name`
        Notice,      ///< words, elements or kept contradictions of the notice
        Template,    ///< the template `name`
        Settings,    ///< the round's settings or phase, the order of regions
        Register,    ///< bodies of the register
        Sample,      ///< who is checked in the round
        Import,      ///< what a file brought
        Suggestions, ///< of the machine, about several subjects: accepted or dismissed
    };
    About about = About::Finding;
    Message text;                    ///< what was done: "Tick 首页不更新 on 平川县"
    SubjectId subject;               ///< invalid: of no single one
    QString name;                    ///< as above, else empty
    quint64 number = 0;              ///< of its session, rising; names the step in Workspace::undo()
    std::optional<Message> obstacle; ///< why it cannot be taken back
};

} // namespace xw
