// Results files as offices make them, around data that is known: for each file the figures are exactly right,
// or the program said what it did not take. XW_OFFICE_FILES: how many files (2,000 by hand); XW_OFFICE_SEED.
#include "fixture.h"
#include "workspace/import/result_columns.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr int siteCount = 24;

QString siteCode(int i)
{
    return u"42000002%1"_s.arg(i, 2, 10, QChar(u'0'));
}

/// One file, and what is true of the sites that it names.
struct OfficeFile {
    QString csv;
    QHash<QString, Verdict> truth; ///< by code
};

class OfficeClerk
{
public:
    explicit OfficeClerk(quint32 seed) : m_random(seed) {}

    OfficeFile file()
    {
        OfficeFile made;
        QStringList columns{u"code"_s};
        if (chance(60))
            columns << u"name"_s;
        if (chance(70))
            columns << u"checked"_s;
        const int problems = 1 + (chance(25) ? 1 : 0);
        for (int i = 0; i < problems; ++i)
            columns << u"problem"_s;
        const bool verdicts = chance(50);
        if (verdicts)
            columns << u"verdict"_s;
        if (chance(30))
            columns << u"extra"_s;
        std::shuffle(columns.begin(), columns.end(), m_random);

        QStringList headers;
        int numbered = 0;
        const QString problemHeader = pick(problemHeaders());
        for (const QString &column : columns)
            headers << (column == u"problem"_s && problems > 1 ? problemHeader + QString::number(++numbered)
                        : column == u"problem"_s               ? problemHeader
                                                               : headerOf(column));
        if (chance(40))
            made.csv += pick({u"政府网站检查情况表"_s, u"附件2"_s, u"检查明细（内部）"_s}) + u'\n';
        made.csv += headers.join(u',') + u'\n';
        for (int i = 0; i < siteCount; ++i) {
            if (chance(6))
                made.csv += QString(columns.size() - 1, u',') + u'\n';
            if (chance(6))
                made.csv += totalRow(columns.size());
            addRow(made, columns, problems, verdicts, i);
        }
        if (chance(30))
            made.csv += totalRow(columns.size());
        return made;
    }

private:
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    QString pick(const QStringList &words) { return words.at(int(m_random.bounded(words.size()))); }

    static QStringList problemHeaders()
    {
        return {u"突出问题"_s,     u"存在问题"_s,     u"存在的问题"_s,     u"发现的问题"_s,
                u"问题描述"_s,     u"单项否决"_s,     u"否决项"_s,         u"不合格原因"_s,
                u"检查发现问题"_s, u"问题情况"_s,     u"具体问题"_s,       u"突出问题（否决）"_s,
                u"通报原因"_s,     u"不达标情形"_s,   u"扣分或否决原因"_s, u"巡查发现"_s,
                u"主要不足"_s,     u"监测发现情况"_s, u"检查情况"_s,       u"记录"_s,
                u"需整改的问题"_s, u"存在的隐患"_s,   u"违规情形"_s,       u"问题清单"_s};
    }

    QString headerOf(const QString &column)
    {
        static const QHash<QString, QStringList> words{
            {u"code"_s, {u"网站标识码"_s, u"标识码"_s, u"网站编码"_s}},
            {u"name"_s, {u"网站名称"_s, u"名称"_s}},
            {u"checked"_s, {u"是否检查"_s, u"是否抽查"_s}},
            {u"verdict"_s,
             {u"结论"_s, u"检查结论"_s, u"检查结果"_s, u"是否合格"_s, u"评定"_s, u"合格情况"_s,
              u"判定等级"_s}},
            {u"extra"_s, {u"填报人"_s, u"整改情况"_s, u"联系电话"_s, u"上季度问题"_s}}};
        const QString header = pick(words.value(column));
        if (column == u"extra"_s)
            m_extra = header;
        return header;
    }

    QString totalRow(qsizetype width)
    {
        return pick({u"小计"_s, u"合 计"_s, u"市直小计"_s, u"总计："_s}) + QString(width - 1, u',') + u'\n';
    }

    QString fault()
    {
        return pick({u"首页不更新"_s, u"栏目不更新"_s, u"W2"_s, u"网站打不开"_s, u"多个栏目长期未更新"_s,
                     u"官网无法打开"_s, u"首页、栏目更新不及时"_s, u"动态、通知类栏目未更新"_s,
                     u"留言逾期未回复"_s, u"办事指南要素不全"_s, u"管理混乱"_s, u"页面凌乱、照片模糊"_s,
                     u"打不开；字号过小"_s, u"W5、W6"_s, u"存在严重表述错误"_s, u"1.首页停更 2.栏目空白"_s,
                     u"不符合要求"_s, u"网站版面老旧，首页未更新"_s});
    }

    void addRow(OfficeFile &made, const QStringList &columns, int problems, bool verdicts, int i)
    {
        const bool checked = !columns.contains(u"checked"_s) || chance(85);
        const bool bad = checked && chance(30);
        const int faultAt = bad ? int(m_random.bounded(problems)) : -1;
        const QString none = chance(30) ? pick({u"无"_s, u"未发现问题"_s, u"正常"_s}) : QString();
        // Without any mark a row says nothing of its site.
        const bool marked = columns.contains(u"checked"_s) || verdicts || bad || !none.isEmpty();
        int problem = 0;
        QStringList cells;
        for (const QString &column : columns) {
            if (column == u"code"_s)
                cells << siteCode(i);
            else if (column == u"name"_s)
                cells << u"站%1"_s.arg(i);
            else if (column == u"checked"_s)
                cells << (checked ? u"是"_s : u"否"_s);
            else if (column == u"problem"_s)
                cells << (problem++ == faultAt ? fault() : checked ? none : QString());
            else if (column == u"verdict"_s)
                cells << (!checked ? QString() : bad ? u"不合格"_s : u"合格"_s);
            else
                cells << extraCell();
        }
        made.csv += cells.join(u',') + u'\n';
        made.truth.insert(siteCode(i), !checked || !marked ? Verdict::Unchecked
                                       : bad               ? Verdict::Unqualified
                                                           : Verdict::Qualified);
    }

    /// What a column that is not of this round holds: faults too, which must not count.
    QString extraCell()
    {
        if (!chance(20))
            return {};
        const bool isPast = m_extra == u"整改情况"_s || m_extra == u"上季度问题"_s;
        return isPast ? pick({u"已整改"_s, u"首页不更新"_s, u"栏目不更新"_s}) : u"张三"_s;
    }

    QRandomGenerator m_random;
    QString m_extra; ///< heading of such a column
};

} // namespace

class ImportOfficesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsRightOrSaysWhatItDidNotTake()
    {
        const int files = qEnvironmentVariableIntValue("XW_OFFICE_FILES");
        const int first = qEnvironmentVariableIsSet("XW_OFFICE_SEED")
                              ? qEnvironmentVariableIntValue("XW_OFFICE_SEED")
                              : 20200331;
        qInfo("seed %d", first);
        QString list = u"网站标识码,网站名称,所属地区,网站类型\n"_s;
        for (int i = 0; i < siteCount; ++i)
            list += siteCode(i) + u",站%1,黄石市,县级部门\n"_s.arg(i);
        Fixture f;
        f.import("websites", list);
        const RoundState before = f.state();
        const ImportKind &kind = *importKind(u"results"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        int right = 0, said = 0, refused = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; files > 0 ? i < files : timer.elapsed() < 8000; ++i) {
            const OfficeFile made = OfficeClerk(quint32(first + i)).file();
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made.csv.toUtf8());
            file.close();
            const QByteArray which = QByteArray::number(first + i) + "\n" + made.csv.toUtf8();
            const auto table = tables::readTable(path, {{}, knownHeaders(kind), {}, {}});
            if (!table) {
                ++refused;
                continue;
            }
            ColumnMapping mapping = mapColumns(kind, table->headers);
            mapResultValues(mapping, table->headers, table->rows, before.standard());
            const auto plan = planImport(kind, *table, mapping, before, *f.clock, u"x"_s);
            if (!plan) {
                ++refused;
                continue;
            }
            RoundState after = before;
            after.apply(plan->writes);
            QStringList wrong;
            for (auto it = made.truth.begin(); it != made.truth.end(); ++it) {
                const Verdict verdict = after.verdict(after.find(it.key())->id);
                if (verdict == it.value())
                    continue;
                // Never the other verdict; unchecked only where that is said.
                QVERIFY2(verdict == Verdict::Unchecked, (it.key().toUtf8() + " in " + which).constData());
                wrong << it.key();
            }
            if (wrong.isEmpty()) {
                ++right;
                continue;
            }
            ++said;
            const bool isSaid = plan->unsettled + plan->rejected >= int(wrong.size());
            QVERIFY2(isSaid, (wrong.join(u' ').toUtf8() + " in " + which).constData());
        }
        qInfo("%d right, %d said, %d refused", right, said, refused);
        QVERIFY(right > 0);
        QVERIFY(refused * 5 < right + said);
    }
};

XW_TEST_MAIN(ImportOfficesTest)
#include "tst_import_offices.moc"
