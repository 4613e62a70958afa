#include "workspace/import/result_columns.h"

#include "domain/phrase_parts.h"
#include "tables/header_names.h"
#include "workspace/import/total_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr qsizetype longestSample = 200; ///< distinct cells that a column is judged by

bool holdsWords(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

// Beside the problem stands much that only speaks about it.
bool isAboutSomethingElse(const QString &name)
{
    return holdsWords(
        name,
        u"上(个|一)?(季|期|次|轮|年|半年|月)|往(季|年|期)|去年|历史|此前|以前|数量|[个条次户家总]数|数$|率$|"
        u"比例"
        "|编号|序号|时间|日期|期限|时限|网址|链接$|url|截图|图片|附件|证据|位置|责任|联系|电话|得分|分值|"
        "分数|分$"
        "|整改(情况|结果|状态|措施|进度|反馈|完成)|是否(整改|完成|复查|反馈)|复查|申诉|检查人|检查单位|检查机构|方式"_s);
}

struct MeaningScore {
    int problem = 0, verdict = 0;
    bool namesProblem = false, namesVerdict = false; ///< by a word that means little else
};

MeaningScore scoreOfHeader(const QString &name)
{
    MeaningScore score;
    const auto add = [&](int &points, const QString &pattern) { points += holdsWords(name, pattern); };
    score.namesProblem = holdsWords(
        name, u"否决|突出问题|不(合格|达标)(的)?(原因|理由|情形|情况|问题|项|指标|事项|表现|内容|描述|说明)"
              "|^problems?$|^issues?$|^findings?$|问题|隐患|缺陷|不足|违规|扣分"_s);
    score.namesVerdict = holdsWords(name, u"结论|合格与否|达标与否|是否(合格|达标|通过)|^(合格|达标)(情况|"
                                          u"状态)?$|^verdict$|^conclusion$|^result$"
                                          "|结果|评价|评定|评判|判定|判断|认定|考评|评估|等次|等级"_s);
    add(score.problem, u"存在|发现|查出|触发|命中|通报|具体|主要|错误"_s);
    add(score.problem,
        u"情形|情况|描述|原因|理由|表现|详情|清单|明细|内容|类型|类别|分类|指标|说明|事项|项$"_s);
    add(score.problem, u"发现$|查出$"_s);
    add(score.verdict, u"情况|意见"_s);
    add(score.verdict, u"检查|抽查|核查|监测|初步|最终"_s);
    return score;
}

/// Cells of one column: how many there are, and what they look like.
struct ColumnCells {
    int different = 0, verdicts = 0, problems = 0;
};

ColumnCells cellsOf(int column, std::span<const tables::Row> rows, const QString &header,
                    const Standard &standard)
{
    ColumnCells cells;
    QSet<QString> seen;
    for (const tables::Row &row : rows) {
        if (size_t(column) >= row.cells.size())
            continue;
        const QString cell = row.cells[size_t(column)].trimmed();
        if (cell.isEmpty() || seen.contains(cell))
            continue;
        seen.insert(cell);
        const bool judges = verdictOfCell(cell, header).has_value();
        if (!judges && (saysNoProblem(cell) || saysTotal(cell)))
            continue;
        ++cells.different;
        const auto names = [&](SubjectKind kind) {
            if (!standard.matchAll(cell, kind).empty())
                return true;
            const QStringList pieces = QString(cell).replace(u'；', u';').split(u';', Qt::SkipEmptyParts);
            return std::any_of(pieces.begin(), pieces.end(), [&](const QString &piece) {
                const auto match = matchByParts(standard, piece, kind);
                return !standard.matchAll(piece, kind).empty() || (match && match->sure);
            });
        };
        cells.verdicts += judges;
        cells.problems += names(SubjectKind::Website) || names(SubjectKind::MediaAccount);
        if (seen.size() >= longestSample)
            break;
    }
    return cells;
}

QString columnOf(ResultColumn meaning)
{
    return meaning == ResultColumn::Problem ? u"problem"_s : u"verdict"_s;
}

bool hasColumn(const ColumnMapping &mapping, const QString &column)
{
    return std::find(mapping.columnOfHeader.cbegin(), mapping.columnOfHeader.cend(), column) !=
           mapping.columnOfHeader.cend();
}

/// False where another column is the verdict already.
bool give(ColumnMapping &mapping, const QString &header, ResultColumn meaning)
{
    if (meaning == ResultColumn::Verdict && hasColumn(mapping, u"verdict"_s))
        return false;
    mapping.columnOfHeader.insert(header, columnOf(meaning));
    mapping.unknownHeaders.removeAll(header);
    if (!mapping.byMeaning.contains(header))
        mapping.byMeaning << header;
    return true;
}

/// What is numbered alike means the same: 记录1 holds problems where 记录2 does.
void mapSiblings(ColumnMapping &mapping, const QStringList &headers)
{
    const auto stem = [](const QString &header) {
        static const QRegularExpression number(u"\\(?[0-9一二三四五六七八九十]+\\)?$"_s);
        return tables::normalizedHeader(header).remove(number);
    };
    QSet<QString> stems;
    for (const QString &header : headers)
        if (mapping.columnOfHeader.value(header) == u"problem"_s &&
            stem(header) != tables::normalizedHeader(header))
            stems.insert(stem(header));
    for (const QString &header : headers)
        if (mapping.unknownHeaders.contains(header) && stems.contains(stem(header)))
            give(mapping, header, ResultColumn::Problem);
}

} // namespace

ResultColumn resultColumn(const QString &header)
{
    const QString name = tables::normalizedHeader(header);
    if (yesMeansQualified(header))
        return ResultColumn::Verdict;
    if (isAboutSomethingElse(name) || name.contains(u"是否"_s))
        return ResultColumn::Other;
    const MeaningScore score = scoreOfHeader(name);
    if (score.namesProblem != score.namesVerdict)
        return score.namesProblem ? ResultColumn::Problem : ResultColumn::Verdict;
    if (!score.namesProblem && score.problem >= 2 && holdsWords(name, u"存在|发现|查出"_s))
        return ResultColumn::Problem;
    if (score.namesProblem || score.verdict >= 2)
        return ResultColumn::Unclear;
    return score.problem >= 2 ? ResultColumn::Problem : ResultColumn::Other;
}

std::optional<bool> yesMeansQualified(const QString &header)
{
    const QString name = tables::normalizedHeader(header);
    const bool asks = name.contains(u"是否"_s) || name.contains(u"有无"_s) || name.contains(u"与否"_s);
    if (!asks || holdsWords(name, u"整改|复查|上(个|一)?(季|期|次|年)|往(季|年)"_s))
        return std::nullopt;
    if (holdsWords(name, u"不合格|不达标|问题|否决|违规|异常"_s))
        return false;
    if (holdsWords(name, u"合格|达标|通过|正常"_s))
        return true;
    return std::nullopt;
}

std::optional<int> scoreOfCell(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    const auto digits = [](const QString &part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 5 || !digits(whole) || !digits(decimals))
        return std::nullopt;
    const QString padded = decimals.leftJustified(3, u'0', true);
    return whole.toInt() * 100 + padded.left(2).toInt() + (padded.at(2) >= u'5' ? 1 : 0);
}

std::optional<Verdict> verdictOfCell(const QString &word, const QString &header)
{
    static const QRegularExpression longer(u"^(不合格|不达标|合格|达标)[(（:：].*$"_s);
    static const QSet<QString> yes{u"是"_s, u"有"_s, u"存在"_s, u"√"_s, u"✓"_s, u"y"_s, u"yes"_s, u"true"_s};
    static const QSet<QString> no{u"否"_s, u"无"_s, u"不存在"_s, u"没有"_s,
                                  u"×"_s,  u"n"_s,  u"no"_s,     u"false"_s};
    static const QSet<QString> passed{u"通过"_s, u"检查合格"_s, u"抽查合格"_s};
    static const QSet<QString> failed{u"不通过"_s, u"未通过"_s,     u"未合格"_s,
                                      u"未达标"_s, u"检查不合格"_s, u"抽查不合格"_s};
    const QString plain = QString(word).remove(u' ').remove(QChar(0x3000)).toLower();
    if (const auto verdict = verdictFrom(plain))
        return verdict;
    if (const auto match = longer.match(plain); match.hasMatch())
        return verdictFrom(match.captured(1));
    if (passed.contains(plain))
        return Verdict::Qualified;
    if (failed.contains(plain))
        return Verdict::Unqualified;
    const auto qualifies = yesMeansQualified(header);
    if (!qualifies || (!yes.contains(plain) && !no.contains(plain)))
        return std::nullopt;
    return yes.contains(plain) == *qualifies ? Verdict::Qualified : Verdict::Unqualified;
}

void mapResultHeaders(ColumnMapping &mapping, const QStringList &headers)
{
    for (const ResultColumn wanted : {ResultColumn::Verdict, ResultColumn::Problem})
        for (const QString &header : headers)
            if (mapping.unknownHeaders.contains(header) && resultColumn(header) == wanted)
                give(mapping, header, wanted);
    if (hasColumn(mapping, u"problem"_s) || hasColumn(mapping, u"verdict"_s))
        return;
    // A note about the problem is the problem where nothing else names it.
    for (const QString &header : headers)
        if (mapping.columnOfHeader.value(header) == u"note"_s && !mapping.byHand.contains(header) &&
            resultColumn(header) == ResultColumn::Problem)
            give(mapping, header, ResultColumn::Problem);
}

bool mapVerdictHeader(ColumnMapping &mapping, const QStringList &headers)
{
    QStringList likely;
    for (const QString &header : headers)
        if (mapping.unknownHeaders.contains(header) && resultColumn(header) == ResultColumn::Verdict)
            likely << header;
    return likely.size() == 1 && !hasColumn(mapping, u"verdict"_s) &&
           give(mapping, likely.first(), ResultColumn::Verdict);
}

void mapResultValues(ColumnMapping &mapping, const QStringList &headers, std::span<const tables::Row> rows,
                     const Standard &standard)
{
    for (int column = 0; column < int(headers.size()); ++column) {
        const QString &header = headers.at(column);
        const bool isUnknown = mapping.unknownHeaders.contains(header);
        const QString known = mapping.columnOfHeader.value(header);
        const bool isLoose = !mapping.byHand.contains(header) &&
                             ((known == u"verdict"_s && tables::normalizedHeader(header) != u"结论"_s) ||
                              (known == u"note"_s && !hasColumn(mapping, u"problem"_s)));
        if ((!isUnknown && !isLoose) || isAboutSomethingElse(tables::normalizedHeader(header)))
            continue;
        const ColumnCells cells = cellsOf(column, rows, header, standard);
        if (cells.different == 0)
            continue;
        if (isUnknown && cells.verdicts * 5 >= cells.different * 4 &&
            give(mapping, header, ResultColumn::Verdict))
            continue;
        const bool judgesNot = known != u"verdict"_s || cells.verdicts == 0;
        // A heading that may mean either needs one fault below it; any other, that most of it are faults.
        const int wanted = resultColumn(header) == ResultColumn::Unclear ? 1 : (cells.different + 1) / 2;
        if (judgesNot && cells.problems >= wanted)
            give(mapping, header, ResultColumn::Problem);
    }
    mapSiblings(mapping, headers);
}

} // namespace xw
