#include "notice/proof/name_lists.h"

#include "notice/proof/quantity.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int reach = 1500; // characters of one list; longer ones are tables

/// Words of which kinds are made (政务微博, 县级部门网站): a piece that holds nothing else names nobody.
bool isCommonNoun(const QString &piece)
{
    static const QRegularExpression vocabulary(
        u"^(?:全|各|级|类|省|市|州|县|区|乡|镇|直|属|有|的|和|及|个别|部分|不?合格|政府|政务|政策|系统|部门|"
        u"单位|门户|基层|"
        "网站|网|新媒体|账号|微信|微博|公众号|客户端|移动|小程序|短视频|抖音|快手|头条号?|视频号|订阅号|"
        "服务号|新浪|腾讯|其他|"
        "其它|平台|栏目|街道|地方|地区|公开|检查|抽查|核查|监测|信息|发布|解读|回应|互动|咨询|投诉|举报|求助|建议|意见|管理|办理)+$"_s);
    return vocabulary.match(piece).hasMatch();
}

struct Pieces {
    QStringList names;
    int most = 0;
    bool proper = true; ///< each piece is a name
};

/// Names, cut at 、 outside quotes and brackets; where there is none, quoted names one behind the other.
Pieces piecesOf(const QString &words)
{
    static const QRegularExpression lead(u"^(?:其中|如|即|包括|有|分别是|分别为)+"_s);
    static const QRegularExpression counted(u"\\d+\\s*(?:个|家|条|件|份|期|人|次|%)"_s);
    static const QRegularExpression joint(
        u"(?<=[市县区州盟旗局厅委办站网府镇乡院社号会”)])(?:以及|和|及|与)(?=[\\p{Han}“]{2})"_s);
    Pieces pieces;
    int quotes = 0, brackets = 0;
    QString piece;
    const auto take = [&] {
        piece = piece.trimmed();
        if (pieces.names.isEmpty())
            piece.remove(lead);
        if (!piece.isEmpty())
            pieces.names << piece;
        piece.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        quotes += (c == u'“') - (c == u'”');
        brackets += (c == u'(') - (c == u')');
        if (c == u'、' && brackets <= 0 && quotes <= 0) {
            take();
            continue;
        }
        piece += c;
        if (c == u'”' && quotes <= 0 && i + 1 < words.size() && words.at(i + 1) == u'“')
            take();
    }
    take();
    pieces.most = int(pieces.names.size());
    for (const QString &name : pieces.names) {
        if (counted.match(name).hasMatch() || name.size() < 2 || isCommonNoun(name))
            pieces.proper = false;
        pieces.most += int(name.count(joint));
    }
    return pieces;
}

/// Whoever wrote the number counted these names: it is off by little, or not at all.
bool belongTogether(const NameList &list)
{
    const qint64 off =
        std::min(std::llabs(list.claimed - qint64(list.names.size())), std::llabs(list.claimed - list.most));
    return off <= std::max<qint64>(2, list.claimed / 4);
}

/// A、B、C等10家 · A、B共2个 · A、B、C 8市
void readBefore(const QString &line, std::vector<NameList> &lists)
{
    static const QRegularExpression number(
        u"(等|共)?(?:单位的|地区的|部门的)?(?<![\\d.,:A-Za-z〔])(\\d{1,4})(?:(个|家)(?!月|季|百分点|工作日|小时|方面|类|栏目|指标|渠道)|(?=(?:省辖市|设区市|地市|市|县|区|州|盟|旗|省|镇|乡|街道|部门|单位|地区)(?!级|直|政府|人)))"_s);
    int behind = 0; // where the last list ended
    for (auto it = number.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const int at = int(match.capturedStart());
        int from = at;
        while (from > behind && at - from < reach) {
            const QChar c = line.at(from - 1);
            if (c == u')') { // 县(市)、区: a short bracket belongs to the name; a list in brackets does not
                const qsizetype open = lastWithin(line, u'(', std::max(behind, from - 40), from - 1);
                if (open < behind || line.mid(open, from - open).contains(u'、'))
                    break;
                from = int(open);
                continue;
            }
            const bool stop = c == u'.' && (from < 2 || !line.at(from - 2).isDigit());
            if (QStringView(u",。;:!?|(").contains(c) || stop)
                break;
            --from;
        }
        const int end = int(match.capturedEnd());
        const QString words = line.mid(from, at - from);
        behind = end;
        static const QRegularExpression each(
            u"(?:各|每个|各有|分别有)$"_s); // 甲县、乙县各8个: no count of them
        if (!words.contains(u'、') || each.match(words).hasMatch())
            continue;
        const Pieces pieces = piecesOf(words);
        if (pieces.names.size() < 2 ||
            std::any_of(pieces.names.begin(), pieces.names.end(), [](const QString &n) {
                static const QRegularExpression counted(u"\\d+\\s*(?:个|家|条|件|份|期|人|次|%)"_s);
                return counted.match(n).hasMatch();
            }))
            continue;
        const QString mark = match.captured(1);
        NameList list;
        list.names = pieces.names;
        list.most = pieces.most;
        list.claimed = match.captured(2).toLongLong();
        list.form = mark == u"等"   ? NameList::Form::Some
                    : mark == u"共" ? NameList::Form::All
                                    : NameList::Form::Bare;
        list.start = from;
        list.end = end;
        qsizetype stop = end;
        while (stop < line.size() && stop - end < 400 && !QStringView(u"。;").contains(line.at(stop)))
            ++stop;
        list.about = line.mid(end, stop - end);
        list.media = list.about.section(QRegularExpression(u"[,:(]"_s), 0, 0).contains(u"新媒体"_s);
        list.sure = pieces.proper;
        if (std::all_of(list.names.begin(), list.names.end(), isCommonNoun) ||
            isCommonNoun(list.names.last()))
            continue;
        if (list.form != NameList::Form::All || belongTogether(list))
            lists.push_back(std::move(list));
    }
}

/// 3个(A、B、C) · 8家,即A、B等 · 6个,分别为:“A”“B” · …23个,…。不合格的分别是:A、B、…。
void readBehind(const QString &line, std::vector<NameList> &lists)
{
    static const QRegularExpression start(
        u"(?<![\\d.])(\\d{1,4})(?:个|家)(?:[^,。;:()\\d]{0,12})(\\(|,即|[,:](?:分别是|分别为|具体为|名单如下|为):?|:)"_s);
    static const QRegularExpression apart(u"(?:分别是|分别为|名单如下|具体为|名单为):"_s);
    const auto namesFrom = [&](int from, bool bracket, QString &words) {
        int stop = from, depth = 0;
        while (stop < line.size() && stop - from < reach) {
            const QChar c = line.at(stop);
            depth += (c == u'(') - (c == u')');
            if (QStringView(u"。;:|").contains(c) || (c == u',' && depth <= 0) || (bracket && depth < 0))
                break;
            ++stop;
        }
        words = line.mid(from, stop - from);
        return stop;
    };
    const auto add = [&](qint64 claimed, int numberStart, int from, bool bracket, bool apartFrom) {
        QString words;
        const int stop = namesFrom(from, bracket, words);
        static const QRegularExpression otherwise(u"^(?:不含|含|其中)|\\d+(?:\\.\\d+)?%"_s);
        if (otherwise.match(words).hasMatch() || (!words.contains(u'、') && words.count(u"”“"_s) == 0))
            return;
        NameList list;
        list.form = NameList::Form::All;
        if (words.endsWith(u'等')) {
            list.form = NameList::Form::Some;
            words.chop(1);
        }
        const Pieces pieces = piecesOf(words);
        if (pieces.names.size() < 2 || !pieces.proper)
            return;
        list.names = pieces.names;
        list.most = pieces.most;
        list.claimed = claimed;
        list.start = numberStart;
        list.end = stop;
        const QString said = line.mid(std::max(0, numberStart - 200), std::min(200, numberStart));
        list.media = said.lastIndexOf(u"新媒体"_s) > said.lastIndexOf(u"网站"_s);
        list.sure = !apartFrom || list.names.size() >= 3;
        // Behind its number a list need not hold names (人员、经费): only one of nearly that many does.
        if (belongTogether(list) ||
            (list.form == NameList::Form::Some && list.claimed > qint64(list.names.size())))
            lists.push_back(std::move(list));
    };
    for (auto it = start.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const bool bracket = match.captured(2) == u"(";
        // A、B共2家账号:内容不更新、互动回应差: who they are is told in front.
        if (match.captured(2) == u":" && match.capturedStart() > 0 &&
            QStringView(u"共等").contains(line.at(match.capturedStart() - 1)))
            continue;
        add(match.captured(1).toLongLong(), int(match.capturedStart()), int(match.capturedEnd()), bracket,
            false);
    }
    // The number stands in the sentence before.
    static const QRegularExpression count(u"(?<![\\d.])(\\d{1,4})(?:个|家)(?!月|季|百分点|工作日)"_s);
    for (auto it = apart.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const int at = int(match.capturedStart());
        const int from = int(lastWithin(line, u'。', at - reach, at));
        const QString own = line.mid(from + 1, at - from - 1);
        if (from < 0 || line.at(from) != u'。' || count.match(own).hasMatch())
            continue;
        const int before = from > 0 ? int(lastWithin(line, u'。', from - reach, from)) : -1;
        QRegularExpressionMatch told;
        for (auto c = count.globalMatch(line.mid(before + 1, from - before - 1)); c.hasNext();)
            told = c.next();
        if (told.hasMatch())
            add(told.captured(1).toLongLong(), before + 1 + int(told.capturedStart()),
                int(match.capturedEnd()), false, true);
    }
}

} // namespace

std::vector<NameList> nameListsIn(const QString &line)
{
    std::vector<NameList> lists;
    readBefore(line, lists);
    readBehind(line, lists);
    return lists;
}

} // namespace xw::notice
