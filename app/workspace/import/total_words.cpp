#include "workspace/import/total_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr qsizetype longestTotal = 24;

QString withoutBlanks(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            plain += c;
    return plain;
}

} // namespace

bool saysTotal(const QString &text)
{
    // Asked of every row of a ledger: most cells have neither sign.
    if (text.size() > longestTotal || !std::any_of(text.begin(), text.end(), [](QChar c) {
            return QStringView(u"计汇总均oO").contains(c);
        }))
        return false;
    static const QRegularExpression total(u"^.{0,12}?(合计|小计|总计|共计|累计|^汇总|^总数|^总量|^总体|^计|["
                                          u"各全市县区省州盟直级门位]+汇总)[数]?[:：]?"
                                          u"([(（].*[)）]|[0-9０-９,.]+.{0,3})?$"
                                          u"|^(全[省区市州县])?(平均|平均数|平均值|均值)$"
                                          "|^(sub-?|grand)?total:?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return total.match(withoutBlanks(text)).hasMatch();
}

bool saysPart(const QString &text)
{
    static const QRegularExpression part(u"^[(（]?其中([:：,，].{0,16})?[)）]?$"_s);
    return text.size() <= longestTotal && text.contains(u'其') && part.match(withoutBlanks(text)).hasMatch();
}

QString tidyRegion(const QString &region, const QString &province)
{
    constexpr QStringView marks = u".。、,，;；:：\"“”'‘’《》【】";
    QStringView name = QStringView(region).trimmed();
    while (name.size() > 1 && marks.contains(name.back()))
        name.chop(1);
    while (name.size() > 1 && marks.contains(name.front()))
        name = name.sliced(1);
    // 江西省赣州市 is 赣州市; 江西省直 and 江西省 are what they are.
    static const QRegularExpression whole(u"^.{2,}(市|州|盟|地区|区|县|旗|兵团)$"_s);
    if (province.size() > 2 && name.size() > province.size() && name.startsWith(province)) {
        const QStringView rest = name.sliced(province.size());
        if (whole.match(rest.toString()).hasMatch())
            name = rest;
    }
    return name.size() == region.size() ? region : name.toString();
}

QString regionKey(const QString &region)
{
    static const QStringList endings{u"维吾尔自治区"_s, u"壮族自治区"_s, u"回族自治区"_s, u"自治区"_s,
                                     u"特别行政区"_s,   u"自治州"_s,     u"自治县"_s,     u"地区"_s,
                                     u"省"_s,           u"市"_s,         u"州"_s,         u"盟"_s,
                                     u"县"_s,           u"区"_s};
    const QString name = withoutBlanks(region.normalized(QString::NormalizationForm_KC));
    for (const QString &ending : endings)
        if (name.size() > ending.size() + 1 && name.endsWith(ending))
            return name.chopped(ending.size());
    return name;
}

QString placeKey(const QString &region, const QString &province)
{
    QString name = withoutBlanks(region.normalized(QString::NormalizationForm_KC));
    if (name.size() > 3 && name.endsWith(u"本级"_s))
        name.chop(2);
    const QString stem = regionKey(province);
    if (stem.size() >= 2 && name.size() >= stem.size() + 2 && name.startsWith(stem))
        name.remove(0, stem.size());
    return regionKey(name);
}

bool meansWhole(const QString &region, const QString &province)
{
    static const QSet<QString> words{u"全省"_s, u"全区"_s, u"全市"_s,         u"全自治区"_s,
                                     u"全国"_s, u"总体"_s, u"全省(区、市)"_s, u"本省"_s,
                                     u"本区"_s, u"本市"_s, u"全省范围"_s};
    const QString name = withoutBlanks(region.normalized(QString::NormalizationForm_KC));
    static const QRegularExpression total(u"[(]?(合计|总计|共计|汇总|总数|总体|平均|全省|全区|全市)[)]?$"_s);
    QString bare = name;
    if (!words.contains(bare))
        bare.remove(total);
    if (bare.isEmpty() || words.contains(bare))
        return true;
    return !province.isEmpty() && regionKey(bare) == regionKey(province);
}

} // namespace xw
