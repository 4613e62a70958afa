#include "ui/inspect/evidence_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString tr(const char *source)
{
    return QCoreApplication::translate("xw::ui::Evidence", source);
}

QString kindWord(const Evidence &evidence)
{
    if (evidence.kind == u"screenshot")
        return tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "PNG"));
    if (evidence.kind == u"full-page")
        return tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "full PNG"));
    if (evidence.kind == u"mhtml")
        return tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "MHTML"));
    return {};
}

/// The last part of the address; the home page by its name.
QString place(const Evidence &evidence)
{
    if (evidence.kind == u"file")
        return evidence.fileName;
    const QString path = QUrl(evidence.url).path();
    const QString last = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "Home page")) : last;
}
} // namespace

QString evidenceCaption(const Evidence &evidence)
{
    QStringList parts{place(evidence), kindWord(evidence), evidence.capturedAt.toString(u"HH:mm"_s)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QList<QPair<QString, QString>> evidenceFacts(const Evidence &evidence, const QString &boundTo)
{
    return {{tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "Address")), evidence.url},
            {tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "Captured")),
             QLocale().toString(evidence.capturedAt, QLocale::ShortFormat)},
            {tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "By")), evidence.author},
            {tr(QT_TRANSLATE_NOOP("xw::ui::Evidence", "Proves")), boundTo},
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
