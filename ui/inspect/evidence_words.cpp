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
    if (evidence.kind == u"mhtml")
        return EvidenceWords::tr("MHTML");
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
