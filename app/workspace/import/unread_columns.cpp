#include "workspace/import/unread_columns.h"

#include "workspace/import/result_columns.h"

#include <algorithm>

namespace xw
{

void UnreadColumns::look(const QString &header, const QString &text, SubjectKind kind,
                         std::optional<Verdict> stated, ProblemWords &words)
{
    if (text.isEmpty())
        return;
    if (stated != Verdict::Unqualified && resultColumn(header) == ResultColumn::Verdict &&
        verdictOfCell(text, header) == Verdict::Unqualified)
        ++m_verdicts[header];
    const std::vector<NamedProblem> &said = words.read(text, kind);
    const bool names = std::any_of(said.begin(), said.end(), [](const NamedProblem &problem) {
        return problem.indicator.isValid() && problem.source != PhraseSource::Guess;
    });
    if (names)
        ++m_faults[header];
}

std::vector<std::pair<QString, Message>> UnreadColumns::told() const
{
    std::vector<std::pair<QString, Message>> messages;
    for (const auto &[header, rows] : m_faults)
        messages.push_back(
            {header,
             {QT_TRANSLATE_NOOP(
                  "xw", "%1 row(s) of this column name(s|) a problem, but it is not read: map it with "
                        "--map or in the import window"),
              {QString::number(rows)}}});
    for (const auto &[header, rows] : m_verdicts)
        messages.push_back(
            {header,
             {QT_TRANSLATE_NOOP(
                  "xw", "%1 row(s) of this column say(s|) 不合格, but another column states the verdict: "
                        "map the one that holds with --map or in the import window"),
              {QString::number(rows)}}});
    return messages;
}

} // namespace xw
