#include "notice/writers/letterhead_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

const QString wordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;

tl::unexpected<Error> unfit(const QString &where, const Message &what, const Message &todo)
{
    return failure(ErrorCode::Format, what, where, todo);
}

Message inWord()
{
    return {QT_TRANSLATE_NOOP("xw",
                              "In Word or WPS, mark the place in its paragraph and choose Insert, Bookmark"),
            {}};
}

} // namespace

LetterheadText::Bookmark LetterheadText::find(const QString &place) const
{
    const QRegularExpression start(u"<w:bookmarkStart\\b[^>]*\\bw:name=\"%1\"[^>]*>"_s.arg(place));
    static const QRegularExpression number(u"\\bw:id=\"([^\"]*)\""_s);
    const auto found = start.match(m_text);
    const auto id = found.hasMatch() ? number.match(found.captured()) : QRegularExpressionMatch();
    if (!id.hasMatch())
        return {};
    const QRegularExpression end(
        u"<w:bookmarkEnd\\b[^>]*\\bw:id=\"%1\""_s.arg(QRegularExpression::escape(id.captured(1))));
    const auto last = end.match(m_text, found.capturedEnd());
    return {found.capturedStart(), found.capturedEnd(), last.hasMatch() ? last.capturedStart() : -1};
}

std::vector<LetterheadText::Child> LetterheadText::children() const
{
    std::vector<Child> all;
    QXmlStreamReader xml(m_text);
    constexpr int deepest = 200;
    int depth = 0;
    while (!xml.atEnd() && depth < deepest) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement && ++depth == 3)
            all.push_back({xml.name().toString(), m_text.lastIndexOf(u'<', xml.characterOffset() - 1), 0});
        if (token == QXmlStreamReader::EndElement && depth-- == 3)
            all.back().end = xml.characterOffset();
    }
    return xml.hasError() || depth >= deepest ? std::vector<Child>() : all;
}

Result<LetterheadText> LetterheadText::read(const QByteArray &documentXml, const QString &where)
{
    LetterheadText read;
    read.m_text = QString::fromUtf8(documentXml);
    if (!read.m_text.contains(u"xmlns:w=\""_s + wordNamespace + u'"') || read.children().empty())
        return unfit(where,
                     {QT_TRANSLATE_NOOP("xw", "The letterhead is no Word file that can be written into"), {}},
                     {QT_TRANSLATE_NOOP("xw", "Save it in Word or WPS as .docx"), {}});
    for (const QString &place :
         {place::body, place::number, place::title, place::addressee, place::signer, place::date})
        if (read.find(place).begin >= 0)
            read.m_places << place;
    if (const auto fit = read.check(where); !fit)
        return tl::unexpected(fit.error());
    return read;
}

Result<void> LetterheadText::check(const QString &where) const
{
    if (!has(place::body))
        return unfit(
            where,
            {QT_TRANSLATE_NOOP("xw", "The letterhead has no bookmark 正文: nothing says where the text goes"),
             {}},
            inWord());
    if (has(place::signer) != has(place::date))
        return unfit(
            where,
            {QT_TRANSLATE_NOOP("xw", "The letterhead has only one of the bookmarks 署名 and 日期"), {}},
            {QT_TRANSLATE_NOOP("xw", "Give it both, or neither"), {}});
    for (const QString &name : m_places) {
        const Bookmark mark = find(name);
        if (mark.end < 0 ||
            (name != place::body &&
             QStringView(m_text).sliced(mark.content, mark.end - mark.content).contains(u"</w:p>")))
            return unfit(
                where,
                {QT_TRANSLATE_NOOP("xw", "The bookmark %1 of the letterhead covers more than one paragraph"),
                 {name}},
                inWord());
    }
    const qsizetype at = find(place::body).begin;
    const auto all = children();
    const bool free = std::any_of(all.begin(), all.end(), [at](const Child &child) {
        return child.begin <= at && at < child.end && (child.name == u"p" || child.name == u"bookmarkStart");
    });
    if (!free)
        return unfit(
            where,
            {QT_TRANSLATE_NOOP(
                 "xw",
                 "The bookmark 正文 of the letterhead lies in a table or a frame, where no notice fits"),
             {}},
            inWord());
    return {};
}

void LetterheadText::fill(const QString &place, const QString &words)
{
    const Bookmark mark = find(place);
    if (mark.begin < 0 || mark.end < mark.content)
        return;
    // The letters of what stood there; of an empty place those of the run before or behind it.
    static const QRegularExpression letters(u"<w:rPr>.*?</w:rPr>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString covered = m_text.mid(mark.content, mark.end - mark.content);
    auto look = letters.match(covered);
    if (!look.hasMatch()) {
        const qsizetype paragraph = m_text.lastIndexOf(u"<w:p"_s, mark.begin);
        const qsizetype properties = m_text.indexOf(u"</w:pPr>"_s, paragraph);
        const qsizetype from = properties > 0 && properties < mark.begin ? properties : paragraph;
        const qsizetype end = m_text.indexOf(u"</w:p>"_s, mark.end);
        look = letters.match(m_text.mid(from, end - from));
    }
    m_text.replace(mark.content, mark.end - mark.content,
                   u"<w:r>"_s + look.captured() + u"<w:t xml:space=\"preserve\">"_s + words.toHtmlEscaped() +
                       u"</w:t></w:r>"_s);
}

void LetterheadText::putBody(const QString &body, const QString &annexes, const QString &lastSection)
{
    const Bookmark mark = find(place::body);
    std::vector<Child> all = children();
    const auto holding = [&all](qsizetype at) {
        return std::find_if(all.begin(), all.end(),
                            [at](const Child &child) { return child.begin <= at && at < child.end; });
    };
    const auto first = holding(mark.begin);
    const auto last = holding(mark.end);
    const bool hasSection = all.back().name == u"sectPr";
    // From behind, so that the places before stay where they are.
    if (!annexes.isEmpty()) {
        const qsizetype at = hasSection ? all.back().begin : all.back().end;
        const QString section =
            hasSection ? m_text.mid(all.back().begin, all.back().end - all.back().begin) : QString();
        // A file without a section of its own takes ours: then a page is turned.
        const QString turn = hasSection ? QString() : u"<w:r><w:br w:type=\"page\"/></w:r>"_s;
        const QString parting = u"<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>"_s + section +
                                u"</w:pPr>"_s + turn + u"</w:p>"_s;
        m_text.replace(at, section.size(), parting + annexes + lastSection);
    }
    const bool inParagraph = first->name == u"p";
    const qsizetype from = inParagraph ? first->begin : first->end;
    const qsizetype to = inParagraph && last != all.end() && last->name == u"p" ? last->end
                         : inParagraph                                          ? first->end
                         : last != all.end()                                    ? last->begin
                                                                                : first->end;
    m_text.replace(from, qMax<qsizetype>(0, to - from), body);
}

} // namespace xw::notice
