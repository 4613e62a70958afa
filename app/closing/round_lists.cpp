// Lists of one round: what changed, the duty log, agreement, appeals.
#include "closing/quarter_lists.h"

using namespace Qt::StringLiterals;

namespace xw::closing
{

using notice::ListDocument;
using notice::ListTable;

namespace
{

QString regionName(const RoundState &state, const Subject &subject)
{
    const Region *region = state.region(subject.region);
    return region ? region->name : QString();
}

QString nameOf(const RoundState &state, SubjectId id)
{
    const Subject *subject = state.subject(id);
    return subject ? subject->name : QString();
}

QString kindName(const Subject &subject)
{
    return subject.isWebsite() ? u"网站"_s : toChinese(subject.platform);
}

QString positive(int n)
{
    return n > 0 ? QString::number(n) : QString();
}

ListDocument listOf(const RoundState &state, const QString &title, QDate today)
{
    ListDocument list;
    list.title = title;
    list.issuer = state.round().issuer;
    list.date = today;
    return list;
}

/// The first few of many, so that a line of a table stays one.
QString fewOf(const QStringList &all, qsizetype most = 3)
{
    if (all.size() <= most)
        return all.join(u'\n');
    return all.first(most).join(u'\n') + u"\n等%1处"_s.arg(all.size());
}

QString shareText(const AgreementCounts &counts)
{
    return Rate{counts.agreed(), counts.total()}.text({2, Rounding::HalfUp});
}

QStringList agreementRow(const QString &name, const AgreementCounts &counts)
{
    return {name,
            QString::number(counts.total()),
            QString::number(counts.both),
            QString::number(counts.first),
            QString::number(counts.second),
            QString::number(counts.neither),
            shareText(counts),
            kappaText(counts.kappaHundredths())};
}

ListTable agreementTable(const QString &title, const QString &first, const QString &second,
                         const QString &name)
{
    ListTable table;
    table.title = title;
    table.headers = {name, u"判断次数"_s, u"均认定"_s, first, second, u"均未认定"_s, u"一致率"_s, u"Kappa"_s};
    table.widths = {34, 12, 12, 14, 14, 12, 12, 12};
    table.leftColumns = {0};
    return table;
}

} // namespace

ListDocument dutyLogList(const RoundState &state, const DutyLog &log, QDate today)
{
    const QString days = log.from == log.until
                             ? notice::chineseDate(log.from)
                             : notice::chineseDate(log.from) + u"至"_s + notice::chineseDate(log.until);
    ListDocument list = listOf(state, u"读网记录（%1）"_s.arg(days), today);
    list.lines = {u"共查看%1个对象，记录问题%2个。"_s.arg(log.subjects).arg(log.findings)};
    list.signLines = {u"值班人："_s, u"审核人："_s};
    ListTable table;
    table.title = u"读网记录"_s;
    table.headers = {u"序号"_s, u"日期"_s,     u"时间"_s,     u"读网人"_s,
                     u"对象"_s, u"查看内容"_s, u"发现问题"_s, u"处理情况"_s};
    table.widths = {6, 12, 13, 11, 24, 34, 34, 24};
    table.leftColumns = {4, 5, 6, 7};
    int number = 0;
    for (const DutyLine &line : log.lines) {
        const Subject *subject = state.subject(line.subject);
        if (!subject)
            continue;
        QStringList done = line.done;
        if (line.inspected)
            done.prepend(line.person.isEmpty() ? u"已读取"_s : u"已查看"_s);
        const QString from = line.from.toString(u"HH:mm"_s), to = line.to.toString(u"HH:mm"_s);
        table.rows.push_back(
            {QString::number(++number), line.day.toString(Qt::ISODate), from == to ? from : from + u'—' + to,
             line.person.isEmpty() ? u"机器巡查"_s : line.person, subject->name,
             line.looked.isEmpty() ? subject->url : fewOf(line.looked),
             line.found.isEmpty() ? u"未发现问题"_s : line.found.join(u"；"_s), done.join(u"；"_s)});
    }
    list.tables.push_back(std::move(table));
    return list;
}

ListDocument roundChangesList(const RoundState &state, const RoundChangeList &changes, QDate today)
{
    ListDocument list =
        listOf(state, u"%1与%2相比的变化"_s.arg(state.round().name(), changes.before.chinese()), today);
    if (!changes.isRegisterKnown)
        list.lines = {u"%1时的名录情况不详，仅列出结论的变化。"_s.arg(changes.before.chinese())};
    ListTable table;
    table.title = u"变化情况"_s;
    table.headers = {u"变化"_s,     u"检查对象"_s,   u"标识码"_s,         u"平台类型"_s,  u"地区"_s,
                     u"主办单位"_s, u"连续不合格"_s, u"存在的突出问题"_s, u"未办结问题"_s};
    table.widths = {18, 26, 14, 11, 12, 22, 9, 30, 9};
    table.leftColumns = {1, 5, 7};
    for (const RoundChangeRow &row : changes.rows)
        if (const Subject *subject = state.subject(row.subject))
            table.rows.push_back({toChinese(row.kind), subject->name, subject->code, kindName(*subject),
                                  regionName(state, *subject), subject->organizer, positive(row.inARow),
                                  state.problemText(subject->id), positive(row.openCases)});
    list.tables.push_back(std::move(table));
    return list;
}

ListDocument agreementList(const RoundState &state, const AgreementReport &report, QDate today)
{
    ListDocument list = listOf(state, state.round().checkName() + u"双人一致性"_s, today);
    list.lines = {
        u"共有%1个对象由两人分别检查，判断%2次，一致%3次，一致率%4，Kappa系数%5。"_s.arg(report.subjects)
            .arg(report.all.total())
            .arg(report.all.agreed())
            .arg(shareText(report.all), kappaText(report.all.kappaHundredths()))};
    ListTable indicators = agreementTable(u"各指标一致性"_s, u"仅初检认定"_s, u"仅复检认定"_s, u"指标"_s);
    for (const IndicatorAgreement &one : report.indicators)
        indicators.rows.push_back(
            agreementRow(one.indicator.value() + u' ' + state.standard().label(one.indicator), one.counts));
    ListTable persons = agreementTable(u"各人员一致性"_s, u"仅本人认定"_s, u"仅对方认定"_s, u"人员"_s);
    for (const PersonAgreement &one : report.persons)
        persons.rows.push_back(agreementRow(one.person, one.counts));
    ListTable differs;
    differs.title = u"判断不一致的对象"_s;
    differs.headers = {u"序号"_s, u"标识码"_s, u"检查对象"_s, u"指标"_s, u"认定"_s, u"未认定"_s};
    differs.widths = {7, 15, 30, 30, 14, 14};
    differs.leftColumns = {2, 3};
    int number = 0;
    for (const Disagreement &one : report.disagreements)
        if (const Subject *subject = state.subject(one.subject))
            differs.rows.push_back({QString::number(++number), subject->code, subject->name,
                                    one.indicator.value() + u' ' + state.standard().label(one.indicator),
                                    one.found, one.missed});
    list.tables = {std::move(indicators), std::move(persons), std::move(differs)};
    return list;
}

ListDocument appealList(const RoundState &state, const std::vector<Appeal> &appeals, QDate today)
{
    ListDocument list = listOf(state, state.round().checkName() + u"申诉核减情况"_s, today);
    int open = 0, taken = 0, kept = 0;
    for (const Appeal &one : appeals)
        ++(one.state == AppealState::Open ? open : one.state == AppealState::Withdrawn ? taken : kept);
    list.lines = {u"共收到申诉%1件，核减%2件，维持%3件，待核%4件。"_s.arg(appeals.size())
                      .arg(taken)
                      .arg(kept)
                      .arg(open)};
    ListTable table;
    table.title = u"申诉核减情况"_s;
    table.headers = {u"序号"_s, u"检查对象"_s, u"标识码"_s, u"原问题"_s, u"申诉理由"_s,
                     u"附件"_s, u"结果"_s,     u"理由"_s,   u"核定人"_s, u"时间"_s};
    table.widths = {6, 24, 13, 26, 30, 8, 9, 28, 10, 13};
    table.leftColumns = {1, 3, 4, 7};
    int number = 0;
    for (const Appeal &one : appeals) {
        const Subject *subject = state.subject(one.subject);
        table.rows.push_back(
            {QString::number(++number), nameOf(state, one.subject), subject ? subject->code : QString(),
             one.problem, one.claim, positive(int(one.files.size())), toChinese(one.state), one.reason,
             one.decidedBy,
             one.decidedAt.isValid() ? one.decidedAt.date().toString(Qt::ISODate) : QString()});
    }
    list.tables.push_back(std::move(table));
    return list;
}

} // namespace xw::closing
