#include "notice/compose/document.h"

#include "domain/written_number.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

const Runs *runsOf(const Block &block)
{
    if (const auto *title = std::get_if<Title>(&block))
        return &title->runs;
    if (const auto *heading = std::get_if<Heading>(&block))
        return &heading->runs;
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph ? &paragraph->runs : nullptr;
}

QString chineseNumber(int n)
{
    return spelledNumber(n);
}

QString headingNumber(int level, int n)
{
    switch (level) {
    case 1:
        return chineseNumber(n) + u"、"_s;
    case 2:
        return u"（"_s + chineseNumber(n) + u"）"_s;
    case 3:
        return QString::number(n) + u"."_s;
    default:
        return u"（"_s + QString::number(n) + u"）"_s;
    }
}

QString chineseDate(QDate date)
{
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

} // namespace xw::notice
