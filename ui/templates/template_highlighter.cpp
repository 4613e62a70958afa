#include "ui/templates/template_highlighter.h"

#include "widgets/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

namespace colours = widgets::colours;
enum Part { Head = 0, Body = 1 }; // a block's state: what the next one is; -1 before the first

QTextCharFormat look(const QColor &colour, int weight = QFont::Normal, bool italic = false)
{
    QTextCharFormat made;
    made.setForeground(colour);
    made.setFontWeight(weight);
    made.setFontItalic(italic);
    return made;
}

} // namespace

void TemplateHighlighter::highlightHead(const QString &text)
{
    static const QRegularExpression member(u"\"[^\"]*\"(?=\\s*:)"_s);
    setFormat(0, int(text.size()), look(colours::soft));
    for (auto it = member.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), look(colours::accent));
    }
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    if (previousBlockState() != Body) {
        const bool rule = text.trimmed() == u"---";
        setCurrentBlockState(rule ? Body : Head);
        if (rule)
            setFormat(0, int(text.size()), look(colours::muted));
        else
            highlightHead(text);
        return;
    }
    setCurrentBlockState(Body);
    static const QRegularExpression heading(u"^\\s*#{1,4} "_s), marker(u"^\\s*@\\w+"_s),
        tag(u"\\{\\{\\{?\\s*([#^/!&]?)[^}]*\\}?\\}\\}"_s);
    if (heading.match(text).hasMatch())
        setFormat(0, int(text.size()), look(colours::ink, QFont::DemiBold));
    if (const auto match = marker.match(text); match.hasMatch())
        setFormat(int(match.capturedStart()), int(match.capturedLength()),
                  look(colours::special, QFont::DemiBold));
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString sign = match.captured(1);
        QTextCharFormat shown = look(colours::good);
        if (sign == u"!")
            shown = look(colours::muted, QFont::Normal, true);
        else if (!sign.isEmpty() && sign != u"&")
            shown = look(colours::accent, QFont::DemiBold);
        setFormat(int(match.capturedStart()), int(match.capturedLength()), shown);
    }
}

} // namespace xw::ui
