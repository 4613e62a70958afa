#include "base/error.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
/// The number of the place that begins at `at`, which is after a %, and how long it is: the longest number of
/// an argument that there is. 0: none.
std::pair<qsizetype, qsizetype> placeAt(QStringView sentence, qsizetype at, qsizetype arguments)
{
    qsizetype place = 0, length = 0;
    for (qsizetype i = at, number = 0; i < sentence.size() && sentence[i] >= u'0' && sentence[i] <= u'9';
         ++i) {
        number = number * 10 + (sentence[i].unicode() - u'0');
        if (number == 0 || number > arguments)
            break;
        place = number;
        length = i - at + 1;
    }
    return {place, length};
}

/// In one pass, so that nothing in an argument is taken for a place. Behind a place, "(s)" and "(y|ies)" are
/// what follows on a 1 and on any other number.
QString filled(const QString &sentence, const QStringList &arguments)
{
    static const QRegularExpression either(QStringLiteral("\\((?:(s)|([\\w ]*)\\|([\\w ]*))\\)"));
    QString text, last;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%') {
            if (const auto [place, length] = placeAt(sentence, i + 1, arguments.size()); length > 0) {
                last = arguments.at(place - 1);
                text += last;
                i += length;
                continue;
            }
        } else if (sentence[i] == u'(' && !last.isEmpty()) {
            const auto match = either.match(sentence, i, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                const bool one = last == u"1";
                text += match.hasCaptured(1) ? QString(one ? u""_s : u"s"_s) : match.captured(one ? 2 : 3);
                i += match.capturedLength() - 1;
                continue;
            }
        }
        text += sentence[i];
    }
    return text;
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
