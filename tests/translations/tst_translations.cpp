// Every sentence of the program has its Chinese, with the same places in it; English plurals are complete.
#include "testkit/testkit.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Sentence {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Sentence> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Sentence> sentences;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            sentences.append({context, {}, {}, true});
        } else if (xml.name() == "source"_L1) {
            sentences.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            sentences.last().finished = !xml.attributes().hasAttribute("type"_L1);
            QString whole;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isStartElement())
                    sentences.last().translations << xml.readElementText();
                else if (xml.isCharacters())
                    whole += xml.text();
            }
            if (sentences.last().translations.isEmpty())
                sentences.last().translations << whole;
        }
    }
    return sentences;
}

/// %1, %n …: what must be in a translation as often as in its source.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        // Read out of the sources anew, into another folder: what is not translated shows here.
        const auto ran =
            xw::testkit::run(QStringLiteral(XW_SOURCE "/scripts/update-translations"), {m_folder.path()});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    void everySentenceHasItsChinese()
    {
        const QList<Sentence> sentences = read(m_folder.filePath(u"xunwang_zh_CN.ts"_s));
        QVERIFY(sentences.size() > 500);
        QStringList missing;
        for (const Sentence &sentence : sentences)
            if (!sentence.finished || sentence.translations.contains(QString()))
                missing << sentence.context + u": "_s + sentence.source;
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1 without Chinese:\n"_s.arg(missing.size()) + missing.join(u'\n')));
    }

    void everySentenceStandsUnderTheNameThatTheProgramAsksFor()
    {
        // What lupdate takes for a class without its namespaces is asked for with them, and never found.
        const QStringList known{u"xw"_s, u"QObject"_s, u"main"_s};
        QStringList lost;
        for (const Sentence &sentence : read(m_folder.filePath(u"xunwang_zh_CN.ts"_s)))
            if (!sentence.context.startsWith(u"xw::"_s) && !known.contains(sentence.context))
                lost << sentence.context + u": "_s + sentence.source;
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void everyEnglishPluralHasBothForms()
    {
        const QList<Sentence> sentences = read(m_folder.filePath(u"xunwang_en.ts"_s));
        QStringList missing;
        for (const Sentence &sentence : sentences)
            if (!sentence.finished || sentence.translations.size() != 2)
                missing << sentence.context + u": "_s + sentence.source;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void oneThingIsNotToldOfAsMany()
    {
        // "1 rows", "1 site are": what stands beside the number is no plural.
        static const QRegularExpression many(u"%L?n (?:(?!agrees)\\w+[^su]s|\\w+ (?:are|were|have))\\b"_s);
        QStringList wrong;
        for (const Sentence &sentence : read(m_folder.filePath(u"xunwang_en.ts"_s)))
            if (many.match(sentence.translations.value(0)).hasMatch())
                wrong << sentence.context + u": "_s + sentence.translations.value(0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noPlaceIsLostInTranslation()
    {
        QStringList broken;
        for (const Sentence &sentence : read(m_folder.filePath(u"xunwang_zh_CN.ts"_s)))
            for (const QString &translation : sentence.translations)
                if (places(sentence.source) != places(translation))
                    broken << sentence.source + u" → "_s + translation;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void oneActHasOneWord()
    {
        // Whoever puts his signature under a notice 签署s it. 签发 is the leader's approval of a document
        // (its 签发人 stands on what is sent upward, GB/T 9704-2012 7.2.6), which the program does not
        // record; a certificate is 颁发.
        QStringList wrong;
        for (const Sentence &sentence : read(m_folder.filePath(u"xunwang_zh_CN.ts"_s)))
            if (sentence.translations.join(u'\n').contains(u"签发"_s))
                wrong << sentence.source + u" → "_s + sentence.translations.join(u'\n');
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theProgramCarriesItsTranslationsAndQtsOwn()
    {
        QTranslator own;
        QVERIFY(own.load(u":/i18n/xunwang_zh_CN.qm"_s));
        QCOMPARE(own.translate("xw::ui::Page", "Register"), u"台账"_s);
        QTranslator qt;
        QVERIFY(qt.load(u":/i18n/qtbase_zh_CN.qm"_s));
    }
};

XW_TEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
