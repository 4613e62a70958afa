#include "domain/round_label.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
/// The context that translators see.
class RoundLabels
{
    Q_DECLARE_TR_FUNCTIONS(xw::RoundLabels)
};

QString asCorrection(const QString &word, RoundKey key)
{
    return RoundLabels::tr("%1, correction %2").arg(word).arg(key.version() - 1);
}

QString quarterLabel(RoundKey key)
{
    switch (key.number()) {
    case 1:
        return RoundLabels::tr("Q1 %1").arg(key.year());
    case 2:
        return RoundLabels::tr("Q2 %1").arg(key.year());
    case 3:
        return RoundLabels::tr("Q3 %1").arg(key.year());
    default:
        return RoundLabels::tr("Q4 %1").arg(key.year());
    }
}
} // namespace

QString roundLabel(RoundKey key)
{
    if (!key.isValid())
        return {};
    if (key.isCorrection())
        return asCorrection(roundLabel(key.original()), key);
    switch (key.kind()) {
    case RoundKind::Month:
        return QLocale().language() == QLocale::Chinese
                   ? key.chinese()
                   : QLocale().standaloneMonthName(key.number()) + u' ' + QString::number(key.year());
    case RoundKind::Quarter:
        return quarterLabel(key);
    case RoundKind::HalfYear:
        return key.number() == 1 ? RoundLabels::tr("First half of %1").arg(key.year())
                                 : RoundLabels::tr("Second half of %1").arg(key.year());
    case RoundKind::Year:
        return RoundLabels::tr("Year %1").arg(key.year());
    case RoundKind::Special:
        return RoundLabels::tr("Special check %1 of %2").arg(key.number()).arg(key.year());
    }
    return {};
}

QString roundLabel(const Round &round)
{
    const RoundKey original = round.key.original();
    const QString word = round.scope.title.isEmpty() ? roundLabel(original) : round.name();
    return round.key.isCorrection() ? asCorrection(word, round.key) : word;
}

QString roundLabel(const QString &key)
{
    const auto known = RoundKey::parse(key);
    return known ? roundLabel(*known) : key;
}

} // namespace xw
