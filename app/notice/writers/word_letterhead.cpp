#include "notice/writers/word_letterhead.h"

#include "notice/letterhead.h"

#include "notice/layout/printable.h"
#include "notice/reading/package_parts.h"
#include "notice/writers.h"
#include "notice/writers/letterhead_text.h"
#include "notice/writers/office_xml.h"
#include "notice/writers/word_body.h"
#include "notice/writers/word_parts.h"
#include "office/zip_parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr QLatin1String textPart("word/document.xml");
constexpr QLatin1String typesPart("[Content_Types].xml");
constexpr QLatin1String relationsPart("word/_rels/document.xml.rels");
constexpr QLatin1String stylesPart("word/styles.xml");
constexpr QLatin1String numberingPart("word/numbering.xml");
constexpr int ourNumbers = 9000; ///< added to our numberings, which the office's own never reach

/// Our names in a package that has its own: styles, numberings and relations get others.
QString renamed(const Result<QByteArray> &part)
{
    QString xml = QString::fromUtf8(*part);
    static const QRegularExpression styles(u"(<w:(?:pStyle|basedOn|next|link) w:val=\"|w:styleId=\")"_s);
    xml.replace(styles, u"\\1Xw"_s);
    xml.replace(u"w:default=\"1\" "_s, QString());
    static const QRegularExpression numbers(
        u"(<w:numId w:val=\"|<w:abstractNumId w:val=\"|w:abstractNumId=\"|w:numId=\")(\\d+)"_s);
    QString out;
    qsizetype at = 0;
    for (auto it = numbers.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(xml).sliced(at, match.capturedStart(2) - at);
        out += QString::number(match.captured(2).toInt() + ourNumbers);
        at = match.capturedEnd();
    }
    out += QStringView(xml).sliced(at);
    return out.replace(u"rIdFooter"_s, u"rIdXwFooter"_s);
}

/// What lies between the first `<open…>` and the last `</close>`.
QString inside(const QString &xml, const QString &element)
{
    const qsizetype start = xml.indexOf(u'<' + element);
    const qsizetype from = xml.indexOf(u'>', start) + 1;
    const qsizetype to = xml.lastIndexOf(u"</"_s + element + u'>');
    return start < 0 || to < from ? QString() : xml.mid(from, to - from);
}

/// Text and last section of what WordBody wrote.
std::pair<QString, QString> bodyAndSection(const QString &xml)
{
    const QString body = inside(xml, u"w:body"_s);
    const qsizetype section = body.lastIndexOf(u"<w:sectPr"_s);
    return {body.left(section), body.mid(section)};
}

void insertBefore(QString &xml, const QString &mark, const QString &what)
{
    const qsizetype at = xml.lastIndexOf(mark);
    if (at >= 0)
        xml.insert(at, what);
}

/// The last two paragraphs stay with what the letterhead has behind them, so that no page carries its
/// signature alone.
QString boundToNext(QString body)
{
    constexpr int lines = 2;
    static const QRegularExpression style(u"<w:pStyle w:val=\"[^\"]*\"/>(?!<w:keepNext/>)"_s);
    qsizetype at = body.size();
    for (int line = 0; line < lines && at > 0; ++line) {
        at = body.lastIndexOf(u"<w:pPr>"_s, at - 1);
        if (const auto found = at < 0 ? QRegularExpressionMatch() : style.match(body, at);
            found.hasMatch() && found.capturedStart() == at + 7)
            body.insert(found.capturedEnd(), u"<w:keepNext/>"_s);
    }
    return body;
}

/// What goes into the letterhead's places goes out of the text; a place that the notice has nothing for is
/// emptied.
NoticeDocument fillPlaces(NoticeDocument document, LetterheadText &text)
{
    const auto holds = [&document](auto *kind) {
        using Kind = std::remove_pointer_t<decltype(kind)>;
        return std::any_of(document.blocks.begin(), document.blocks.end(),
                           [](const Block &block) { return std::holds_alternative<Kind>(block); });
    };
    if (!holds(static_cast<DocumentNumber *>(nullptr)))
        text.fill(place::number, {});
    if (!holds(static_cast<Title *>(nullptr)))
        text.fill(place::title, {});
    if (!holds(static_cast<Addressee *>(nullptr)))
        text.fill(place::addressee, {});
    if (!holds(static_cast<SignatureBlock *>(nullptr)))
        for (const QString &name : {place::signer, place::date})
            text.fill(name, {});
    std::vector<Block> left;
    for (Block &block : document.blocks) {
        const auto take = [&text](const QString &name, const QString &words) {
            text.fill(name, words);
            return text.has(name);
        };
        bool taken = std::holds_alternative<IssuerMark>(block);
        if (const auto *number = std::get_if<DocumentNumber>(&block))
            taken = take(place::number, number->text);
        else if (const auto *title = std::get_if<Title>(&block))
            taken = take(place::title, plainText(title->runs).remove(u'\n'));
        else if (const auto *addressee = std::get_if<Addressee>(&block))
            taken = take(place::addressee, addressee->text);
        else if (const auto *signature = std::get_if<SignatureBlock>(&block))
            taken = take(place::signer, signature->signer) && take(place::date, chineseDate(signature->date));
        if (!taken)
            left.push_back(std::move(block));
    }
    document.blocks = std::move(left);
    return document;
}

/// The parts of the package, changed or added, by name.
class Package
{
public:
    explicit Package(PackageParts &parts) : m_parts(parts) {}

    [[nodiscard]] Result<QString> text(QLatin1String name)
    {
        const auto known = m_made.find(name);
        if (known != m_made.end())
            return QString::fromUtf8(known->second);
        const Result<QByteArray> bytes = m_parts.part(name);
        return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : tl::unexpected(bytes.error());
    }
    void put(const QString &name, const QString &text) { m_made[name] = text.toUtf8(); }
    [[nodiscard]] bool has(QLatin1String name) const { return m_parts.has(name); }

    [[nodiscard]] Result<QByteArray> zipped()
    {
        std::vector<xw::office::MadePart> all;
        // The list of types first, as every office program writes it.
        QStringList names = m_parts.names();
        for (const auto &[name, bytes] : m_made)
            if (!names.contains(name))
                names << name;
        names.removeAll(typesPart);
        names.prepend(typesPart);
        for (const QString &name : std::as_const(names)) {
            const auto made = m_made.find(name);
            all.emplace_back(name,
                             made != m_made.end() ? Result<QByteArray>(made->second) : m_parts.part(name));
        }
        return xw::office::zipParts(all);
    }

private:
    PackageParts &m_parts;
    std::map<QString, QByteArray> m_made;
};

/// Adds our styles behind the office's own.
Result<void> addStyles(Package &package)
{
    Result<QString> styles = package.text(stylesPart);
    if (!styles)
        return tl::unexpected(styles.error());
    QString ours = renamed(wordStyles());
    ours = ours.mid(ours.indexOf(u"<w:style "_s));
    ours.chop(ours.size() - ours.lastIndexOf(u"</w:styles>"_s));
    static const QRegularExpression names(u"<w:name w:val=\""_s);
    insertBefore(*styles, u"</w:styles>"_s, ours.replace(names, u"<w:name w:val=\"巡网 "_s));
    package.put(stylesPart, *styles);
    return {};
}

/// Adds our numbering: lists first, then what counts by them. True: the part is new.
Result<bool> addNumbering(Package &package, int annexes)
{
    const QString ours = renamed(wordNumbering(annexes));
    if (!package.has(numberingPart)) {
        package.put(numberingPart, ours);
        return true;
    }
    Result<QString> numbering = package.text(numberingPart);
    if (!numbering)
        return tl::unexpected(numbering.error());
    const QString all = inside(ours, u"w:numbering"_s);
    const qsizetype counts = all.indexOf(u"<w:num "_s);
    const qsizetype theirs = numbering->indexOf(u"<w:num "_s);
    numbering->insert(theirs >= 0 ? theirs : numbering->lastIndexOf(u"</w:numbering>"_s), all.left(counts));
    insertBefore(*numbering, u"</w:numbering>"_s, all.mid(counts));
    package.put(numberingPart, *numbering);
    return false;
}

Result<void> addFooters(Package &package, int footers, bool numberingIsNew)
{
    Result<QString> types = package.text(typesPart);
    Result<QString> relations = package.text(relationsPart);
    if (!types || !relations)
        return tl::unexpected(types ? relations.error() : types.error());
    const QString type = u"<Override PartName=\"/word/%1.xml\" ContentType=\"application/"
                         "vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>"_s;
    const QString relation =
        u"<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
        "2006/relationships/%2\" Target=\"%3.xml\"/>"_s;
    QString moreTypes, moreRelations;
    for (int number = 1; number <= footers; ++number) {
        const QString name = u"xwfooter%1"_s.arg(number);
        package.put(u"word/%1.xml"_s.arg(name), renamed(wordFooter(number % 2 == 0, number > 2)));
        moreTypes += type.arg(name, u"footer"_s);
        moreRelations += relation.arg(u"rIdXwFooter%1"_s.arg(number), u"footer"_s, name);
    }
    if (numberingIsNew) {
        moreTypes += type.arg(u"numbering"_s, u"numbering"_s);
        moreRelations += relation.arg(u"rIdXwNumbering"_s, u"numbering"_s, u"numbering"_s);
    }
    insertBefore(*types, u"</Types>"_s, moreTypes);
    insertBefore(*relations, u"</Relationships>"_s, moreRelations);
    package.put(typesPart, *types);
    package.put(relationsPart, *relations);
    return {};
}

Result<std::pair<std::unique_ptr<PackageParts>, LetterheadText>> opened(const QByteArray &docx,
                                                                        const QString &where)
{
    auto parts = PackageParts::open(docx, where, {});
    if (!parts)
        return tl::unexpected(parts.error());
    const Result<QByteArray> text = (*parts)->part(textPart);
    if (!text)
        return tl::unexpected(text.error());
    auto read = LetterheadText::read(*text, where);
    if (!read)
        return tl::unexpected(read.error());
    return std::pair{*std::move(parts), *std::move(read)};
}

} // namespace

Result<QStringList> letterheadPlaces(const QByteArray &docx, const QString &where)
{
    const auto open = opened(docx, where);
    return open ? Result<QStringList>(open->second.places()) : tl::unexpected(open.error());
}

Result<QByteArray> writeDocxOn(const NoticeDocument &document, const QByteArray &letterhead)
{
    auto open = opened(letterhead, u"letterhead.docx"_s);
    if (!open)
        return tl::unexpected(open.error());
    auto &[parts, text] = *open;
    NoticeDocument body = fillPlaces(printable(document), text);
    NoticeDocument annexes = body;
    const auto isAnnex = [](const Block &block) { return std::holds_alternative<AnnexStart>(block); };
    const auto first = std::find_if(body.blocks.begin(), body.blocks.end(), isAnnex) - body.blocks.begin();
    annexes.blocks.erase(annexes.blocks.begin(), annexes.blocks.begin() + first);
    body.blocks.resize(size_t(first));

    WordBody bodyWriter(body);
    WordBody annexWriter(annexes);
    const Result<QByteArray> bodyXml = bodyWriter.write();
    const Result<QByteArray> annexXml = annexWriter.write();
    if (!bodyXml || !annexXml)
        return tl::unexpected(bodyXml ? annexXml.error() : bodyXml.error());
    auto [annexText, lastSection] = bodyAndSection(renamed(annexXml));
    if (annexes.blocks.empty())
        annexText.clear();
    // Annexes that begin landscape would leave an empty upright section before them.
    if (const qsizetype end = annexText.indexOf(u"</w:p>"_s);
        end >= 0 && QStringView(annexText).left(end).contains(u"<w:sectPr"))
        annexText.remove(0, end + 6);
    const QString bodyText = bodyAndSection(renamed(bodyXml)).first;
    text.putBody(text.has(place::signer) ? boundToNext(bodyText) : bodyText, annexText, lastSection);

    Package package(*parts);
    package.put(textPart, QString::fromUtf8(text.bytes()));
    if (const auto done = addStyles(package); !done)
        return tl::unexpected(done.error());
    const Result<bool> numberingIsNew = addNumbering(package, annexCount(document));
    if (!numberingIsNew)
        return tl::unexpected(numberingIsNew.error());
    if (const auto done = addFooters(package, annexWriter.hasLandscape() ? 4 : 2, *numberingIsNew); !done)
        return tl::unexpected(done.error());
    return package.zipped();
}

// Base64: the column that keeps documents is text in some databases.
namespace
{
const QString letterheadKind = u"letterhead"_s;
const QString letterheadName = u"office"_s;
} // namespace

Message letterheadIsForWord()
{
    return {QT_TRANSLATE_NOOP(
                "xw", "The letterhead carries the Word file alone: PDF and OFD have the head that the "
                      "program draws"),
            {}};
}

QByteArray storedLetterhead(const RoundState &state)
{
    const xw::Document *stored = state.document(letterheadKind, letterheadName);
    return stored ? QByteArray::fromBase64(stored->content) : QByteArray();
}

Document letterheadDocument(const QByteArray &docx)
{
    return {letterheadKind, letterheadName, docx.toBase64()};
}

} // namespace xw::notice
