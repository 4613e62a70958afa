// The outline of a notice: what an office writes in its sections, adds, leaves out and orders; with facts
// that follow the data.
#include "notice/notice_check.h"
#include "notice/outline_edits.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;
using namespace xw::testkit;

class OutlineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<SampleRound> m_round;

    /// Four regions with two sites each; `failing` of all fail.
    SampleRound round(int failing)
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < 8; ++i) {
            list += u"99010000%1,站%1号,http://s%1.example/,%2市,市级部门,单位%1,正常\n"_s
                        .arg(i, 2, 10, QChar(u'0'))
                        .arg(QChar(u"甲乙丙丁"[i / 2]));
            results += u"99010000%1,是,%2\n"_s.arg(i, 2, 10, QChar(u'0'))
                           .arg(i < failing ? u"不合格,首页不更新"_s : u"合格,"_s);
        }
        auto sample = sampleRound(u"云山省"_s, {2024, 2}, {},
                                  {{u"websites"_s, writeCsv(m_folder.path(), u"w.csv"_s, list)},
                                   {u"results"_s, writeCsv(m_folder.path(), u"r.csv"_s, results)}});
        if (!sample)
            qFatal("%s", qPrintable(sample.error().line()));
        return *std::move(sample);
    }
    Composed composed(const NoticeSettings &settings)
    {
        auto made = composeSample(*m_round->state, settings, QDate(2024, 7, 9));
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        return *std::move(made);
    }
    static QStringList shown(const Composed &notice)
    {
        QStringList headings;
        for (const Block &block : notice.document.blocks)
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
                headings << plainText(heading->runs);
        return headings;
    }
    static QString idOf(const Composed &notice, const QString &heading)
    {
        for (const SectionSummary &section : notice.sections)
            if (section.text == heading)
                return section.id;
        return {};
    }
    static QString text(const Composed &notice) { return plainNotice(notice.document); }

private slots:
    void init() { m_round = round(2); }

    void ownWordsStandInTheirSectionAndTheirFactsFollowTheData()
    {
        const Composed plain = composed({});
        const QString problems = idOf(plain, u"主要问题"_s);
        QVERIFY(!problems.isEmpty());
        const auto change =
            writeSection({}, plain, problems, u"另有说明：合格率{{websites.rate}}。\n第二段。"_s);
        XW_VERIFY_OK(change);
        const Composed written = composed(change->settings);
        QVERIFY(text(written).contains(u"另有说明：合格率75.00%。"_s));
        QVERIFY(text(written).indexOf(u"第二段。"_s) < text(written).indexOf(u"整改情况请于"_s));
        bool bound = false;
        for (const Block &block : written.document.blocks)
            if (const auto *paragraph = std::get_if<Paragraph>(&block);
                paragraph && plainText(paragraph->runs).startsWith(u"另有说明"_s))
                bound = paragraph->runs.at(1).fact == u"websites.rate";
        QVERIFY(bound);
        m_round = round(4);
        QVERIFY(text(composed(change->settings)).contains(u"另有说明：合格率50.00%。"_s));
    }

    void aPlaceThatTheTemplateLeavesToTheOfficeIsListedBeforeItIsWritten()
    {
        const Composed plain = composed({});
        QVERIFY(!shown(plain).contains(u"经验做法"_s));
        const auto place = sectionOf(plain, u"experience"_s);
        XW_VERIFY_OK(place);
        QCOMPARE(place->text, u"经验做法"_s);
        QVERIFY(place->ownPlace && place->block < 0);
        const auto change = writeSection({}, plain, u"experience"_s, u"# 甲市\n重点抓更新。"_s);
        XW_VERIFY_OK(change);
        const Composed written = composed(change->settings);
        QVERIFY(shown(written).contains(u"经验做法"_s));
        QVERIFY(sectionOf(written, u"experience"_s)->block >= 0);
        QCOMPARE(sectionText(change->settings, u"experience"_s), u"# 甲市\n重点抓更新。"_s);
        QCOMPARE(written.sections.size(), plain.sections.size());
    }

    void aSectionOfOnesOwnStandsBehindItsNeighbourAndIsWithdrawnNotDeleted()
    {
        const Composed plain = composed({});
        const QString first = idOf(plain, u"检查情况"_s);
        auto change =
            addSection({}, plain, {{}, 1, u"安全检查"_s, u"共{{websites.checked}}个。"_s, first, {}, {}});
        XW_VERIFY_OK(change);
        Composed with = composed(change->settings);
        QCOMPARE(shown(with).value(shown(with).indexOf(u"检查情况"_s) + 1), u"安全检查"_s);
        QVERIFY(text(with).contains(u"共8个。"_s));
        const auto below =
            addSection(change->settings, with, {{}, 2, u"小节"_s, u"小节的话。"_s, change->section, {}, {}});
        XW_VERIFY_OK(below);
        QCOMPARE(below->section, u"s2"_s);
        QVERIFY(text(composed(below->settings)).contains(u"小节的话。"_s));
        const auto gone = withdrawSection(below->settings, u"s1"_s, u"某人"_s, {{2024, 7, 1}, {8, 0}});
        XW_VERIFY_OK(gone);
        with = composed(gone->settings);
        QVERIFY(!text(with).contains(u"安全检查"_s) && !text(with).contains(u"小节的话"_s));
        QVERIFY(sectionOf(with, u"s1"_s)->withdrawn);
        QVERIFY(!withdrawSection(gone->settings, u"s1"_s, u"某人"_s, {{2024, 7, 1}, {8, 0}}));
        const auto back = takeBackSection(gone->settings, u"s1"_s);
        XW_VERIFY_OK(back);
        QVERIFY(text(composed(back->settings)).contains(u"安全检查"_s));
        QVERIFY(!withdrawSection(below->settings, idOf(plain, u"检查情况"_s), u"某人"_s, {}));
    }

    void aSectionIsLeftOutAndMovedAndTheLastWordStaysLast()
    {
        const Composed plain = composed({});
        const QString problems = idOf(plain, u"主要问题"_s);
        const auto out = leaveOut({}, plain, problems, true);
        XW_VERIFY_OK(out);
        QVERIFY(!shown(composed(out->settings)).contains(u"主要问题"_s));
        QVERIFY(sectionOf(composed(out->settings), problems)->leftOut);
        const auto in = leaveOut(out->settings, composed(out->settings), problems, false);
        XW_VERIFY_OK(in);
        QCOMPARE(text(composed(in->settings)), text(plain));

        QString last;
        for (const SectionSummary &section : plain.sections)
            if (section.level == 1)
                last = section.id;
        NoticeSettings settings;
        for (int i = 0; i < 2; ++i) {
            const auto moved = moveSection(settings, composed(settings), last, -1);
            XW_VERIFY_OK(moved);
            settings = moved->settings;
        }
        const Composed moved = composed(settings);
        QVERIFY(shown(moved) != shown(plain));
        QStringList headings = shown(moved);
        QCOMPARE(headings.removeDuplicates(), 0);
        QCOMPARE(headings.size(), shown(plain).size());
        const QString body = text(moved);
        for (const QString &heading : shown(moved))
            QVERIFY(body.indexOf(heading) < body.indexOf(u"整改情况请于"_s));
        QString top;
        for (const SectionSummary &section : moved.sections)
            if (top.isEmpty() && section.level == 1)
                top = section.id;
        QVERIFY(!moveSection(settings, moved, top, -1));
    }

    void anAnnexIsLeftOutAndMovedAndTheTextFollows()
    {
        const Composed plain = composed({});
        QVERIFY(plain.annexes.size() >= 2);
        const QString id = u"annex:"_s + plain.annexes.back().id;
        const auto moved = moveSection({}, plain, id, -1);
        XW_VERIFY_OK(moved);
        const Composed after = composed(moved->settings);
        QCOMPARE(after.annexes.at(after.annexes.size() - 2).id, plain.annexes.back().id);
        const auto out = leaveOut({}, plain, id, true);
        XW_VERIFY_OK(out);
        const Composed without = composed(out->settings);
        QCOMPARE(without.annexes.size() + 1, plain.annexes.size());
        QVERIFY(sectionOf(without, id)->leftOut);
        QVERIFY(!text(without).contains(u"（附件%1）"_s.arg(plain.annexes.size())));
        QVERIFY(!writeSection({}, plain, id, u"话"_s));
    }

    void anAnnexGoesWithTheSectionThatAloneRefersToIt()
    {
        const Composed plain = composed({});
        const QString problems = idOf(plain, u"主要问题"_s);
        QString id; // of an annex to which 主要问题 alone refers
        for (const AnnexSummary &annex : plain.annexes) {
            QSet<QString> sections;
            for (size_t i = 0; i < plain.document.blocks.size(); ++i)
                if (const Runs *runs = runsOf(plain.document.blocks[i]))
                    for (const Run &run : *runs)
                        if (run.fact == u"annexes.%1.cited"_s.arg(annex.id))
                            sections.insert(plain.sectionOf.at(qsizetype(i)));
            if (!sections.isEmpty() && std::all_of(sections.begin(), sections.end(), [&](const QString &one) {
                    return one == problems || one.startsWith(problems);
                }))
                id = annex.id;
        }
        QVERIFY(!id.isEmpty());
        const auto out = leaveOut({}, plain, problems, true);
        XW_VERIFY_OK(out);
        const Composed without = composed(out->settings);
        const auto stands = [&id](const Composed &notice) {
            return std::any_of(notice.annexes.begin(), notice.annexes.end(),
                               [&id](const AnnexSummary &one) { return one.id == id; });
        };
        QVERIFY(stands(plain) && !stands(without));
        const QString section = u"annex:"_s + id;
        QVERIFY(sectionOf(without, section)->leftOut);
        // Who wants it all the same takes it in; and with its section it comes back by itself.
        const auto in = leaveOut(out->settings, without, section, false);
        XW_VERIFY_OK(in);
        QVERIFY(stands(composed(in->settings)));
        QVERIFY(!shown(composed(in->settings)).contains(u"主要问题"_s));
        const auto back = leaveOut(out->settings, without, problems, false);
        XW_VERIFY_OK(back);
        QCOMPARE(text(composed(back->settings)), text(plain));
    }

    void anAnnexThatTheTemplateLeavesOutIsTakenIn()
    {
        const auto source = TemplateSource::shipped().find(u"general"_s);
        XW_VERIFY_OK(source);
        TemplateSource templates;
        templates.put(
            u"own"_s,
            (u"{\"name\": \"本办\", \"settings\": {\"withoutAnnexes\": [\"problem-websites\"]}}\n---\n"_s +
             source->body)
                .toUtf8());
        const auto made = [&](const NoticeSettings &given) {
            NoticeSettings settings = given;
            settings.templateId = u"own"_s;
            auto notice =
                compose({*m_round->state, templates, shippedLedgers(), settings, {}, QDate(2024, 7, 9), {}});
            if (!notice)
                qFatal("%s", qPrintable(notice.error().line()));
            return *std::move(notice);
        };
        const Composed plain = made({});
        const auto has = [](const Composed &notice, const QString &id) {
            return std::any_of(notice.annexes.begin(), notice.annexes.end(),
                               [&id](const AnnexSummary &annex) { return annex.id == id; });
        };
        // One is left out by the template's settings, the other is not asked for; both have something to
        // show.
        for (const QString &id : {u"problem-websites"_s, u"websites-by-type"_s}) {
            QVERIFY(!has(plain, id));
            const QString section = u"annex:"_s + id;
            const auto offered = sectionOf(plain, section);
            XW_VERIFY_OK(offered);
            QVERIFY(offered->leftOut && offered->outByDefault && offered->text != id);
            const auto in = leaveOut({}, plain, section, false);
            XW_VERIFY_OK(in);
            const Composed with = made(in->settings);
            QVERIFY(has(with, id));
            QVERIFY(!sectionOf(with, section)->leftOut);
            QVERIFY(text(with).contains(offered->text));
            const auto kept = NoticeSettings::fromJson(in->settings.toJson());
            XW_VERIFY_OK(kept);
            QVERIFY(*kept == in->settings);
            const auto out = leaveOut(in->settings, with, section, true);
            XW_VERIFY_OK(out);
            QCOMPARE(text(made(out->settings)), text(plain));
            QVERIFY(out->settings == NoticeSettings());
        }
        // Who leaves out another has not decided about this one.
        const auto other = leaveOut({}, plain, u"annex:websites-by-region"_s, true);
        XW_VERIFY_OK(other);
        QVERIFY(!has(made(other->settings), u"problem-websites"_s));
        QVERIFY(!has(made(other->settings), u"websites-by-region"_s));
        QVERIFY(!sectionOf(plain, u"annex:media-by-region"_s)); // it would have nothing to show
    }

    void wordsAreReplacedInWhatTheOfficeWroteAndNotInNamesOfFacts()
    {
        const Composed plain = composed({});
        const QString problems = idOf(plain, u"主要问题"_s);
        NoticeSettings settings;
        settings.outline.words[problems] = u"rate是{{websites.rate}}，rate。"_s;
        settings.outline.sections = {
            {u"s1"_s, 1, u"rate"_s, u"rate\nrate{{websites.rate}}"_s, problems, {}, {}},
            {u"s2"_s, 1, u"rate"_s, u"rate"_s, problems, u"某人"_s, {{2024, 7, 1}, {8, 0}}}};
        settings.texts[u"experience"_s] = {{u"rate"_s, u"rate"_s}};
        const OwnSection withdrawn = settings.outline.sections.back();
        const Composed notice = composed(settings);
        NoticeSettings changed = settings;
        QCOMPARE(replaceInOwnWords(changed, notice, u"rate"_s, u"率"_s), 7);
        QCOMPARE(changed.outline.words[problems], u"率是{{websites.rate}}，率。"_s);
        QCOMPARE(changed.outline.sections.front().heading, u"率"_s);
        QCOMPARE(changed.outline.sections.front().text, u"率\n率{{websites.rate}}"_s);
        QCOMPARE(changed.texts[u"experience"_s].front().heading, u"率"_s);
        QVERIFY(changed.outline.sections.back() == withdrawn); // it does not stand in the notice
        QCOMPARE(text(composed(changed)).count(u"75.00%"_s), text(notice).count(u"75.00%"_s));
        QCOMPARE(replaceInOwnWords(changed, composed(changed), {}, u"x"_s), 0);
    }

    void aFactThatIsNotThereIsRefusedAndOneThatWentIsSeenByTheCheck()
    {
        const Composed plain = composed({});
        const QString id = idOf(plain, u"主要问题"_s);
        const auto refused = writeSection({}, plain, id, u"共{{websites.rat}}。"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().line().contains(u"websites.rat"_s), qPrintable(refused.error().line()));
        QVERIFY(!writeSection({}, plain, id, u"共{{websites}}个"_s));
        QVERIFY(!writeSection({}, plain, id, u"共{{websites.rate"_s));
        NoticeSettings settings;
        settings.outline.words[id] = u"合格率{{websites.rate}}，戊市{{websites.byRegion.戊市.rate}}。"_s;
        const Composed notice = composed(settings);
        QVERIFY(text(notice).contains(u"合格率75.00%，戊市{{websites.byRegion.戊市.rate}}。"_s));
        QVERIFY(sectionOf(notice, id)->fault.has_value());
        bool seen = false;
        for (const NoticeFlaw &flaw : checkNotice(notice))
            seen = seen || flaw.kind == NoticeFlaw::Kind::UnfilledPlace;
        QVERIFY(seen);
    }

    void settingsKeepEverythingAlsoUnderChineseNames()
    {
        NoticeSettings settings;
        settings.figures[u"图解"_s] = u"35件"_s;
        settings.texts[u"自拟"_s] = {{u"小标题"_s, u"话"_s}};
        settings.periods[u"留言"_s] = {QDate(2024, 4, 1), QDate(2024, 6, 30), true};
        settings.dispositions[u"某站"_s] = u"立即整改"_s;
        settings.outline.sections = {
            {u"s1"_s, 2, u"标题"_s, u"话\n话"_s, u"x"_s, u"某人"_s, {{2024, 7, 1}, {8, 0}}}};
        settings.outline.words[u"键"_s] = u"补充"_s;
        settings.outline.leftOut = {u"a"_s};
        settings.outline.order = {u"b"_s, u"a"_s};
        const auto read = NoticeSettings::fromJson(settings.toJson());
        XW_VERIFY_OK(read);
        QCOMPARE(read->figures, settings.figures);
        QVERIFY(read->outline == settings.outline);
        QVERIFY(*read == settings);
        QCOMPARE(composed(settings).facts.find(u"own.figures.图解"_s)->printed, u"35件"_s);
    }

    void whatLastsIsTakenOverAndWhatBelongsToOneRoundIsNot()
    {
        const Composed plain = composed({});
        EarlierNotice earlier{{2024, 1}, {}};
        earlier.settings.contacts = {{{}, u"张三"_s, u"123"_s, u"a@b.example"_s}};
        earlier.settings.number = u"某〔2024〕1号"_s;
        earlier.settings.deadlines = {{u"某事"_s, QDate(2024, 5, 1)}};
        earlier.settings.texts[u"experience"_s] = {{{}, u"旧话{{websites.rate}}"_s}};
        earlier.settings.outline.words[idOf(plain, u"主要问题"_s)] = u"共{{websites.checked}}个。"_s;
        NoticeSettings now;
        now.printer = u"某办"_s;
        const OutlineChange taken = takenOver(now, earlier);
        QCOMPARE(taken.settings.contacts.size(), size_t(1));
        QVERIFY(taken.settings.number.isEmpty() && taken.settings.deadlines.empty());
        QCOMPARE(taken.settings.printer, u"某办"_s);
        QVERIFY(text(composed(taken.settings)).contains(u"旧话75.00%"_s));
        QVERIFY(text(composed(taken.settings)).contains(u"共8个。"_s));
    }

    void noOrderOfChangesLosesASection_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void noOrderOfChangesLosesASection()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        NoticeSettings settings;
        QStringList ids;
        for (const SectionSummary &section : composed(settings).sections)
            ids << section.id;
        for (int step = 0; step < 12; ++step) {
            const Composed notice = composed(settings);
            const QString id = ids.at(random.bounded(ids.size()));
            Result<OutlineChange> change = tl::unexpected(Error{});
            switch (random.bounded(5)) {
            case 0:
                change = writeSection(settings, notice, id, u"第%1步{{websites.checked}}"_s.arg(step));
                break;
            case 1:
                change =
                    addSection(settings, notice,
                               {{}, int(1 + random.bounded(2)), u"节%1"_s.arg(step), u"话"_s, id, {}, {}});
                if (change)
                    ids << change->section;
                break;
            case 2:
                change = leaveOut(settings, notice, id, random.bounded(2) == 0);
                break;
            case 3:
                change = moveSection(settings, notice, id, random.bounded(2) == 0 ? -1 : 1);
                break;
            default:
                change = withdrawSection(settings, id, u"某人"_s, {{2024, 7, 1}, {8, 0}});
            }
            if (change)
                settings = change->settings;
        }
        const Composed notice = composed(settings);
        QStringList now;
        for (const SectionSummary &section : notice.sections)
            now << section.id;
        QStringList sorted = now;
        sorted.sort();
        ids.sort();
        QCOMPARE(sorted, ids);
        QCOMPARE(notice.sectionOf.size(), qsizetype(notice.document.blocks.size()));
        QCOMPARE(notice.keys.size(), qsizetype(notice.document.blocks.size()));
        for (const SectionSummary &section : notice.sections) {
            QVERIFY(section.block < 0 || (!section.leftOut && !section.withdrawn));
            if (section.block >= 0 && section.level > 0)
                QVERIFY(std::holds_alternative<Heading>(notice.document.blocks.at(size_t(section.block))));
        }
        QVERIFY(*NoticeSettings::fromJson(settings.toJson()) == settings);
    }
};

XW_TEST_MAIN(OutlineTest)
#include "tst_outline.moc"
