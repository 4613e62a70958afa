#include "ui/signing/verify_words.h"

#include "base/shown_text.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

struct VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::VerifyWords)
};

QString minute(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

QString signatureState(const signing::SignatureVerdict &verdict)
{
    if (!verdict.holds)
        return VerifyWords::tr("broken");
    return verdict.isGood() ? VerifyWords::tr("valid") : VerifyWords::tr("valid, not trusted");
}

QStringList signatureWords(const signing::SignatureVerdict &verdict)
{
    QStringList parts;
    if (!verdict.trust.chain.empty()) {
        const signing::Certificate &signer = verdict.trust.chain.front();
        const bool follows = verdict.role == signing::SignatureVerdict::Role::Countersigner;
        parts << (follows ? VerifyWords::tr("countersigned by %1, issued by %2")
                          : VerifyWords::tr("signed by %1, issued by %2"))
                     .arg(signer.name, signer.issuer);
        if (verdict.trust.isTest)
            parts << VerifyWords::tr("TEST IDENTITY");
        if (verdict.stamped)
            parts << VerifyWords::tr("time-stamped %1").arg(minute(*verdict.stamped));
        else if (verdict.claimed && verdict.claimed->isValid())
            parts << VerifyWords::tr("at %1 as the signer says").arg(minute(*verdict.claimed));
        parts
            << VerifyWords::tr("certificate valid %1 to %2").arg(day(signer.notBefore), day(signer.notAfter));
    }
    if (verdict.isGood() && verdict.trust.chain.size() > 1)
        parts << VerifyWords::tr("leads to the trusted root %1").arg(verdict.trust.chain.back().name);
    if (!verdict.fault.isEmpty())
        parts << verdict.fault.text();
    for (const Message &words : {verdict.trust.why, verdict.trust.note})
        if (!words.isEmpty())
            parts << words.text();
    if (verdict.stamped && verdict.stampTrust.state != signing::Trust::Trusted)
        parts << VerifyWords::tr("time stamp authority: %1").arg(verdict.stampTrust.why.text());
    for (QString &part : parts) // a certificate's name can hold anything
        part = shownText(part);
    return parts;
}

} // namespace xw::ui
