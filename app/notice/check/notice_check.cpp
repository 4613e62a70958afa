#include "notice/notice_check.h"

#include "notice/facts/area_words.h"
#include "notice/plain_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Kind = NoticeFlaw::Kind;

struct TextRule {
    Kind kind;
    QRegularExpression pattern;
};

/// Over the text of one paragraph or heading. Marks that belong together (：“, 。”) are no doubles.
const std::vector<TextRule> &textRules()
{
    static const std::vector<TextRule> rules{
        {Kind::EmptyList, QRegularExpression(u"[：:](?=[。；，、])|（[）、，；。]|[、，；：（]）|“”|《》|"
                                             "(问题集中在|包括|分别是|涉及|还有|的有|如|即)(?=[。；]|$)"_s)},
        {Kind::UnfilledPlace, QRegularExpression(u"\\{\\{|\\}\\}|%[0-9]|_{3,}|[\\x{FDD0}-\\x{FDEF}]"_s)},
        {Kind::DoubledMark, QRegularExpression(u"[，、；：][，、；：。]|。[，、；：。]|^[，、；：。）]"_s)},
        {Kind::RateOfNothing,
         QRegularExpression(
             u"(率|得分|比例)(为|均为|仅为|达)?(—|－|-)(?![0-9])|(?<![0-9])0个(中|，)?其中"_s)},
        {Kind::NothingCounted,
         QRegularExpression(u"(检查|抽查|运行)[^，。；]{0,12}(网站|新媒体|账号)(?:共)?0[个家](?![0-9])"_s)},
    };
    return rules;
}

QString around(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype from = qMax<qsizetype>(0, at - 12);
    return text.mid(from, length + 24);
}

class Checker
{
public:
    explicit Checker(const Composed &composed)
        : m_composed(composed), m_area(composed.settings.area), m_annexes(int(composed.annexes.size()))
    {
    }

    std::vector<NoticeFlaw> run()
    {
        const std::optional<Fact> checked = m_composed.facts.find(u"kinds.checked"_s);
        if (checked && !checked->holds())
            m_flaws.push_back({Kind::NothingChecked, {}, -1});
        const std::vector<Block> &blocks = m_composed.document.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (std::holds_alternative<AnnexStart>(blocks[i]))
                m_inAnnexes = true;
            if (const auto *addressee = std::get_if<Addressee>(&blocks[i]))
                areaIn(addressee->text, int(i));
            if (std::holds_alternative<Heading>(blocks[i]))
                headingAt(int(i));
            const Runs *runs = runsOf(blocks[i]);
            if (runs && !m_inAnnexes)
                text(*runs, int(i), std::holds_alternative<Paragraph>(blocks[i]));
        }
        return std::move(m_flaws);
    }

private:
    void add(Kind kind, const QString &quote, int block) { m_flaws.push_back({kind, quote, block}); }

    void text(const Runs &runs, int block, bool paragraph)
    {
        const QString whole = plainText(runs);
        for (const auto &[kind, pattern] : textRules())
            if (const QRegularExpressionMatch match = pattern.match(whole); match.hasMatch())
                add(kind, around(whole, match.capturedStart(), match.capturedLength()), block);
        for (const Run &run : runs) {
            const std::optional<Fact> fact =
                run.fact.isEmpty() ? std::nullopt : m_composed.facts.find(run.fact);
            const auto *rate = fact ? std::get_if<RateValue>(&fact->value) : nullptr;
            if ((rate && rate->rate.isNull()) || (fact && run.text == u"—"))
                add(Kind::RateOfNothing, around(whole, whole.indexOf(run.text), run.text.size()), block);
        }
        // Names come from the data and are as they are; the notice's own words must fit its area.
        QString own;
        for (const Run &run : runs)
            own += run.fact.isEmpty() || run.fact.startsWith(u"area.") ? run.text : QString(QChar(0xFFFC));
        areaIn(own, block);
        static const QRegularExpression reference(u"附件([0-9]+)"_s);
        for (const QRegularExpressionMatch &match : reference.globalMatch(whole))
            if (match.captured(1).toInt() > m_annexes)
                add(Kind::MissingAnnex, match.captured(0), block);
        if (paragraph && whole.endsWith(u'：') && !whole.endsWith(u"如下："_s) && !textFollows(block))
            add(Kind::EmptyList, whole.right(16), block);
        if (paragraph && !whole.isEmpty() && QStringView(u"，、；（").contains(whole.back()))
            add(Kind::OpenEnd, whole.right(16), block);
    }

    /// A list may stand in paragraphs, in a table of its own, or under headings below the paragraph's.
    [[nodiscard]] bool textFollows(int block) const
    {
        const std::vector<Block> &blocks = m_composed.document.blocks;
        if (size_t(block) + 1 >= blocks.size())
            return false;
        const Block &next = blocks[size_t(block) + 1];
        const auto *heading = std::get_if<Heading>(&next);
        return std::holds_alternative<Paragraph>(next) || std::holds_alternative<Table>(next) ||
               (heading && heading->level > m_level);
    }

    void areaIn(QString words, int block)
    {
        static const QRegularExpression title(u"《[^》]*》"_s);
        words.remove(title);
        for (const QString &other : wholeAreaWords()) {
            const qsizetype at = other == m_area ? -1 : words.indexOf(other);
            if (at >= 0 && !(m_area.startsWith(other) && words.mid(at, m_area.size()) == m_area))
                add(Kind::WrongArea, around(words, at, other.size()), block);
        }
    }

    void headingAt(int block)
    {
        const std::vector<Block> &blocks = m_composed.document.blocks;
        const int level = std::get<Heading>(blocks[size_t(block)]).level;
        m_level = level;
        const Block *next = size_t(block) + 1 < blocks.size() ? &blocks[size_t(block) + 1] : nullptr;
        const auto *heading = next ? std::get_if<Heading>(next) : nullptr;
        const bool holds =
            next && (std::holds_alternative<Paragraph>(*next) || std::holds_alternative<Table>(*next) ||
                     (heading && heading->level > level));
        if (!holds)
            add(Kind::EmptyHeading, plainText(std::get<Heading>(blocks[size_t(block)]).runs), block);
    }

    const Composed &m_composed;
    QString m_area;
    int m_annexes;
    bool m_inAnnexes = false;
    int m_level = 0; ///< of the heading above
    std::vector<NoticeFlaw> m_flaws;
};

} // namespace

std::vector<NoticeFlaw> checkNotice(const Composed &composed)
{
    return Checker(composed).run();
}

Message told(const NoticeFlaw &flaw)
{
    switch (flaw.kind) {
    case Kind::EmptyList:
        return {QT_TRANSLATE_NOOP("xw", "The notice has a list with nothing in it: “%1”"), {flaw.quote}};
    case Kind::UnfilledPlace:
        return {QT_TRANSLATE_NOOP("xw", "A place in the notice was not filled: “%1”"), {flaw.quote}};
    case Kind::DoubledMark:
        return {QT_TRANSLATE_NOOP("xw", "Punctuation stands twice in the notice: “%1”"), {flaw.quote}};
    case Kind::RateOfNothing:
        return {QT_TRANSLATE_NOOP("xw", "The notice states a rate over nothing: “%1”"), {flaw.quote}};
    case Kind::NothingCounted:
        return {QT_TRANSLATE_NOOP("xw", "The notice speaks of what does not exist: “%1”"), {flaw.quote}};
    case Kind::WrongArea:
        return {QT_TRANSLATE_NOOP("xw", "The notice calls its area by a word of another kind: “%1”"),
                {flaw.quote}};
    case Kind::MissingAnnex:
        return {QT_TRANSLATE_NOOP("xw", "The notice cites %1, which it does not have"), {flaw.quote}};
    case Kind::EmptyHeading:
        return {QT_TRANSLATE_NOOP("xw", "Nothing stands under the heading “%1”"), {flaw.quote}};
    case Kind::OpenEnd:
        return {QT_TRANSLATE_NOOP("xw", "A paragraph of the notice ends within a sentence: “%1”"),
                {flaw.quote}};
    case Kind::NothingChecked:
        return {QT_TRANSLATE_NOOP("xw", "Nothing was checked in this round: the notice states no result"),
                {}};
    }
    return {};
}

} // namespace xw::notice
