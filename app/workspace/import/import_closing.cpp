#include "workspace/import/import_closing.h"

namespace xw
{

namespace
{

constexpr qsizetype mostClosedShare = 5; ///< one of so many goes without a second word

std::optional<Message> reasonNotToClose(const ImportPlan &plan, const RoundState &state,
                                        const ClosingWish &wish)
{
    if (plan.rejected > 0)
        return Message{
            QT_TRANSLATE_NOOP("xw",
                              "Nothing was closed: %1 row(s) (is|are) rejected, and may be what is missing"),
            {QString::number(plan.rejected)}};
    if (plan.added + plan.updated + plan.unchanged == 0)
        return Message{QT_TRANSLATE_NOOP("xw", "Nothing was closed: the list is empty"), {}};
    if (plan.missing.empty())
        return std::nullopt;
    const Subject *first = state.subject(plan.missing.front());
    qsizetype running = 0;
    for (const Subject &subject : state.subjects())
        running += first && subject.kind == first->kind && subject.isRunning();
    const auto closing = qsizetype(plan.missing.size());
    if (wish.confirmed && *wish.confirmed != closing)
        return Message{QT_TRANSLATE_NOOP("xw", "Nothing was closed: %1 would be, not %2"),
                       {QString::number(closing), QString::number(*wish.confirmed)}};
    if (!wish.confirmed && closing * mostClosedShare > running)
        return Message{
            QT_TRANSLATE_NOOP("xw", "Nothing was closed: the list lacks %1 of %2 that are running. If it "
                                    "is right, add --close-confirmed %1"),
            {QString::number(closing), QString::number(running)}};
    return std::nullopt;
}

} // namespace

void closeMissing(ImportPlan &plan, const RoundState &state, const ClosingWish &wish,
                  std::vector<Write> &writes)
{
    if (!wish.asked)
        return;
    plan.notClosed = reasonNotToClose(plan, state, wish);
    if (plan.notClosed)
        return;
    for (const SubjectId id : plan.missing) {
        Subject closed = *state.subject(id);
        closed.state = RunState::Closed;
        writes.push_back(std::move(closed));
    }
    plan.closed = int(plan.missing.size());
}

} // namespace xw
