#include "notice/proof/region_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// The region that a piece of a list begins with, after the words that may lead the list; empty where it is
/// none.
QString regionIn(QString piece)
{
    static const QRegularExpression lead(u"^.*(的有|其中|包括|分别为|分别是|个中)"_s);
    static const QRegularExpression region(
        u"^[和及]?(\\p{Han}{1,10}?(?:市|州|县|区|盟|旗|地区|示范区|兵团))"_s);
    piece = piece.trimmed().remove(lead);
    const auto match = region.match(piece);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

std::vector<WholeRegions> wholeRegionsIn(const QString &line)
{
    static const QRegularExpression sentence(u"[^。;]+"_s);
    static const QRegularExpression whole(
        u"(?:合格率|及格率)(?:均|都)?(?:为|达到|达|是)?\\s*100(?:\\.0{1,2})?%(?:的(?:有|地区有|地方有|包括))?|全部合格"_s);
    std::vector<WholeRegions> lists;
    for (auto it = sentence.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QString words = match.captured();
        const auto says = whole.match(words);
        if (!says.hasMatch())
            continue;
        // The names stand in the clause before the statement, or behind 的有.
        const bool behind = says.captured().endsWith(u'有') || says.captured().endsWith(u"包括"_s);
        const QString clause =
            behind ? words.mid(says.capturedEnd()).section(QRegularExpression(u"[,:(]"_s), 0, 0)
                   : words.left(says.capturedStart()).section(QRegularExpression(u"[,:)]"_s), -1);
        WholeRegions list;
        for (const QString &piece : clause.split(u'、'))
            if (const QString region = regionIn(piece); !region.isEmpty())
                list.regions << region;
        if (list.regions.isEmpty())
            continue;
        const QStringView before = QStringView(line).left(match.capturedStart() + says.capturedEnd());
        list.media = before.lastIndexOf(u"新媒体") > before.lastIndexOf(u"网站");
        list.start = int(match.capturedStart());
        list.end = int(match.capturedEnd());
        lists.push_back(list);
    }
    return lists;
}

} // namespace xw::notice
