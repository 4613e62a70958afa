#include "domain/round.h"

#include "domain/written_number.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// How many there are in a year; 0: no key says.
int mostOf(RoundKind kind)
{
    switch (kind) {
    case RoundKind::Month:
        return 12;
    case RoundKind::Quarter:
        return 4;
    case RoundKind::HalfYear:
        return 2;
    case RoundKind::Year:
        return 1;
    case RoundKind::Special:
        break;
    }
    return 0;
}

/// The last month of the period.
int lastMonthOf(RoundKind kind, int number)
{
    return kind == RoundKind::Special ? 12 : number * (12 / mostOf(kind));
}

} // namespace

QString RoundKey::text() const
{
    if (!isValid())
        return {};
    QString text = QString::number(m_year);
    if (m_kind == RoundKind::Month)
        text += u'M' + QString::number(m_number).rightJustified(2, u'0');
    else if (m_kind != RoundKind::Year)
        text += (m_kind == RoundKind::Quarter    ? u'Q'
                 : m_kind == RoundKind::HalfYear ? u'H'
                                                 : u'S') +
                QString::number(m_number);
    return isCorrection() ? text + u'v' + QString::number(m_version) : text;
}

QString RoundKey::chinese() const
{
    if (!isValid())
        return {};
    return QString::number(m_year) + (m_kind == RoundKind::Year ? QString() : u"年"_s) +
           wordsOf(*this).ordinal;
}

RoundKey RoundKey::previous() const
{
    if (!isValid())
        return {};
    if (m_number > 1)
        return {m_kind, m_year, m_number - 1};
    return m_kind == RoundKind::Special ? RoundKey() : RoundKey(m_kind, m_year - 1, mostOf(m_kind));
}

RoundKey RoundKey::yearAgo() const
{
    return isValid() ? RoundKey(m_kind, m_year - 1, m_number) : RoundKey();
}

RoundKey RoundKey::next() const
{
    if (!isValid())
        return {};
    const bool isLast = m_kind != RoundKind::Special && m_number >= mostOf(m_kind);
    return isLast ? RoundKey(m_kind, m_year + 1, 1) : RoundKey(m_kind, m_year, m_number + 1);
}

QDate RoundKey::firstDay() const
{
    if (!isValid())
        return {};
    const int months = m_kind == RoundKind::Special ? 12 : 12 / mostOf(m_kind);
    return {m_year, lastMonthOf(m_kind, m_number) - months + 1, 1};
}

QDate RoundKey::lastDay() const
{
    return isValid() ? QDate(m_year, lastMonthOf(m_kind, m_number), 1).addMonths(1).addDays(-1) : QDate();
}

std::strong_ordering operator<=>(const RoundKey &a, const RoundKey &b)
{
    const auto place = [](const RoundKey &key) {
        return std::tuple(key.m_year, lastMonthOf(key.m_kind, key.m_number), key.m_kind, key.m_number,
                          key.m_version);
    };
    return place(a) <=> place(b);
}

RoundWords wordsOf(RoundKey key)
{
    const QString spelled = spelledNumber(key.number());
    const bool isFirst = key.number() == 1;
    switch (key.kind()) {
    case RoundKind::Month: {
        const QString month = QString::number(key.number()) + u'月';
        return {u"本月"_s, u"上月"_s, u"个月"_s, month, month};
    }
    case RoundKind::Quarter:
        return {u"本季度"_s, u"上季度"_s, u"个季度"_s, u"第"_s + spelled + u"季度"_s, spelled + u"季度"_s};
    case RoundKind::HalfYear: {
        const QString half = isFirst ? u"上半年"_s : u"下半年"_s;
        return {half, isFirst ? u"上年下半年"_s : u"上半年"_s, u"个半年"_s, half, half};
    }
    case RoundKind::Year:
        return {u"本年度"_s, u"上年度"_s, u"年"_s, u"年度"_s, u"全年"_s};
    case RoundKind::Special:
        break;
    }
    const QString nth = u"第"_s + spelled + u"次"_s;
    return {u"本次"_s, u"上次"_s, u"次"_s, nth, nth};
}

QString Round::name() const
{
    if (key.kind() != RoundKind::Special || scope.title.isEmpty())
        return key.chinese();
    const QString year = QString::number(key.year());
    return scope.title.contains(year) ? scope.title : year + u"年"_s + scope.title;
}

QString Round::checkName() const
{
    const QString said = name();
    for (const QString &word : {u"检查"_s, u"抽查"_s, u"普查"_s, u"巡查"_s, u"核查"_s, u"监测"_s, u"督查"_s})
        if (said.endsWith(word))
            return said;
    return said + u"检查"_s;
}

QDate Round::firstDay() const
{
    return key.kind() == RoundKind::Special && scope.from.isValid() ? scope.from : key.firstDay();
}

QDate Round::lastDay() const
{
    return key.kind() == RoundKind::Special && scope.until.isValid() ? scope.until : key.lastDay();
}

} // namespace xw
