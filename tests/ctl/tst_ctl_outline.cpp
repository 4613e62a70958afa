// The outline of a notice on the command line: sections written, added, moved, left out, taken in, withdrawn
// and taken over; what cannot be done says so and leaves everything as it was.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlOutlineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] Ctl::Answer run(const QStringList &words) const { return (*m_ctl)(words); }
    [[nodiscard]] Ctl::Answer outline(const QStringList &words = {}) const
    {
        return run(QStringList{u"notice"_s, u"outline"_s} + words);
    }
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(
            m_ctl->plain({u"-w"_s, m_ctl->path(u"w.xunwang"_s), u"notice"_s, u"compose"_s}).out);
    }
    /// The section of an answer with this id or heading.
    static QJsonObject section(const Ctl::Answer &answer, const QString &word)
    {
        for (const QJsonValue &one : QJsonDocument::fromJson(answer.out).array())
            if (one[u"id"_s].toString() == word || one[u"heading"_s].toString() == word)
                return one.toObject();
        return {};
    }
    static QStringList headings(const Ctl::Answer &answer)
    {
        QStringList all;
        for (const QJsonValue &one : QJsonDocument::fromJson(answer.out).array())
            if (one[u"level"_s].toInt() == 1)
                all << one[u"heading"_s].toString();
        return all;
    }
    void changes(const QStringList &words, Ctl::Answer *answer = nullptr)
    {
        const auto done = outline(words);
        QVERIFY2(done.exitCode == 0, qPrintable(words.join(u' ') + done.error()));
        if (answer)
            *answer = done;
    }
    void refuses(const QStringList &words, int exitCode, const QString &says)
    {
        const QByteArray before = outline().out;
        const auto refused = outline(words);
        QVERIFY2(refused.exitCode == exitCode && refused.isOneErrorLine(),
                 qPrintable(words.join(u' ') + u": "_s + refused.error()));
        QVERIFY2(refused.error().contains(says), qPrintable(refused.error()));
        QCOMPARE(outline().out, before);
    }

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        QCOMPARE(m_ctl->init(u"云山省"_s, u"2024Q2"_s).exitCode, 0);
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < 8; ++i) {
            list += u"99010000%1,站%1号,http://s%1.example/,%2市,市级部门,单位%1,正常\n"_s
                        .arg(i, 2, 10, QChar(u'0'))
                        .arg(QChar(u"甲乙丙丁"[i / 2]));
            results += u"99010000%1,是,%2\n"_s.arg(i, 2, 10, QChar(u'0'))
                           .arg(i < 2 ? u"不合格,首页不更新"_s : u"合格,"_s);
        }
        QCOMPARE(m_ctl->import(u"websites"_s, m_ctl->write(u"w.csv"_s, list.toUtf8())).exitCode, 0);
        QCOMPARE(m_ctl->import(u"results"_s, m_ctl->write(u"r.csv"_s, results.toUtf8())).exitCode, 0);
    }

    void sectionsAreListedAlsoThoseThatAreNotWrittenYet()
    {
        const auto listed = outline();
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(headings(listed), (QStringList{u"检查情况"_s, u"经验做法"_s, u"主要问题"_s, u"工作要求"_s}));
        QVERIFY(!section(listed, u"experience"_s)[u"shown"_s].toBool());
        QVERIFY(section(listed, u"主要问题"_s)[u"shown"_s].toBool());
        QVERIFY(section(listed, u"annex:problem-websites"_s)[u"shown"_s].toBool());
        QVERIFY(section(listed, u"annex:websites-by-type"_s)[u"left_out"_s].toBool());
        QVERIFY(section(listed, u"annex:problem-media"_s).isEmpty());
    }

    void whatIsWrittenStandsInTheNoticeAndItsFactsFollowTheData()
    {
        changes({u"write"_s, u"experience"_s, u"--text"_s, u"合格率达到{{websites.rate}}。"_s});
        QVERIFY(text().contains(u"合格率达到75.00%。"_s));
        m_ctl->write(u"words.txt"_s, u"# 两个网站\n主办单位没有安排专人。\n");
        Ctl::Answer done;
        changes({u"write"_s, u"主要问题"_s, u"--from"_s, m_ctl->path(u"words.txt"_s)}, &done);
        QCOMPARE(section(done, u"主要问题"_s)[u"text"_s].toString(), u"# 两个网站\n主办单位没有安排专人。"_s);
        QVERIFY(text().contains(u"主办单位没有安排专人。"_s));
        QCOMPARE(run({u"tick"_s, u"9901000005"_s, u"W1"_s}).exitCode, 0);
        QVERIFY(text().contains(u"合格率达到62.50%。"_s));
        changes({u"write"_s, u"experience"_s, u"--text"_s, {}});
        QVERIFY(!text().contains(u"合格率达到"_s));
        refuses({u"write"_s, u"主要问题"_s, u"--text"_s, u"{{websites.rat}}"_s}, 3, u"websites.rat"_s);
        refuses({u"write"_s, u"没有"_s, u"--text"_s, u"话"_s}, 3, u"没有"_s);
        refuses({u"write"_s, u"annex:problem-websites"_s, u"--text"_s, u"话"_s}, 2, {});
        refuses({u"write"_s, u"主要问题"_s, u"--from"_s, m_ctl->path(u"none.txt"_s)}, 3, u"none.txt"_s);
    }

    void aSectionIsAddedMovedWithdrawnAndRestored()
    {
        Ctl::Answer done;
        changes({u"add"_s, u"安全检查"_s, u"--after"_s, u"检查情况"_s, u"--text"_s, u"没有发现隐患。"_s},
                &done);
        QCOMPARE(headings(done).value(1), u"安全检查"_s);
        QVERIFY(section(done, u"s1"_s)[u"own"_s].toBool());
        QVERIFY(text().contains(u"二、安全检查"_s));
        changes({u"add"_s, u"小节"_s, u"--level"_s, u"2"_s, u"--after"_s, u"安全检查"_s, u"--text"_s,
                 u"小节的话。"_s});
        QVERIFY(text().contains(u"小节的话。"_s));
        changes({u"up"_s, u"安全检查"_s}, &done);
        QCOMPARE(headings(done).value(0), u"安全检查"_s);
        changes({u"down"_s, u"s1"_s}, &done);
        QCOMPARE(headings(done).value(1), u"安全检查"_s);
        changes({u"write"_s, u"s1"_s, u"--heading"_s, u"安全"_s, u"--text"_s, u"有一处隐患。"_s}, &done);
        QVERIFY(headings(done).contains(u"安全"_s));
        changes({u"withdraw"_s, u"s1"_s}, &done);
        QVERIFY(section(done, u"s1"_s)[u"withdrawn"_s].toBool());
        QVERIFY(!text().contains(u"有一处隐患"_s) && !text().contains(u"小节的话"_s));
        refuses({u"withdraw"_s, u"s1"_s}, 3, u"安全"_s);
        changes({u"restore"_s, u"s1"_s});
        QVERIFY(text().contains(u"有一处隐患"_s));
        refuses({u"restore"_s, u"s1"_s}, 3, u"安全"_s);
        refuses({u"withdraw"_s, u"主要问题"_s}, 3, {});
        refuses({u"up"_s, u"检查情况"_s}, 3, u"检查情况"_s);
        refuses({u"add"_s, u"丙"_s, u"--level"_s, u"3"_s}, 2, {});
        refuses({u"add"_s}, 2, {});
        refuses({u"burn"_s, u"s1"_s}, 2, u"burn"_s);
        QCOMPARE(run({u"doctor"_s}).exitCode, 0);
    }

    void sectionsAndAnnexesAreLeftOutAndTakenIn()
    {
        const QString whole = text();
        changes({u"leave-out"_s, u"主要问题"_s});
        QVERIFY(!text().contains(u"主要问题"_s));
        changes({u"take-in"_s, u"主要问题"_s});
        QCOMPARE(text(), whole);
        changes({u"leave-out"_s, u"annex:websites-by-region"_s});
        QVERIFY(!text().contains(u"附件2"_s));
        changes({u"take-in"_s, u"annex:websites-by-region"_s});
        QCOMPARE(text(), whole);
        Ctl::Answer done;
        changes({u"take-in"_s, u"annex:websites-by-type"_s}, &done); // the template does not ask for it
        QVERIFY(section(done, u"annex:websites-by-type"_s)[u"shown"_s].toBool());
        QVERIFY(text().contains(u"附件3"_s));
        changes({u"leave-out"_s, u"annex:websites-by-type"_s});
        QCOMPARE(text(), whole);
    }

    void theNextRoundTakesOverWhatLasts()
    {
        refuses({u"reuse"_s}, 3, {});
        changes({u"add"_s, u"安全检查"_s, u"--text"_s, u"共{{websites.running}}个。"_s});
        QCOMPARE(run({u"round"_s, u"open"_s, u"2024Q3"_s}).exitCode, 0);
        Ctl::Answer done;
        changes({u"reuse"_s}, &done);
        QVERIFY(headings(done).contains(u"安全检查"_s));
        QVERIFY(text().contains(u"2024年第三季度"_s) && text().contains(u"共8个。"_s));
    }
};

XW_TEST_MAIN(CtlOutlineTest)
#include "tst_ctl_outline.moc"
