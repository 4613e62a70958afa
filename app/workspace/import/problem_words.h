// ProblemWords: what the cell 突出问题 of a results file says: indicators of the standard, or free text.
#pragma once

#include "domain/standard.h"

#include <QHash>

namespace xw
{

/// How a phrase was understood.
enum class PhraseSource : quint8 {
    Unknown, ///< it was not: free text
    Exact,   ///< it is a name or an alias of the standard
    Settled, ///< a person said what it means
    Parts,   ///< its parts leave no doubt
    Guess,   ///< its parts make it likely
};

struct NamedProblem {
    IndicatorId indicator; ///< invalid: free text, kept as the note of an unclassified finding
    QString words;         ///< as the office wrote it, where that says more than the indicator's own label
    QString phrase;        ///< the words that decided; empty where source is Exact
    PhraseSource source = PhraseSource::Exact;
};

/// Which of several problems a note speaks of, and what it makes of that one's words.
struct ProblemNote {
    int problem = -1; ///< -1: none of them
    QString words;
};

/// Phrase → id of an indicator or condition, as a person settled it; phrases as phraseKey() has them.
using SettledWords = QHash<QString, QString>;
/// What two spellings of one phrase share: no blanks, half-width signs, lower case.
[[nodiscard]] QString phraseKey(const QString &phrase);

class ProblemWords
{
public:
    explicit ProblemWords(const Standard &standard, SettledWords settled = {})
        : m_standard(standard), m_settled(std::move(settled))
    {
    }
    /// Several are joined by ; ； a line break or numbers (1. ① 一、): what stands between them is read as a
    /// whole first. It is cut at 、 only around pieces that are known; what is left stays in one piece, as it
    /// was written. A comma is no separator. Words for “nothing found” give nothing. Each indicator once. The
    /// same cell is read once, however many rows hold it.
    [[nodiscard]] const std::vector<NamedProblem> &read(const QString &cell, SubjectKind kind);
    /// A note that names one of the problems stands for it; another stands behind the one problem that there
    /// is. Where there are several it speaks of the subject, and so does a remark (备注) that names none.
    [[nodiscard]] ProblemNote noteAmong(const std::vector<NamedProblem> &problems, const QString &note,
                                        bool isRemark, SubjectKind kind);

private:
    [[nodiscard]] std::vector<NamedProblem> parse(const QString &cell, SubjectKind kind) const;
    bool addKnown(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const;
    bool addClauses(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const;
    void addLikely(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const;
    void addPiece(std::vector<NamedProblem> &problems, const QString &piece, SubjectKind kind) const;

    const Standard &m_standard;
    SettledWords m_settled;
    QHash<QString, std::vector<NamedProblem>> m_read[2];
};

} // namespace xw
