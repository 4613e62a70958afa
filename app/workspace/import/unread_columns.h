// UnreadColumns: columns of a results file that nothing maps may still say what was found, or what follows
// from it.
#pragma once

#include "domain/finding.h"
#include "workspace/import/problem_words.h"

#include <map>

namespace xw
{

class UnreadColumns
{
public:
    /// One cell of such a column; `stated`: the verdict that its row states elsewhere.
    void look(const QString &header, const QString &text, SubjectKind kind, std::optional<Verdict> stated,
              ProblemWords &words);
    /// What is to be said of each column, by its header.
    [[nodiscard]] std::vector<std::pair<QString, Message>> told() const;

private:
    std::map<QString, int> m_faults;
    std::map<QString, int> m_verdicts;
};

} // namespace xw
