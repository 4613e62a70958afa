#include "domain/account_silence.h"

#include "domain/written_date.h"

using namespace Qt::StringLiterals;

namespace xw
{

std::optional<QDate> lastPostOf(const Subject &subject)
{
    static constexpr QStringView newest[] = {u"最近", u"最后", u"最新", u"末次", u"上次"};
    static constexpr QStringView posting[] = {u"更新", u"发布", u"发文", u"推送", u"发稿"};
    const auto says = [](const QString &heading, const auto &words) {
        return std::any_of(std::begin(words), std::end(words),
                           [&heading](QStringView word) { return heading.contains(word); });
    };
    std::optional<QDate> last;
    for (const auto &[heading, value] : subject.extra)
        if (says(heading, newest) && says(heading, posting))
            if (const auto day = writtenDate(value); day && (!last || *day > *last))
                last = day;
    return last;
}

} // namespace xw
