// The time of which a notice speaks: its title's month or quarter against its text, and what it tells as past
// against the day on which it was published. And the order of its headings.
#include "notice/proof/checks.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// 二, 十一, 07; 0: none.
int numberOf(const QString &words)
{
    bool ok = false;
    if (const int digits = words.toInt(&ok); ok)
        return digits;
    static const QString names = u"一二三四五六七八九"_s;
    int value = 0;
    for (const QChar c : words) {
        const int digit = int(names.indexOf(c)) + 1;
        value = c == u'十' ? std::max(1, value) * 10 : value + digit;
    }
    return value;
}

struct Period {
    QSet<int> values;
    int paragraph = -1;
    int start = 0, end = 0;
};

const QRegularExpression &monthWords()
{
    static const QRegularExpression month(
        u"(?<![\\d\\-—~至到])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!\\d|[一二三]十)"_s);
    return month;
}

const QRegularExpression &quarterWords()
{
    static const QRegularExpression quarter(u"第?([一二三四1-4])季度"_s);
    return quarter;
}

/// The title: one of the first lines, short, without a stop, that says what the paper is.
int titleOf(const ProofContext &context)
{
    static const QRegularExpression kind(u"(?:通报|报告|情况|公告|结果)$"_s);
    for (int p = 0; p < std::min(4, context.bodyEnd()); ++p) {
        const QString &line = context.lines[size_t(p)];
        if (line.size() <= 60 && !line.contains(u'。') && kind.match(line.trimmed()).hasMatch())
            return p;
    }
    return -1;
}

void checkTitle(ProofContext &context)
{
    const int title = titleOf(context);
    if (title < 0)
        return;
    const QString &words = context.lines[size_t(title)];
    for (const QRegularExpression *unit : {&monthWords(), &quarterWords()}) {
        QSet<int> claimed, told;
        for (auto it = unit->globalMatch(words); it.hasNext();)
            claimed.insert(numberOf(it.next().captured(1)));
        if (claimed.size() != 1 || words.contains(u'至') || words.contains(u'-') || words.contains(u'—'))
            continue;
        // What a sentence begins with is what the text is about: 2017年3月,共办理…
        static const QRegularExpression opening(
            u"^(?:20\\d\\d年)?(?:第?[一二三四1-4]季度|[\\d一二三四五六七八九十]{1,2}月(?:份)?)[,共全]"_s);
        for (int p = title + 1; p < context.bodyEnd(); ++p) {
            const QString &line = context.lines[size_t(p)];
            const Reading &reading = context.readings[size_t(p)];
            bool about = false;
            for (const int start : reading.sentenceStarts)
                about = about || opening.match(line.mid(start, 24).trimmed()).hasMatch();
            for (auto it = unit->globalMatch(line); it.hasNext();) {
                const int value = numberOf(it.next().captured(1));
                if (claimed.contains(value))
                    told.insert(value);
                else if (about)
                    told.insert(-value);
            }
        }
        if (told.isEmpty())
            continue;
        const bool fits = told.contains(*claimed.begin());
        if (!fits && told.size() > 1)
            continue; // it tells of several: what the title means is not known
        const int end = int(words.size());
        context.hold("date", title, 0, end, {}, fits ? ProofResult::Sound : ProofResult::Contradiction);
        if (!fits)
            context.add(
                ProofKind::Contradiction, "date", title, 0, end,
                {unit == &monthWords()
                     ? QT_TRANSLATE_NOOP("xw", "The title says month %1, the text tells of month %2")
                     : QT_TRANSLATE_NOOP("xw", "The title says quarter %1, the text tells of quarter %2"),
                 {QString::number(*claimed.begin()), QString::number(-*told.begin())}});
    }
}

/// The day on which the page was put up, as its head says it.
QDate publishedOn(const ProofContext &context)
{
    static const QRegularExpression stamp(
        u"(?:时间|日期|发布)[^\\d]{0,8}(20\\d\\d)[-/年](\\d{1,2})[-/月](\\d{1,2})"_s);
    static const QRegularExpression bare(u"^\\s*(20\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})\\s+\\d{1,2}:\\d\\d"_s);
    for (int p = 0; p < std::min(8, context.bodyEnd()); ++p)
        for (const QRegularExpression *pattern : {&stamp, &bare})
            if (const auto match = pattern->match(context.lines[size_t(p)]); match.hasMatch())
                return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    return {};
}

/// 截止3月15日,已完成312个: told as past, on a page that is older.
void checkTold(ProofContext &context)
{
    const QDate published = publishedOn(context);
    if (!published.isValid())
        return;
    static const QRegularExpression until(
        u"截[止至](?:到)?(?:(20\\d\\d)年)?\\s*(\\d{1,2})月\\s*(\\d{1,2})日[,前]?([^。;]{0,12})"_s);
    for (int p = 0; p < context.bodyEnd(); ++p)
        for (auto it = until.globalMatch(context.lines[size_t(p)]); it.hasNext();) {
            const auto match = it.next();
            const bool withYear = !match.captured(1).isEmpty();
            QDate day(withYear ? match.captured(1).toInt() : published.year(), match.captured(2).toInt(),
                      match.captured(3).toInt());
            if (!withYear && day.isValid() && published.daysTo(day) > 200)
                day = day.addYears(-1); // 截至12月20日 on a page of January
            if (!day.isValid())
                continue;
            const int end = int(match.capturedStart(4));
            const bool late = day > published;
            context.hold("date", p, int(match.capturedStart()), end, {},
                         late ? ProofResult::Doubt : ProofResult::Sound);
            if (late)
                context.add(ProofKind::Doubt, "date", p, int(match.capturedStart()), end,
                            {QT_TRANSLATE_NOOP("xw", "%1 lies behind the day of the page, %2"),
                             {day.toString(Qt::ISODate), published.toString(Qt::ISODate)}});
        }
}

/// (一)(三), or a list that begins with 2.
void checkOrdinals(ProofContext &context)
{
    static const QRegularExpression chapter(u"^\\s*([一二三四五六七八九十]{1,3})、"_s);
    static const QRegularExpression section(u"^\\s*\\(([一二三四五六七八九十]{1,3})\\)"_s);
    static const QRegularExpression item(u"^\\s*(\\d{1,2})\\.(?!\\d)"_s);
    static const QRegularExpression inlineItem(u"(?:^|[。:;])\\s*(?:1[.、]|\\(1\\)|一是|首先)"_s);
    int chapters = 0, sections = 0, items = 0;
    bool list = false, inlineOne = false;
    for (int p = 0; p < context.bodyEnd(); ++p) {
        const QString &line = context.lines[size_t(p)];
        if (line.startsWith(u"附件"_s))
            return;
        inlineOne = inlineOne || inlineItem.match(line).hasMatch();
        int *level = nullptr;
        QRegularExpressionMatch match;
        if ((match = chapter.match(line)).hasMatch()) {
            level = &chapters;
            sections = items = 0;
        } else if ((match = section.match(line)).hasMatch()) {
            level = &sections;
            items = 0;
        } else if ((match = item.match(line)).hasMatch()) {
            level = &items;
        } else {
            continue;
        }
        const int value = numberOf(match.captured(1));
        const bool skips =
            value > *level + 1 && (*level > 0 || (level == &items && value == 2 && !inlineOne));
        list = list || value == 1;
        if (skips)
            context.add(ProofKind::Doubt, "wording", p, int(match.capturedStart(1)), int(match.capturedEnd()),
                        {QT_TRANSLATE_NOOP("xw", "Number %1 is missing before %2"),
                         {QString::number(value - 1), QString::number(value)}});
        *level = value;
    }
}

/// 一是…;二是…;四是… · 第一,…;第三,… within one paragraph.
void checkInlineOrdinals(ProofContext &context)
{
    static const QRegularExpression forms[] = {
        QRegularExpression(u"(?:^|[。;:,])\\s*([一二三四五六七八九十]{1,3})是"_s),
        QRegularExpression(u"(?:^|[。;:])\\s*第([一二三四五六七八九十]{1,3})[,是、]"_s),
        QRegularExpression(u"(?:^|[。;:])\\s*\\(([一二三四五六七八九十]{1,3})\\)"_s)};
    for (int p = 0; p < context.bodyEnd(); ++p)
        for (const QRegularExpression &form : forms) {
            int last = 0;
            for (auto it = form.globalMatch(context.lines[size_t(p)]); it.hasNext();) {
                const auto match = it.next();
                const int value = numberOf(match.captured(1));
                if (last > 0 && value > last + 1)
                    context.add(ProofKind::Doubt, "wording", p, int(match.capturedStart(1)),
                                int(match.capturedEnd()),
                                {QT_TRANSLATE_NOOP("xw", "Number %1 is missing before %2"),
                                 {QString::number(value - 1), QString::number(value)}});
                last = value;
            }
        }
}

/// 较上月同比增长: what is held against the month before is 环比.
void checkTerms(ProofContext &context)
{
    static const QRegularExpression term(
        u"(?:较|比)上(?:个)?(?:月|季度|周|期)(同比)[^,。;]{0,4}\\d+(?:\\.\\d+)?%?"_s);
    for (int p = 0; p < context.bodyEnd(); ++p)
        for (auto it = term.globalMatch(context.lines[size_t(p)]); it.hasNext();) {
            const auto match = it.next();
            context.add(ProofKind::Doubt, "wording", p, int(match.capturedStart()), int(match.capturedEnd()),
                        {QT_TRANSLATE_NOOP("xw", "Held against the period before it is 环比"), {}},
                        u"环比"_s);
        }
}

} // namespace

void checkPeriod(ProofContext &context)
{
    checkTitle(context);
    checkTold(context);
    checkOrdinals(context);
    checkInlineOrdinals(context);
    checkTerms(context);
}

} // namespace xw::notice
