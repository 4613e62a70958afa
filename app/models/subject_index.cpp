#include "models/subject_index.h"

#include <QStringMatcher>
#include <limits>

namespace xw::models
{

namespace
{

void appendLower(QString &block, QStringView text)
{
    for (const QChar c : text)
        block += c.toLower();
    // Nobody can type this: a word never matches across two fields.
    block += u'\n';
}

/// Every word must be somewhere; the longest is asked first because it fails most often.
std::vector<QString> wordsOf(const QString &query)
{
    const QStringList parts = query.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<QString> words(parts.begin(), parts.end());
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

} // namespace

QStringView hostOf(QStringView url)
{
    if (const qsizetype scheme = url.indexOf(u"://"); scheme >= 0)
        url = url.mid(scheme + 3);
    qsizetype end = 0;
    while (end < url.size() && url.at(end) != u'/' && url.at(end) != u':' && url.at(end) != u'?' &&
           url.at(end) != u'#')
        ++end;
    return url.left(end);
}

SubjectIndex::SubjectIndex(const RoundState &state)
{
    const std::vector<Subject> &subjects = state.subjects();
    QHash<RegionId, QString> regions;
    for (const Region &region : state.regions())
        regions.insert(region.id, region.name);
    m_starts.reserve(subjects.size() + 1);
    m_block.reserve(qsizetype(subjects.size()) * 56);
    for (const Subject &subject : subjects) {
        appendLower(m_block, subject.name);
        appendLower(m_block, subject.code);
        appendLower(m_block, hostOf(subject.url));
        appendLower(m_block, subject.organizer);
        appendLower(m_block, regions.value(subject.region));
        m_starts.push_back(m_block.size());
    }
}

QStringView SubjectIndex::text(int index) const
{
    const qsizetype start = m_starts[size_t(index)];
    return QStringView(m_block).mid(start, m_starts[size_t(index) + 1] - start);
}

std::vector<int> SubjectIndex::filter(const QString &query, std::span<const int> among) const
{
    return first(query, among, std::numeric_limits<int>::max());
}

std::vector<int> SubjectIndex::first(const QString &query, std::span<const int> among, int limit) const
{
    std::vector<QStringMatcher> matchers;
    for (const QString &word : wordsOf(query))
        matchers.emplace_back(word);
    std::vector<int> found;
    found.reserve(matchers.empty() ? among.size() : among.size() / 8);
    for (const int index : among) {
        const QStringView text = this->text(index);
        bool all = true;
        for (const QStringMatcher &matcher : matchers)
            if (matcher.indexIn(text) < 0) {
                all = false;
                break;
            }
        if (!all)
            continue;
        found.push_back(index);
        if (int(found.size()) >= limit)
            break;
    }
    return found;
}

} // namespace xw::models
