#include "notice/layout/wording.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString remarkText(const Remark &remark)
{
    return remark.text.startsWith(u'（') ? remark.text : u"（"_s + remark.text + u"）"_s;
}

QString copyToText(const Imprint &imprint)
{
    QString text = imprint.copyTo;
    if (!text.startsWith(u"抄送"))
        text.prepend(u"抄送："_s);
    if (!text.endsWith(u'。'))
        text += u'。';
    return text;
}

QString printedText(const Imprint &imprint)
{
    return chineseDate(imprint.printed) + u"印发"_s;
}

QString annexMark(const AnnexStart &annex)
{
    return annex.only ? u"附件"_s : u"附件%1"_s.arg(annex.number);
}

QString annexListLabel(qsizetype index)
{
    return index == 0 ? u"附件："_s : QString();
}

QString annexListNumber(const AnnexList &list, qsizetype index)
{
    return list.titles.size() == 1 ? QString() : u"%1."_s.arg(index + 1);
}

} // namespace xw::notice
