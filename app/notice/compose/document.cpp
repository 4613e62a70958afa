#include "notice/compose/document.h"

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
    const QString digits = u"零一二三四五六七八九"_s;
    if (n < 0 || n > 99)
        return QString::number(n);
    if (n < 10)
        return digits.at(n);
    QString text = n >= 20 ? QString(digits.at(n / 10)) : QString();
    text += u'十';
    if (n % 10)
        text += digits.at(n % 10);
    return text;
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
