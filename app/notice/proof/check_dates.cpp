// Deadlines must come after the date of writing. A day without a year is one of the year of writing, or of
// the next one where the notice was written at the end of a year and asks for the beginning of the next.
#include "notice/proof/checks.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
struct Issue {
    QDate date;
    int paragraph = -1;
};

/// The last line that is nothing but a date: 成文日期.
Issue issueOf(const ProofContext &context)
{
    static const QRegularExpression alone(u"^\\s*(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\s*$"_s);
    Issue issue;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const auto match = alone.match(context.lines.at(size_t(p)));
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid())
            issue = {date, p};
    }
    return issue;
}
} // namespace

void checkDates(ProofContext &context)
{
    const Issue issue = issueOf(context);
    static const QRegularExpression anyDate(u"(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日"_s);
    static const QRegularExpression deadline(
        u"(应于|未在|未于|每年)?(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日(?:以)?前([^。;]{0,20})"_s);
    static const QRegularExpression asked(u"(报|整改|完成|反馈|上报|提交|关停|清理)"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        const QString &line = context.lines.at(size_t(p));
        for (auto it = anyDate.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const int year = match.captured(1).isEmpty() ? 2020 : match.captured(1).toInt();
            if (!QDate::isValid(year, match.captured(2).toInt(), match.captured(3).toInt()))
                context.add(ProofKind::Contradiction, "date", p, int(match.capturedStart()),
                            int(match.capturedEnd()), {QT_TRANSLATE_NOOP("xw", "There is no such day"), {}});
        }
        if (!issue.date.isValid())
            continue;
        for (auto it = deadline.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const bool told = !match.captured(1).isEmpty() && match.captured(1) != u"应于"_s;
            if (told || match.captured(0).contains(u"每年"_s) ||
                QStringView(line).left(match.capturedStart()).endsWith(u"每年"))
                continue; // 未在1月31日前, 每年1月31日前: told, not asked
            if (!asked.match(match.captured(5)).hasMatch())
                continue;
            const bool withYear = !match.captured(2).isEmpty();
            QDate day(withYear ? match.captured(2).toInt() : issue.date.year(), match.captured(3).toInt(),
                      match.captured(4).toInt());
            if (!withYear && issue.date.month() >= 10 && day.isValid() && day.month() <= 4)
                day = day.addYears(1);
            if (!day.isValid())
                continue;
            context.hold("date", p, int(match.capturedStart()), int(match.capturedEnd(4)), {},
                         day < issue.date ? ProofResult::Contradiction : ProofResult::Sound);
            if (day < issue.date)
                context.add(ProofKind::Contradiction, "date", p, int(match.capturedStart()),
                            int(match.capturedStart(5)),
                            {QT_TRANSLATE_NOOP("xw", "The deadline %1 lies before the date of writing, %2"),
                             {day.toString(Qt::ISODate), issue.date.toString(Qt::ISODate)}});
        }
    }
}

} // namespace xw::notice
