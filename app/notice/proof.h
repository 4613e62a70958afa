// Proof (校核): reads a notice, any notice, and recomputes what its numbers say about each other. It knows no
// workspace: everything it states follows from the text itself, its tables, and the library of basis
// documents. A contradiction is arithmetic or a quotation that cannot be right; a doubt needs a person. When
// unsure, say nothing.
#pragma once

#include "notice/basis.h"
#include "notice/proof/proof_text.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace xw::notice
{

enum class ProofKind : quint8 { Contradiction, Doubt };

struct ProofFinding {
    ProofKind kind = ProofKind::Contradiction;
    QString rule;     ///< "rate", "rounding", "parts", "names", "basis", "date", "annex", "table", "wording"
    QString quote;    ///< the words of the notice
    Message message;  ///< what does not add up
    QString expected; ///< the correct value, where there is one
    int paragraph = -1; ///< index into ProofText::paragraphs; -1: a table
    int start = 0;      ///< where the quote stands in it
    int length = 0;
    int annex = 0; ///< of a table: 附件N; 0: of the text, or of a table in it
    QStringList
        facts; ///< of the round's own notice: ids of the facts that the words are bound to; see fact_rows.h
};

enum class ProofResult : quint8 { Sound, Contradiction, Doubt };

/// A number that a statement was held against: its words, its value, and where it stands.
struct ProofHeld {
    QString quote;
    QString value;
    int start = 0; ///< in its paragraph
    int length = 0;
    int paragraph = -1; ///< -1: in a table
};

/// What the notice states and the proof recomputed: the words, what they were held against, and how it came
/// out.
struct ProofStatement {
    QString quote;
    QString kind; ///< "rate", "share", "parts", … as the rule of a finding
    std::vector<ProofHeld> against;
    ProofResult result = ProofResult::Sound;
    int paragraph = -1; ///< index into ProofText::paragraphs; -1: a table
    int start = 0;
    int length = 0;
    int annex = 0; ///< of a table: 附件N; 0: of the text, or of a table in it
};

struct ProofReport {
    int checked = 0;                        ///< statements that could be recomputed
    std::vector<ProofStatement> statements; ///< those of the text, in its order
    QStringList unread;                 ///< numbers that took part in no statement, in the order of the text
    QStringList limits;                 ///< what was not read because there is too much of it
    std::vector<ProofFinding> findings; ///< in the order of the text
    [[nodiscard]] int count(ProofKind kind) const;
    /// The statement that a finding is about, with the numbers it was held against; nullptr: a finding that
    /// holds nothing against numbers.
    [[nodiscard]] const ProofStatement *statementOf(const ProofFinding &finding) const;
};

/// Checks a notice. Pure; linear in the length of the text.
[[nodiscard]] ProofReport proofNotice(const ProofText &text, const std::vector<BasisDocument> &library);
/// What citations are held against: the documents that ship with the program, by title and by what they
/// issue.
[[nodiscard]] Result<std::vector<BasisDocument>> basisLibrary();

} // namespace xw::notice
