// What a signed notice is made of: manifest, detached signature, PDF.
#include "fuzz_targets.h"

#include "signing/identity.h"
#include "signing/manifest.h"
#include "signing/pades.h"
#include "signing/pdf/pdf_signatures.h"
#include "signing/test_identity.h"
#include "signing/trust/trust.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{
using namespace signing;

const QByteArray signedContent = "{\"format\": 1}";

/// Made anew in every process: a key that lies nowhere.
struct MadeOnce {
    std::unique_ptr<Identity> identity;
    std::vector<QByteArray> roots;
};

const MadeOnce &testIdentity()
{
    static const MadeOnce once = [] {
        const QTemporaryDir folder;
        const Secret password(QByteArray("fuzz"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TestIdentityOptions options;
        options.bits = 2048;
        const auto files = makeTestIdentity(folder.filePath(u"f.p12"_s), password, now, options);
        if (!files)
            qFatal("%s", qPrintable(files.error().line()));
        auto loaded = Identity::load(files->identity, password, now);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().line()));
        return MadeOnce{*std::move(loaded),
                        readCertificateFile(files->authority).value_or(std::vector<QByteArray>())};
    }();
    return once;
}

const Signer &testSigner()
{
    return *testIdentity().identity;
}

void runManifest(const QByteArray &input)
{
    const auto manifest = Manifest::fromJson(input);
    if (manifest) {
        for (const ManifestFile &file : manifest->files())
            promise(!file.name.contains(u'/') && file.name != u".."_s, "a file's name leads nowhere else");
        (void)manifest->signature();
        const auto again = Manifest::fromJson(manifest->toJson());
        promise(again && again->json() == manifest->json(), "what is written is what was read");
    }
}

void runP7s(const QByteArray &input)
{
    static const QByteArray whole = [] {
        const QList<QByteArray> seeds = fuzzTarget("p7s")->seeds();
        return seeds.value(0);
    }();
    const CmsReport report = readDetached(input, signedContent);
    // The certificates that it carries are held against their issuers where trust is judged.
    if (report.holds && input != whole)
        promise(judgeTrust(report.signer, report.certificates, {testIdentity().roots, {}, false},
                           QDateTime::currentDateTimeUtc())
                        .state != Trust::Trusted,
                "no byte of a signature can be changed unseen");
    promise(report.holds || !report.fault.isEmpty(), "a fault says what");
}

void runPdf(const QByteArray &input)
{
    (void)readPdfSignatures(input);
}

QList<QByteArray> manifestSeeds()
{
    return {
        u"{\"format\": 1, \"program\": \"xunwang 0.1.0\", \"round\": \"2020Q1\", \"title\": \"通报\", "
        u"\"date\": "
        "\"2020-04-02\", \"files\": [{\"name\": \"通报.pdf\", \"sha256\": \"00ff\", \"bytes\": 3}, "
        "{\"name\": "
        "\"通报.docx\", \"sha256\": \"aa\", \"bytes\": 4}], \"signature\": {\"page\": 1, \"left\": 1.5, "
        "\"top\": 2, "
        "\"width\": 30, \"height\": 40, \"textBottom\": 9}, \"audit\": {\"sequence\": 7, \"head\": \"ab\"}, "
        "\"signed\": {\"at\": \"2020-04-02T08:00:00Z\", \"signer\": \"甲\"}}"_s.toUtf8()};
}

QList<QByteArray> p7sSeeds()
{
    static const QByteArray made =
        signDetached(signedContent, testSigner(), {QDateTime::currentDateTimeUtc(), {}})
            .value_or(QByteArray());
    return {made};
}

QByteArray smallPdf()
{
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>",
        "<</Length 12>>\nstream\n0 0 m 9 9 l S\nendstream"};
    QByteArray pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "xref\n0 5\n0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<</Size 5/Root 1 0 R/ID[<00><00>]>>\nstartxref\n" + at + "\n%%EOF\n";
}

QList<QByteArray> pdfSeeds()
{
    PadesOptions options;
    options.at = QDateTime::currentDateTimeUtc();
    options.othersFollow = true;
    QList<QByteArray> seeds{smallPdf()};
    for (int i = 0; i < 2; ++i)
        if (const auto more = signPdf(seeds.last(), testSigner(), options))
            seeds.append(*more);
    return seeds;
}

} // namespace

std::vector<FuzzTarget> signingTargets()
{
    return {
        {"manifest",
         runManifest,
         manifestSeeds,
         {"\"files\":", "\"name\":", "\"../x\"", "\"signed\":", "\"audit\":", "1e999", "-1", "null", "[[[[",
          "\\u0000", "\"page\": 2147483648"}},
        {"p7s",
         runP7s,
         p7sSeeds,
         {QByteArray::fromHex("06092a864886f70d010702"), QByteArray::fromHex("a080"),
          QByteArray::fromHex("0000"), QByteArray::fromHex("30820100"),
          QByteArray::fromHex("060b2a864886f70d010910022f"), QByteArray::fromHex("3184")}},
        {"pdf",
         runPdf,
         pdfSeeds,
         {"/ByteRange[", "/Contents<", "/Perms", "/DocMDP", "/AcroForm", "/Prev ", "startxref\n", "%%EOF",
          "obj\n", "xref\n", "/ObjStm", "/Encrypt ", "<<", ">>", "/Kids[", "/Type/Sig"},
         65536},
    };
}

} // namespace xw::testkit
