// Forms come back as people leave them: every answer reaches its case or is put aside; none is lost, none
// goes astray.
#include "domain/case_code.h"
#include "fixture.h"
#include "workspace/returned_forms.h"

#include "damaged_forms.h"
#include "tables/workbook.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ReturnedFormsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// Twelve sites with two or three problems each, all asked for.
    static void open(Fixture &f)
    {
        const QStringList notes{u"通知公告栏目超过六个月未更新"_s, u"留言超过三个月未回应"_s,
                                u"首页无法访问"_s};
        for (int site = 1; site <= 12; ++site) {
            const SubjectId id = f.id(u"36000000%1"_s.arg(site, 2, 10, QChar(u'0')));
            for (int i = 0; i < 2 + site % 2; ++i) {
                TickCommand tick{id, IndicatorId(QStringList{u"W4"_s, u"W5"_s, u"W2"_s}.at(i)), {}, {}, {},
                                 {}};
                tick.note = notes.at(i) + (i == 0 ? QString::number(site) : QString());
                XW_VERIFY_OK(f.wait(f.workspace->tick(tick)));
            }
        }
        XW_VERIFY_OK(f.wait(
            f.workspace->changeCases(openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, true}))));
    }
    static std::unique_ptr<Fixture> asked()
    {
        QString csv = u"网站标识码,网站名称,所属地区,网站类型,主办单位,首页网址\n"_s;
        for (int site = 1; site <= 12; ++site)
            csv += u"36000000%1,%2局,省直,省级部门,%2局办公室,http://s%1.gov.cn/\n"_s
                       .arg(site, 2, 10, QChar(u'0'))
                       .arg(QChar(u'甲' + site));
        auto f = std::make_unique<Fixture>(csv.toStdU16String().c_str());
        open(*f);
        return f;
    }
    tables::OfficeForm read(const QByteArray &bytes, const QString &name = u"form.xlsx"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const auto form = tables::readOfficeForm(file.fileName());
        if (!form)
            qFatal("%s", qPrintable(form.error().line()));
        return *form;
    }

private slots:
    void aThousandDamagedFormsLoseNothingAndMisplaceNothing_data()
    {
        QTest::addColumn<bool>("word");
        QTest::newRow("workbooks") << false;
        QTest::newRow("Word files") << true;
    }

    void aThousandDamagedFormsLoseNothingAndMisplaceNothing()
    {
        QFETCH(bool, word);
        const auto f = asked();
        int placed = 0, aside = 0, pictures = 0;
        for (quint64 seed = 1; seed <= 1000; ++seed) {
            const DamagedForm form = damagedForm(seed, f->state(), word);
            const ReturnedForm found = findAnswers(read(form.bytes, form.name), f->state());
            const QString what = u"seed %1: %2"_s.arg(seed).arg(form.done.join(u", "_s));
            QSet<QString> seen;
            QSet<QByteArray> seenPictures;
            for (const FoundAnswer &answer : found.answers) {
                const QByteArray words = (what + u": "_s + answer.place + u' ' + answer.row).toUtf8();
                const char *place = words.constData();
                for (const CaseFileBytes &file : answer.files) {
                    seenPictures << file.bytes;
                    QVERIFY2(!answer.id.isValid() || form.pictures.value(file.bytes) == answer.id, place);
                }
                seen << answer.text;
                if (!answer.id.isValid()) {
                    ++aside;
                    QVERIFY2(!answer.reason.isEmpty(), place);
                    continue;
                }
                ++placed;
                const bool isMerged = form.merged.contains(answer.text, answer.id);
                QVERIFY2(isMerged || form.truth.value(answer.text) == answer.id ||
                             (answer.text.isEmpty() && !answer.files.empty()),
                         place);
                QVERIFY2(isMerged || !form.mustAside.contains(answer.text), place);
            }
            for (auto it = form.truth.begin(); it != form.truth.end(); ++it) {
                const bool there =
                    seen.contains(it.key()) ||
                    std::any_of(found.answers.begin(), found.answers.end(),
                                [&](const FoundAnswer &one) { return one.row.contains(it.key()); });
                QVERIFY2(there, qPrintable(what + u": lost "_s + it.key()));
            }
            for (auto it = form.pictures.begin(); it != form.pictures.end(); ++it)
                QVERIFY2(seenPictures.contains(it.key()), qPrintable(what + u": a picture is lost"_s));
            pictures += int(form.pictures.size());
        }
        qInfo("seeds 1 to 1000: %d answers placed, %d put aside, %d pictures", placed, aside, pictures);
        QVERIFY(placed > 5000 && aside > 500 && pictures > 1000);
    }

    void aPictureThatLiesInNoCellIsPutAside()
    {
        const auto f = asked();
        const auto &one = f->state().cases().cases().front();
        Sheet sheet{u"清单"_s, {formHead, {u"1"_s, one.code, {}, {}, {}, {}, {}, u"已整改"_s}}};
        sheet.pictures = {{2, 7, "\x89PNG in its row"}};
        QByteArray bytes = workbook({sheet});
        const ReturnedForm placed = findAnswers(read(bytes), f->state());
        QCOMPARE(placed.answers.size(), size_t(1));
        QCOMPARE(placed.answers.front().files.size(), size_t(1));
        // The same anchor without the names of a row and a column, after one that has them.
        sheet.pictures << SheetPicture{-1, -1, "\x89PNG nowhere"};
        const ReturnedForm found = findAnswers(read(workbook({sheet})), f->state());
        QCOMPARE(found.answers.size(), size_t(2));
        QCOMPARE(found.answers.front().files.size(), size_t(1));
        QVERIFY(!found.answers.back().id.isValid());
        QCOMPARE(found.answers.back().files.front().bytes, QByteArray("\x89PNG nowhere"));
    }

    void whatWasNotTouchedGoesIntoItsCasesAtOnce()
    {
        const auto f = asked();
        QList<QStringList> rows{formHead};
        for (const RectificationCase &one : f->state().cases().cases())
            rows << QStringList{u"1"_s, one.code, {}, {}, {}, one.problem, {}, u"已整改 "_s + one.code};
        rows.last().last().clear();
        const ReturnedForm found = findAnswers(read(workbook({{u"清单"_s, rows}})), f->state());
        QCOMPARE(found.unanswered, 1);
        const auto counts = std::make_shared<ReturnedCounts>();
        XW_VERIFY_OK(f->wait(f->workspace->changeCases(takeReturned({found}, counts))));
        QCOMPARE(counts->aside, 0);
        QCOMPARE(size_t(counts->answered), f->state().cases().cases().size() - 1);
        for (const RectificationCase &one : f->state().cases().cases()) {
            const CaseEvent *answer = f->state().cases().last(one.id, CaseEventKind::Answered);
            QCOMPARE(answer ? answer->text : QString(),
                     one.code == rows.last().at(1) ? QString() : u"已整改 "_s + one.code);
        }
        // Read in again, nothing is doubled.
        const qsizetype entries = f->auditEntries();
        XW_VERIFY_OK(f->wait(f->workspace->changeCases(takeReturned({found}, counts))));
        QCOMPARE(counts->answered, 0);
        QCOMPARE(f->auditEntries(), entries);
    }

    void whatFindsNoCaseIsKeptUntilSomebodySettlesIt()
    {
        const auto f = asked();
        const RectificationCase one = f->state().cases().cases().front();
        QString damaged = one.code;
        damaged[10] = damaged[10] == u'2' ? u'3' : u'2';
        const QList<QStringList> rows{formHead,
                                      {u"1"_s, damaged, {}, {}, {}, {}, {}, u"已整改"_s},
                                      {u"2"_s, caseCode(5, 5), {}, {}, {}, {}, {}, u"别处的"_s},
                                      {u"3"_s, {}, {}, {}, {}, {}, {}, u"没有编号"_s}};
        const ReturnedForm found = findAnswers(read(workbook({{u"清单"_s, rows}})), f->state());
        const auto counts = std::make_shared<ReturnedCounts>();
        XW_VERIFY_OK(f->wait(f->workspace->changeCases(takeReturned({found}, counts))));
        QCOMPARE(counts->aside, 3);
        const auto &aside = f->state().cases().returned();
        QCOMPARE(aside[0].reason, returned::damagedCode);
        QCOMPARE(aside[1].reason, returned::unknownCode);
        QCOMPARE(aside[2].reason, returned::noCode);
        XW_VERIFY_OK(f->wait(f->workspace->changeCases(settleReturned(aside[0].id, one.id, {}))));
        QCOMPARE(f->state().cases().last(one.id, CaseEventKind::Answered)->text, u"已整改"_s);
        QCOMPARE(f->state().cases().find(one.id)->state, CaseState::Answered);
        const ReturnedId second = f->state().cases().returned()[1].id,
                         done = f->state().cases().returned()[0].id;
        QCOMPARE(f->wait(f->workspace->changeCases(settleReturned(done, one.id, {}))).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(f->wait(f->workspace->changeCases(settleReturned(second, {}, {}))).error().code,
                 ErrorCode::Usage);
        XW_VERIFY_OK(f->wait(f->workspace->changeCases(settleReturned(second, {}, u"别的单位的"_s))));
        f->reopen();
        QCOMPARE(f->state().cases().returned().size(), size_t(3));
        QVERIFY(!f->state().cases().returned()[1].isOpen() && f->state().cases().returned()[2].isOpen());
    }

    void twoDifferentAnswersToOneCaseAreForAPersonToChooseFrom()
    {
        const auto f = asked();
        const QString code = f->state().cases().cases().front().code;
        const QStringList once{u"1"_s, code, {}, {}, {}, {}, {}, u"已整改"_s};
        QStringList again = once;
        again.last() = u"正在整改"_s;
        const ReturnedForm same = findAnswers(
            read(workbook({{u"甲"_s, {formHead, once}}, {u"乙"_s, {formHead, once}}})), f->state());
        QCOMPARE(same.answers.size(), size_t(1));
        QVERIFY(same.answers.front().id.isValid());
        const ReturnedForm two = findAnswers(
            read(workbook({{u"甲"_s, {formHead, once}}, {u"乙"_s, {formHead, again}}})), f->state());
        QCOMPARE(two.answers.size(), size_t(2));
        for (const FoundAnswer &answer : two.answers)
            QCOMPARE(answer.reason, returned::twice);
    }

    void picturesOfAWordFormGoWithTheirRows()
    {
        const auto f = asked();
        const auto &cases = f->state().cases().cases();
        const auto cell = [](const QString &content) {
            return u"<w:tc><w:p><w:r>%1</w:r></w:p></w:tc>"_s.arg(content);
        };
        const auto words = [](const QString &text) { return u"<w:t>%1</w:t>"_s.arg(text); };
        const QString picture = u"<w:drawing><a:blip r:embed=\"rId9\"/></w:drawing>"_s;
        const QString table = u"<w:tbl><w:tr>%1%2</w:tr><w:tr>%3%4</w:tr><w:tr>%5%6</w:tr></w:tbl>"_s.arg(
            cell(words(u"问题编号"_s)), cell(words(u"整改情况"_s)), cell(words(cases[1].code)),
            cell(words(u"已修复"_s) + picture), cell(words(cases[0].code)), cell({}));
        Package package;
        package.add(
            "word/document.xml",
            u"<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body><w:p><w:r><w:t>请填写</w:t></w:r></w:p>%1</w:body></w:document>"_s
                .arg(table)
                .toUtf8());
        package.add("word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"rId9\" Target=\"media/image1.png\"/></Relationships>");
        package.add("word/media/image1.png", "\x89PNG picture");
        const ReturnedForm found = findAnswers(read(package.bytes(), u"form.docx"_s), f->state());
        QCOMPARE(found.answers.size(), size_t(1));
        QCOMPARE(found.answers.front().id, cases[1].id);
        QCOMPARE(found.answers.front().text, u"已修复"_s);
        QCOMPARE(found.answers.front().files.size(), size_t(1));
        QCOMPARE(found.answers.front().files.front().bytes, QByteArray("\x89PNG picture"));
        QCOMPARE(found.unanswered, 1);
    }
};

XW_TEST_MAIN(ReturnedFormsTest)
#include "tst_returned_forms.moc"
