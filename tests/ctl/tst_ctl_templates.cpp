// Templates of one's own on the command line: saved, renamed, withdrawn and taken back, and what a notice
// makes of that.
#include "ctl.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlTemplatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> m_ctl;

    [[nodiscard]] Ctl::Answer run(const QStringList &words) const { return (*m_ctl)(words); }
    [[nodiscard]] QStringList listed(const QStringList &more = {}) const
    {
        QStringList ids;
        const auto answer = run(QStringList{u"template"_s, u"list"_s} + more);
        for (const QJsonValue &one : QJsonDocument::fromJson(answer.out).array())
            ids << one.toObject().value(u"id"_s).toString();
        return ids;
    }

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        QCOMPARE(m_ctl->init().exitCode, 0);
        m_ctl->write(u"own.txt"_s, u"{\"name\": \"本办\"}\n---\n@title\n\n本通报只有一句。\n");
        const auto saved = run({u"template"_s, u"save"_s, u"own"_s, m_ctl->path(u"own.txt"_s)});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QCOMPARE(saved.json().value(u"name"_s).toString(), u"本办"_s);
    }

    void aSavedTemplateMakesANoticeAndIsRenamed()
    {
        const auto composed = run({u"notice"_s, u"compose"_s, u"--template"_s, u"own"_s});
        QVERIFY2(composed.exitCode == 0 && composed.out.contains("本通报只有一句"), composed.err.constData());
        const auto renamed = run({u"template"_s, u"rename"_s, u"own"_s, u"短式"_s});
        QVERIFY2(renamed.exitCode == 0, renamed.err.constData());
        QCOMPARE(renamed.json().value(u"name"_s).toString(), u"短式"_s);
        QCOMPARE(run({u"template"_s, u"rename"_s, u"own"_s, u" "_s}).exitCode, 2);
        QVERIFY(listed().contains(u"own"_s));
        QCOMPARE(run({u"doctor"_s}).exitCode, 0);
    }

    void aWithdrawnTemplateIsOfferedNoMoreUntilItIsTakenBack()
    {
        const auto withdrawn = run({u"--author"_s, u"王敏"_s, u"template"_s, u"withdraw"_s, u"own"_s});
        QVERIFY2(withdrawn.exitCode == 0, withdrawn.err.constData());
        QCOMPARE(withdrawn.json().value(u"withdrawn"_s)[u"by"_s].toString(), u"王敏"_s);
        QVERIFY(!listed().contains(u"own"_s));
        QVERIFY(listed({u"--withdrawn"_s}).contains(u"own"_s));
        m_ctl->write(u"settings.json"_s, "{\"template\": \"own\"}");
        QVERIFY(run({u"notice"_s, u"settings"_s, m_ctl->path(u"settings.json"_s)}).exitCode != 0);
        const auto composed = run({u"notice"_s, u"compose"_s, u"--template"_s, u"own"_s});
        QVERIFY(composed.exitCode != 0);
        QVERIFY2(composed.error().contains(u"withdrawn"_s) && composed.error().contains(u"王敏"_s),
                 composed.err.constData());
        for (const QStringList &words :
             {QStringList{u"rename"_s, u"own"_s, u"x"_s}, QStringList{u"withdraw"_s, u"own"_s},
              QStringList{u"save"_s, u"own"_s, m_ctl->path(u"own.txt"_s)}})
            QVERIFY(run(QStringList{u"template"_s} + words).exitCode != 0);
        QCOMPARE(run({u"template"_s, u"restore"_s, u"own"_s}).exitCode, 0);
        QVERIFY(run({u"template"_s, u"restore"_s, u"own"_s}).exitCode != 0);
        QCOMPARE(run({u"notice"_s, u"compose"_s, u"--template"_s, u"own"_s}).exitCode, 0);
        QCOMPARE(run({u"doctor"_s}).exitCode, 0);
    }

    void theRoundsOwnTemplateAndWhatShipsStay()
    {
        m_ctl->write(u"settings.json"_s, "{\"template\": \"own\"}");
        const auto chosen = run({u"notice"_s, u"settings"_s, m_ctl->path(u"settings.json"_s)});
        QVERIFY2(chosen.exitCode == 0, chosen.err.constData());
        const auto used = run({u"template"_s, u"withdraw"_s, u"own"_s});
        QVERIFY(used.exitCode != 0);
        QVERIFY2(used.error().contains(u"Q1 2020"_s), used.err.constData());
        for (const QStringList &words :
             {QStringList{u"withdraw"_s, u"general"_s}, QStringList{u"rename"_s, u"general"_s, u"x"_s},
              QStringList{u"save"_s, u"general"_s, m_ctl->path(u"own.txt"_s)},
              QStringList{u"save"_s, u"not an id"_s, m_ctl->path(u"own.txt"_s)},
              QStringList{u"save"_s, u"other"_s, m_ctl->path(u"none.txt"_s)},
              QStringList{u"save"_s, u"other"_s, m_ctl->write(u"bad.txt"_s, "no rule")}}) {
            const auto refused = run(QStringList{u"template"_s} + words);
            QVERIFY2(refused.exitCode != 0 && refused.isOneErrorLine(), refused.err.constData());
        }
    }
};

XW_TEST_MAIN(CtlTemplatesTest)
#include "tst_ctl_templates.moc"
