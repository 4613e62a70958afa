#include "ui/templates/tag_words.h"

#include "ui/templates/fact_names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
struct Tags {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::TagWords)
};

/// "websites.rate" → "Websites · Pass rate"; a part without a name of its own stays as it is written.
QString pathWords(const QString &path)
{
    QStringList words;
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts)) {
        const QString label = factLabel(part);
        words << (label.isEmpty() ? part : label);
    }
    return words.join(u" · "_s);
}

QString markerWords(const QString &marker)
{
    const QString name = marker.mid(1).section(u' ', 0, 0), rest = marker.section(u' ', 1).trimmed();
    const auto with = [](const QString &words, const QString &id) {
        return id.isEmpty() ? words : words + u" · "_s + pathWords(id);
    };
    if (name == u"mark")
        return Tags::tr("Mark of the issuing body");
    if (name == u"number")
        return Tags::tr("Number of the document");
    if (name == u"title")
        return Tags::tr("Title of the document");
    if (name == u"addressee")
        return Tags::tr("Addressee of the document");
    if (name == u"own")
        return with(Tags::tr("Text of one's own"), rest);
    if (name == u"contacts")
        return Tags::tr("Contacts");
    if (name == u"annexes")
        return Tags::tr("List of annexes");
    if (name == u"sign")
        return Tags::tr("Signature and date");
    if (name == u"remark")
        return Tags::tr("Remark below the text");
    if (name == u"annex")
        return with(Tags::tr("Annex"), rest);
    if (name == u"picture")
        return with(Tags::tr("Picture"), rest);
    if (name == u"table")
        return with(Tags::tr("Table"), rest);
    return marker;
}

QString placeWords(const QString &name, bool opposite)
{
    if (name == u"@first")
        return opposite ? Tags::tr("not at the first of them") : Tags::tr("at the first of them");
    if (name == u"@last")
        return opposite ? Tags::tr("not at the last of them") : Tags::tr("at the last of them");
    if (name == u"@more")
        return opposite ? Tags::tr("when no more follow") : Tags::tr("while more follow");
    return {};
}
} // namespace

std::vector<TemplatePart> partsOf(const QString &line)
{
    // An annex takes its id; what follows is its title, which holds text and tags as any line.
    static const QRegularExpression tag(u"\\{\\{\\{?[^{}\\n]*\\}?\\}\\}"_s),
        marker(u"^@(?:(?:annex|own|picture|table) +[\\w.-]+|\\w+)"_s), heading(u"^#{1,4} "_s);
    std::vector<TemplatePart> parts;
    qsizetype at = 0;
    for (const QRegularExpression *head : {&marker, &heading})
        if (const auto match = head->match(line); match.hasMatch()) {
            parts.push_back({match.captured(), true});
            at = match.capturedEnd();
        }
    for (auto it = tag.globalMatch(line, at); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() > at)
            parts.push_back({line.mid(at, match.capturedStart() - at), false});
        parts.push_back({match.captured(), true});
        at = match.capturedEnd();
    }
    if (at < line.size())
        parts.push_back({line.mid(at), false});
    return parts;
}

TagWords tagWords(const QString &tag)
{
    using Kind = TagWords::Kind;
    if (tag.startsWith(u'#'))
        return {Kind::Heading, Tags::tr("Heading %1").arg(tag.count(u'#'))};
    if (tag.startsWith(u'@'))
        return {Kind::Marker, markerWords(tag)};
    QString inside = tag;
    inside.remove(u'{').remove(u'}');
    inside = inside.trimmed();
    const QChar sign = inside.isEmpty() ? QChar() : inside.front();
    const QString name = inside.mid(1).trimmed();
    if (sign == u'!')
        return {Kind::Remark, name};
    if (sign == u'#' || sign == u'^') {
        const bool opposite = sign == u'^';
        if (const QString place = placeWords(name, opposite); !place.isEmpty())
            return {Kind::Begin, place + u" ⟨"_s};
        return {Kind::Begin,
                (opposite ? Tags::tr("without: %1") : Tags::tr("with: %1")).arg(pathWords(name)) + u" ⟨"_s};
    }
    if (sign == u'/') {
        const QString place = placeWords(name, false);
        return {Kind::End, u"⟩ "_s + (place.isEmpty() ? pathWords(name) : place)};
    }
    if (inside == u"@number")
        return {Kind::Fact, Tags::tr("its place in the list")};
    return {Kind::Fact, pathWords(sign == u'&' ? name : inside)};
}

} // namespace xw::ui
