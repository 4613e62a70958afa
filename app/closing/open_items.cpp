#include "closing/open_items.h"

#include "base/regular_file.h"
#include "domain/round_label.h"
#include "notice/export.h"
#include "notice/kept_findings.h"
#include "notice/proof.h"
#include "notice/writers.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{

constexpr qsizetype mostExamples = 5;
const QString wordFile = u"通报.docx"_s;

void add(std::vector<OpenItem> &items, OpenItem::Kind kind, const char *text, const QStringList &names,
         const QString &reason = {})
{
    if (!names.isEmpty())
        items.push_back({kind,
                         int(names.size()),
                         {text, {QString::number(names.size())}},
                         names.mid(0, mostExamples),
                         reason});
}

/// Every file is still what the export wrote.
Result<void> filesAreWhole(const QString &folder, const signing::Manifest &manifest)
{
    for (const signing::ManifestFile &named : manifest.files()) {
        const QString path = QDir(folder).filePath(named.name);
        const auto bytes = readRegularFile(path, signing::mostNoticeFileBytes);
        if (!bytes || signing::sha256Hex(*bytes) != named.sha256)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "The file is not what the export wrote"), {}}, path,
                           {QT_TRANSLATE_NOOP("xw", "Export the notice again and sign that"), {}},
                           bytes ? QString() : bytes.error().summary.english());
    }
    return {};
}

/// "𠮷 (U+20BB7)" of each character that the export could not draw.
QStringList boxesOf(const signing::Manifest &manifest)
{
    QStringList boxes;
    const QJsonArray missing = manifest.json().value(u"missing"_s).toArray();
    for (const QJsonValue &one : missing) {
        bool isNumber = false;
        const char32_t code = one.toString().mid(2).toUInt(&isNumber, 16);
        if (isNumber && code <= QChar::LastValidCodePoint)
            boxes << u"%1 (%2)"_s.arg(QString::fromUcs4(&code, 1), one.toString());
    }
    return boxes;
}

Result<notice::Contradictions> contradictions(const RoundState &state, const QString &path)
{
    const auto text = notice::readProofText(path);
    if (!text)
        return tl::unexpected(text.error());
    const auto library = notice::basisLibrary();
    if (!library)
        return tl::unexpected(library.error());
    return notice::contradictionsOf(notice::proofNotice(*text, *library), notice::keptReasons(state));
}

/// Whether the data still says what the Word file says: it is composed anew, and the same data gives the same
/// bytes.
bool isStale(const RoundState &state, const LedgerLibrary &ledgers, const std::vector<PastTotal> &inspected,
             const signing::Manifest &manifest)
{
    const auto word = manifest.file(wordFile);
    const QDate date = QDate::fromString(manifest.json().value(u"date"_s).toString(), Qt::ISODate);
    const QString templateId = manifest.json().value(u"template"_s).toString();
    const auto info = notice::exportInfo(state, templateId);
    if (manifest.json().value(u"register"_s)[u"version"_s].toString() != info.registerVersion)
        return true;
    if (!word)
        return false;
    const auto composed = notice::composeStored(state, ledgers, date, inspected, templateId, date);
    const auto bytes = composed ? notice::writeDocx(composed->document)
                                : Result<QByteArray>(tl::unexpected(composed.error()));
    return !bytes || signing::sha256Hex(*bytes) != word->sha256;
}

} // namespace

QString kindWord(OpenItem::Kind kind)
{
    switch (kind) {
    case OpenItem::Kind::Unchecked:
        return u"unchecked"_s;
    case OpenItem::Kind::Unsettled:
        return u"unsettled"_s;
    case OpenItem::Kind::Review:
        return u"review"_s;
    case OpenItem::Kind::Contradiction:
        return u"contradiction"_s;
    case OpenItem::Kind::Kept:
        return u"kept"_s;
    case OpenItem::Kind::Boxes:
        return u"boxes"_s;
    case OpenItem::Kind::Stale:
        break;
    }
    return u"stale"_s;
}

std::optional<OpenItem::Kind> kindFrom(const QString &word)
{
    for (const OpenItem::Kind kind :
         {OpenItem::Kind::Unchecked, OpenItem::Kind::Unsettled, OpenItem::Kind::Review,
          OpenItem::Kind::Contradiction, OpenItem::Kind::Kept, OpenItem::Kind::Boxes, OpenItem::Kind::Stale})
        if (kindWord(kind) == word)
            return kind;
    return std::nullopt;
}

std::vector<OpenItem> openSubjects(const RoundState &state)
{
    QStringList unchecked;
    QStringList unsettled;
    QStringList waiting;
    for (const Subject &subject : state.subjects()) {
        if (state.belongsTo(subject.id, Population::ToSettle))
            unsettled << subject.name;
        else if (state.belongsTo(subject.id, Population::Unchecked))
            unchecked << subject.name;
        if (state.belongsTo(subject.id, Population::AwaitingReview) ||
            state.belongsTo(subject.id, Population::SentBack))
            waiting << subject.name;
    }
    std::vector<OpenItem> items;
    add(items, OpenItem::Kind::Unchecked,
        QT_TRANSLATE_NOOP("xw", "%1 subject(s) of the round (is|are) not checked"), unchecked);
    add(items, OpenItem::Kind::Unsettled,
        QT_TRANSLATE_NOOP("xw",
                          "What was found on %1 subject(s) fits no indicator, and no verdict is stated"),
        unsettled);
    add(items, OpenItem::Kind::Review, QT_TRANSLATE_NOOP("xw", "The findings of %1 subject(s) await review"),
        waiting);
    return items;
}

Result<std::vector<OpenItem>> openItems(const RoundState &state, const LedgerLibrary &ledgers,
                                        const std::vector<PastTotal> &inspected, const QString &folder,
                                        const signing::Manifest &manifest)
{
    if (manifest.round() != state.round().key.text())
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "The notice is of the round %1, not of %2"),
             {roundLabel(manifest.round()), roundLabel(state.round())}},
            folder, {QT_TRANSLATE_NOOP("xw", "Choose its round with -r, or export this round's notice"), {}});
    if (auto whole = filesAreWhole(folder, manifest); !whole)
        return tl::unexpected(whole.error());
    std::vector<OpenItem> items = openSubjects(state);
    if (const QString path = QDir(folder).filePath(wordFile); QFile::exists(path)) {
        const auto found = contradictions(state, path);
        if (!found)
            return tl::unexpected(found.error());
        add(items, OpenItem::Kind::Contradiction,
            QT_TRANSLATE_NOOP("xw", "The notice contradicts itself in %1 place(s)"), found->open);
        add(items, OpenItem::Kind::Kept,
            QT_TRANSLATE_NOOP("xw", "Contradictions kept on the Notice page with a reason (%1)"), found->kept,
            found->reason);
    }
    add(items, OpenItem::Kind::Boxes,
        QT_TRANSLATE_NOOP(
            "xw",
            "%1 character(s) of the notice (is a box|are boxes) in its PDF: no font here has (it|them)"),
        boxesOf(manifest));
    if (isStale(state, ledgers, inspected, manifest))
        items.push_back({OpenItem::Kind::Stale,
                         1,
                         {QT_TRANSLATE_NOOP("xw", "The round's data is no longer what was exported"), {}},
                         {},
                         {}});
    return items;
}

} // namespace xw::closing
