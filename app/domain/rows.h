// The rows of a workspace: what a transaction writes and a snapshot holds. Plain values; identities are in
// their first fields.
#pragma once

#include "domain/finding.h"
#include "domain/rectification.h"
#include "domain/round.h"
#include "domain/subject.h"
#include "domain/succession.h"

#include <QJsonObject>
#include <variant>

namespace xw
{

/// A past round known only by its totals (docs/formats.md §2, `rounds`). Region invalid: the whole province.
struct PastTotal {
    RoundKey round;
    SubjectKind kind = SubjectKind::Website;
    QString region; ///< region name, empty for the whole
    int checked = 0;
    int unqualified = 0;
    QString printedRate; ///< as it was published, empty where unknown
    friend bool operator==(const PastTotal &, const PastTotal &) = default;
};

/// What an earlier round found for one subject (docs/formats.md §2, `history`).
struct PastVerdict {
    SubjectId subject;
    RoundKey round;
    Verdict verdict = Verdict::Unchecked;
    friend bool operator==(const PastVerdict &, const PastVerdict &) = default;
};

/// A member of the round's sample (抽样). A round without members checks the whole register.
struct SampleMember {
    RoundId round;
    SubjectId subject;
    friend bool operator==(const SampleMember &, const SampleMember &) = default;
};

/// One row of a ledger (专项台账), columns by the ids of its definition file.
struct LedgerRow {
    QString ledger; ///< "messages", "domains" …
    RoundId round;
    QString key; ///< unique in its ledger and round
    QJsonObject values;
    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/// A named document of the workspace: a standard's JSON, a template, the edited notice, a sample plan,
/// settings of an office.
struct Document {
    QString kind; ///< "standard", "template", "notice", "sample-plan", "setting"
    QString name; ///< unique in its kind: "gbmh-2019-19@1", "2020Q1" …
    QByteArray content;
    RoundId
        round{}; ///< that it belongs to, and with which it is locked (round_documents.h); invalid: to none
    friend bool operator==(const Document &, const Document &) = default;
};

/// Evidence bytes on their way in; the matching Evidence row is written in the same transaction.
struct Blob {
    QByteArray sha256;
    QByteArray bytes;
};

// Puts replace the row with the same identity, or add it.
using Write = std::variant<Region, Subject, Round, Finding, Inspection, Evidence, Blob, PastTotal,
                           PastVerdict, SampleMember, LedgerRow, Document, Succession, Review,
                           RectificationCase, CaseEvent, ReturnedAnswer>;

/// Something measured, again and again: a visit to a site, say. Measurements are added beside the audit
/// chain, which would grow by every one of them: they are no part of what a round is judged by, and nobody
/// signs them. Never changed, never removed.
struct Measurement {
    qint64 id = 0;     ///< given by the store, in the order of adding
    QString channel;   ///< what is measured: "visits"
    SubjectId subject; ///< invalid: of none
    QDateTime at;
    QJsonObject values;
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

} // namespace xw
