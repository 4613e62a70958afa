#include "notice/reading/mime_text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kLongestHeader = 64 << 10;
constexpr size_t kMostParts = 2000;
constexpr qsizetype kMostScans = 8; // of the whole file: as deep as messages nest

struct Entity {
    QByteArrayView head, body;
};

using Header = QHash<QByteArray, QByteArray>;

/// Head and body part at the first empty line.
Entity entityOf(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < std::min(bytes.size(), kLongestHeader); ++i) {
        if (bytes[i] != '\n')
            continue;
        const QByteArrayView rest = bytes.sliced(i + 1);
        if (rest.startsWith("\r\n"))
            return {bytes.first(i), rest.sliced(2)};
        if (rest.startsWith("\n"))
            return {bytes.first(i), rest.sliced(1)};
    }
    return {bytes, {}};
}

Header headerOf(QByteArrayView head)
{
    QByteArray unfolded = head.toByteArray();
    unfolded.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ");
    Header header;
    for (const QByteArray &line : unfolded.split('\n'))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            header.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    return header;
}

QByteArray parameter(const QByteArray &value, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(value));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QByteArray fromQuotedPrintable(QByteArrayView body)
{
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] != '=') {
            out += body[i];
            continue;
        }
        if (i + 1 < body.size() && body[i + 1] == '\n') {
            ++i;
        } else if (i + 2 < body.size() && body[i + 1] == '\r' && body[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < body.size() && isxdigit(uchar(body[i + 1])) && isxdigit(uchar(body[i + 2]))) {
            out += QByteArray::fromHex(body.sliced(i + 1, 2).toByteArray());
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

/// The parts between lines --boundary.
std::vector<QByteArrayView> partsOf(QByteArrayView body, const QByteArray &boundary)
{
    std::vector<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype from = -1;
    for (qsizetype at = body.indexOf(mark); at >= 0 && parts.size() < kMostParts;
         at = body.indexOf(mark, at + mark.size())) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        if (from >= 0)
            parts.push_back(body.sliced(from, at - from));
        const qsizetype line = body.indexOf('\n', at);
        from = line < 0 ? body.size() : line + 1;
        if (body.sliced(at + mark.size()).startsWith("--"))
            return parts;
    }
    if (from >= 0 && from < body.size())
        parts.push_back(body.sliced(from)); // cut off: what there is
    return parts;
}

} // namespace

bool looksLikeMime(const QByteArray &bytes)
{
    static const QRegularExpression first(u"^\\s*[A-Za-z][A-Za-z-]{1,40}:\\s"_s);
    static const QRegularExpression mime(u"^(?:MIME-Version|Content-Type)\\s*:"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    const QString head = QString::fromLatin1(bytes.left(4096));
    return head.contains(first) && head.contains(mime);
}

Result<MimeText> readMime(const QByteArray &bytes, const QString &where)
{
    std::vector<QByteArrayView> waiting{QByteArrayView(bytes)};
    std::optional<MimeText> plain;
    qsizetype scanned = 0;
    while (!waiting.empty() && scanned <= kMostScans * bytes.size()) {
        scanned += waiting.back().size() + 1;
        const Entity entity = entityOf(waiting.back());
        waiting.pop_back();
        const Header header = headerOf(entity.head);
        const QByteArray type = header.value("content-type", "text/plain");
        if (type.toLower().startsWith("multipart/")) {
            const QByteArray boundary = parameter(type, u"boundary"_s);
            if (boundary.isEmpty())
                continue;
            const std::vector<QByteArrayView> parts = partsOf(entity.body, boundary);
            waiting.insert(waiting.end(), parts.rbegin(), parts.rend());
            continue;
        }
        const bool isHtml = type.toLower().startsWith("text/html");
        if (!isHtml && (plain || !type.toLower().startsWith("text/plain")))
            continue;
        const QByteArray encoding = header.value("content-transfer-encoding").toLower();
        MimeText text{encoding == "quoted-printable" ? fromQuotedPrintable(entity.body)
                      : encoding == "base64"         ? QByteArray::fromBase64(entity.body.toByteArray())
                                                     : entity.body.toByteArray(),
                      parameter(type, u"charset"_s).toLower(), isHtml};
        if (isHtml)
            return text;
        plain = std::move(text);
    }
    if (plain)
        return *plain;
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "This message or saved web page holds no text"), {}}, where,
                   {QT_TRANSLATE_NOOP("xw", "Save it again as HTML or text"), {}});
}

} // namespace xw::notice
