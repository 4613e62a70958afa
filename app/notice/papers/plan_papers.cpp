// Which papers there are to write, and what they are called: names that sort as the notice lists regions.
#include "notice/papers/paper_facts.h"
#include "notice/writers.h"

#include "domain/round_label.h"
#include "domain/round_state.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString paperName(PaperKind kind)
{
    static const QString names[] = {u"检测报告"_s, u"整改通知单"_s,   u"问题清单"_s,    u"关停函"_s,
                                    u"截图台账"_s, u"错误表述清单"_s, u"链接问题清单"_s};
    return names[int(kind)];
}

const QStringList &paperWords()
{
    static const QStringList words{u"report"_s,   u"order"_s, u"list"_s, u"closing"_s,
                                   u"pictures"_s, u"words"_s, u"links"_s};
    return words;
}

class PaperPlan
{
public:
    PaperPlan(const RoundState &state, const PaperOrder &order) : m_state(state), m_order(order)
    {
        QSet<CaseId> goingOn; // of what a replaced notice asked, that which this one asks too
        if (!order.replaced.empty())
            for (const Subject &subject : state.subjects())
                if (state.belongsTo(subject.id, Population::Checked))
                    for (const PaperProblem &problem : problemsOf(state, subject, order.replaced))
                        if (problem.itsCase)
                            goingOn.insert(problem.itsCase->id);
        for (const RectificationCase &one : state.cases().cases())
            if (one.round == state.round().id || goingOn.contains(one.id))
                m_cases.push_back(&one);
    }

    void addReports()
    {
        for (const Subject &subject : m_state.subjects()) {
            if (!m_state.belongsTo(subject.id, Population::Checked) ||
                (m_order.failingOnly && !hasProblem(subject)) ||
                (!m_order.body.isEmpty() && subject.organizer != m_order.body))
                continue;
            Paper paper{PaperKind::Report, {}, subject.id, subject.organizer, {}, {}, {}};
            const QString code = subject.code.isEmpty() ? toChinese(subject.platform) : subject.code;
            paper.path = folderOf(subject.region) + fileWords(u"检测报告-%1-%2"_s.arg(code, subject.name));
            for (const RectificationCase *one : m_cases)
                if (one->subject == subject.id)
                    paper.cases.push_back(one->id);
            add(std::move(paper));
        }
    }

    void addForBodies(PaperKind kind)
    {
        QHash<QString, std::vector<const RectificationCase *>> byBody;
        QStringList bodies;
        for (const RectificationCase *one : m_cases) {
            if (one->state == CaseState::Closed ||
                (kind == PaperKind::Closing && one->disposition != Disposition::Closing) ||
                (!m_order.body.isEmpty() && one->body != m_order.body))
                continue;
            if (!byBody.contains(one->body))
                bodies << one->body;
            byBody[one->body].push_back(one);
        }
        for (const QString &body : std::as_const(bodies)) {
            const auto &cases = byBody[body];
            const Subject *first = m_state.subject(cases.front()->subject);
            Paper paper{kind, {}, {}, body, {}, {}, {}};
            paper.path =
                folderOf(first ? first->region : RegionId()) + fileWords(paperName(kind) + u'-' + body);
            for (const RectificationCase *one : cases)
                paper.cases.push_back(one->id);
            add(std::move(paper));
        }
    }

    /// One a region that has something to say.
    void addForRegions(PaperKind kind)
    {
        QHash<RegionId, bool> has;
        for (const Subject &subject : m_state.subjects())
            if (!has.value(subject.region))
                has[subject.region] = saysSomething(kind, subject);
        for (const Region &region : m_state.regions())
            if (has.value(region.id)) {
                Paper paper{kind, {}, {}, region.name, region.id, {}, {}};
                paper.path = folderOf(region.id) + fileWords(paperName(kind) + u'-' + region.name);
                add(std::move(paper));
            }
    }

    std::vector<Paper> take()
    {
        std::stable_sort(m_papers.begin(), m_papers.end(),
                         [](const Paper &a, const Paper &b) { return a.path < b.path; });
        int numbered = 0;
        for (Paper &paper : m_papers)
            if (paper.kind == PaperKind::Order || paper.kind == PaperKind::Closing)
                paper.number = countedOn(m_order.number, numbered++);
        return std::move(m_papers);
    }

private:
    /// 01-南昌市/
    [[nodiscard]] QString folderOf(RegionId id) const
    {
        const auto &regions = m_state.regions();
        const int digits = regions.size() > 99 ? 3 : 2;
        for (size_t i = 0; i < regions.size(); ++i)
            if (regions[i].id == id)
                return u"%1-%2/"_s.arg(i + 1, digits, 10, QChar(u'0')).arg(fileWords(regions[i].name));
        return QString(digits, u'0') + u"-未填地区/"_s;
    }

    [[nodiscard]] bool saysSomething(PaperKind kind, const Subject &subject) const
    {
        if (kind == PaperKind::Words)
            return !wrongWords(m_state, subject.id).empty();
        if (kind == PaperKind::Links)
            return !brokenLinks(m_state, subject.id).empty();
        return hasProblem(subject) && m_state.belongsTo(subject.id, Population::Checked);
    }

    /// Also one whose 不合格 was stated without a reason: its case says so, and so do its papers.
    [[nodiscard]] bool hasProblem(const Subject &subject) const
    {
        return !m_state.problemText(subject.id).isEmpty() ||
               m_state.belongsTo(subject.id, Population::Unqualified);
    }

    /// Two bodies of one name are told apart.
    void add(Paper paper)
    {
        const QString path = paper.path;
        for (int n = 2; m_paths.contains(paper.path); ++n)
            paper.path = u"%1 (%2)"_s.arg(path).arg(n);
        m_paths.insert(paper.path);
        m_papers.push_back(std::move(paper));
    }

    const RoundState &m_state;
    const PaperOrder &m_order;
    std::vector<const RectificationCase *> m_cases; ///< of what the notice asks
    std::vector<Paper> m_papers;
    QSet<QString> m_paths;
};

} // namespace

bool isWorkbook(PaperKind kind)
{
    return kind == PaperKind::List || kind == PaperKind::Words || kind == PaperKind::Links;
}

QString paperTitle(PaperKind kind)
{
    return kind == PaperKind::Report ? u"单站检测报告"_s : paperName(kind);
}

QString countedOn(const QString &number, int steps)
{
    static const QRegularExpression last(u"([0-9]{1,9})(?=[^0-9]*$)"_s);
    const auto match = last.match(number);
    if (!match.hasMatch())
        return number;
    const QString counted =
        QString::number(match.captured(1).toLongLong() + steps).rightJustified(match.capturedLength(1), u'0');
    return QString(number).replace(match.capturedStart(1), match.capturedLength(1), counted);
}

Result<std::vector<PaperKind>> paperKindsFrom(const QString &list)
{
    const QStringList &words = paperWords();
    std::vector<PaperKind> kinds;
    for (const QString &word : list.toLower().split(u',', Qt::SkipEmptyParts)) {
        const qsizetype place = words.indexOf(word.trimmed());
        if (place < 0)
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "There is no kind of paper “%1”"), {word}}, {},
                           {QT_TRANSLATE_NOOP("xw", "Give one or several of report, order, list, closing, "
                                                    "pictures, words, links"),
                            {}});
        if (std::find(kinds.begin(), kinds.end(), PaperKind(place)) == kinds.end())
            kinds.push_back(PaperKind(place));
    }
    if (kinds.empty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "No kind of paper is named"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Give one or several of report, order, list, closing, "
                                                "pictures, words, links"),
                        {}});
    return kinds;
}

Result<std::vector<Paper>> planPapers(const RoundState &state, const PaperOrder &order)
{
    PaperPlan plan(state, order);
    for (const PaperKind kind : order.kinds)
        if (kind == PaperKind::Report)
            plan.addReports();
        else if (kind == PaperKind::Order || kind == PaperKind::List || kind == PaperKind::Closing)
            plan.addForBodies(kind);
        else
            plan.addForRegions(kind);
    std::vector<Paper> papers = plan.take();
    if (papers.empty())
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "There is no paper to write for %1"), {roundLabel(state.round())}}, {},
            {QT_TRANSLATE_NOOP("xw", "Reports need checked subjects; orders and lists need open cases: "
                                     "case open"),
             {}});
    return papers;
}

} // namespace xw::notice
