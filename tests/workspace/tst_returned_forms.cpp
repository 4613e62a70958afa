// Forms come back as people leave them: every answer reaches its case or is put aside; none is lost, none
// goes astray.
#include "domain/case_code.h"
#include "fixture.h"
#include "workspace/returned_forms.h"

#include "domain/draw.h"
#include "tables/workbook.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

const QStringList formHead{u"序号"_s,     u"问题编号"_s, u"监测对象"_s, u"栏目链接"_s,
                           u"检查标准"_s, u"问题描述"_s, u"整改期限"_s, u"整改情况"_s};
constexpr int answerColumn = 7;

QString wideDigits(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c.unicode() > 0x20 && c.unicode() < 0x7f ? QChar(c.unicode() + 0xFEE0) : c;
    return wide;
}

/// One row of a form, with what is true of it.
struct FormLine {
    QStringList cells;
    CaseId truth; ///< the case that it was sent for
    bool damaged = false;
};

struct DamagedForm {
    QByteArray bytes;
    QHash<QString, CaseId> truth; ///< answer that is still in the file → its case
    QSet<QString> mustAside;      ///< answers whose code is gone or wrong
    QStringList done;
};

/// A form as it was sent, and what people do to it.
class Hand
{
public:
    Hand(quint64 seed, const RoundState &state) : m_draw(seed), m_state(state) {}

    DamagedForm form()
    {
        DamagedForm form;
        std::vector<FormLine> lines = sent();
        if (chance(50))
            shuffle(lines, form);
        if (chance(40))
            remove(lines, form);
        if (chance(50))
            dressCodes(lines, form);
        if (chance(30))
            changeSymbol(lines, form);
        if (chance(15))
            sortOneColumn(lines, form);
        for (const FormLine &line : lines)
            if (const QString text = line.cells.at(answerColumn); !text.isEmpty()) {
                form.truth.insert(text, line.truth);
                if (line.damaged)
                    form.mustAside.insert(text);
            }
        form.bytes = written(lines, form);
        return form;
    }

private:
    bool chance(int percent) { return m_draw.below(100) < percent; }

    std::vector<FormLine> sent()
    {
        std::vector<FormLine> lines;
        const auto &cases = m_state.cases().cases();
        const int count = 3 + m_draw.below(int(cases.size()) - 3);
        for (int i = 0; i < count; ++i) {
            const RectificationCase &one = cases[size_t(i)];
            const Subject &subject = *m_state.subject(one.subject);
            const QString answer =
                chance(80) ? u"已于4月%1日整改完毕（%2）"_s.arg(1 + m_draw.below(28)).arg(m_draw.next())
                           : QString();
            lines.push_back({{QString::number(i + 1), one.code, subject.name, subject.url,
                              one.indicator.value(), one.problem, one.due.toString(Qt::ISODate), answer},
                             one.id});
        }
        return lines;
    }

    void shuffle(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (size_t i = lines.size(); i > 1; --i)
            std::swap(lines[i - 1], lines[size_t(m_draw.below(int(i)))]);
        form.done << u"sorted"_s;
    }

    void remove(std::vector<FormLine> &lines, DamagedForm &form)
    {
        std::erase_if(lines, [&](const FormLine &) { return lines.size() > 2 && chance(25); });
        form.done << u"rows deleted"_s;
    }

    void dressCodes(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (FormLine &line : lines) {
            QString &code = line.cells[1];
            switch (m_draw.below(6)) {
            case 0:
                code = wideDigits(code);
                break;
            case 1:
                code = u" "_s + code.toLower() + u"\u3000"_s;
                break;
            case 2:
                code.remove(u'-');
                break;
            case 3:
                code.replace(u'-', u"—"_s);
                break;
            case 4:
                code = u"编号："_s + code;
                break;
            default:
                break;
            }
        }
        form.done << u"codes retyped"_s;
    }

    void changeSymbol(std::vector<FormLine> &lines, DamagedForm &form)
    {
        for (FormLine &line : lines) {
            if (!chance(40))
                continue;
            line.cells[1] = m_state.cases().find(line.truth)->code;
            const int place = QList{3, 4, 5, 6, 8, 9, 10, 11}.at(m_draw.below(8));
            const QChar was = line.cells[1][place];
            const QString digits = u"0123456789"_s;
            QChar now = was;
            while (now == was)
                now = digits.at(m_draw.below(10));
            line.cells[1][place] = now;
            // 8 stands for a B that was mistaken, and so on: those are the same symbol.
            const auto read = caseCodesIn(line.cells[1]);
            line.damaged = read.size() != 1 || read.front().code != m_state.cases().find(line.truth)->code;
        }
        form.done << u"a digit of codes changed"_s;
    }

    /// Only the codes are sorted, and all else stays where it was: the rows say of their problems what other
    /// cases say.
    void sortOneColumn(std::vector<FormLine> &lines, DamagedForm &form)
    {
        QStringList codes;
        for (const FormLine &line : lines)
            codes << line.cells.at(1);
        std::rotate(codes.begin(), codes.begin() + 1, codes.end());
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].damaged |= lines.size() > 1;
            lines[i].cells[1] = codes.at(qsizetype(i));
        }
        form.done << u"codes sorted alone"_s;
    }

    QByteArray written(const std::vector<FormLine> &lines, DamagedForm &form)
    {
        // The answer's column and all others in a new order.
        QList<int> order;
        for (int i = 0; i < formHead.size(); ++i)
            order << i;
        if (chance(40)) {
            for (qsizetype i = order.size(); i > 1; --i)
                order.swapItemsAt(i - 1, m_draw.below(int(i)));
            form.done << u"columns moved"_s;
        }
        const auto row = [&](const QStringList &cells) {
            QStringList moved;
            for (const int from : order)
                moved << cells.at(from);
            return moved;
        };
        Sheet first{u"问题清单"_s, {}};
        if (chance(60))
            first.rows << QStringList{u"某单位问题清单"_s};
        first.rows << row(formHead);
        Sheet second{u"Sheet2"_s, {}};
        const bool copies = chance(30);
        const bool withHead = copies && chance(50);
        if (withHead)
            second.rows << row(formHead);
        const int answerAt = int(order.indexOf(answerColumn)), codeAt = int(order.indexOf(1));
        const bool merges = chance(35);
        for (size_t i = 0; i < lines.size(); ++i) {
            FormLine line = lines[i];
            if (copies && chance(40)) {
                second.rows << row(line.cells);
                continue;
            }
            first.rows << row(line.cells);
            if (!merges || i + 1 >= lines.size() || !chance(30))
                continue;
            // Two rows are merged in one column: what stood in the lower one is gone.
            FormLine below = lines[++i];
            const bool mergeCodes = chance(40);
            const QString gone = below.cells.at(answerColumn);
            if (mergeCodes) {
                below.cells[1].clear();
                if (!gone.isEmpty())
                    form.mustAside.insert(gone);
            } else {
                below.cells[answerColumn].clear();
                form.truth.remove(gone);
                form.mustAside.remove(gone);
                if (const QString kept = line.cells.at(answerColumn); !kept.isEmpty())
                    m_merged.insert(kept, below.truth);
            }
            first.rows << row(below.cells);
            const QChar letter(u'A' + (mergeCodes ? codeAt : answerAt));
            first.merged << u"%1%2:%1%3"_s.arg(letter).arg(first.rows.size() - 1).arg(first.rows.size());
            form.done << (mergeCodes ? u"codes merged"_s : u"answers merged"_s);
        }
        if (copies)
            form.done << u"rows in another sheet"_s;
        return copies ? workbook({first, second}) : workbook({first});
    }

public:
    QMultiHash<QString, CaseId> m_merged; ///< answer → further cases that it was merged over

private:
    Draw m_draw;
    const RoundState &m_state;
};

} // namespace

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
    void aThousandDamagedFormsLoseNothingAndMisplaceNothing()
    {
        const auto f = asked();
        int placed = 0, aside = 0;
        for (quint64 seed = 1; seed <= 1000; ++seed) {
            Hand hand(seed, f->state());
            const DamagedForm form = hand.form();
            const ReturnedForm found = findAnswers(read(form.bytes), f->state());
            const QString what = u"seed %1: %2"_s.arg(seed).arg(form.done.join(u", "_s));
            QHash<QString, int> seen;
            for (const FoundAnswer &answer : found.answers) {
                if (answer.id.isValid()) {
                    ++placed;
                    const bool right = form.truth.value(answer.text) == answer.id ||
                                       hand.m_merged.contains(answer.text, answer.id);
                    QVERIFY2(right, qPrintable(what + u": "_s + answer.place + u' ' + answer.row));
                    QVERIFY2(!form.mustAside.contains(answer.text) ||
                                 hand.m_merged.contains(answer.text, answer.id),
                             qPrintable(what + u": "_s + answer.row));
                } else {
                    ++aside;
                    QVERIFY2(!answer.reason.isEmpty(), qPrintable(what));
                }
                ++seen[answer.text];
            }
            for (auto it = form.truth.begin(); it != form.truth.end(); ++it) {
                const bool there =
                    seen.contains(it.key()) ||
                    std::any_of(found.answers.begin(), found.answers.end(),
                                [&](const FoundAnswer &one) { return one.row.contains(it.key()); });
                QVERIFY2(there, qPrintable(what + u": lost "_s + it.key()));
            }
        }
        qInfo("seeds 1 to 1000: %d answers placed, %d put aside", placed, aside);
        QVERIFY(placed > 5000 && aside > 500);
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
