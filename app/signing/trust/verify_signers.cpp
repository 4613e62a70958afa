#include "signing/trust/verify_signers.h"

namespace xw::signing
{

namespace
{

const Certificate *signerOfVerdict(const SignatureVerdict &verdict)
{
    return verdict.trust.chain.empty() ? nullptr : &verdict.trust.chain.front();
}

/// As people compare names: width, case and space do not count.
QString comparable(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace

QByteArray firstSigner(const VerifyReport &report, const QString &file)
{
    for (const SignatureVerdict &one : report.signatures)
        if (one.file == file && one.role == SignatureVerdict::Role::First)
            return one.holds && signerOfVerdict(one) ? signerOfVerdict(one)->der : QByteArray();
    return {};
}

void compareWithManifest(VerifyReport &report, const QByteArray &pdfSigner)
{
    const SignatureVerdict &manifest = report.signatures.front();
    const Certificate *own = signerOfVerdict(manifest);
    if (!manifest.holds || !own || own->der == pdfSigner)
        return;
    const auto other = readCertificate(pdfSigner);
    report.contradictions.push_back(
        other ? Message{QT_TRANSLATE_NOOP(
                            "xw", "Somebody else signed the manifest than the PDF: “%1” (certificate %2) "
                                  "and “%3” (certificate %4)"),
                        {own->name, own->serial, other->name, other->serial}}
              : Message{QT_TRANSLATE_NOOP(
                            "xw", "The notice's PDF is not there or not validly signed: nobody can tell "
                                  "whether “%1” made the notice"),
                        {own->name}});
}

void remarkSameNames(VerifyReport &report)
{
    QStringList said;
    for (const SignatureVerdict &one : report.signatures)
        for (const SignatureVerdict &other : report.signatures) {
            const Certificate *a = signerOfVerdict(one);
            const Certificate *b = signerOfVerdict(other);
            if (!a || !b || &one >= &other || a->der == b->der || said.contains(a->name) ||
                comparable(a->name) != comparable(b->name))
                continue;
            said << a->name;
            report.remarks.push_back(
                {QT_TRANSLATE_NOOP("xw", "Two different certificates signed under the name “%1”: %2 and %3"),
                 {a->name, a->serial, b->serial}});
        }
}

} // namespace xw::signing
