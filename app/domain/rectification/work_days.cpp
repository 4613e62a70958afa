#include "domain/work_days.h"

#include "domain/json_node.h"
#include "domain/round_state.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

Result<void> WorkDays::add(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> root = JsonNode::parse(json, file);
    if (!root)
        return tl::unexpected(root.error());
    root->allowOnly({"source", "years"});
    const JsonNode years = root->child("years");
    QHash<int, Year> read;
    const QStringList names = years.value().toObject().keys();
    for (const QString &name : names) {
        const JsonNode node = years.child(name.toUtf8().constData());
        bool isNumber = false;
        const int year = name.toInt(&isNumber);
        if (!isNumber || year < 1949 || year > 2199)
            node.fault({QT_TRANSLATE_NOOP("xw", "“%1” is no year"), {name}});
        node.allowOnly({"off", "on"});
        Year &days = read[year];
        for (const auto &[member, into] : {std::pair{"off", &days.off}, std::pair{"on", &days.on}}) {
            const QStringList texts = node.texts(member);
            for (const QString &text : texts) {
                const QDate day = QDate::fromString(name + u'-' + text, u"yyyy-MM-dd"_s);
                if (!day.isValid())
                    node.fault({QT_TRANSLATE_NOOP("xw", "“%1” is no day, such as 10-01"), {text}}, member);
                into->insert(day);
            }
        }
    }
    if (const std::optional<Error> &fault = root->firstFault())
        return tl::unexpected(*fault);
    m_years.insert(read);
    return {};
}

bool WorkDays::isWorkDay(QDate day) const
{
    const auto year = m_years.constFind(day.year());
    if (year != m_years.cend()) {
        if (year->on.contains(day))
            return true;
        if (year->off.contains(day))
            return false;
    }
    return day.dayOfWeek() <= Qt::Friday;
}

QDate WorkDays::after(QDate from, int days) const
{
    while (days > 0) {
        from = from.addDays(1);
        if (isWorkDay(from))
            --days;
    }
    return from;
}

std::optional<int> WorkDays::between(QDate from, QDate to) const
{
    constexpr qint64 longest = 3 * 366;
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > longest ||
        !unknownYears(from, to).isEmpty())
        return {};
    int days = 0;
    while (from < to) {
        from = from.addDays(1);
        days += isWorkDay(from);
    }
    return days;
}

QList<int> WorkDays::unknownYears(QDate from, QDate until) const
{
    QList<int> years;
    for (int year = from.year(); year <= until.year(); ++year)
        if (!knows(year))
            years << year;
    return years;
}

Result<WorkDays> workDaysOf(const RoundState &state)
{
    WorkDays days;
    QFile shipped(u":/calendar/holidays.json"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The program lacks a part of itself"), {}},
                       shipped.fileName(), {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
    if (const auto added = days.add(shipped.readAll(), shipped.fileName()); !added)
        return tl::unexpected(added.error());
    const QString holidays = u"holidays"_s;
    if (const Document *own = state.document(u"setting"_s, holidays); own && !own->content.isEmpty())
        if (const auto added = days.add(own->content, holidays); !added)
            return tl::unexpected(added.error());
    return days;
}

} // namespace xw
