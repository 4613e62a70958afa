#include "notice/proof/name_lists.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Names, cut at 、, without the words that lead a list; none where they are counts or common nouns.
QStringList namesIn(const QString &words)
{
    static const QRegularExpression lead(u"^(?:其中|如|即|包括|有|分别是|分别为)+"_s);
    static const QRegularExpression counted(u"\\d+\\s*(?:个|家|条|件|份|期|人|次)"_s);
    static const QRegularExpression common(u"^(?:政府|政务|部门|门户)?(?:网站|新媒体|账号|门户)$"_s);
    QStringList names = words.split(u'、', Qt::SkipEmptyParts);
    for (QString &name : names) {
        name = name.trimmed();
        if (&name == &names.front())
            name.remove(lead);
        if (counted.match(name).hasMatch() || common.match(name).hasMatch())
            return {};
    }
    return names;
}

/// Whoever wrote the number counted these names: it is off by little, or not at all.
bool belongTogether(const NameList &list)
{
    const qint64 off = std::llabs(list.claimed - qint64(list.names.size()));
    return off <= std::max<qint64>(2, list.claimed / 4);
}

} // namespace

std::vector<NameList> nameListsIn(const QString &line)
{
    static const QRegularExpression before(
        u"([^,。;:()]*、[^,。;:()]*?)(等|共)?(?:单位的|地区的|部门的)?(\\d{1,4})(个|家)(?!月|季|百分点|工作日)([^。;]*)"_s);
    static const QRegularExpression behind(
        u"(?<![\\d.])(\\d{1,4})(?:个|家)(?:\\(|,即|,分别是|,分别为)((?!不含|含|其中)[^()。;:,]*、[^()。;:,]*?)(等)?(?=\\)|[。;])"_s);
    std::vector<NameList> lists;
    for (qsizetype at = 0; at < line.size();) {
        const auto match = before.match(line, at);
        if (!match.hasMatch())
            break;
        at = match.capturedEnd(4);
        NameList list{namesIn(match.captured(1)),
                      match.captured(3).toLongLong(),
                      NameList::Form::Bare,
                      int(match.capturedStart()),
                      int(match.capturedEnd(4)),
                      match.captured(5),
                      false};
        const QString mark = match.captured(2);
        list.form = mark == u"等"   ? NameList::Form::Some
                    : mark == u"共" ? NameList::Form::All
                                    : NameList::Form::Bare;
        list.media = list.about.section(QRegularExpression(u"[,:(]"_s), 0, 0).contains(u"新媒体"_s);
        if (list.names.size() >= 2 && (list.form != NameList::Form::All || belongTogether(list)))
            lists.push_back(list);
    }
    for (auto it = behind.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        NameList list{namesIn(match.captured(2)),
                      match.captured(1).toLongLong(),
                      NameList::Form::All,
                      int(match.capturedStart()),
                      int(match.capturedEnd()),
                      {},
                      false};
        list.form = match.captured(3).isEmpty() ? NameList::Form::All : NameList::Form::Some;
        const QString said = line.left(match.capturedStart());
        list.media = said.lastIndexOf(u"新媒体"_s) > said.lastIndexOf(u"网站"_s);
        // Behind its number a list need not hold names (人员、经费): only one of nearly that many does.
        if (list.names.size() >= 2 && belongTogether(list))
            lists.push_back(list);
        else if (list.names.size() >= 2 && list.form == NameList::Form::Some &&
                 list.claimed > qint64(list.names.size()))
            lists.push_back(list);
    }
    return lists;
}

} // namespace xw::notice
