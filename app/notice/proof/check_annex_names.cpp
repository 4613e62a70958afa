// A list of names that refers to an annex, against that annex, both ways: who is named here stands there, and
// where the list claims to be all of them, who stands there is named here.
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"
#include "notice/proof/name_lists.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Without quotes and brackets, and without the word that only says what it is.
QString bareName(const QString &name)
{
    static const QRegularExpression dress(u"[“”\"'《》\\s]|\\([^()]*\\)"_s);
    static const QRegularExpression tail(
        u"(?:门户网站|政府网站|官方网站|网站|门户网|网|微信公众号|公众号|微信|微博|账号)$"_s);
    const QString bare = normalised(name).remove(dress);
    const QString core = QString(bare).remove(tail);
    return core.size() >= 2 ? core : bare;
}

/// The names that the tables of an annex list, in their column of names.
QStringList namesOfAnnex(const ProofText &text, int annex)
{
    QStringList names;
    for (const ProofTable &table : text.tables) {
        if (table.annex != annex)
            continue;
        if (!table.isWhole)
            return {};
        const qsizetype column = columnSaying(table, {u"名称", u"网站", u"账号", u"单位", u"部门"});
        if (column < 0)
            return {};
        for (const QStringList &row : table.rows)
            if (!row.isEmpty() && !isTotalRow(row) && !isSubtotalRow(row) && !row.value(column).isEmpty())
                names << row.value(column);
    }
    return names;
}

bool isOneOf(const QString &name, const QStringList &names)
{
    const QString core = bareName(name);
    return std::any_of(names.begin(), names.end(), [&](const QString &other) {
        const QString theirs = bareName(other);
        return core == theirs || (core.size() >= 3 && theirs.contains(core)) ||
               (theirs.size() >= 3 && core.contains(theirs));
    });
}

void checkAgainst(ProofContext &context, int p, const NameList &list, int annex, const QStringList &rows)
{
    QStringList missing;
    for (const QString &name : list.names)
        if (!isOneOf(name, rows))
            missing << name;
    if (missing.size() * 2 > list.names.size())
        return; // the annex lists something else
    context.hold("annex", p, list.start, list.end);
    const QString &line = context.lines.at(size_t(p));
    const auto say = [&](int start, int end, Message message) {
        const auto &known = context.report.findings;
        const bool told = std::any_of(known.begin(), known.end(), [&](const ProofFinding &finding) {
            return finding.paragraph == p && finding.start == start && finding.rule == u"names";
        });
        if (!told)
            context.add(ProofKind::Contradiction, "annex", p, start, end, std::move(message));
    };
    static const QRegularExpression bracket(u"\\([^()]*\\)?$"_s); // (见附件1)
    for (const QString &name : missing.replaceInStrings(bracket, QString()))
        if (const int at = int(line.indexOf(name, list.start)); at >= 0)
            say(at, at + int(name.size()),
                {QT_TRANSLATE_NOOP("xw", "%1 is named here and is not in annex %2"),
                 {name, QString::number(annex)}});
    // A、B等3家 leaves others out, A、B共2家不足10条 whoever has more; a list that claims as many as it names
    // claims to be all.
    static const QRegularExpression limit(
        u"(?:不足|不到|超过|低于|高于|少于|多于|达到)\\d|\\d[^,。;]{0,3}以[上下]"_s);
    if (list.form == NameList::Form::Some || list.claimed > list.most || limit.match(list.about).hasMatch())
        return;
    QStringList lacking;
    for (const QString &row : rows)
        if (!isOneOf(row, list.names))
            lacking << row;
    if (lacking.isEmpty() || lacking.size() * 2 > rows.size())
        return;
    say(list.start, list.end,
        {QT_TRANSLATE_NOOP("xw", "%1 stands in annex %2 and is not named here"),
         {lacking.join(u"、"_s).left(120), QString::number(annex)}});
}

} // namespace

void checkAnnexNames(ProofContext &context)
{
    // 附件无法下载 speaks of files: an annex has a number, or is all that a bracket says.
    static const QRegularExpression reference(u"附件\\s*(\\d{1,2})|(?<=[(见])附件(?=[),。])"_s);
    QHash<int, QStringList> annexes;
    for (const ProofTable &table : context.text.tables)
        if (table.annex > 0 && !annexes.contains(table.annex))
            annexes.insert(table.annex, namesOfAnnex(context.text, table.annex));
    if (annexes.isEmpty())
        return;
    for (int p = 0; p < context.bodyEnd() && !context.inAnnex(p); ++p) {
        const QString &line = context.lines.at(size_t(p));
        if (line.startsWith(u"附件"_s) || !line.contains(u"附件"_s))
            continue;
        const std::vector<NameList> lists = nameListsIn(line);
        for (auto it = reference.globalMatch(line); it.hasNext() && !lists.empty();) {
            const auto match = it.next();
            const int annex = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
            const QStringList rows = annexes.value(annex);
            if (rows.size() < 2 || rows.size() > 300)
                continue;
            const int at = int(match.capturedStart());
            const int from = int(lastWithin(line, u'。', at - 1000, at)) + 1;
            const NameList *last = nullptr; // the one that the reference stands behind
            for (const NameList &list : lists)
                if (list.sure && list.start >= from && list.start < at && list.names.size() >= 2)
                    last = &list;
            if (last)
                checkAgainst(context, p, *last, annex, rows);
        }
    }
}

} // namespace xw::notice
