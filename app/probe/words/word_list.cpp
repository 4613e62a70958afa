#include "base/qt_compat.h"
#include "probe/html_page.h"
#include "probe/words.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestQuotation = 120;
constexpr qsizetype kFewestSigns = 2, kMostSigns = 40; // of a word in the list

quint32 startOf(QStringView text, qsizetype at)
{
    return quint32(text[at].unicode()) << 16 | text[at + 1].unicode();
}

/// A text that speaks of errors: lessons on characters, notices that list what was found.
bool isAboutErrors(QStringView text)
{
    static const QRegularExpression about(
        u"错别字|错字|别字|误写|错写|误作|误用|写成|写作[“\"]|应为|应该为|应当为|正确写法|易混|混淆|辨析|咬文嚼字|纠错|更正为|改为[“\"]|不是[“\"]"_s);
    return matchView(about, text).hasMatch();
}

/// Ends of the quotations of a text, by where they begin: “…”, 《…》, 「…」, "…".
std::vector<std::pair<qsizetype, qsizetype>> quotationsOf(QStringView text)
{
    static constexpr QStringView opens = u"“‘「『《〈\"", closes = u"”’」』》〉\"";
    std::vector<std::pair<qsizetype, qsizetype>> quotations;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype kind = opens.indexOf(text[i]);
        if (kind < 0)
            continue;
        const QStringView ahead = text.sliced(i + 1, std::min(kLongestQuotation, text.size() - i - 1));
        const qsizetype end = ahead.indexOf(closes[kind]);
        if (end < 0)
            continue;
        quotations.emplace_back(i, i + 1 + end);
        i += 1 + end;
    }
    return quotations;
}

/// Part of an address or a file's name: letters, digits and their signs run on at either side.
bool isInName(QStringView text, qsizetype begin, qsizetype end)
{
    static constexpr QStringView signs = u"/\\_%@=&";
    const auto isSign = [&](qsizetype i) { return i >= 0 && i < text.size() && signs.contains(text[i]); };
    if (isSign(begin - 1) || isSign(end))
        return true;
    static const QRegularExpression suffix(
        u"^[^\\s，。、；]{0,20}\\.(?:docx?|xlsx?|pdf|wps|jpe?g|png|rar|zip|html?|pptx?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(text.sliced(end, std::min<qsizetype>(32, text.size() - end)).toString()).hasMatch();
}

/// 兰天…公司, …路小学: what somebody is called, nobody spelled wrong.
bool isInProperName(QStringView text, qsizetype end)
{
    static const QRegularExpression name(
        u"^[\\x{4E00}-\\x{9FFF}]{0,6}(?:有限公司|公司|集团|合作社|经营部|商行|酒店|宾馆|饭店|工作室|门市部|超市|药店|养殖场|加工厂|事务所)"_s);
    return name.match(text.sliced(end, std::min<qsizetype>(12, text.size() - end)).toString()).hasMatch();
}

/// As people part two words: by a tab, else an arrow, a comma, or blanks.
QList<QStringView> partsOf(QStringView line)
{
    if (line.contains(u'\t'))
        return line.split(u'\t');
    for (const QStringView mark : {u"→", u"->", u"，", u","})
        if (line.contains(mark))
            return line.split(mark);
    static const QRegularExpression blanks(u"[ \u3000]+"_s);
    return line.split(blanks);
}

} // namespace

Result<WordList> WordList::shippedWith(const QByteArray &own)
{
    WordList words;
    QFile shipped(u":/words/errors.tsv"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}},
                       shipped.fileName());
    if (const auto added = words.add(shipped.readAll(), shipped.fileName()); !added)
        return tl::unexpected(added.error());
    if (const auto added = words.addOwn(own); !added)
        return tl::unexpected(added.error());
    return words;
}

Result<void> WordList::addOwn(const QByteArray &lines)
{
    return add(lines, Message{QT_TRANSLATE_NOOP("xw", "own words"), {}}.text());
}

Result<void> WordList::add(const QByteArray &bytes, const QString &where)
{
    const QString text = decodePage(bytes).text;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView plain = line.trimmed();
        if (plain.isEmpty() || plain.startsWith(u'#'))
            continue;
        const auto parts = partsOf(plain);
        const auto part = [&](qsizetype k) {
            const QString found = k < parts.size() ? parts[k].trimmed().toString() : QString();
            return found == u"-" ? QString() : found;
        };
        WrongWord word{part(0), part(1), part(2) == u"severe" || part(2) == u"严重", part(3), part(4)};
        if (word.wrong.size() < kFewestSigns || word.wrong.size() > kMostSigns || word.right.isEmpty() ||
            word.wrong == word.right)
            return failure(
                ErrorCode::Format,
                {QT_TRANSLATE_NOOP("xw", "A line of the word list names no wrong word and its right one"),
                 {}},
                where + u':' + QString::number(number),
                {QT_TRANSLATE_NOOP("xw", "Write the wrong word, a tab and the right word"), {}});
        m_byStart[startOf(word.wrong, 0)].push_back(m_words.size());
        m_words.push_back(std::move(word));
    }
    return {};
}

std::vector<WordList::Hit> WordList::find(QStringView text) const
{
    std::vector<Hit> hits;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].unicode() < 0x80 && text[i + 1].unicode() < 0x80)
            continue;
        const auto known = m_byStart.constFind(startOf(text, i));
        if (known == m_byStart.constEnd())
            continue;
        const WrongWord *best = nullptr;
        for (const size_t at : *known) {
            const WrongWord &word = m_words[at];
            const qsizetype end = i + word.wrong.size();
            if (!text.sliced(i).startsWith(word.wrong) || (best && best->wrong.size() >= word.wrong.size()))
                continue;
            const bool isInnocent = (i > 0 && word.notBehind.contains(text[i - 1])) ||
                                    (end < text.size() && word.notBefore.contains(text[end]));
            if (!isInnocent && !isInName(text, i, end) && !isInProperName(text, end))
                best = &word;
        }
        if (!best)
            continue;
        hits.push_back({best, i});
        i += best->wrong.size() - 1;
    }
    if (hits.empty() || isAboutErrors(text))
        return {};
    const auto quotations = quotationsOf(text);
    std::erase_if(hits, [&](const Hit &hit) {
        return std::any_of(quotations.begin(), quotations.end(), [&](const auto &quotation) {
            return hit.position > quotation.first && hit.position < quotation.second;
        });
    });
    return hits;
}

} // namespace xw::probe
