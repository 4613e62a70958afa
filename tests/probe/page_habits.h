// PageHabits: how makers of government sites write one thing in many ways (days, items of lists, boxes of
// columns, marks of identity, links that are hidden and ones that are innocently so), each by itself, to be
// combined.
#pragma once

#include "probe/freshness.h"

#include <QLocale>

#include <functional>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

struct DayHabit {
    const char *name;
    std::function<QString(const QDate &)> write;
};

inline QString fullWidth(QString text)
{
    for (QChar &c : text)
        if (c > u' ' && c < QChar(0x7F))
            c = QChar(c.unicode() + 0xFEE0);
    return text;
}

inline std::vector<DayHabit> dayHabits()
{
    const auto form = [](const char *format) {
        return [format](const QDate &d) { return QLocale::c().toString(d, QString::fromUtf8(format)); };
    };
    const auto chinese = [](const QDate &d, bool circle) {
        static constexpr QStringView digits = u"〇一二三四五六七八九";
        const auto number = [](int n) {
            QString text;
            if (n >= 20)
                text += digits[n / 10];
            if (n >= 10)
                text += u'十';
            if (n % 10)
                text += digits[n % 10];
            return text;
        };
        QString year;
        for (const QChar c : QString::number(d.year()))
            year += circle && c == u'0' ? QChar(u'○') : digits[c.digitValue()];
        return year + u'年' + number(d.month()) + u'月' + number(d.day()) + u'日';
    };
    return {
        {"iso", form("yyyy-MM-dd")},
        {"year month day", form("yyyy年M月d日")},
        {"with blanks", form("yyyy&nbsp;年 M 月 d 日")},
        {"ideographic blanks", form("yyyy年　MM月　dd日")},
        {"month day", form("[MM-dd]")},
        {"month day in round", form("(MM/dd)")},
        {"month day bare", form("MM-dd")},
        {"month day in words", form("M月d日")},
        {"two digits", form("yy-MM-dd")},
        {"two digits of a year in words", form("yy年M月d日")},
        {"dots", form("yyyy.M.d")},
        {"digits alone", form("yyyyMMdd")},
        {"full width", [](const QDate &d) { return fullWidth(d.toString(u"yyyy-MM-dd"_s)); }},
        {"full width in brackets", [](const QDate &d) { return fullWidth(d.toString(u"[yyyy-MM-dd]"_s)); }},
        {"full width month day", [](const QDate &d) { return fullWidth(d.toString(u"MM-dd"_s)); }},
        {"English", form("MMM d, yyyy")},
        {"English, day first", form("dd MMMM yyyy")},
        {"English with dashes", form("dd-MMM-yyyy")},
        {"English ordinal", form("MMMM d'th', yyyy")},
        {"English with weekday", form("ddd, dd MMM yyyy")},
        {"English without year", form("MMM dd")},
        {"zone", form("yyyy-MM-dd'T10:00:00+08:00'")},
        {"fraction", form("yyyy-MM-dd '00:00:00.0'")},
        {"Chinese numerals", [chinese](const QDate &d) { return chinese(d, false); }},
        {"Chinese numerals, circles", [chinese](const QDate &d) { return chinese(d, true); }},
        {"weekday behind", form("yyyy-MM-dd 星期二")},
        {"weekday before", form("星期二 yyyy-MM-dd")},
        {"weekday in brackets", form("yyyy年MM月dd日（周二）")},
        {"half of a day", form("yyyy/M/d 上午 10:30")},
        {"label", form("发布日期：yyyy-MM-dd")},
        {"label, full-width colon and source", form("来源：办公室　发布时间：yyyy-MM-dd　浏览：12")},
        {"source behind", form("yyyy-MM-dd | 来源：县政府办")},
        {"label with blanks", form("日 期： yyyy-MM-dd")},
        {"time in brackets", form("[yyyy-M-d 9:30]")},
        {"month day and clock", form("MM-dd 09:30")},
        {"updated", form("更新于 yyyy-MM-dd")},
        {"pieces", form("<b>yyyy</b>-<b>MM</b>-<b>dd</b>")},
        {"pieces of words", form("yyyy<small>年</small>M<small>月</small>d<small>日</small>")},
        {"day over month", form("<strong>dd</strong><span>yyyy.MM</span>")},
        {"day over month in words", form("<p>dd日</p><p>yyyy年MM月</p>")},
        {"day, month, year", form("<em>MM/dd</em><i>yyyy</i>")},
        {"year over month day", form("<i>yyyy</i><em>MM.dd</em>")},
        {"day over English month", form("<strong>dd</strong><span>MMM</span><span>yyyy</span>")},
        {"month in pieces", form("<em>MM</em>月<em>dd</em>日")},
        {"time element",
         [](const QDate &d) {
             return u"<time datetime=\"%1\">不久前</time>"_s.arg(d.toString(Qt::ISODate));
         }},
        {"remark inside", form("yyyy-MM<!-- 2011-01-01 -->-dd")},
        {"entities", form("&#50;&#48;yy&#45;MM&#45;dd")},
        {"in a script",
         [](const QDate &d) {
             return u"<script>document.write('%1');</script>"_s.arg(d.toString(Qt::ISODate));
         }},
    };
}

struct ItemHabit {
    const char *name;
    const char *begin;
    const char *item; ///< %A address, %T title, %D day
    const char *end;
};

inline std::vector<ItemHabit> itemHabits()
{
    return {
        {"li", "<ul>", "<li><a href='%A'>%T</a><span>%D</span></li>", "</ul>"},
        {"li, day first", "<ul>", "<li><span>%D</span><a href='%A'>%T</a></li>", "</ul>"},
        {"link around both", "<ul>", "<li><a href='%A'><span>%D</span><p>%T</p></a></li>", "</ul>"},
        {"title, summary, day", "<div>",
         "<div class=it><h4><a "
         "href='%A'>%T</a></h4><p>近日，县有关部门召开会议，对下一阶段工作作出安排部署。</"
         "p><span>%D</span></div>",
         "</div>"},
        {"day at the side, more details", "<div>",
         "<div class=it><div class=d>%D</div><div class=x><h3><a "
         "href='%A'>%T</a></h3><p>会议强调要压实责任<a "
         "href='%A'>[详情]</a></p></div></div>",
         "</div>"},
        {"row of a table", "<table><tbody>",
         "<tr><td>%N</td><td><a href='%A' target='_blank'>%T</a></td><td>%D</td><td>128</td></tr>",
         "</tbody></table>"},
        {"dt and dd", "<dl>", "<dt><a href='%A'>%T</a></dt><dd>%D</dd>", "</dl>"},
        {"pairs without a box", "<div>", "<div class=l><a href='%A'>%T</a></div><div class=r>%D</div>",
         "</div>"},
        {"lines, day first", "<div>", "%D <a href='%A'>%T</a><br>", "</div>"},
        {"text behind", "<ul>", "<li>· <a href='%A'>%T</a> %D</li>", "</ul>"},
        {"old tags", "<UL>", "<LI><A HREF=\"%A\"><FONT SIZE=2>%T</FONT></A> <FONT COLOR=#999999>%D</FONT>\n",
         "</UL>"},
        {"picture and title", "<ul>",
         "<li><a href='%A'><img data-src='/x.jpg' src='/lazy.gif'></a><a href='%A'>%T</a><i>%D</i></li>",
         "</ul>"},
        {"two in a row", "<table><tr>", "<td><a href='%A'>%T</a></td><td>%D</td>", "</tr></table>"},
        {"category before", "<ul>",
         "<li><a href='/lm/'>[要闻动态]</a><a href='%A'>%T</a><span class=date>%D</span></li>", "</ul>"},
        {"article", "<div>", "<article><a href='%A'><h2>%T</h2></a><footer>%D</footer></article>", "</div>"},
    };
}

} // namespace xw::testkit
