// A verification told: as JSON for programs, as lines for people.
#include "base/shown_text.h"
#include "domain/round_label.h"
#include "signing/verify.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::signing
{

const char *wordFor(FileState state)
{
    switch (state) {
    case FileState::Intact:
        return "intact";
    case FileState::Changed:
        return "changed";
    case FileState::Missing:
        return "missing";
    case FileState::Extra:
        return "extra";
    case FileState::AddedTo:
        return "added-after-signing";
    case FileState::Unsigned:
        break;
    }
    return "unsigned";
}

const char *wordFor(SignatureVerdict::Role role)
{
    switch (role) {
    case SignatureVerdict::Role::First:
        return "notice";
    case SignatureVerdict::Role::Countersigner:
        return "countersigner";
    case SignatureVerdict::Role::Manifest:
        break;
    }
    return "manifest";
}

const char *wordFor(Trust trust)
{
    switch (trust) {
    case Trust::Trusted:
        return "trusted";
    case Trust::UnknownRoot:
        return "unknown-root";
    case Trust::Expired:
        return "expired";
    case Trust::NotYetValid:
        return "not-yet-valid";
    case Trust::Revoked:
        return "revoked";
    case Trust::Unsuitable:
        return "unsuitable";
    case Trust::Broken:
        break;
    }
    return "broken";
}

QString describe(FileState state)
{
    const char *words[] = {QT_TRANSLATE_NOOP("xw", "intact"),
                           QT_TRANSLATE_NOOP("xw", "changed"),
                           QT_TRANSLATE_NOOP("xw", "missing"),
                           QT_TRANSLATE_NOOP("xw", "extra"),
                           QT_TRANSLATE_NOOP("xw", "added to after signing"),
                           QT_TRANSLATE_NOOP("xw", "not signed")};
    return Message{words[int(state)], {}}.text();
}

namespace
{

QString isoOf(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toLocalTime()
                                         .toOffsetFromUtc(time->toLocalTime().offsetFromUtc())
                                         .toString(Qt::ISODate)
                                   : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString signatureLine(const SignatureVerdict &one)
{
    const Certificate *signer = one.trust.chain.empty() ? nullptr : &one.trust.chain.front();
    QStringList parts;
    parts << (one.isGood() ? u"✓ "_s : u"✗ "_s) + one.file;
    if (signer)
        parts << (one.role == SignatureVerdict::Role::Countersigner
                      ? Message{QT_TRANSLATE_NOOP("xw", "countersigned by %1 (issued by %2)"),
                                {signer->name, signer->issuer}}
                      : Message{QT_TRANSLATE_NOOP("xw", "signed by %1 (issued by %2)"),
                                {signer->name, signer->issuer}})
                     .text();
    if (one.trust.isTest)
        parts << Message{QT_TRANSLATE_NOOP("xw", "TEST IDENTITY, not for real use"), {}}.text();
    if (one.stamped)
        parts << Message{QT_TRANSLATE_NOOP("xw", "time-stamped %1"), {isoOf(one.stamped)}}.text();
    else if (one.claimed)
        parts << Message{QT_TRANSLATE_NOOP("xw", "at %1, as the signer says"), {isoOf(one.claimed)}}.text();
    if (!one.fault.isEmpty())
        parts << one.fault.text();
    for (const Message &words : {one.trust.why, one.trust.note})
        if (!words.isEmpty())
            parts << words.text();
    if (one.stamped && one.stampTrust.state != Trust::Trusted)
        parts << Message{QT_TRANSLATE_NOOP("xw", "time stamp authority: %1"), {one.stampTrust.why.text()}}
                     .text();
    return parts.join(u"; "_s);
}

} // namespace

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray files;
    for (const FileVerdict &file : report.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"state"_s, QLatin1String(wordFor(file.state))},
                                 {u"note"_s, orNull(file.note.text())}});
    QJsonArray signatures;
    for (const SignatureVerdict &one : report.signatures) {
        QJsonArray chain;
        for (const Certificate &certificate : one.trust.chain)
            chain.append(QJsonObject{{u"name"_s, certificate.name},
                                     {u"issuer"_s, certificate.issuer},
                                     {u"serial"_s, certificate.serial},
                                     {u"not_before"_s, certificate.notBefore.toString(Qt::ISODate)},
                                     {u"not_after"_s, certificate.notAfter.toString(Qt::ISODate)}});
        const bool known = !one.trust.chain.empty();
        signatures.append(QJsonObject{
            {u"file"_s, one.file},
            {u"role"_s, QLatin1String(wordFor(one.role))},
            {u"holds"_s, one.holds},
            {u"fault"_s, orNull(one.fault.text())},
            {u"signer"_s, orNull(known ? one.trust.chain.front().name : QString())},
            {u"issuer"_s, orNull(known ? one.trust.chain.front().issuer : QString())},
            {u"at"_s, orNull(isoOf(one.claimed))},
            {u"timestamp"_s, orNull(isoOf(one.stamped))},
            {u"timestamp_trust"_s,
             one.stamped ? QJsonValue(QLatin1String(wordFor(one.stampTrust.state))) : QJsonValue()},
            {u"trust"_s, QLatin1String(wordFor(one.trust.state))},
            {u"trust_note"_s, orNull((one.trust.why.isEmpty() ? one.trust.note : one.trust.why).text())},
            {u"test_identity"_s, one.trust.isTest},
            {u"docmdp"_s, one.permission ? QJsonValue(one.permission) : QJsonValue()},
            {u"chain"_s, chain}});
    }
    const auto texts = [](const std::vector<Message> &messages) {
        QJsonArray all;
        for (const Message &message : messages)
            all.append(message.text());
        return all;
    };
    return {{u"contradictions"_s, texts(report.contradictions)},
            {u"remarks"_s, texts(report.remarks)},
            {u"path"_s, report.folder},
            {u"round"_s, orNull(report.round)},
            {u"title"_s, orNull(report.title)},
            {u"replaces"_s, orNull(report.replaces)},
            {u"holds"_s, report.holds()},
            {u"test_identity"_s, report.isTest()},
            {u"signatures"_s, signatures},
            {u"files"_s, files}};
}

QStringList toLines(const VerifyReport &report)
{
    QStringList lines;
    if (!report.replaces.isEmpty())
        lines << Message{QT_TRANSLATE_NOOP("xw", "A correction: it replaces the notice of %1"),
                         {roundLabel(report.replaces)}}
                     .text();
    for (const SignatureVerdict &one : report.signatures)
        lines << signatureLine(one);
    for (const FileVerdict &file : report.files)
        lines << file.name + u": "_s + describe(file.state) +
                     (file.note.isEmpty() ? QString() : u" ("_s + file.note.text() + u')');
    for (const Message &contradiction : report.contradictions)
        lines << u"✗ "_s + contradiction.text();
    for (const Message &remark : report.remarks)
        lines << u"△ "_s + remark.text();
    if (report.signatures.empty())
        lines << Message{QT_TRANSLATE_NOOP("xw", "Nothing here is signed"), {}}.text();
    else
        lines << (report.holds() ? Message{QT_TRANSLATE_NOOP("xw", "The notice is what was signed"), {}}
                  : report.lacksTrustAlone()
                      ? Message{QT_TRANSLATE_NOOP(
                                    "xw",
                                    "Nothing was changed, but nobody who is trusted vouches for the signer"),
                                {}}
                      : Message{QT_TRANSLATE_NOOP("xw", "The notice does not hold"), {}})
                     .text();
    // A certificate's name or a file's can hold anything: none may begin a line of its own.
    for (QString &line : lines)
        line = shownText(line);
    return lines;
}

} // namespace xw::signing
