#include "workspace/import/total_words.h"

#include <QRegularExpression>
#include <QSet>

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
    if (text.size() > longestTotal ||
        (!text.contains(u'计') && !text.contains(u'汇') && !text.contains(u'o') && !text.contains(u'O')))
        return false;
    static const QRegularExpression total(u"^.{0,12}?(合计|小计|总计|共计|累计|^汇总|全省汇总|^计)[数]?[:：]?"
                                          u"([(（].*[)）]|[0-9０-９,.]+.{0,3})?$"
                                          "|^(sub-?|grand)?total:?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return total.match(withoutBlanks(text)).hasMatch();
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

bool meansWhole(const QString &region, const QString &province)
{
    static const QSet<QString> words{u"全省"_s, u"全区"_s, u"全市"_s,        u"全自治区"_s,
                                     u"全国"_s, u"总体"_s, u"全省(区、市)"_s};
    const QString name = withoutBlanks(region.normalized(QString::NormalizationForm_KC));
    static const QRegularExpression total(u"(合计|总计|共计|汇总|总数|总体|平均)$"_s);
    QString bare = name;
    bare.remove(total);
    if (bare.isEmpty() || words.contains(bare))
        return true;
    return !province.isEmpty() && regionKey(bare) == regionKey(province);
}

} // namespace xw
