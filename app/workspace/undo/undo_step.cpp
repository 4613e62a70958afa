#include "workspace/undo/undo_step.h"

#include "domain/ledger_row.h"
#include "workspace/history/audit_json.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr size_t mostRows = 100'000;

Error changedMeanwhile()
{
    return {ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "It was changed again in the meantime: nothing to undo"), {}},
            {},
            {},
            {}};
}

/// Turns `current` from one value of its parts to another; false: a part is no longer what it was turned
/// into.
template <class T, class... Parts>
bool turnParts(T &current, const T &from, const T &to, Parts T::*...parts)
{
    const auto turn = [&](auto part) {
        if (from.*part == to.*part)
            return true;
        if (!(current.*part == from.*part))
            return false;
        current.*part = to.*part;
        return true;
    };
    return (turn(parts) && ...);
}

bool turnRow(Inspection &current, const Inspection &from, const Inspection &to)
{
    return turnParts(current, from, to, &Inspection::inspected, &Inspection::stated, &Inspection::statedScore,
                     &Inspection::review, &Inspection::reviewNote, &Inspection::extra);
}

bool turnRow(Round &current, const Round &from, const Round &to)
{
    return turnParts(current, from, to, &Round::standard, &Round::standardVersion, &Round::rates,
                     &Round::thresholdHundredths, &Round::province, &Round::issuer, &Round::phase,
                     &Round::scope);
}

bool turnRow(Region &current, const Region &from, const Region &to)
{
    return turnParts(current, from, to, &Region::name, &Region::order);
}

bool turnRow(Subject &current, const Subject &from, const Subject &to)
{
    return turnParts(current, from, to, &Subject::code, &Subject::name, &Subject::url, &Subject::region,
                     &Subject::type, &Subject::platform, &Subject::level, &Subject::organizer,
                     &Subject::state, &Subject::firstSeen, &Subject::lastSeen, &Subject::extra,
                     &Subject::noService);
}

/// Who looked stays where only the review is turned: that one is signed in a row of its own.
void sign(Inspection &row, const Inspection &was, const StepAuthor &author)
{
    Inspection reviewed = was;
    reviewed.review = row.review;
    reviewed.reviewNote = row.reviewNote;
    if (reviewed == row)
        return;
    row.author = author.name;
    row.at = author.at;
}
void sign(Round &, const Round &, const StepAuthor &) {}
void sign(Region &, const Region &, const StepAuthor &) {}
void sign(Subject &, const Subject &, const StepAuthor &) {}

/// What a row that was new becomes: nothing is deleted. nullopt: it stays as it is.
struct Withdraw {
    const StepAuthor &author;

    std::optional<Write> operator()(Finding row) const
    {
        row.withdrawnBy = author.name;
        row.withdrawnAt = author.at;
        return row;
    }
    std::optional<Write> operator()(Evidence row) const
    {
        row.withdrawnBy = author.name;
        row.withdrawnAt = author.at;
        return row;
    }
    std::optional<Write> operator()(Review row) const
    {
        row.withdrawnBy = author.name;
        row.withdrawnAt = author.at;
        return row;
    }
    std::optional<Write> operator()(LedgerRow row) const
    {
        return withdrawn(std::move(row), author.name, author.at);
    }
    std::optional<Write> operator()(Subject row) const
    {
        row.state = RunState::Closed;
        return row;
    }
    std::optional<Write> operator()(Succession row) const
    {
        row.withdrawn = true;
        return row;
    }
    std::optional<Write> operator()(Document row) const
    {
        row.content.clear(); // a document without content is none (RoundState::document)
        return row;
    }
    template <class Other>
    std::optional<Write> operator()(const Other &) const
    {
        return std::nullopt;
    }
};

template <class T>
constexpr bool hasParts = std::is_same_v<T, Inspection> || std::is_same_v<T, Round> ||
                          std::is_same_v<T, Region> || std::is_same_v<T, Subject>;

/// Rows without an identity of their own in a step: bytes, and members of a sample, which go as a whole.
template <class T>
constexpr bool isCarried = std::is_same_v<T, Blob> || std::is_same_v<T, SampleMember>;

bool sameRow(const Write &a, const Write &b)
{
    return std::visit(
        [&b](const auto &row) {
            using T = std::decay_t<decltype(row)>;
            if constexpr (isCarried<T>)
                return true;
            else
                return std::get_if<T>(&b) && *std::get_if<T>(&b) == row;
        },
        a);
}

/// A document without content is none (RoundState::document): where one was taken away, nothing stands.
bool stands(const std::optional<Write> &current, const Write &row)
{
    if (current)
        return sameRow(*current, row);
    const auto *document = std::get_if<Document>(&row);
    return document && document->content.isEmpty();
}

} // namespace

std::optional<Write> CurrentRows::find(const Write &like)
{
    const auto held = [](const auto *row) { return row ? std::optional<Write>(*row) : std::nullopt; };
    return std::visit(
        [&](const auto &row) -> std::optional<Write> {
            using T = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<T, Region>)
                return held(m_state.region(row.id));
            else if constexpr (std::is_same_v<T, Subject>)
                return held(m_state.subject(row.id));
            else if constexpr (std::is_same_v<T, Round>)
                return row.id == m_state.round().id ? held(&m_state.round()) : std::nullopt;
            else if constexpr (std::is_same_v<T, Finding>)
                return held(m_state.finding(row.id));
            else if constexpr (std::is_same_v<T, Inspection>) {
                Inspection inspection = m_state.inspection(row.subject);
                inspection.subject = row.subject;
                inspection.round = row.round;
                return inspection;
            } else if constexpr (std::is_same_v<T, Evidence>) {
                for (const Evidence &evidence : m_state.evidence(row.subject))
                    if (evidence.id == row.id)
                        return evidence;
                return std::nullopt;
            } else if constexpr (std::is_same_v<T, LedgerRow>)
                return held(ledgerRow(row.ledger, row.key));
            else if constexpr (std::is_same_v<T, Document>)
                return held(m_state.document(row.kind, row.name));
            else if constexpr (std::is_same_v<T, Review>)
                return held(m_state.review(row.id));
            else if constexpr (std::is_same_v<T, PastTotal>)
                return held(m_state.pastTotal(row.round, row.kind, row.region));
            else if constexpr (std::is_same_v<T, PastVerdict>) {
                for (const PastVerdict &past : m_state.ownPastVerdicts(row.subject))
                    if (past.round == row.round)
                        return past;
                return std::nullopt;
            } else if constexpr (std::is_same_v<T, Succession>) {
                for (const Succession &link : m_state.successions())
                    if (link.former == row.former && link.successor == row.successor)
                        return link;
                return std::nullopt;
            } else
                return std::nullopt;
        },
        like);
}

const LedgerRow *CurrentRows::ledgerRow(const QString &ledger, const QString &key)
{
    auto held = m_ledgers.find(ledger);
    if (held == m_ledgers.end()) {
        held = m_ledgers.insert(ledger, {});
        for (LedgerRow &row : m_state.ledger(ledger))
            held->insert(row.key, std::move(row));
    }
    const auto row = held->constFind(key);
    return row == held->cend() ? nullptr : &*row;
}

std::vector<SubjectId> CurrentRows::members() const
{
    std::vector<SubjectId> members;
    for (const Subject &subject : m_state.subjects())
        if (m_state.isDrawn(subject.id))
            members.push_back(subject.id);
    return members;
}

Result<std::optional<Write>> turned(WriteStep &step, bool undo, CurrentRows &now, const StepAuthor &author)
{
    return std::visit(
        [&](const auto &after) -> Result<std::optional<Write>> {
            using T = std::decay_t<decltype(after)>;
            std::optional<Write> current = now.find(after);
            if constexpr (isCarried<T>) {
                return std::optional<Write>();
            } else if constexpr (hasParts<T>) {
                if (step.before) {
                    const T &before = std::get<T>(*step.before);
                    T *row = current ? std::get_if<T>(&*current) : nullptr;
                    const T was = row ? *row : T();
                    if (!row || !turnRow(*row, undo ? after : before, undo ? before : after))
                        return tl::unexpected(changedMeanwhile());
                    sign(*row, was, author);
                    return std::optional<Write>(*row);
                }
            }
            if (!undo) {
                const bool asLeft = step.undone ? stands(current, *step.undone) : !current;
                if (!asLeft)
                    return tl::unexpected(changedMeanwhile());
                return std::optional<Write>(after);
            }
            if (!stands(current, after))
                return tl::unexpected(changedMeanwhile());
            step.undone = step.before ? step.before : Withdraw{author}(after);
            return step.undone;
        },
        step.after);
}

std::vector<WriteStep> stepsOf(const std::vector<Write> &writes, CurrentRows &now)
{
    std::vector<WriteStep> steps;
    steps.reserve(writes.size());
    for (const Write &write : writes)
        if (!std::holds_alternative<Blob>(write) && !std::holds_alternative<SampleMember>(write))
            steps.push_back({now.find(write), write, {}});
    return steps;
}

std::optional<Message> obstacleOf(const std::vector<WriteStep> &steps)
{
    if (steps.size() > mostRows)
        return Message{QT_TRANSLATE_NOOP(
                           "xw", "It changed %1 row(s), which is too much for one step back: open the backup "
                                 "that was made before it, or import the earlier list again"),
                       {QString::number(steps.size())}};
    for (const WriteStep &step : steps)
        if (!step.before && (std::holds_alternative<PastTotal>(step.after) ||
                             std::holds_alternative<PastVerdict>(step.after)))
            return Message{QT_TRANSLATE_NOOP("xw", "It brought what earlier rounds found, which is not taken "
                                                   "out again: import the right list over it"),
                           {}};
    return std::nullopt;
}

QJsonObject auditOf(const std::vector<const Write *> &rows)
{
    QJsonArray ledger;
    for (const Write *row : rows)
        if (const auto *line = std::get_if<LedgerRow>(row))
            ledger.append(
                QJsonObject{{u"ledger"_s, line->ledger}, {u"key"_s, line->key}, {u"values"_s, line->values}});
    if (!ledger.isEmpty())
        return {{u"rows"_s, ledger}};
    if (rows.size() != 1)
        return {{u"rows"_s, qint64(rows.size())}};
    return std::visit(
        [](const auto &row) -> QJsonObject {
            using T = std::decay_t<decltype(row)>;
            if constexpr (std::is_same_v<T, Document>)
                return {{u"kind"_s, row.kind},
                        {u"name"_s, row.name},
                        {u"sha256"_s,
                         QString::fromLatin1(
                             QCryptographicHash::hash(row.content, QCryptographicHash::Sha256).toHex())}};
            else if constexpr (std::is_same_v<T, Finding> || std::is_same_v<T, Inspection> ||
                               std::is_same_v<T, Evidence> || std::is_same_v<T, Round> ||
                               std::is_same_v<T, Subject> || std::is_same_v<T, Review>)
                return auditJson(row);
            else
                return {{u"rows"_s, 1}};
        },
        *rows.front());
}

} // namespace xw
