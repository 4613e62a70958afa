#include "probe/freshness/entry_dates.h"

#include "base/html_entities.h"
#include "base/qt_compat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestDateText = 80;
constexpr int kRedatedDays = 60; // between the making of a page and the day that it claims
constexpr qint32 kNearNodes = 8; // pieces of one date stand so close together
constexpr size_t kMostPieces = 6;
constexpr int kMostJoined = 2000; // dates of a page
constexpr qsizetype kLongestPiece = 9;
constexpr qsizetype kShortText =
    40; // in which a day at the edge is that of the entry, and not of what it tells

/// Cheap: whether reading it as a date is worth the while.
bool mayBeDate(QStringView text)
{
    if (text.size() < 2 || text.size() > kLongestDateText)
        return false;
    static constexpr QStringView signs = u"0123456789０１２３４５６７８９〇月天日前刚";
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); });
}

/// A piece of a date that is put together from several: digits with their signs, or the name of a month.
bool isPiece(QStringView text)
{
    static constexpr QStringView signs = u"年月日号-/., ";
    if (text.isEmpty() || text.size() > kLongestPiece)
        return false;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || signs.contains(c); });
    return isNumber || (text.size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return c.unicode() < 0x80 && c.isLetter();
                        }));
}

/// 截止时间： before a day: that of something to come, and of no publishing. 领导活动 alone is a heading.
bool saysWhenDue(QStringView label)
{
    static const QRegularExpression due(
        u"(?:(?:截止|截至|到期|结束|失效|废止|有效|会议|活动|报名|开标|开始|举办|施行|生效)"
        u"(?:(?:时间|日期|期至?|至)\\s*[:：]?|\\s*[:：])|截止|截至)$"_s);
    return label.size() <= 12 && matchView(due, label).hasMatch();
}

/// document.write('2020-04-07')
QString writtenByScript(QStringView script)
{
    static const QRegularExpression form(
        u"document\\.write(?:ln)?\\(\\s*[\"']([^\"'<>]{5,30})[\"']\\s*\\)"_s);
    return script.size() < 300 ? form.match(script.toString()).captured(1) : QString();
}

/// A year left out is the one that brings the day nearest to the day in the address.
void mendByAddress(PageDate &date, const PageDate &address, const QDate &asOf)
{
    if (date.source == DateSource::NoYear) {
        QDate best = date.day;
        for (int year = address.day.year() - 1; year <= address.day.year() + 1; ++year) {
            const QDate other(year, date.day.month(), date.day.day());
            if (other.isValid() && other <= asOf.addDays(1) &&
                qAbs(other.daysTo(address.day)) < qAbs(best.daysTo(address.day)))
                best = other;
        }
        date.day = best;
    }
    if (date.isMonth && address.day.year() == date.day.year() && address.day.month() == date.day.month())
        date = address;
}

} // namespace

EntryDates::EntryDates(const HtmlPage &page, const QDate &asOf) : m_page(page), m_asOf(asOf)
{
    std::vector<std::pair<qint32, QString>> texts;
    for (qint32 i = 0; i < page.size(); ++i) {
        const Tag tag = page.node(i).tag;
        if (tag == Tag::Style || (tag == Tag::Script && page.node(i).end <= i + 2)) {
            if (tag == Tag::Script && page.node(i).end == i + 2)
                if (const auto date = wholeDate(writtenByScript(page.source(i + 1)), asOf))
                    m_dates.push_back({i, *date});
            i = page.node(i).end - 1;
            continue;
        }
        if (tag == Tag::Time && page.hasAttribute(i, u"datetime")) {
            if (const auto date = wholeDate(page.value(i, u"datetime"), asOf))
                m_dates.push_back({i, *date});
            continue;
        }
        if (tag != Tag::Text)
            continue;
        const QStringView source = page.source(i).trimmed();
        if (source.isEmpty() || source.size() > kLongestDateText * 4)
            continue;
        const QString text = withoutEntities(source).simplified();
        if (text.isEmpty() || text.size() > kLongestDateText)
            continue;
        texts.emplace_back(i, text);
        if (mayBeDate(text) && !(texts.size() > 1 && saysWhenDue(texts[texts.size() - 2].second)))
            if (const auto date = dateOf(i, text))
                m_dates.push_back({i, *date});
    }
    joinMonths(texts);
    joinRuns(texts);
    joinPieces(texts);
}

/// Outside a title a day may stand with its label or beside other words.
std::optional<PageDate> EntryDates::dateOf(qint32 node, const QString &text) const
{
    if (const auto date = wholeDate(text, m_asOf))
        return date;
    const auto labelled = labelledDate(text, m_asOf);
    if (labelled && labelled->source == DateSource::Written)
        return labelled;
    const auto edge = text.size() <= kShortText ? edgeDate(text, m_asOf) : std::nullopt;
    return edge && m_page.ancestor(node, Tag::A) < 0 ? edge : std::nullopt;
}

// <b>2020</b>-<b>04</b>-<b>07</b>, 4<small>月</small>7<small>日</small>, <b>07</b><i>Apr</i><i>2020</i>: the
// longest run of pieces that is a day.
void EntryDates::joinRuns(const std::vector<std::pair<qint32, QString>> &texts)
{
    int joined = 0;
    for (size_t k = 0; k + 1 < texts.size() && joined < kMostJoined; ++k) {
        if (!isPiece(texts[k].second))
            continue;
        size_t behind = k + 1;
        while (behind < texts.size() && behind < k + kMostPieces && isPiece(texts[behind].second) &&
               texts[behind].first - texts[behind - 1].first <= kNearNodes)
            ++behind;
        for (; behind > k + 1; --behind) {
            QString close, wide;
            for (size_t at = k; at < behind; ++at) {
                close += texts[at].second;
                wide += (wide.isEmpty() ? QString() : u" "_s) + texts[at].second;
            }
            auto date = wholeDate(close, m_asOf);
            if (!date && behind > k + 2)
                date = wholeDate(wide, m_asOf);
            // Two beside each other may be two things: their sign must join them.
            const bool isOne = date && !date->isMonth && (behind > k + 2 || close.contains(u'-'));
            if (!isOne || date->source == DateSource::Relative)
                continue;
            const qint32 first = texts[k].first, last = texts[behind - 1].first;
            std::erase_if(m_dates, [&](const DateText &at) { return at.node >= first && at.node <= last; });
            const auto place =
                std::lower_bound(m_dates.begin(), m_dates.end(), first,
                                 [](const DateText &at, qint32 node) { return at.node < node; });
            m_dates.insert(place, {first, *date});
            ++joined;
            k = behind - 1;
            break;
        }
    }
}

// <b>07</b><span>2020-04</span>, <em>2020</em><i>04-07</i>, <span>04月</span><b>07</b>: leaves of a calendar.
void EntryDates::joinPieces(const std::vector<std::pair<qint32, QString>> &texts)
{
    static const QRegularExpression day(u"^[\\[(]?(\\d{1,2})[日号]?$"_s);
    static const QRegularExpression yearMonth(u"^[/\\-.]?\\s*(\\d{4}\\s*[-./年]\\s*\\d{1,2})月?[-./]?$"_s);
    static const QRegularExpression shortMonth(u"^(1[3-9]|[2-9]\\d)[./-](0[1-9]|1[0-2])$"_s); // 20.08
    static const QRegularExpression year(u"^[/\\-.]?(\\d{4})年?[-./]?$"_s);
    static const QRegularExpression monthDay(u"^(\\d{1,2})[-./月](\\d{1,2})[日\\])]?$"_s);
    static const QRegularExpression monthAlone(u"^(\\d{1,2})月$"_s);
    const auto put = [this](qint32 a, qint32 b, const QString &written) {
        const auto date = wholeDate(written, m_asOf);
        if (!date)
            return;
        std::erase_if(m_dates, [&](const DateText &at) { return at.node == a || at.node == b; });
        const auto place = std::lower_bound(m_dates.begin(), m_dates.end(), a,
                                            [](const DateText &at, qint32 node) { return at.node < node; });
        m_dates.insert(place, {a, *date});
    };
    int joined = 0;
    for (size_t k = 0; k + 1 < texts.size() && joined < kMostJoined; ++k) {
        const auto &[a, first] = texts[k];
        const auto &[b, second] = texts[k + 1];
        if (b - a > kNearNodes || first.size() > 9 || second.size() > 9 ||
            !(first.front().isDigit() || first.front() == u'['))
            continue;
        const auto is = [](const QRegularExpression &form, const QString &text) { return form.match(text); };
        const auto dayFirst = is(day, first), daySecond = is(day, second);
        const auto monthFirst = is(yearMonth, first), monthSecond = is(yearMonth, second);
        QString written;
        if (dayFirst.hasMatch() && monthSecond.hasMatch())
            written = monthSecond.captured(1) + u'-' + dayFirst.captured(1);
        else if (const auto brief = is(shortMonth, second); dayFirst.hasMatch() && brief.hasMatch())
            written = u"20"_s + brief.captured(1) + u'-' + brief.captured(2) + u'-' + dayFirst.captured(1);
        else if (monthFirst.hasMatch() && daySecond.hasMatch())
            written = monthFirst.captured(1) + u'-' + daySecond.captured(1);
        else if (is(year, first).hasMatch() && is(monthDay, second).hasMatch())
            written = is(year, first).captured(1) + u'-' + is(monthDay, second).captured(1) + u'-' +
                      is(monthDay, second).captured(2);
        else if (is(monthDay, first).hasMatch() && is(year, second).hasMatch())
            written = is(year, second).captured(1) + u'-' + is(monthDay, first).captured(1) + u'-' +
                      is(monthDay, first).captured(2);
        else if (is(monthAlone, first).hasMatch() && daySecond.hasMatch())
            written = is(monthAlone, first).captured(1) + u'-' + daySecond.captured(1);
        else if (dayFirst.hasMatch() && is(monthAlone, second).hasMatch())
            written = is(monthAlone, second).captured(1) + u'-' + dayFirst.captured(1);
        if (written.isEmpty())
            continue;
        written.replace(QRegularExpression(u"[年./]"_s), u"-"_s).remove(u' ');
        put(a, b, written);
        ++joined;
        ++k;
    }
}

// <h4>2020年4月</h4> over <b>07日</b> …, <b>03日</b> …: what stands under the name of a month are days of it.
void EntryDates::joinMonths(std::vector<std::pair<qint32, QString>> &texts)
{
    static const QRegularExpression day(u"^[\\[(（]?(\\d{1,2}) ?[日号][\\])）]?$"_s);
    static const QRegularExpression month(u"^(\\d{4}) ?(?:年 ?(\\d{1,2}) ?月(?:份)?|[-./] ?(\\d{1,2}))$"_s);
    std::vector<std::pair<qint32, QString>> left;
    for (size_t k = 0; k < texts.size(); ++k) {
        const auto head = month.match(texts[k].second);
        std::vector<std::pair<qint32, PageDate>> days;
        // In an item of a list, or a piece of a leaf of a calendar, it is of that day alone.
        const qint32 item = m_page.ancestor(texts[k].first, Tag::Li);
        size_t next = k + 1;
        for (; head.hasMatch() && next < texts.size() && !month.match(texts[next].second).hasMatch(); ++next)
            if (const auto match = day.match(texts[next].second); match.hasMatch()) {
                const QDate one(head.captured(1).toInt(), (head.captured(2) + head.captured(3)).toInt(),
                                match.captured(1).toInt());
                if (one.isValid() && (item < 0 || m_page.node(item).end <= texts[next].first))
                    days.emplace_back(texts[next].first, PageDate{one, false, DateSource::Written});
            }
        const bool isHead = !days.empty() && isOverItems(texts[k].first, days.front().first);
        if (!isHead) {
            left.push_back(texts[k]);
            continue;
        }
        std::erase_if(m_dates, [&](const DateText &at) { return at.node == texts[k].first; });
        for (const auto &[node, date] : days) {
            std::erase_if(m_dates, [&](const DateText &at) { return at.node == node; });
            const auto place =
                std::lower_bound(m_dates.begin(), m_dates.end(), node,
                                 [](const DateText &at, qint32 other) { return at.node < other; });
            m_dates.insert(place, {node, date});
        }
        for (size_t at = k + 1; at < next; ++at)
            if (std::none_of(days.begin(), days.end(),
                             [&](const auto &one) { return one.first == texts[at].first; }))
                left.push_back(texts[at]);
        k = next - 1;
    }
    texts = std::move(left);
}

/// A month stands over the item of a day, and not in it.
bool EntryDates::isOverItems(qint32 month, qint32 day) const
{
    qint32 item = day;
    while (item >= 0 && m_page.node(item).tag != Tag::Li && m_page.node(item).tag != Tag::Tr &&
           m_page.node(item).tag != Tag::Dd)
        item = m_page.node(item).parent;
    return item >= 0 && month < item;
}

/// What a script shows beside a title may stand in an attribute: data-time, data-pubdate.
std::optional<PageDate> EntryDates::fromAttributes(qint32 begin, qint32 end) const
{
    static const QRegularExpression name(
        u"^(?:data-.{0,20})?(?:date|time|pubdate|publishtime|rq|sj|riqi|shijian)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression due(u"end|expire|valid|deadline|start|begin|now|server"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (qint32 i = begin; i < end && i < begin + 60; ++i)
        for (qint32 k = 0; k < m_page.node(i).attributeCount; ++k) {
            const HtmlAttribute &attribute = m_page.attributeAt(m_page.node(i).firstAttribute + k);
            if (attribute.value.size() < 8 || attribute.value.size() > 30)
                continue;
            const QString called = attribute.name.toString();
            if (!name.match(called).hasMatch() || called.contains(due))
                continue;
            if (const auto date = wholeDate(attribute.value, m_asOf);
                date && date->source == DateSource::Written)
                return date;
        }
    return std::nullopt;
}

int EntryDates::countIn(qint32 begin, qint32 end) const
{
    const auto less = [](const DateText &at, qint32 node) { return at.node < node; };
    return int(std::lower_bound(m_dates.begin(), m_dates.end(), end, less) -
               std::lower_bound(m_dates.begin(), m_dates.end(), begin, less));
}

std::optional<PageDate> EntryDates::writtenDate(const ListEntry &entry, qint32 begin, qint32 end) const
{
    const qint32 linkEnd = m_page.node(entry.link).end;
    std::optional<PageDate> outside, inside;
    const auto better = [this](const std::optional<PageDate> &old, const PageDate &found) {
        if (!old)
            return true;
        // Of two (成文, 发布) the later one that had come.
        return isFuture(*old, m_asOf) ? found.day < old->day
                                      : !isFuture(found, m_asOf) && found.day > old->day;
    };
    auto at = std::lower_bound(m_dates.begin(), m_dates.end(), begin,
                               [](const DateText &date, qint32 node) { return date.node < node; });
    for (; at != m_dates.end() && at->node < end; ++at) {
        auto &kept = at->node > entry.link && at->node < linkEnd ? inside : outside;
        if (better(kept, at->date))
            kept = at->date;
    }
    return outside ? outside : inside;
}

std::optional<PageDate> EntryDates::fromEdges(const ListEntry &entry, qint32 begin, qint32 end) const
{
    const qint32 linkEnd = m_page.node(entry.link).end;
    std::optional<PageDate> inside;
    for (qint32 i = begin; i < end && i < begin + 60; ++i) {
        if (m_page.node(i).tag != Tag::Text || m_page.node(i).length > 400)
            continue;
        const QString text = withoutEntities(m_page.source(i));
        if (!mayBeDate(QStringView(text).first(std::min<qsizetype>(text.size(), kLongestDateText))))
            continue;
        const auto date = edgeDate(text, m_asOf);
        const bool isInside = i > entry.link && i < linkEnd;
        if (date && !isInside)
            return date;
        if (date && !inside && !isFuture(*date, m_asOf))
            inside = date;
    }
    static const QRegularExpression label(u"(?:时间|日期)\\s*[:：]\\s*([0-9][-/.年月日0-9]{5,11})"_s);
    if (const auto match = label.match(m_page.value(entry.link, u"title")); match.hasMatch())
        if (const auto date = wholeDate(match.captured(1), m_asOf))
            return date;
    return inside;
}

void EntryDates::date(ListEntry &entry, qint32 begin, qint32 end) const
{
    const auto address = addressDate(entry.address);
    const bool isSure = address && address->isSure && !isFuture(address->date, m_asOf);
    auto written = writtenDate(entry, begin, end);
    if (!written && !isSure)
        written = fromAttributes(begin, end);
    if (!written && !isSure)
        written = fromEdges(entry, begin, end);
    if (!written) {
        // A day at the edge of a title may be that of what it tells of: the address knows better.
        if (address && !isFuture(address->date, m_asOf))
            entry.date = address->date;
        return;
    }
    if (isSure)
        mendByAddress(*written, address->date, m_asOf);
    entry.isFuture = isFuture(*written, m_asOf);
    entry.isRedated = isSure && address->date.day.daysTo(written->day) > kRedatedDays;
    if (entry.isRedated || (entry.isFuture && isSure))
        entry.date = address->date;
    else if (!entry.isFuture)
        entry.date = written;
}

} // namespace xw::probe
