#include "workspace/problem_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

const std::vector<NamedProblem> &ProblemWords::read(const QString &cell, SubjectKind kind)
{
    auto &cache = m_read[kind == SubjectKind::Website ? 0 : 1];
    const auto known = cache.constFind(cell);
    return known != cache.cend() ? *known : *cache.insert(cell, parse(cell, kind));
}

bool ProblemWords::addKnown(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const
{
    const std::vector<IndicatorId> ids = m_standard.matchAll(words, kind);
    for (const IndicatorId &id : ids) {
        const bool twice = std::any_of(problems.begin(), problems.end(),
                                       [&](const NamedProblem &problem) { return problem.indicator == id; });
        if (twice)
            continue;
        const Indicator *indicator = m_standard.indicator(id);
        const bool own =
            words == id.value() || words == m_standard.label(id) || (indicator && words == indicator->name);
        problems.push_back({id, own ? QString() : words});
    }
    return !ids.empty();
}

std::vector<NamedProblem> ProblemWords::parse(const QString &cell, SubjectKind kind) const
{
    std::vector<NamedProblem> problems;
    QString joined = cell;
    for (const QString &piece : joined.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        if (addKnown(problems, piece.trimmed(), kind))
            continue;
        for (const QString &part : piece.split(u'、', Qt::SkipEmptyParts)) {
            const QString words = part.trimmed();
            if (!words.isEmpty() && !addKnown(problems, words, kind))
                problems.push_back({IndicatorId(), words});
        }
    }
    return problems;
}

} // namespace xw
