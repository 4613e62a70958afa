// Wrong words: found where they are wrong, and nowhere else.
#include "probe/words.h"

#include "testkit/testkit.h"

#include <QDirIterator>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{

WordList shippedWords()
{
    auto words = WordList::shippedWith({});
    if (!words)
        qFatal("the shipped list of words cannot be read");
    return *std::move(words);
}

QStringList wrongIn(const WordList &words, const QString &text)
{
    QStringList found;
    for (const WordList::Hit &hit : words.find(text))
        found << hit.word->wrong;
    return found;
}

/// The translations in a catalogue of gettext.
QString translationsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto number = [&](qsizetype at) {
        return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
    };
    if (number(0) != 0x950412de)
        return {};
    QString text;
    for (quint32 k = 0; k < number(8); ++k)
        text +=
            QString::fromUtf8(bytes.mid(number(number(16) + 8 * k + 4), number(number(16) + 8 * k))) + u'\n';
    return text;
}

qsizetype hanIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

} // namespace

class WrongWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theOfficesOwnListPartsWordsAsPeopleDo()
    {
        const auto words = WordList::shippedWith(u"政务中新→政务中心\n# 备注\n便民服物,便民服务\n"
                                                 u"李四厅长　李肆厅长\n窗口单未 -> 窗口单位\r\n"_s.toUtf8());
        XW_VERIFY_OK(words);
        const auto hits = words->find(u"我区政务中新与便民服物大厅，李四厅长到窗口单未调研。"_s);
        QStringList right;
        for (const auto &hit : hits)
            right << hit.word->right;
        QCOMPARE(right, (QStringList{u"政务中心"_s, u"便民服务"_s, u"李肆厅长"_s, u"窗口单位"_s}));
        const auto broken = WordList::shippedWith(u"政务中新→政务中心\n单独"_s.toUtf8());
        QVERIFY(!broken);
        QVERIFY(broken.error().where.endsWith(u":2"_s));
    }

    void whatIsWrongIsFoundWithItsRightWord()
    {
        const WordList words = shippedWords();
        QVERIFY2(words.size() > 300, "a few hundred pairs");
        QCOMPARE(wrongIn(words, u"请各单位认真学习典型案列，及时拔给资金，加强秸杆禁烧。"_s),
                 (QStringList{u"案列"_s, u"拔给"_s, u"秸杆"_s}));
        QCOMPARE(wrongIn(words, u"县攻府召开会议"_s), QStringList{u"攻府"_s});
        QVERIFY(words.find(u"县攻府召开会议"_s).front().word->isSevere);
        QVERIFY(!words.find(u"典型案列"_s).front().word->isSevere);
    }

    void innocentNeighboursRaiseNoAlarm_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"该提案列入议程，方案列出了三项任务，档案列表已经公布", "选拔给予奖励，青海拨付资金，上海拨款",
              "自己经营的店铺，知己经过此地", "深入民心，纳入民生工程", "强烈土壤污染",
              "发布署名文章，公布署名", "险峻工程，严峻工作形势", "放大幅射程", "交通迅速发展，开通迅雷服务",
              "按装置说明操作，按装修标准", "进攻府城", "人民代表大人数", "作为自己经历的一部分"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void innocentNeighboursRaiseNoAlarm()
    {
        QFETCH(QString, text);
        QCOMPARE(wrongIn(shippedWords(), text), QStringList());
    }

    void quotationsLessonsNamesAndFilesArePassedOver()
    {
        const WordList words = shippedWords();
        QCOMPARE(wrongIn(words, u"他把“案例”写成“案列”"_s), QStringList());
        QCOMPARE(wrongIn(words, u"网站存在错别字：秸杆、案列"_s), QStringList());
        QCOMPARE(wrongIn(words, u"《秸杆》一书"_s), QStringList());
        QCOMPARE(wrongIn(words, u"兰天白云餐饮有限公司"_s), QStringList());
        QCOMPARE(wrongIn(words, u"附件：典型案列汇编.docx"_s), QStringList());
    }

    void anErrorOfATemplateIsOneWithManyPages()
    {
        const WordList words = shippedWords();
        std::vector<FetchedPage> pages;
        for (int k = 0; k < 40; ++k)
            pages.push_back({u"http://www.example.gov.cn/%1.html"_s.arg(k),
                             "<script>var a='案列'</script><p>典型案<b>列</b>汇编</p><p>第" +
                                 QByteArray::number(k) + "页正文</p>",
                             "text/html; charset=utf-8"});
        const auto findings = wrongWordsOf(pages, words);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().pages, 40);
        QCOMPARE(findings.front().context, u"典型案列汇编"_s);
    }

    void anOfficesOwnListIsReadAndALineWithoutAPairIsNamed()
    {
        WordList words;
        XW_VERIFY_OK(words.add("# ours\n王小明书记\t王晓明书记\tsevere\n", u"own.tsv"_s));
        QCOMPARE(wrongIn(words, u"王小明书记到场"_s), QStringList{u"王小明书记"_s});
        const auto bad = words.add("好\n", u"own.tsv"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().where, u"own.tsv:1"_s);
    }

    void correctChineseOfThisMachineRaisesNoAlarm()
    {
        const WordList words = shippedWords();
        qsizetype signs = 0;
        QStringList alarms;
        QDirIterator it(u"/usr/share/locale/zh_CN/LC_MESSAGES"_s, {u"*.mo"_s}, QDir::Files);
        while (it.hasNext()) {
            const QString path = it.next(), text = translationsOf(path);
            signs += hanIn(text);
            for (const QStringView line : QStringView(text).split(u'\n'))
                for (const WordList::Hit &hit : words.find(line))
                    alarms << path.section(u'/', -1) + u": "_s + hit.word->wrong + u" in "_s +
                                  line.toString();
        }
        qInfo("%lld Han characters, %lld false alarms", qint64(signs), qint64(alarms.size()));
        if (signs == 0)
            QSKIP("no Chinese translations are installed here");
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
    }
};

XW_TEST_MAIN(WrongWordsTest)
#include "tst_wrong_words.moc"
