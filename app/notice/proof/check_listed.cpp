// Names in the text against the rows of the annex that lists the failing subjects: who is named as failing
// stands there, and is said to have there what he is said to have here.
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"
#include "notice/proof/name_lists.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// What a problem is about, coarsely: two texts that share nothing speak of different problems.
enum Topic : unsigned { Update = 1, Interaction = 2, Access = 4, Severe = 8, Service = 16 };

unsigned topicsOf(const QString &words, bool media)
{
    static const std::pair<QRegularExpression, unsigned> known[] = {
        {QRegularExpression(u"更新|滞后|空白"_s), Update},
        {QRegularExpression(u"互动|咨询|建言|渠道|留言|回应"_s), Interaction},
        {QRegularExpression(u"无法访问|不可用|无法下载|无法使用|无法打开|打不开|关停|下线|注销|僵尸"_s),
         Access},
        {QRegularExpression(u"泄密|安全|表述|错误|错别字|严重问题"_s), Severe},
        {QRegularExpression(u"办事|服务"_s), Service}};
    unsigned topics = 0;
    for (const auto &[pattern, topic] : known)
        if (words.contains(pattern))
            topics |= topic;
    // An app that cannot be used counts as 内容不更新 (国办秘函〔2019〕19号).
    return media && (topics & Access) ? topics | Update : topics;
}

struct Segment {
    int start = 0, end = 0;
    QString words; ///< without the names that were found
    std::vector<std::pair<QString, int>> names;
};

/// Sentences and their parts between ;, with the names that stand in lists or quotes.
std::vector<Segment> segmentsOf(const QString &line)
{
    static const QRegularExpression part(u"[^。;]+"_s);
    static const QRegularExpression word(u"“([^“”]{2,40})”|([^、,:()“”]{3,60})"_s);
    static const QRegularExpression tail(u"(?:等|共\\d|和|的|存在|未|无法|首页|内容|均|因|网站$).*$"_s);
    static const QRegularExpression lead(u"^(?:其中|如|即|包括|有|的\\d*家?)+"_s);
    std::vector<Segment> segments;
    for (auto it = part.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        Segment segment{int(match.capturedStart()), int(match.capturedEnd()), match.captured(), {}};
        for (auto w = word.globalMatch(segment.words); w.hasNext();) {
            const auto found = w.next();
            const QString raw = found.captured(1).isEmpty() ? found.captured(2) : found.captured(1);
            const QString bare = QString(raw).remove(lead);
            segment.names.emplace_back(bare, int(found.capturedStart()));
            if (const QString cut = QString(bare).remove(tail); cut.size() >= 3 && cut != bare)
                segment.names.emplace_back(cut, int(found.capturedStart()));
        }
        segments.push_back(std::move(segment));
    }
    return segments;
}

/// Speaks of something that an annex of failures does not list.
bool isAboutAnother(const QString &words)
{
    static const QRegularExpression other(
        u"文字|错别字|超期|逾期|域名|报表|得分|合格率|上季度|连续|请于|责令|前完成|几个方面|一般性|不影响合格|答复|接近"_s);
    return words.contains(other);
}

bool isAboutFailures(const QString &words)
{
    static const QRegularExpression fault(u"未|不|无法|缺|差|滞后|错误|问题|关停"_s);
    return words.contains(fault) && !isAboutAnother(words);
}

class Names
{
public:
    explicit Names(ProofContext &context)
        : m_context(context), m_listed{{context.text, false}, {context.text, true}}
    {
    }

    void check()
    {
        if (m_listed[0].annex() == 0 && m_listed[1].annex() == 0)
            return;
        for (int p = 0; p < int(m_context.lines.size()) && !m_context.inAnnex(p); ++p) {
            const QString &line = m_context.lines.at(size_t(p));
            for (const Segment &segment : segmentsOf(line))
                if (isAboutFailures(segment.words) || segment.words.contains(u"这一问题"_s))
                    checkTopics(p, segment);
            checkLists(p, line);
        }
    }

private:
    void checkTopics(int p, const Segment &segment)
    {
        QString words = segment.words;
        std::vector<std::pair<const ListedSubject *, std::pair<bool, int>>> found;
        for (const auto &[name, at] : segment.names)
            for (const bool media : {false, true})
                if (const ListedSubject *row = m_listed[media ? 1 : 0].find(name)) {
                    const bool known = std::any_of(found.begin(), found.end(),
                                                   [row](const auto &one) { return one.first == row; });
                    if (!known)
                        found.push_back({row, {media, at}});
                    words.remove(name);
                }
        if (found.empty())
            return;
        // 存在这一问题: what it is stands in the heading above.
        const QString told =
            words.contains(u"这一问题"_s) && p > 0 ? m_context.lines.at(size_t(p) - 1) : words;
        for (const auto &[row, place] : found) {
            const auto [media, at] = place;
            const unsigned here = topicsOf(told, media), there = topicsOf(row->problem, media);
            if (here == 0 || there == 0)
                continue;
            m_context.hold("names", p, segment.start + at,
                           std::min(segment.start + at + int(row->name.size()), segment.end));
            if (here & there || isListedElsewhere(row->name, here))
                continue;
            const int start = segment.start + at;
            m_context.add(ProofKind::Contradiction, "names", p, start,
                          std::min(start + int(row->name.size()), segment.end),
                          {QT_TRANSLATE_NOOP("xw", "Annex %1 says of %2: %3"),
                           {QString::number(m_listed[media ? 1 : 0].annex()), row->name, row->problem}},
                          row->problem);
        }
    }

    /// The same name can stand on both annexes, or twice on one (two platforms), there with words of no
    /// topic.
    bool isListedElsewhere(const QString &name, unsigned topics) const
    {
        for (const bool media : {false, true})
            for (const ListedSubject &row : m_listed[media ? 1 : 0].rows())
                if (const unsigned there = topicsOf(row.problem, media);
                    row.name == name && (there == 0 || (there & topics)))
                    return true;
        return false;
    }

    /// A、B、C共3个网站…: where most of a list stands in the annex, all of it does.
    void checkLists(int p, const QString &line)
    {
        for (const NameList &list : nameListsIn(line)) {
            const ListedSubjects &annex = m_listed[list.media ? 1 : 0];
            const bool failures = list.about.isEmpty() || list.about.contains(u':') ||
                                  list.about.contains(u"不合格"_s) || isAboutFailures(list.about);
            const int from = int(lastWithin(line, u'。', std::max(0, list.start - 200), list.start)) + 1;
            if (annex.annex() == 0 || !failures ||
                (list.about.isEmpty() && isAboutAnother(line.mid(from, list.end - from))))
                continue;
            QStringList missing;
            for (const QString &name : list.names)
                if (!annex.find(name) && !annex.hasLike(name))
                    missing << name;
            if (missing.size() * 2 > list.names.size())
                continue; // another list than that of the annex
            m_context.hold("names", p, list.start, list.end);
            for (const QString &name : missing) {
                const int at = int(line.indexOf(name, list.start));
                m_context.add(ProofKind::Contradiction, "names", p, at, at + int(name.size()),
                              {QT_TRANSLATE_NOOP("xw", "%1 is named here and is not in annex %2"),
                               {name, QString::number(annex.annex())}});
            }
        }
    }

    ProofContext &m_context;
    ListedSubjects m_listed[2];
};

} // namespace

void checkListed(ProofContext &context)
{
    Names(context).check();
}

} // namespace xw::notice
