#include "probe/doubts/page_doubts.h"
#include "probe/html_page.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::probe
{

// GB 11643-1999: region, birthday, sequence, and a check sign by ISO 7064 MOD 11-2.
bool isIdentityNumber(QStringView text)
{
    if (text.size() != 18)
        return false;
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
        sum += weights[i] * (text[i].unicode() - u'0');
    }
    const QDate birthday = QDate::fromString(text.sliced(6, 8).toString(), u"yyyyMMdd"_s);
    const bool isRegion = text[0] >= u'1' && text[0] <= u'8';
    return isRegion && birthday.isValid() && birthday.year() >= 1900 &&
           QStringView(u"10X98765432")[sum % 11] == text[17].toUpper();
}

std::vector<PersonalNumber> personalNumbersOf(const FetchedPage &fetched)
{
    static const QRegularExpression numbers(
        u"(?<![\\dA-Za-z.-])(?:(\\d{17}[\\dXx])|(1[3-9]\\d{9}))(?![\\dA-Za-z])"_s);
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    std::vector<PersonalNumber> found;
    QSet<QString> seen;
    for (const TextBlock &block : textBlocksOf(page))
        for (auto it = numbers.globalMatch(block.text); it.hasNext();) {
            const auto match = it.next();
            const QString number = match.captured(0);
            const bool isIdentity = !match.captured(1).isEmpty();
            if ((isIdentity && !isIdentityNumber(number)) || seen.contains(number))
                continue;
            seen.insert(number);
            found.push_back({fetched.address, isIdentity,
                             isIdentity ? number.first(6) + u"********"_s + number.last(4)
                                        : number.first(3) + u"****"_s + number.last(4)});
        }
    return found;
}

QJsonObject toJson(const PersonalNumber &number)
{
    return {{u"page"_s, number.page},
            {u"kind"_s, number.isIdentity ? u"identity"_s : u"mobile"_s},
            {u"masked"_s, number.masked}};
}

} // namespace xw::probe
