// Small rounds written line by line, and the text that the notice makes of them.
#pragma once

#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

class ReadAloud
{
protected:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString csv(const QString &text) { return writeCsv(m_folder.path(), u"%1.csv"_s.arg(++m_files), text); }
    /// Lines of `name,region,type,verdict,problem,score`.
    SampleFiles sites(const QStringList &lines)
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题,得分\n"_s;
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u',');
            const QString code = u"9900%1"_s.arg(i, 6, 10, QChar(u'0'));
            list += u"%1,%2,http://s%3.example/,%4,%5,单位%3,正常\n"_s.arg(code, cells.at(0))
                        .arg(i)
                        .arg(cells.at(1), cells.at(2));
            results += u"%1,是,%2,%3,%4\n"_s.arg(code, cells.at(3), cells.value(4), cells.value(5));
        }
        return {{u"websites"_s, csv(list)}, {u"results"_s, csv(results)}};
    }
    /// Lines of `name,platform,region,verdict,problem`.
    SampleFiles accounts(const QStringList &lines)
    {
        QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
        QString results = u"账号标识,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u',');
            list += u"%1,%2,Z%3,%4,单位%3,,正常\n"_s.arg(cells.at(0), cells.at(1)).arg(i).arg(cells.at(2));
            results += u"Z%1,是,%2,%3\n"_s.arg(i).arg(cells.at(3), cells.value(4));
        }
        return {{u"media"_s, csv(list)}, {u"results"_s, csv(results)}};
    }
    static SampleFiles both(SampleFiles a, const SampleFiles &b)
    {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    }
    static QString textOf(const QString &area, const SampleFiles &files, const QString &id = u"general"_s,
                          notice::NoticeSettings settings = {}, const std::vector<Write> &more = {})
    {
        const Result<SampleRound> sample = sampleRound(area, {2024, 1}, {}, files);
        if (!sample || !sample->problems.isEmpty())
            return sample ? sample->problems.join(u'\n') : sample.error().line();
        if (!more.empty())
            sample->state->apply(more);
        settings.templateId = id;
        const auto composed = composeSample(*sample->state, settings, QDate(2024, 4, 10));
        if (!composed)
            return composed.error().line();
        QString flaws;
        for (const notice::NoticeFlaw &flaw : checkNotice(*composed))
            flaws += told(flaw).english() + u'\n';
        return flaws + notice::plainNotice(composed->document);
    }
    static void has(const QString &text, const QString &phrase)
    {
        QVERIFY2(text.contains(phrase), qPrintable(phrase + u"\n--- is not in ---\n"_s + text));
    }
    static void hasNot(const QString &text, const QString &phrase)
    {
        QVERIFY2(!text.contains(phrase), qPrintable(phrase + u"\n--- is in ---\n"_s + text));
    }
};

} // namespace xw::testkit
