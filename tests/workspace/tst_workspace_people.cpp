// Two people on one workspace: each sees the other's work once his own meets it, and nothing is written over.
#include "fixture.h"

#include "domain/round_documents.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

const char16_t twoSites[] =
    u"网站标识码,网站名称,所属地区\n3611000003,上饶市住建局,上饶市\n3611000058,上饶市生态环境局,上饶市\n";

struct People {
    Fixture f{twoSites};
    std::unique_ptr<Workspace> other =
        std::move(*Workspace::open(f.store, f.clock, u"李四"_s)); ///< opened beside the first

    [[nodiscard]] SubjectId site(const QString &code = u"3611000003"_s) const
    {
        return f.state().find(code)->id;
    }
    Result<Finding> tick(Workspace &workspace, SubjectId subject, const char *indicator,
                         const QString &note = {})
    {
        TickCommand command;
        command.subject = subject;
        command.indicator = IndicatorId(QString::fromLatin1(indicator));
        if (!note.isEmpty())
            command.note = note;
        return waitFor(workspace, workspace.tick(command));
    }
    Workspace &of(int person) { return person == 0 ? *f.workspace : *other; }
};

} // namespace

class WorkspacePeopleTest : public QObject
{
    Q_OBJECT
private slots:
    void twoTicksAtOnceGetTwoNumbers()
    {
        People people;
        const auto mine = people.tick(*people.f.workspace, people.site(), "W1");
        XW_VERIFY_OK(mine);
        // The other one has not heard of it, and would give the same number.
        QCOMPARE(people.other->state().nextFindingId(), mine->id);
        const auto theirs = people.tick(*people.other, people.site(u"3611000058"_s), "W1");
        XW_VERIFY_OK(theirs);
        QVERIFY(theirs->id != mine->id);
        QVERIFY(people.other->state().finding(mine->id));
        people.f.reopen();
        QVERIFY(people.f.state().finding(theirs->id)->author == u"李四"_s);
        QVERIFY(people.f.state().finding(mine->id));
    }

    void whoTicksWhatIsTickedFindsIt()
    {
        People people;
        const auto mine = people.tick(*people.f.workspace, people.site(), "W1", u"首页空白"_s);
        const auto theirs = people.tick(*people.other, people.site(), "W1");
        XW_VERIFY_OK(theirs);
        QCOMPARE(theirs->id, mine->id);
        QCOMPARE(theirs->note, u"首页空白"_s);
        QCOMPARE(theirs->author, mine->author);
    }

    void aListenerHearsOfWhatOthersDid()
    {
        People people;
        XW_VERIFY_OK(people.tick(*people.f.workspace, people.site(), "W1"));
        QSet<SubjectId> heard;
        connect(people.other.get(), &Workspace::changed, this, [&heard](const Change &change) {
            for (const SubjectId subject : change.subjects)
                heard.insert(subject);
        });
        XW_VERIFY_OK(people.tick(*people.other, people.site(u"3611000058"_s), "W1"));
        QVERIFY(heard.contains(people.site()));
    }

    void whoFollowsSeesItWithoutAskingForIt()
    {
        People people;
        people.other->followOthers();
        int told = 0;
        connect(people.other.get(), &Workspace::changed, this, [&told](const Change &) { ++told; });
        const auto mine = people.tick(*people.f.workspace, people.site(), "W1");
        QTRY_VERIFY(people.other->state().finding(mine->id));
        QCOMPARE(people.other->state().tally().total(SubjectKind::Website),
                 people.f.state().tally().total(SubjectKind::Website));
        QCOMPARE(told, 1);
        people.other.reset(); // and nobody is told any more
        XW_VERIFY_OK(people.tick(*people.f.workspace, people.site(), "W2"));
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void aPlanIsNotAppliedOverWhatOthersDidSince()
    {
        People people;
        const auto plan =
            people.f.plan("websites", u"网站标识码,网站名称,所属地区\n3611000003,新名,上饶市\n"_s);
        XW_VERIFY_OK(plan);
        Subject theirs = *people.f.state().find(u"3611000003"_s);
        theirs.url = u"http://theirs.example/"_s;
        XW_VERIFY_OK(waitFor(*people.other, people.other->putSubject(theirs)));
        QCOMPARE(people.f.wait(applyImport(*people.f.workspace, *plan, u"a.csv"_s)).error().code,
                 ErrorCode::Conflict);
        // It was told what happened: a plan made now goes through, and keeps what they wrote.
        const auto anew =
            people.f.plan("websites", u"网站标识码,网站名称,所属地区\n3611000003,新名,上饶市\n"_s);
        XW_VERIFY_OK(people.f.wait(applyImport(*people.f.workspace, *anew, u"a.csv"_s)));
        const Subject *merged = people.f.state().find(u"3611000003"_s);
        QCOMPARE(merged->name, u"新名"_s);
        QCOMPARE(merged->url, theirs.url);
    }

    void whatTwoPeopleDoInAnyOrderIsAllThere()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        People people;
        const QStringList codes{u"3611000003"_s, u"3611000058"_s};
        const QByteArrayList indicators{"W1", "W2", "W3"};
        QSet<QString> ticked;
        int reviews = 0;
        for (int step = 0; step < 60; ++step) {
            Workspace &one = people.of(int(random.bounded(2)));
            const QString code = codes.at(random.bounded(2));
            const SubjectId subject = people.site(code);
            if (random.bounded(3) != 0) {
                const QByteArray indicator = indicators.at(random.bounded(3));
                const auto done = people.tick(one, subject, indicator.constData());
                XW_VERIFY_OK(done);
                ticked.insert(code + QString::fromLatin1(indicator));
            } else {
                const auto before = one.state().reviews(subject).size();
                XW_VERIFY_OK(waitFor(
                    one, one.setReview(subject, ReviewState(1 + random.bounded(3)), QString::number(step))));
                QVERIFY(one.state().reviews(subject).size() > before);
                ++reviews;
            }
        }
        people.f.reopen();
        int found = 0, decided = 0;
        for (const QString &code : codes) {
            found += int(people.f.state().findings(people.site(code)).size());
            decided += int(people.f.state().reviews(people.site(code)).size());
        }
        QCOMPARE(found, int(ticked.size()));
        QCOMPARE(decided, reviews);
    }

    void documentsOfARoundNameIt()
    {
        Fixture f(twoSites);
        const QString key = f.state().round().key.text();
        for (const Document &document :
             {Document{u"notice"_s, key, "edits", {}}, Document{u"notice"_s, u"kept@"_s + key, "k", {}},
              Document{u"setting"_s, u"notice@"_s + key, "s", {}}}) {
            XW_VERIFY_OK(f.wait(f.workspace->saveDocument(document)));
            const Document *kept = f.state().document(document.kind, document.name);
            QVERIFY(kept);
            QCOMPARE(kept->round, f.state().round().id);
            const auto entries = f.auditEntries();
            XW_VERIFY_OK(f.wait(f.workspace->saveDocument(document))); // the same again is no change
            QCOMPARE(f.auditEntries(), entries);
            XW_VERIFY_OK(f.wait(f.workspace->undo()));
            QVERIFY(!f.state().document(document.kind, document.name));
            XW_VERIFY_OK(f.wait(f.workspace->redo()));
            QVERIFY(f.state().document(document.kind, document.name));
        }
        XW_VERIFY_OK(f.wait(f.workspace->saveDocument({u"setting"_s, u"office"_s, "o", {}})));
        QVERIFY(!f.state().document(u"setting"_s, u"office"_s)->round.isValid());
    }

    void aFindingIsReviewedByItself()
    {
        People people;
        Workspace &w = *people.f.workspace;
        const SubjectId site = people.site();
        const auto first = people.tick(w, site, "W1"), second = people.tick(w, site, "W2");
        const auto state = [&] { return w.state().inspection(site).review; };
        XW_VERIFY_OK(waitFor(w, w.reviewFinding(first->id, ReviewState::SentBack, u"截图不清"_s)));
        XW_VERIFY_OK(waitFor(w, w.reviewFinding(second->id, ReviewState::Confirmed)));
        QCOMPARE(state(), ReviewState::SentBack); // one of them still is
        QCOMPARE(w.state().inspection(site).reviewNote, u"截图不清"_s);
        XW_VERIFY_OK(waitFor(w, w.reviewFinding(first->id, ReviewState::Confirmed)));
        QCOMPARE(state(), ReviewState::Confirmed);
        XW_VERIFY_OK(waitFor(w, w.undo()));
        QCOMPARE(state(), ReviewState::SentBack);
        XW_VERIFY_OK(waitFor(w, w.setReview(site, ReviewState::Confirmed)));
        QCOMPARE(state(), ReviewState::Confirmed); // the whole settles what was said of parts
        const std::vector<Review> &all = w.state().reviews(site);
        QCOMPARE(all.size(), size_t(4));
        QVERIFY(!all.at(2).inForce());
        QVERIFY(all.at(0).finding == first->id && all.at(0).author == w.author());
        people.f.reopen();
        QCOMPARE(people.f.state().inspection(site).review, ReviewState::Confirmed);
        QCOMPARE(people.f.state().reviews(site).size(), size_t(4));
        XW_VERIFY_OK(people.f.wait(people.f.workspace->withdraw(first->id)));
        QCOMPARE(
            people.f.wait(people.f.workspace->reviewFinding(first->id, ReviewState::Confirmed)).error().code,
            ErrorCode::Usage);
    }

    void whatWasReviewedBeforeThereWereRowsCounts()
    {
        People people;
        Workspace &w = *people.f.workspace;
        const SubjectId site = people.site();
        const auto finding = people.tick(w, site, "W1");
        Inspection old = w.state().inspection(site);
        old.subject = site;
        old.round = w.state().round().id;
        old.review = ReviewState::Pending;
        old.author = u"前人"_s;
        XW_VERIFY_OK(waitFor(w, w.apply(u"older version"_s, {}, {old})));
        QCOMPARE(w.state().inspection(site).review, ReviewState::Pending);
        XW_VERIFY_OK(waitFor(w, w.reviewFinding(finding->id, ReviewState::Confirmed)));
        QCOMPARE(w.state().inspection(site).review, ReviewState::Pending); // the whole still waits
        QCOMPARE(w.state().reviews(site).front().author, u"前人"_s);
        XW_VERIFY_OK(waitFor(w, w.setReview(site, ReviewState::Confirmed)));
        QCOMPARE(w.state().inspection(site).review, ReviewState::Confirmed);
        XW_VERIFY_OK(waitFor(w, w.undo()));
        XW_VERIFY_OK(waitFor(w, w.undo()));
        QCOMPARE(w.state().inspection(site).review, ReviewState::Pending);
    }
};

XW_TEST_MAIN(WorkspacePeopleTest)
#include "tst_workspace_people.moc"
