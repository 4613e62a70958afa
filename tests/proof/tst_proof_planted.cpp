// Notices of drawn rounds by every template: nothing is found in them, and every mistake that is planted is.
#include "compose/planted_mistakes.h"
#include "compose/random_round.h"
#include "notice/proof_document.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;
using namespace xw::testkit;

class ProofPlantedTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<BasisDocument> m_library;

    static QString lines(const ProofReport &report)
    {
        QStringList told;
        for (const ProofFinding &finding : report.findings)
            told << finding.rule + u": "_s + finding.quote + u" · "_s + finding.message.english();
        return told.join(u'\n');
    }

private slots:
    void initTestCase()
    {
        const auto library = basisLibrary();
        XW_VERIFY_OK(library);
        m_library = *library;
    }
    void everyMistakeIsFoundAndNothingElse_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("checked");
        QTest::addColumn<int>("media");
        QTest::newRow("a sample of everything") << 1 << 60 << 200;
        QTest::newRow("all of everything") << 2 << 100 << 300;
        QTest::newRow("websites alone") << 3 << 100 << 0;
    }
    void everyMistakeIsFoundAndNothingElse()
    {
        QFETCH(int, seed);
        QFETCH(int, checked);
        QFETCH(int, media);
        RandomRound options;
        options.seed = quint32(seed);
        options.checked = checked;
        options.media = media;
        const Result<SampleRound> sample = randomRound(options, m_folder.path());
        XW_VERIFY_OK(sample);
        QCOMPARE(sample->problems, QStringList());
        int planted = 0;
        for (const QString &id : TemplateSource::shipped().ids()) {
            NoticeSettings settings;
            settings.templateId = id;
            const auto composed = composeSample(*sample->state, settings, QDate(2020, 4, 15));
            XW_VERIFY_OK(composed);
            const DocumentProof own = proofDocument(composed->document, composed->facts, m_library);
            QCOMPARE(lines(own.report), QString());
            QVERIFY(own.boundNumbers > 10);
            const ProofText text = proofTextFrom(composed->document);
            std::mt19937 draw(static_cast<quint32>(seed));
            for (const PlantedKind &kind : plantedKinds()) {
                ProofText wrong = text;
                if (!kind.plant(wrong, *composed, draw))
                    continue;
                ++planted;
                const ProofReport report = proofNotice(wrong, m_library);
                const int found = report.count(ProofKind::Contradiction) +
                                  (kind.doubt ? report.count(ProofKind::Doubt) : 0);
                QVERIFY2(found > 0, qPrintable(id + u": "_s + QString::fromUtf8(kind.name)));
            }
        }
        QVERIFY(planted > 40);
    }
    void aFindingNamesTheFactsOfItsWords()
    {
        const Result<SampleRound> sample = randomRound({}, m_folder.path());
        XW_VERIFY_OK(sample);
        auto composed = composeSample(*sample->state);
        XW_VERIFY_OK(composed);
        for (Block &block : composed->document.blocks)
            if (auto *paragraph = std::get_if<Paragraph>(&block))
                for (Run &run : paragraph->runs)
                    if (run.fact == u"websites.unqualified")
                        run.text = u"99"_s;
        const DocumentProof proof = proofDocument(composed->document, composed->facts, m_library);
        QVERIFY(!proof.report.findings.empty());
        const bool named = std::any_of(
            proof.report.findings.begin(), proof.report.findings.end(), [](const ProofFinding &finding) {
                return finding.rule == u"fact" && finding.facts == QStringList(u"websites.unqualified"_s);
            });
        QVERIFY(named);
    }
};

XW_TEST_MAIN(ProofPlantedTest)
#include "tst_proof_planted.moc"
