#include "ui/inspect/counts_view.h"

#include "models/labels.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QJsonObject countsOf(const QString &standard)
{
    QFile file(u":/counts/%1.json"_s.arg(standard));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object()[u"indicators"].toObject()
               : QJsonObject();
}

QString letter(Certainty certainty)
{
    return QString(QChar(u'A' + char16_t(certainty)));
}
} // namespace

CountsWords countsWords(const QString &standard, const QString &indicator)
{
    const QJsonObject known = countsOf(standard)[indicator].toObject();
    const auto said = [&known](const QString &what) {
        return models::label(known[u"zh"][what].toString(), known[u"en"][what].toString());
    };
    return {said(u"counts"_s), said(u"not"_s), said(u"example"_s), known[u"certainty"].toString()};
}

CountsView::CountsView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"counts"_s);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
}

void CountsView::setItem(const Standard *standard, const QString &item)
{
    setAccessibleName(tr("What counts for this indicator"));
    const Indicator *indicator = standard ? standard->indicator(IndicatorId(item)) : nullptr;
    QString html =
        u"<p>%1</p>"_s.arg(tr("Choose an indicator: what counts for it stands here.").toHtmlEscaped());
    if (indicator) {
        html =
            u"<p><b>%1</b></p>"_s.arg(models::label(indicator->name, indicator->nameEnglish).toHtmlEscaped());
        const auto line = [&html](const QString &head, const QString &text) {
            if (!text.isEmpty())
                html += u"<p><b>%1</b> %2</p>"_s.arg(head.toHtmlEscaped(), text.toHtmlEscaped());
        };
        const CountsWords words = countsWords(standard->id.value(), indicator->id.value());
        line(tr("Counts:"), words.counts);
        line(tr("Does not count:"), words.notCounted);
        line(tr("Example:"), words.example);
        for (const Condition &condition : indicator->conditions)
            html += u"<p>%1 %2 <i>(%3)</i></p>"_s.arg(
                condition.id.value(), models::label(condition.text, condition.textEnglish).toHtmlEscaped(),
                letter(condition.certainty));
        if (indicator->conditions.empty())
            line(tr("Text:"), indicator->description);
        if (words.counts.isEmpty())
            html += u"<p>%1</p>"_s.arg(
                tr("How exactly it is counted is not known: hold it against the document.").toHtmlEscaped());
        html += u"<p><i>%1</i></p>"_s.arg(
            tr("A: several copies of the document agree · B: one copy · C: not verified · D: inferred")
                .toHtmlEscaped());
    }
    if (std::exchange(m_shown, html) != html)
        setHtml(html);
}

} // namespace xw::ui
