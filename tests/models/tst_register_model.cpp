#include "uikit/ui_kit.h"

#include "models/register_model.h"
#include "models/subject_matches.h"
#include "workspace/wait.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using models::ColumnKind;
using models::RegisterModel;

class RegisterModelTest : public QObject
{
    Q_OBJECT

private:
    static int columnOf(const RegisterModel &model, ColumnKind kind)
    {
        for (size_t i = 0; i < model.columns().size(); ++i)
            if (model.columns()[i].kind == kind)
                return int(i);
        return -1;
    }

    static QStringList column(const RegisterModel &model, ColumnKind kind)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.cell(row, columnOf(model, kind));
        return cells;
    }

    static Subject site(int id, const QString &code, const QString &name, const QString &url, int region)
    {
        Subject subject;
        subject.id = SubjectId(id);
        subject.code = code;
        subject.name = name;
        subject.url = url;
        subject.region = RegionId(region);
        subject.organizer = u"办公室"_s;
        return subject;
    }

    static std::unique_ptr<Office> small()
    {
        auto office = std::make_unique<Office>();
        std::vector<Write> writes{Region{RegionId(1), u"赣州市"_s, 1}, Region{RegionId(2), u"上饶市"_s, 2}};
        writes.push_back(
            site(1, u"3611000001"_s, u"上饶市人民政府"_s, u"http://www.zgsr.gov.cn/index.html"_s, 2));
        writes.push_back(
            site(2, u"3607000001"_s, u"赣州市人民政府"_s, u"https://www.GANZHOU.gov.cn:8080/"_s, 1));
        Subject third = site(3, u"3611280006"_s, u"鄱阳政府门户网"_s, u"www.poyang.gov.cn"_s, 2);
        third.extra = {{u"备注"_s, u"新址"_s}};
        writes.push_back(third);
        Subject account = site(4, u"gh_1"_s, u"上饶发布"_s, QString(), 2);
        account.kind = SubjectKind::MediaAccount;
        account.platform = Platform::WeChat;
        writes.push_back(account);
        const auto done = waitFor(*office->workspace, office->workspace->apply(u"fill"_s, {}, writes));
        if (!done)
            qFatal("%s", qPrintable(done.error().line()));
        return office;
    }

private slots:
    void init() { speak(u"en"_s); }

    void itHoldsWhatAModelPromises()
    {
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWorkspace(office->workspace.get());
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(u"上饶"_s);
        model.sort(columnOf(model, ColumnKind::Region), Qt::DescendingOrder);
        model.sort(-1);
        model.setFilter({});
        model.setWorkspace(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void websitesAndAccountsAreTwoLists()
    {
        auto office = small();
        RegisterModel media(SubjectKind::MediaAccount);
        media.setWorkspace(office->workspace.get());
        QCOMPARE(media.rowCount(), 1);
        QCOMPARE(media.subjectAt(0), SubjectId(4));
    }

    void itFindsByNameCodeHostOrganizerAndRegion_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("rows");
        QTest::newRow("name") << u"鄱阳"_s << 1;
        QTest::newRow("code") << u"3607"_s << 1;
        QTest::newRow("host, any case") << u"ganzhou.GOV"_s << 1;
        QTest::newRow("not the port") << u"8080"_s << 0;
        QTest::newRow("not the path") << u"index.html"_s << 0;
        QTest::newRow("organizer") << u"办公室"_s << 3;
        QTest::newRow("region") << u"上饶市"_s << 2;
        QTest::newRow("every word") << u"上饶市 poyang"_s << 1;
        QTest::newRow("no word across two fields") << u"政府3611"_s << 0;
        QTest::newRow("nothing") << u"北京"_s << 0;
        QTest::newRow("spaces alone") << u"  "_s << 3;
    }

    void itFindsByNameCodeHostOrganizerAndRegion()
    {
        QFETCH(QString, query);
        QFETCH(int, rows);
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        model.setWorkspace(office->workspace.get());
        model.setFilter(query);
        QCOMPARE(model.rowCount(), rows);
    }

    // What is typed is looked for in text that another thread makes: at once, while it is made, and after.
    void itFindsWhatTheRegisterSaysNowWhenSomebodyTypes()
    {
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        model.setWorkspace(office->workspace.get());
        const auto found = [&model](const QString &words) {
            model.setFilter({});
            model.setFilter(words);
            return model.rowCount();
        };
        QCOMPARE(found(u"鄱阳"_s), 1);
        Subject renamed = *office->workspace->state().subject(SubjectId(1));
        for (const int wait : {0, 251, 400}) {
            const QString before = std::exchange(renamed.name, u"改名%1号"_s.arg(wait));
            const auto done =
                waitFor(*office->workspace, office->workspace->apply(u"rename"_s, {}, {renamed}));
            QVERIFY(done);
            QTest::qWait(wait);
            QCOMPARE(found(renamed.name), 1);
            QCOMPARE(found(before), 0);
        }
        model.setWorkspace(nullptr);
        QCOMPARE(found(renamed.name), 0);
    }

    void namesSortByPinyinAndRegionsByTheirOwnOrder()
    {
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        model.setWorkspace(office->workspace.get());
        model.sort(columnOf(model, ColumnKind::Name));
        QTRY_VERIFY(model.isSorted());
        // gan, po, shang
        QCOMPARE(column(model, ColumnKind::Name),
                 (QStringList{u"赣州市人民政府"_s, u"鄱阳政府门户网"_s, u"上饶市人民政府"_s}));
        model.sort(columnOf(model, ColumnKind::Region));
        QCOMPARE(column(model, ColumnKind::Region), (QStringList{u"赣州市"_s, u"上饶市"_s, u"上饶市"_s}));
        // Equal ones keep the register's order, downwards too.
        model.sort(columnOf(model, ColumnKind::Region), Qt::DescendingOrder);
        QCOMPARE(column(model, ColumnKind::Code),
                 (QStringList{u"3611000001"_s, u"3611280006"_s, u"3607000001"_s}));
    }

    void unknownColumnsOfAFileAreShown()
    {
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        model.setWorkspace(office->workspace.get());
        const int extra = columnOf(model, ColumnKind::Extra);
        QVERIFY(extra >= 0);
        QCOMPARE(model.headerData(extra, Qt::Horizontal, Qt::DisplayRole).toString(), u"备注"_s);
        QCOMPARE(model.cell(model.rowOf(SubjectId(3)), extra), u"新址"_s);
    }

    void aTickChangesOneRowInPlace()
    {
        auto office = small();
        RegisterModel model(SubjectKind::Website);
        model.setWorkspace(office->workspace.get());
        model.setFilter(u"上饶"_s);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto ticked =
            waitFor(*office->workspace, office->workspace->tick({SubjectId(1), IndicatorId(u"W1"_s)}));
        XW_VERIFY_OK(ticked);
        QCOMPARE(data.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.cell(model.rowOf(SubjectId(1)), columnOf(model, ColumnKind::Verdict)),
                 u"Unqualified"_s);
    }

    void theSearchPutsWhatBeginsWithTheWordsFirst()
    {
        auto office = small();
        models::SubjectMatches matches;
        QAbstractItemModelTester tester(&matches, QAbstractItemModelTester::FailureReportingMode::QtTest);
        matches.setWorkspace(office->workspace.get());
        matches.search(u"上饶"_s);
        QCOMPARE(matches.rowCount(), 3); // the account too
        QCOMPARE(matches.subjectAt(0), SubjectId(1));
        QCOMPARE(matches.subjectAt(2), SubjectId(3)); // only its region is 上饶市
        matches.search({});
        QCOMPARE(matches.rowCount(), 0);
    }
};

XW_UI_TEST_MAIN(RegisterModelTest)
#include "tst_register_model.moc"
