// Who is to inspect whom: spread evenly, given by hand, kept with the round, and every number of a person's
// progress is a list.
#include "fixture.h"

#include "workspace/assignment.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class AssignmentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    std::vector<SubjectId> m_all;

private slots:
    void init()
    {
        QString list = u"网站标识码,网站名称,所属地区\n"_s;
        for (int i = 0; i < 60; ++i) // regions of different sizes
            list += u"36000%1,某局%2,%3\n"_s.arg(i, 5, 10, QChar(u'0'))
                        .arg(i)
                        .arg(i < 25   ? u"甲市"_s
                             : i < 40 ? u"乙市"_s
                             : i < 52 ? u"丙市"_s
                                      : u"丁市"_s);
        m_fixture = std::make_unique<Fixture>();
        m_fixture->import("websites", list);
        m_all.clear();
        for (const Subject &subject : m_fixture->state().subjects())
            m_all.push_back(subject.id);
        QCOMPARE(m_all.size(), size_t(60));
    }
    void cleanup() { m_fixture.reset(); }

    void everyoneHasAsMany()
    {
        const auto assigned = spread(
            m_fixture->state(), {}, m_all,
            {u"张三"_s, u"李四"_s, u"王五"_s, u"赵六"_s, u"钱七"_s, u"孙八"_s, u"周九"_s}, AssignBy::Count);
        XW_VERIFY_OK(assigned);
        int sum = 0;
        for (const QString &person : assigned->persons()) {
            QVERIFY(assigned->countOf(person) == 8 || assigned->countOf(person) == 9);
            sum += assigned->countOf(person);
        }
        QCOMPARE(sum, 60);
    }

    void aRegionStaysWithOnePerson()
    {
        const RoundState &state = m_fixture->state();
        const auto assigned = spread(state, {}, m_all, {u"张三"_s, u"李四"_s}, AssignBy::Region);
        XW_VERIFY_OK(assigned);
        QHash<RegionId, QString> whose;
        for (const Subject &subject : state.subjects()) {
            const QString person = assigned->personOf(subject.id);
            QVERIFY(!person.isEmpty());
            QCOMPARE(whose.value(subject.region, person), person);
            whose.insert(subject.region, person);
        }
        // 25 + 8 against 15 + 12
        QCOMPARE(std::abs(assigned->countOf(u"张三"_s) - assigned->countOf(u"李四"_s)), 6);
    }

    void whoeverComesLaterGetsWhatIsOpen()
    {
        const RoundState &state = m_fixture->state();
        const std::vector<SubjectId> first(m_all.begin(), m_all.begin() + 20);
        const auto before = spread(state, {}, first, {u"张三"_s}, AssignBy::Count);
        const auto after =
            spread(state, *before, m_all, {u"张三"_s, u"李四"_s, u"王五"_s}, AssignBy::Count, true);
        XW_VERIFY_OK(after);
        for (const SubjectId subject : first)
            QCOMPARE(after->personOf(subject), u"张三"_s);
        for (const QString &person : after->persons())
            QCOMPARE(after->countOf(person), 20);
        QVERIFY(!spread(state, {}, m_all, {}, AssignBy::Count));
    }

    void theRoundKeepsItAsItWas()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        for (int run = 0; run < 20; ++run) {
            Assignment assignment;
            for (const SubjectId subject : m_all)
                if (random.bounded(3) > 0)
                    assignment.give(subject, u"人%1"_s.arg(random.bounded(4)));
            XW_VERIFY_OK(m_fixture->wait(
                m_fixture->workspace->saveDocument(assignment.documentOf(m_fixture->state()))));
            QVERIFY(Assignment::of(m_fixture->state()) == assignment);
        }
        // It belongs to the round, and is locked with it.
        const auto loaded = m_fixture->store->loadRegister().takeResult();
        bool isFound = false;
        for (const Document &document : loaded->documents)
            isFound |= document.kind == QLatin1StringView(assignmentDocument) &&
                       document.round == m_fixture->state().round().id;
        QVERIFY(isFound);
    }

    void everyNumberOfAPersonIsAList()
    {
        const RoundState &state = m_fixture->state();
        const auto assigned = spread(state, {}, m_all, {u"张三"_s, u"李四"_s}, AssignBy::Count);
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->saveDocument(assigned->documentOf(state))));
        for (int i = 0; i < 10; ++i)
            XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->setInspected(m_all.at(size_t(i)), true)));
        XW_VERIFY_OK(m_fixture->wait(m_fixture->workspace->setReview(m_all.front(), ReviewState::Confirmed)));
        size_t assignedSum = 0, checked = 0, reviewed = 0;
        for (const PersonProgress &progress : progressByPerson(state)) {
            for (const SubjectId subject : progress.assigned)
                QCOMPARE(Assignment::of(state).personOf(subject), progress.person);
            for (const SubjectId subject : progress.checked)
                QVERIFY(state.verdict(subject) != Verdict::Unchecked);
            assignedSum += progress.assigned.size();
            checked += progress.checked.size();
            reviewed += progress.reviewed.size();
        }
        QCOMPARE(assignedSum, size_t(60));
        QCOMPARE(checked, size_t(10));
        QCOMPARE(reviewed, size_t(1));
    }
};

XW_TEST_MAIN(AssignmentTest)
#include "tst_assignment.moc"
