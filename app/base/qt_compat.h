// What Qt named anew between 6.4 (Debian 12) and 6.8 (Debian 13), under its new name with either: the old
// name is deprecated there, and the new one is not here.
#pragma once

#include <QDateTime>
#include <QRegularExpression>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QTimeZone>
#endif

namespace xw
{

/// The first match in `text`, whose characters must live as long as the match.
[[nodiscard]] inline QRegularExpressionMatch matchView(const QRegularExpression &expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text);
#else
    return expression.match(text);
#endif
}

/// All matches in `text`, which must live as long as they do.
[[nodiscard]] inline QRegularExpressionMatchIterator globalMatchView(const QRegularExpression &expression,
                                                                     QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.globalMatchView(text);
#else
    return expression.globalMatch(text);
#endif
}

/// A moment of universal time; invalid where date or time is.
[[nodiscard]] inline QDateTime utcDateTime(QDate date, QTime time)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::UTC);
#else
    return QDateTime(date, time, Qt::UTC);
#endif
}

} // namespace xw
