// 检查结果: what a round found, subject by subject. An import records and corrects; it never withdraws a
// finding.
#include "domain/printed_words.h"
#include "workspace/import/import_planners.h"
#include "workspace/import/result_columns.h"
#include "workspace/import/subject_lookup.h"
#include "workspace/import/unread_columns.h"
#include "workspace/settled_words.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

class ResultsImport final : public SubjectRowsImport
{
public:
    explicit ResultsImport(const ImportInput &input)
        : SubjectRowsImport(input), m_settled(settledWords(input.state, input.mapping.words)),
          m_words(input.state.standard(), m_settled), m_checked(column(u"checked"_s)),
          m_problem(column(u"problem"_s)), m_problems(columns(u"problem"_s)), m_count(column(u"count"_s)),
          m_note(column(u"note"_s)), m_score(column(u"score"_s)), m_verdict(column(u"verdict"_s)),
          m_nextFinding(plan.nextFinding)
    {
    }

protected:
    void planRow() override
    {
        const Subject *subject = subjectOfRow();
        if (!subject)
            return;
        subject = asItGoesOn(subject);
        int &other = m_rows[subject->id];
        if (other > 0)
            return reject(
                -1, {QT_TRANSLATE_NOOP("xw", "Row %1 is about the same subject: join its problems with ；"),
                     {in.table.rowName(other)}});
        const Inspection known = in.state.inspection(subject->id);
        Inspection inspection = known;
        readMarks(inspection);
        for (const auto &[header, place] : unknownColumns())
            keep(inspection, place);
        const std::vector<NamedProblem> problems = problemsOfRow(*subject, inspection);
        const ProblemNote note = m_words.noteAmong(problems, cell(m_note), isRemark(), subject->kind);
        if (note.problem < 0)
            keep(inspection, m_note);
        const std::vector<int> counts = readCounts(problems.size());
        if (isRejected())
            return;
        other = rowNumber();
        m_saysQualified =
            m_saysQualified || (!cell(m_verdict).isEmpty() && inspection.stated == Verdict::Qualified);
        m_saysUnqualified =
            m_saysUnqualified || (!cell(m_verdict).isEmpty() && inspection.stated == Verdict::Unqualified);
        if (leavesVerdictOpen(known, inspection)) {
            m_open.push_back({*subject, rowNumber(), known, std::move(inspection)});
            return;
        }

        std::vector<Finding> findings = in.state.findings(subject->id);
        const bool touched = known.inspected || known.stated || !findings.empty();
        std::vector<Finding> written = merge(*subject, problems, counts, note, findings);
        warnAboutOthers(*subject, findings, problems);
        warnAboutContradiction(*subject, inspection, findings);
        warnAboutMarks(*subject, inspection, findings);
        for (const auto &[header, place] : unknownColumns())
            m_unread.look(header, cell(place), subject->kind, inspection.stated, m_words);
        tellOfWords(*subject, inspection, problems, findings);
        write(*subject, known, inspection, std::move(written), touched);
    }

private:
    struct OpenRow {
        Subject subject;
        int number;
        Inspection known;
        Inspection inspection;
    };

    /// A list that still has the code of a body that goes on as another one means that one. What was split
    /// does not say which.
    const Subject *asItGoesOn(const Subject *named)
    {
        const Subject *subject = named;
        for (int step = 0; step < 8 && !subject->isRunning(); ++step) {
            const std::vector<Succession> links = in.state.successors(subject->id);
            const Subject *next = links.size() == 1 ? in.state.subject(links.front().successor) : nullptr;
            if (!next)
                break;
            subject = next;
        }
        if (subject != named)
            warn(-1, {QT_TRANSLATE_NOOP("xw", "%1 goes on as %2: the row is taken for it"),
                      {named->name, subject->name}});
        return subject;
    }

    /// What all columns of problems say, and a note that stands without one. A guess is not held against a
    /// verdict that the row states: then the verdict decides, and the words are kept.
    std::vector<NamedProblem> problemsOfRow(const Subject &subject, const Inspection &inspection)
    {
        std::vector<NamedProblem> problems;
        for (const int place : m_problems)
            for (const NamedProblem &problem : m_words.read(cell(place), subject.kind)) {
                const bool twice =
                    std::any_of(problems.begin(), problems.end(), [&](const NamedProblem &other) {
                        return other.indicator == problem.indicator &&
                               (problem.indicator.isValid() || other.words == problem.words);
                    });
                if (!twice)
                    problems.push_back(problem);
            }
        if (problems.empty())
            problems = problemsOfNote(subject, inspection);
        if (inspection.stated == Verdict::Qualified)
            for (NamedProblem &problem : problems)
                if (problem.source == PhraseSource::Guess || problem.source == PhraseSource::Parts)
                    problem.indicator = {};
        return problems;
    }

    /// 说明 belongs to a problem. Alone it is kept beside the subject, unless it names a fault: then that is
    /// to be settled.
    std::vector<NamedProblem> problemsOfNote(const Subject &subject, const Inspection &inspection)
    {
        const QString &text = cell(m_note);
        if (text.isEmpty())
            return {};
        std::vector<NamedProblem> problems;
        if (inspection.stated != Verdict::Qualified)
            for (NamedProblem problem : m_words.read(text, subject.kind))
                if (problem.indicator.isValid()) {
                    problem.indicator = {};
                    problem.words = problem.phrase = text;
                    problem.source = PhraseSource::Unknown;
                    return {problem};
                }
        warn(m_note, {QT_TRANSLATE_NOOP("xw", "A note without a problem: kept beside the subject"), {}});
        return problems;
    }

    /// A column that nothing reads, as it came; a later list says it anew.
    void keep(Inspection &inspection, int place)
    {
        if (place >= 0 && !cell(place).isEmpty())
            keepColumn(inspection.extra, in.table.headers.at(place), cell(place));
    }

    /// 是否检查, 结论, 得分 over what is known.
    void readMarks(Inspection &inspection)
    {
        if (const QString &word = cell(m_verdict); !word.isEmpty()) {
            if (const auto verdict = verdictOfCell(word, in.table.headers.at(m_verdict)))
                inspection.stated = *verdict == Verdict::Unchecked ? std::nullopt : verdict;
            else
                reject(m_verdict, {QT_TRANSLATE_NOOP("xw", "The verdict is neither 合格 nor 不合格"), {}});
        }
        if (const QString &text = cell(m_score); !text.isEmpty()) {
            if (const auto score = scoreOfCell(text))
                inspection.statedScore = score;
            else
                reject(m_score, {QT_TRANSLATE_NOOP("xw", "This is not a score"), {}});
        }
        if (const QString &word = cell(m_checked); !word.isEmpty()) {
            if (const auto checked = yesNoFrom(word))
                inspection.inspected = *checked;
            else
                reject(m_checked, {QT_TRANSLATE_NOOP("xw", "Write 是 or 否"), {}});
        } else if ((!cell(m_verdict).isEmpty() && inspection.stated) || !cell(m_score).isEmpty() ||
                   saysProblem()) {
            inspection.inspected = true; // a file without the column holds only what was checked
        }
    }

    /// A file that states verdicts, and a row that says 是 under 是否检查 and nothing else: whether that is a
    /// verdict depends on how the file states them, which its end tells.
    bool leavesVerdictOpen(const Inspection &known, const Inspection &inspection) const
    {
        return m_verdict >= 0 && cell(m_verdict).isEmpty() && cell(m_score).isEmpty() &&
               cell(m_note).isEmpty() && !saysProblem() && inspection.inspected && !known.inspected &&
               !inspection.stated;
    }

    /// Where no verdict is 合格, the file states only those that are not, or leaves its column empty: then 是
    /// without a problem is 合格, as without the column. Else such a row was not finished.
    void closeOpenRows()
    {
        if (m_open.empty())
            return;
        const QString header = in.table.headers.value(m_verdict);
        const bool arePassed = !m_saysQualified && (m_saysUnqualified || m_problem >= 0);
        for (OpenRow &row : m_open) {
            if (arePassed) {
                write(row.subject, row.known, std::move(row.inspection), {},
                      !in.state.findings(row.subject.id).empty());
                continue;
            }
            ++plan.unchanged;
            ++plan.unsettled;
            plan.problems.push_back(
                {row.number,
                 header,
                 {},
                 {QT_TRANSLATE_NOOP("xw", "Neither a problem nor a verdict is stated: %1 stays unchecked"),
                  {row.subject.name}},
                 false});
        }
        if (arePassed)
            tell(header, {},
                 {QT_TRANSLATE_NOOP(
                      "xw", "%1 row(s) (states|state) no verdict, and no row states 合格: where nothing was "
                            "found they count as 合格"),
                  {QString::number(m_open.size())}});
    }

    /// What a row says of itself that does not go together, or that decides nothing though it looks so.
    void warnAboutMarks(const Subject &subject, const Inspection &inspection,
                        const std::vector<Finding> &findings)
    {
        const Standard &standard = in.state.standard();
        const Judgement judgement =
            judge(standard, subject, inspection, findings, in.state.round().scope.depth);
        if (!cell(m_checked).isEmpty() && !inspection.inspected && judgement.verdict != Verdict::Unchecked)
            warn(m_checked,
                 {QT_TRANSLATE_NOOP("xw", "Not checked, but a problem is named: the problem holds"), {}});
        if (!cell(m_score).isEmpty() && inspection.statedScore &&
            *inspection.statedScore < standard.scale.pass && judgement.verdict == Verdict::Qualified)
            warn(m_score,
                 {QT_TRANSLATE_NOOP("xw", "Only portals are judged by their score: %1 stays 合格 with "
                                          "this one"),
                  {subject.name}});
        if (m_count < 0)
            return;
        for (const Finding &finding : findings)
            if (const Condition *condition = standard.condition(finding.indicator);
                condition && finding.inForce() && finding.at == in.now && !holds(standard, finding))
                warn(m_count, {QT_TRANSLATE_NOOP("xw", "%1 holds from %2 on: with this number it is no veto"),
                               {standard.label(finding.indicator), QString::number(*condition->threshold)}});
    }

    /// 备注 is about the site, 说明 about its problem.
    bool isRemark() const { return m_note >= 0 && in.table.headers.at(m_note).contains(u"备注"_s); }

    bool saysProblem() const
    {
        return std::any_of(m_problems.begin(), m_problems.end(),
                           [this](int place) { return !cell(place).isEmpty(); });
    }

    /// One number for the first problem, or one each.
    std::vector<int> readCounts(size_t problems)
    {
        QString text = cell(m_count);
        if (text.isEmpty())
            return {};
        std::vector<int> counts;
        for (const QString &part : text.replace(u'；', u';').replace(u'、', u';').split(u';')) {
            bool ok = false;
            counts.push_back(part.trimmed().toInt(&ok));
            if (!ok || counts.back() < 0)
                reject(m_count, {QT_TRANSLATE_NOOP("xw", "This is not a whole number"), {}});
        }
        if (counts.size() > 1 && counts.size() != problems)
            reject(m_count, {QT_TRANSLATE_NOOP("xw", "There are %1 numbers for %2 problem(s)"),
                             {QString::number(counts.size()), QString::number(problems)}});
        return counts;
    }

    /// Puts the row's problems among the findings; returns those that are new or changed.
    std::vector<Finding> merge(const Subject &subject, const std::vector<NamedProblem> &problems,
                               const std::vector<int> &counts, const ProblemNote &note,
                               std::vector<Finding> &findings)
    {
        std::vector<Finding> written;
        for (size_t i = 0; i < problems.size(); ++i) {
            const NamedProblem &problem = problems[i];
            const QString explicitNote = int(i) == note.problem ? note.words : QString();
            auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.inForce() && finding.indicator == problem.indicator &&
                       (problem.indicator.isValid() || finding.note == problem.words);
            });
            if (found == findings.end() && problem.indicator.isValid())
                settleKept(problem, findings, written);
            Finding finding = found != findings.end() ? *found : newFinding(subject, problem);
            if (i < counts.size())
                finding.count = counts[i];
            if (!explicitNote.isEmpty() && problem.indicator.isValid())
                finding.note = explicitNote;
            else if (finding.note.isEmpty())
                finding.note = problem.words;
            if (found != findings.end() && *found == finding)
                continue;
            finding.author = in.author;
            finding.at = in.now;
            if (found != findings.end())
                *found = finding;
            else
                findings.push_back(finding);
            written.push_back(std::move(finding));
        }
        return written;
    }

    /// Words that were kept until somebody settled them make way for the finding that they mean.
    void settleKept(const NamedProblem &problem, std::vector<Finding> &findings,
                    std::vector<Finding> &written)
    {
        for (Finding &kept : findings) {
            if (!kept.inForce() || kept.indicator.isValid() || problem.words.isEmpty() ||
                kept.note != problem.words)
                continue;
            kept.withdrawnBy = in.author;
            kept.withdrawnAt = in.now;
            written.push_back(kept);
        }
    }

    Finding newFinding(const Subject &subject, const NamedProblem &problem)
    {
        Finding finding;
        finding.id = m_nextFinding;
        m_nextFinding = FindingId(m_nextFinding.value() + 1);
        finding.subject = subject.id;
        finding.round = in.state.round().id;
        finding.indicator = problem.indicator;
        return finding;
    }

    /// Every phrase that was not read word for word is counted; one that decides nothing, or leaves its
    /// subject open, is said.
    void tellOfWords(const Subject &subject, const Inspection &inspection,
                     const std::vector<NamedProblem> &problems, const std::vector<Finding> &findings)
    {
        const bool open =
            in.state.standard().indicators.size() > 0 &&
            judge(in.state.standard(), subject, inspection, findings, in.state.round().scope.depth).verdict ==
                Verdict::Unchecked;
        bool unsettled = false;
        for (const NamedProblem &problem : problems) {
            if (problem.source == PhraseSource::Exact)
                continue;
            const QString &words = problem.phrase.isEmpty() ? problem.words : problem.phrase;
            PhraseRows &phrase = m_phrases[{words, problem.indicator.value()}];
            phrase.words = words;
            phrase.indicator = problem.indicator;
            phrase.sure = problem.source == PhraseSource::Parts || problem.source == PhraseSource::Settled;
            const bool isFirst = phrase.rows++ == 0;
            if (problem.indicator.isValid()) {
                if (isFirst && !phrase.sure)
                    warn(m_problem, {QT_TRANSLATE_NOOP("xw", "“%1” is taken for %2: look whether that is so"),
                                     {words, in.state.standard().label(problem.indicator)}});
                continue;
            }
            if (open) {
                unsettled = true;
                warn(m_problem >= 0 ? m_problem : m_note,
                     {QT_TRANSLATE_NOOP("xw",
                                        "“%1” is no indicator of the standard, and no verdict is stated: %2 "
                                        "stays unchecked until it is settled"),
                      {words, subject.name}});
            } else if (isFirst) {
                warn(m_problem >= 0 ? m_problem : m_note,
                     {QT_TRANSLATE_NOOP(
                          "xw", "“%1” is no indicator of the standard: kept as a note, the verdict decides"),
                      {words}});
            }
        }
        plan.unsettled += unsettled;
    }

    void finish() override
    {
        closeOpenRows();
        for (auto &[key, phrase] : m_phrases)
            plan.phrases.push_back(std::move(phrase));
        std::stable_sort(plan.phrases.begin(), plan.phrases.end(),
                         [](const PhraseRows &a, const PhraseRows &b) { return a.rows > b.rows; });
        if (!in.mapping.words.isEmpty())
            if (const auto document = documentOf(m_settled, in.state))
                plan.writes.push_back(*document);
        for (auto &[header, message] : m_unread.told())
            tell(header, {}, std::move(message));
    }

    void warnAboutOthers(const Subject &subject, const std::vector<Finding> &findings,
                         const std::vector<NamedProblem> &problems)
    {
        QStringList others;
        for (const Finding &finding : in.state.findings(subject.id)) {
            const bool listed =
                std::any_of(problems.begin(), problems.end(), [&](const NamedProblem &problem) {
                    const bool isWords = !finding.indicator.isValid() && problem.words == finding.note;
                    return isWords || (problem.indicator.isValid() && problem.indicator == finding.indicator);
                });
            if (finding.inForce() && !listed)
                others << (finding.indicator.isValid() ? in.state.standard().label(finding.indicator)
                                                       : finding.note);
        }
        if (!others.isEmpty())
            warn(m_problem,
                 {QT_TRANSLATE_NOOP(
                      "xw",
                      "%1 also has: %2. An import withdraws nothing: do it by hand where it no longer holds"),
                  {subject.name, others.join(u'、')}});
    }

    void warnAboutContradiction(const Subject &subject, const Inspection &inspection,
                                const std::vector<Finding> &findings)
    {
        if (cell(m_verdict).isEmpty() || !inspection.stated)
            return;
        const Judgement judgement =
            judge(in.state.standard(), subject, inspection, findings, in.state.round().scope.depth);
        if (judgement.verdict == *inspection.stated)
            return;
        warn(m_verdict, {QT_TRANSLATE_NOOP("xw", "The file says %1, its findings say %2: the findings hold"),
                         {toChinese(*inspection.stated), toChinese(judgement.verdict)}});
    }

    void write(const Subject &subject, const Inspection &known, Inspection inspection,
               std::vector<Finding> written, bool touched)
    {
        const bool marked = inspection != known;
        if (!marked && written.empty()) {
            ++plan.unchanged;
            return;
        }
        ++(touched ? plan.updated : plan.added);
        for (Finding &finding : written)
            plan.writes.push_back(std::move(finding));
        if (!marked)
            return;
        inspection.subject = subject.id;
        inspection.round = in.state.round().id;
        inspection.author = in.author;
        inspection.at = in.now;
        plan.writes.push_back(std::move(inspection));
    }

    SettledWords m_settled;
    ProblemWords m_words;
    int m_checked, m_problem;
    std::vector<int> m_problems;
    int m_count, m_note, m_score, m_verdict;
    FindingId m_nextFinding;
    QHash<SubjectId, int> m_rows;
    std::map<std::pair<QString, QString>, PhraseRows> m_phrases;
    UnreadColumns m_unread;
    std::vector<OpenRow> m_open;
    bool m_saysQualified = false;
    bool m_saysUnqualified = false;
};

} // namespace

Result<std::unique_ptr<ImportRun>> planResults(const ImportInput &input)
{
    const QList<QString> columns = input.mapping.columnOfHeader.values();
    const bool named = columns.contains(u"code"_s) || columns.contains(u"account_id"_s) ||
                       (columns.contains(u"name"_s) && columns.contains(u"platform"_s));
    if (!named)
        return failure(
            ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file does not say whom its rows are about"), {}},
            input.table.file,
            {QT_TRANSLATE_NOOP(
                 "xw",
                 "It needs a column 网站标识码, or 账号标识, or 账号名称 with 平台类型; name one with --map"),
             {}});
    if (!columns.contains(u"problem"_s) && !columns.contains(u"verdict"_s)) {
        const QStringList &candidates =
            input.mapping.unknownHeaders.isEmpty() ? input.table.headers : input.mapping.unknownHeaders;
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The file says neither what was found nor what follows from it"), {}},
            input.table.file,
            {QT_TRANSLATE_NOOP("xw",
                               "Name the column with --map COLUMN=problem or --map COLUMN=verdict, or in "
                               "the import window; it may be one of: %1"),
             {candidates.join(u'、')}});
    }
    return std::make_unique<ResultsImport>(input);
}

} // namespace xw
