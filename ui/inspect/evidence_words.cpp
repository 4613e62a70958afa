#include "ui/inspect/evidence_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// The context that translators see.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(xw::ui::EvidenceWords)
};

QString kindLabel(const Evidence &evidence)
{
    if (evidence.kind == u"screenshot")
        return EvidenceWords::tr("PNG");
    if (evidence.kind == u"full-page")
        return EvidenceWords::tr("full PNG");
    if (evidence.kind == u"marked")
        return EvidenceWords::tr("marked copy");
    if (evidence.kind == u"clipboard")
        return EvidenceWords::tr("clipboard");
    if (evidence.kind == u"failed-visit")
        return EvidenceWords::tr("did not open");
    if (evidence.kind == u"own-line")
        return EvidenceWords::tr("no proof: own line");
    if (evidence.kind == u"mhtml")
        return EvidenceWords::tr("MHTML");
    if (evidence.kind == u"reading")
        return EvidenceWords::tr("machine's reading");
    if (evidence.kind == u"appeal")
        return EvidenceWords::tr("from an appeal");
    if (evidence.kind == u"pack")
        return EvidenceWords::tr("pack of the site");
    return {};
}

/// What a picture of a visit that failed can say, and what not; empty: it shows what it shows.
QString standing(const Evidence &evidence)
{
    if (evidence.kind == u"failed-visit")
        return EvidenceWords::tr("A picture of this program's page for a site that did not open");
    if (evidence.kind == u"marked")
        return EvidenceWords::tr("A copy with marks; the original is kept beside it");
    if (evidence.kind == u"clipboard")
        return EvidenceWords::tr("A picture from the clipboard: who keeps it vouches for where it is from");
    if (evidence.kind == u"reading")
        return EvidenceWords::tr("What the machine read on its own visit; a person agreed with it");
    if (evidence.kind == u"appeal")
        return EvidenceWords::tr("Sent with an appeal: it speaks against the finding");
    if (evidence.kind == u"pack")
        return EvidenceWords::tr("What the site sent, as a web archive that proves itself");
    if (evidence.kind == u"own-line")
        return EvidenceWords::tr("This computer's own line failed, or may have: nothing follows from it for "
                                 "the site");
    return {};
}

/// The last part of the address; the home page by its name.
QString place(const Evidence &evidence)
{
    if (evidence.kind == u"file")
        return evidence.fileName;
    const QString path = QUrl(evidence.url).path();
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? EvidenceWords::tr("Home page") : last;
}
} // namespace

QString evidenceCaption(const Evidence &evidence)
{
    QStringList parts{place(evidence), kindLabel(evidence), evidence.capturedAt.toString(u"HH:mm"_s)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QList<QPair<QString, QString>> evidenceFacts(const Evidence &evidence, const QString &boundTo)
{
    return {{EvidenceWords::tr("Address"), evidence.url},
            {EvidenceWords::tr("Captured"), QLocale().toString(evidence.capturedAt, QLocale::ShortFormat)},
            {EvidenceWords::tr("By"), evidence.author},
            {EvidenceWords::tr("What it is"), standing(evidence)},
            {EvidenceWords::tr("Proves"), boundTo},
            {u"SHA-256"_s, QString::fromLatin1(evidence.sha256.toHex())}};
}

QString evidenceTip(const Evidence &evidence, const QString &boundTo)
{
    QStringList lines;
    for (const auto &[name, value] : evidenceFacts(evidence, boundTo))
        if (!value.isEmpty())
            lines << u"%1: %2"_s.arg(name, value);
    return lines.join(u'\n');
}

} // namespace xw::ui
