// ProblemWords: what the cell 突出问题 of a results file says: indicators of the standard, or free text.
#pragma once

#include "domain/standard.h"

#include <QHash>

namespace xw
{

struct NamedProblem {
    IndicatorId indicator; ///< invalid: free text, kept as the note of an unclassified finding
    QString words;         ///< as the office wrote it, where that says more than the indicator's own label
};

class ProblemWords
{
public:
    explicit ProblemWords(const Standard &standard) : m_standard(standard) {}
    /// Several are joined by ; ； or 、: what stands between ; is read as a whole first. A comma is no
    /// separator, and neither is 、 inside words that are known as a whole. Each indicator once. The same
    /// cell is read once, however many rows hold it.
    [[nodiscard]] const std::vector<NamedProblem> &read(const QString &cell, SubjectKind kind);

private:
    [[nodiscard]] std::vector<NamedProblem> parse(const QString &cell, SubjectKind kind) const;
    bool addKnown(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const;

    const Standard &m_standard;
    QHash<QString, std::vector<NamedProblem>> m_read[2];
};

} // namespace xw
