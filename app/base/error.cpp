#include "base/error.h"

namespace xw
{

namespace
{
QString filled(QString sentence, const QStringList &arguments)
{
    // Numbered places are filled from the last so that %1 never eats the start of %10.
    for (qsizetype i = arguments.size(); i > 0; --i)
        sentence.replace(QLatin1Char('%') + QString::number(i), arguments.at(i - 1));
    return sentence;
}
} // namespace

QString Message::text() const
{
    return isEmpty() ? QString() : filled(QCoreApplication::translate("xw", source), arguments);
}

QString Message::english() const
{
    return isEmpty() ? QString() : filled(QString::fromUtf8(source), arguments);
}

QString Error::line() const
{
    QString line = summary.text();
    if (!where.isEmpty())
        line += QLatin1String(" (") + where + QLatin1Char(')');
    if (!advice.isEmpty())
        line += QLatin1String(". ") + advice.text();
    return line.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

tl::unexpected<Error> failure(ErrorCode code, Message summary, QString where, Message advice, QString detail)
{
    return tl::unexpected<Error>(
        Error{code, std::move(summary), std::move(advice), std::move(where), std::move(detail)});
}

} // namespace xw
