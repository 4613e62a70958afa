#include "domain/ledger_mentions.h"

#include "domain/ledger_view.h"

namespace xw
{

namespace
{

bool namesSubject(const LedgerView &view, const LedgerLine &line, const RoundState &state,
                  const Subject &subject)
{
    const std::vector<LedgerColumn> &columns = view.definition().columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool joins = columns[i].type == LedgerType::Website || columns[i].type == LedgerType::Subject;
        const auto *code = joins ? std::get_if<QString>(&line.cells[i]) : nullptr;
        const Subject *named = code ? state.find(*code) : nullptr;
        if (named && named->id == subject.id)
            return true;
    }
    return false;
}

} // namespace

std::vector<LedgerMention> ledgerMentions(const RoundState &state, const LedgerLibrary &library,
                                          const Subject &subject)
{
    std::vector<LedgerMention> mentions;
    for (const LedgerDefinition &definition : library.definitions()) {
        const LedgerView view(definition, state.ledger(definition.id), state, state.round().lastDay());
        for (const LedgerLine &line : view.lines()) {
            if (!namesSubject(view, line, state, subject))
                continue;
            LedgerMention mention{definition.id, definition.name, line.key, {}};
            for (size_t i = 0; i < definition.columns.size(); ++i)
                if (!std::holds_alternative<std::monostate>(line.cells[i]))
                    mention.values.append({definition.columns[i].name, view.printed(line, int(i))});
            mentions.push_back(std::move(mention));
        }
    }
    return mentions;
}

} // namespace xw
