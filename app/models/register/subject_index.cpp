#include "models/register/subject_index.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace xw::models
{

namespace
{

/// Writes `text` in lower case to `out`, and a mark after it that nobody can type: a word never matches
/// across two fields.
char16_t *putLower(char16_t *out, QStringView text)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        // Most of it is Chinese, which has no case, or ASCII.
        if (unit < 0x80)
            *out++ = unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
        else
            *out++ = unit >= 0x2e80 && unit < 0xff00 ? unit : c.toLower().unicode();
    }
    *out++ = u'\n';
    return out;
}

/// Looks for the first character with the vectorised search, then compares: Chinese characters are rare
/// enough for that.
bool holds(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1))
        if (text.mid(at, word.size()) == word)
            return true;
    return false;
}

/// Every word must be somewhere; the longest is asked first because it fails most often.
std::vector<QString> foldedWords(const QString &query)
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

SubjectIndex::SubjectIndex(const RoundState &state, std::optional<SubjectKind> kind)
{
    const std::vector<Subject> &subjects = state.subjects();
    QHash<RegionId, QString> regions;
    for (const Region &region : state.regions())
        regions.insert(region.id, region.name);
    qsizetype length = 0;
    for (const Subject &subject : subjects)
        if (!kind || subject.kind == *kind)
            length += subject.name.size() + subject.code.size() + subject.url.size() +
                      subject.organizer.size() + regions.value(subject.region).size() + 5;
    m_block.resize(length);
    m_starts.reserve(subjects.size() + 1);
    auto *const begin = reinterpret_cast<char16_t *>(m_block.data());
    char16_t *out = begin;
    for (const Subject &subject : subjects) {
        if (!kind || subject.kind == *kind) {
            out = putLower(out, subject.name);
            out = putLower(out, subject.code);
            out = putLower(out, hostOf(subject.url));
            out = putLower(out, subject.organizer);
            out = putLower(out, regions.value(subject.region));
        }
        m_starts.push_back(out - begin);
    }
    m_block.truncate(out - begin);
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
    const std::vector<QString> words = foldedWords(query);
    std::vector<int> found;
    found.reserve(words.empty() ? among.size() : among.size() / 8);
    for (const int index : among) {
        const QStringView text = this->text(index);
        if (!std::all_of(words.begin(), words.end(),
                         [text](const QString &word) { return holds(text, word); }))
            continue;
        found.push_back(index);
        if (int(found.size()) >= limit)
            break;
    }
    return found;
}

} // namespace xw::models
