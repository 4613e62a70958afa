// Texts that nobody would write: endless paragraphs, endless numbers, endless nesting. They are read to a
// bound, what is cut is said, and reading takes as long as the text is, not longer.
#include "notice/proof_reader.h"
#include "notice/reading/html_text.h"
#include "notice/reading/text_bounds.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class TextBoundsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString written(const QString &text, const QString &name = u"n.txt"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no room");
        file.write(text.toUtf8());
        return file.fileName();
    }
    static QString said(const std::vector<Message> &notes)
    {
        QStringList all;
        for (const Message &note : notes)
            all << note.english();
        return all.join(u'\n');
    }

private slots:
    void whatEveryNoticeHasIsLeftAlone()
    {
        ProofText text;
        text.paragraphs = {u"字"_s.repeated(50'000), u"1"_s.repeated(40)};
        text.tables = {{1, u"表"_s, {u"甲"_s}, {{u"乙"_s, u"12"_s}}, true}};
        const ProofText before = text;
        QVERIFY(keepWithin(text).empty());
        QVERIFY(text.paragraphs == before.paragraphs);
        QVERIFY(text.tables.front().rows == before.tables.front().rows);
    }

    void aParagraphIsCutAndThatIsSaid()
    {
        ProofText text;
        text.paragraphs = {u"字"_s.repeated(60'000), u"短"_s};
        const auto notes = keepWithin(text);
        QCOMPARE(notes.size(), size_t(1));
        QVERIFY(said(notes).contains(u"50000"_s));
        QCOMPARE(text.paragraphs.front().size(), 50'000);
        QCOMPARE(text.paragraphs.back(), u"短"_s);
    }

    void aNumberIsCutAndThatIsSaid()
    {
        ProofText text;
        text.paragraphs = {u"共"_s + u"9"_s.repeated(20'000) + u"家，合格12家"_s};
        text.tables = {{1, {}, {}, {{u"８"_s.repeated(500)}}, true}};
        const auto notes = keepWithin(text);
        QVERIFY(said(notes).contains(u"digits"_s));
        QCOMPARE(text.paragraphs.front(), u"共"_s + u"9"_s.repeated(40) + u"家，合格12家"_s);
        QCOMPARE(text.tables.front().rows.front().front().size(), 40);
    }

    void theWholeTextIsCutAndThatIsSaid()
    {
        TextBounds bounds;
        bounds.characters = 100;
        ProofText text;
        for (int i = 0; i < 20; ++i)
            text.paragraphs.push_back(u"十个字的一段话在这里"_s);
        text.annexStart = 15;
        text.tables = {{1, u"表"_s, {u"甲"_s}, {{u"乙"_s}}, true}};
        const auto notes = keepWithin(text, bounds);
        QVERIFY(said(notes).contains(u"100"_s));
        QCOMPARE(text.paragraphs.size(), size_t(10));
        QCOMPARE(text.annexStart, -1);
        QVERIFY(text.tables.empty());
    }

    void anOpenedNoticeSaysWhatWasCut()
    {
        const auto notice = openNotice(written(u"通报\n共"_s + u"9"_s.repeated(20'000) + u"家。\n"_s +
                                               u"检查网站，"_s.repeated(20'000)));
        XW_VERIFY_OK(notice);
        QVERIFY(said(notice->notes).contains(u"digits"_s));
        QVERIFY(said(notice->notes).contains(u"50000"_s));
    }

    void nestingCostsNoMoreThanItsLength()
    {
        const auto milliseconds = [](int depth, const QString &open, const QString &close) {
            const QString page =
                u"<html><body>"_s + open.repeated(depth) + u"共检查200家"_s + close.repeated(depth);
            QElapsedTimer timer;
            timer.start();
            TextCollector collector;
            readHtml(page, collector);
            const ProofText text = collector.take();
            if (text.paragraphs.empty() && text.tables.empty())
                qFatal("the words are lost");
            return timer.elapsed();
        };
        for (const auto &[open, close] :
             {std::pair(u"<div>"_s, u"</div>"_s), std::pair(u"<span>"_s, QString()),
              std::pair(u"<ul><li>"_s, QString())}) {
            const qint64 some = qMax(qint64(20), milliseconds(20'000, open, close));
            const qint64 ten = milliseconds(200'000, open, close);
            QVERIFY2(ten < some * 40, qPrintable(u"%1: %2 ms, %3 ms"_s.arg(open).arg(some).arg(ten)));
        }
    }
};

XW_TEST_MAIN(TextBoundsTest)
#include "tst_text_bounds.moc"
