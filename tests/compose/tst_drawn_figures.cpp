// The figures of every template over rounds in which everything is drawn, counted once more from what was
// written into the files, and the notice proven against itself. XW_ROUNDS and XW_SEED as in tst_drawn_rounds.
#include "drawn_round.h"
#include "notice/plain_text.h"
#include "notice/proof_document.h"
#include "notice/proof_reader.h"
#include "notice/writers.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>
#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

struct Tallies {
    int running = 0, checked = 0, unqualified = 0;
    void take(const DrawnRound::Row &row)
    {
        if (row.isClosed && !row.passes)
            return; // it had gone before anybody looked
        ++running;
        checked += row.passes.has_value();
        unqualified += row.passes == false;
    }
    /// By integers of its own, so that it does not repeat what it is to judge.
    [[nodiscard]] QString rate(int decimals) const
    {
        const int passed = checked - unqualified;
        if (checked == 0)
            return {};
        if (unqualified == 0 || passed == 0)
            return unqualified == 0 ? u"100%"_s : u"0%"_s;
        const qint64 scale = decimals == 1 ? 1000 : 10000;
        const qint64 value = (2 * scale * passed + checked) / (2 * checked);
        return u"%1.%2%"_s.arg(value * 100 / scale).arg(value % (scale / 100), decimals, 10, QChar(u'0'));
    }
};

QString factsOf(const notice::Facts &facts, const QString &path)
{
    const auto printed = [&](const QString &name) {
        const std::optional<notice::Fact> fact = facts.find(path + u'.' + name);
        return fact ? fact->printed : u"(none)"_s;
    };
    return u"%1 %2 %3 %4"_s.arg(printed(u"running"_s), printed(u"checked"_s), printed(u"unqualified"_s),
                                printed(u"checked"_s) == u"0" ? QString() : printed(u"rate"_s));
}

} // namespace

class DrawnFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateCountsWhatTheFilesHold()
    {
        const int rounds =
            qEnvironmentVariableIsSet("XW_ROUNDS") ? qEnvironmentVariableIntValue("XW_ROUNDS") : 16;
        const quint32 from = qEnvironmentVariableIsSet("XW_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("XW_SEED"))
                                 : 1127U; // another: XW_SEED
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        for (int i = 0; i < rounds; ++i) {
            const quint32 seed = from + quint32(i);
            DrawnRound drawn(seed, m_folder.path());
            const Result<SampleRound> sample = drawn.sample();
            XW_VERIFY_OK(sample);
            const notice::NoticeSettings settings = drawn.settings();
            for (const QString &id : notice::TemplateSource::shipped().ids())
                read(drawn, *sample->state, settings, id, *library, u"seed %1, %2: "_s.arg(seed).arg(id));
        }
        for (const QString &fault : m_faults.first(qMin(qsizetype(200), m_faults.size())))
            qWarning().noquote() << fault;
        QCOMPARE(m_faults.size(), qsizetype(0));
        QVERIFY(m_regions > rounds && m_names > rounds && m_numbers > 20 * rounds &&
                m_checked > 100 * rounds); // there was something to count
    }

private:
    void read(const DrawnRound &drawn, const RoundState &state, notice::NoticeSettings settings,
              const QString &id, const std::vector<notice::BasisDocument> &library, const QString &where)
    {
        settings.templateId = id;
        const auto composed = composeSample(state, settings, state.round().key.lastDay().addDays(8));
        if (!composed) {
            m_faults += where + composed.error().line();
            return;
        }
        const auto same = [&](const QString &path, const Tallies &counted) {
            const QString told = factsOf(composed->facts, path),
                          right = u"%1 %2 %3 %4"_s.arg(counted.running)
                                      .arg(counted.checked)
                                      .arg(counted.unqualified)
                                      .arg(counted.rate(state.round().rates.decimals));
            if (told != right)
                m_faults += where + path + u" says "_s + told + u", the files hold "_s + right;
        };
        const QString text = notice::plainNotice(composed->document);
        for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
            const QString name = kind == SubjectKind::Website ? u"websites"_s : u"media"_s;
            Tallies all;
            std::map<QString, Tallies> byRegion;
            for (const DrawnRound::Row &row : drawn.rows()) {
                if (row.kind != kind)
                    continue;
                all.take(row);
                byRegion[row.region].take(row);
                if (row.passes == false) {
                    ++m_names;
                    if (!text.contains(row.name))
                        m_faults += where + u"does not name "_s + row.name;
                }
            }
            same(name, all);
            for (const auto &[region, counted] : byRegion) {
                ++m_regions;
                same(u"%1.byRegion.%2"_s.arg(name, region), counted);
            }
        }
        const notice::DocumentProof proof =
            notice::proofDocument(composed->document, composed->facts, library);
        m_numbers += proof.boundNumbers;
        accused(proof.report, where);
        // And as whoever gets the Word file proves it, who knows no round.
        const auto bytes = notice::writeDocx(composed->document);
        QFile file(m_folder.filePath(u"n.docx"_s));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
            m_faults += where + u"no Word file"_s;
            return;
        }
        file.close();
        if (const auto opened = notice::openNotice(file.fileName()))
            accused(notice::proofNotice(opened->text.read, library), where + u"as Word file, "_s);
        else
            m_faults += where + opened.error().line();
    }

    void accused(const notice::ProofReport &report, const QString &where)
    {
        m_checked += report.checked;
        for (const notice::ProofFinding &finding : report.findings)
            m_faults += where + u"the proof accuses “"_s + finding.quote + u"” "_s + finding.rule + u": "_s +
                        finding.message.english();
    }

    QTemporaryDir m_folder;
    QStringList m_faults;
    int m_regions = 0, m_names = 0, m_numbers = 0, m_checked = 0;
};

XW_TEST_MAIN(DrawnFiguresTest)
#include "tst_drawn_figures.moc"
