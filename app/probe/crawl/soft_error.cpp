#include "probe/crawl/soft_error.h"

#include "probe/url/web_url.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype littleText = 400;

bool speaksOfAnError(const QString &text)
{
    static constexpr QStringView words[] = {u"404",      u"不存在",    u"找不到",   u"未找到",    u"没有找到",
                                            u"已被删除", u"已删除",    u"无法访问", u"无法显示",  u"出错",
                                            u"错误",     u"not found", u"error",    u"不在服务区"};
    for (const QStringView word : words)
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

PageLook lookOf(const HtmlPage &page, const QByteArray &url)
{
    PageLook look;
    QString shown = page.title();
    QString first = shown;
    const QString name = QString::fromUtf8(url.mid(url.lastIndexOf('/') + 1));
    for (const TextBlock &block : textBlocksOf(page)) {
        if (first.size() < littleText)
            first += block.text;
        // The address that was asked for, a time, a counter: what error pages change from one to the next.
        if (block.text.contains(u"://"_s) || (name.size() > 3 && block.text.contains(name)))
            continue;
        for (const QChar c : block.text)
            if (c.isLetter())
                shown += c;
        look.length += block.text.size();
    }
    look.words = qHash(shown);
    look.hints = speaksOfAnError(first.left(littleText));
    return look;
}

bool isSuspect(const PageLook &look, bool shownElsewhere)
{
    return look.hints || look.length < littleText || shownElsewhere;
}

QByteArray addressOfNothing(const QByteArray &url)
{
    const WebUrl page = WebUrl::parse(url);
    const QByteArrayView name = page.path().sliced(page.path().lastIndexOf('/') + 1);
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray suffix = dot < 0 ? QByteArray(".html") : name.sliced(dot).toByteArray();
    return page.folder() + "xw" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + suffix;
}

} // namespace xw::probe
