#include "notice/basis.h"

#include "domain/area.h"
#include "domain/json_node.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString BasisDocument::citation() const
{
    const QString quoted = u'《' + title + u'》';
    return number.isEmpty() ? quoted : quoted + u'（' + number + u'）';
}

Result<std::vector<BasisDocument>> basisDocumentsFromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> root = JsonNode::parse(json, file);
    if (!root)
        return tl::unexpected(root.error());
    root->allowOnly({"documents"});
    std::vector<BasisDocument> documents;
    for (const JsonNode &node : root->items("documents")) {
        node.allowOnly({"id", "issuer", "title", "number", "date", "until", "about", "short"});
        documents.push_back({node.requiredText("id"), node.text("issuer"), node.requiredText("title"),
                             node.text("number"), QDate::fromString(node.text("date"), Qt::ISODate),
                             QDate::fromString(node.text("until"), Qt::ISODate), node.text("about"),
                             node.texts("short")});
    }
    if (root->firstFault())
        return tl::unexpected(*root->firstFault());
    return documents;
}

namespace
{
/// Whether it came from the office of another province or city.
bool isOfAnotherArea(const BasisDocument &document, const QString &province)
{
    const QString area = areaOf(document.issuer, {});
    const AreaKind kind = areaKindOf(area);
    return kind != AreaKind::Unknown && kind != AreaKind::System && !province.startsWith(area);
}
} // namespace

QStringList citable(const QStringList &ids, const std::vector<BasisDocument> &library, const BasisFor &notice)
{
    const auto fits = [&](const BasisDocument &document) {
        const bool later = document.date.isValid() && document.date > notice.day;
        const bool replaced = document.until.isValid() && document.until <= notice.day;
        const bool aboutOthers = (document.about == u"websites" && !notice.websites) ||
                                 (document.about == u"media" && !notice.media);
        return !later && !replaced && !aboutOthers && !isOfAnotherArea(document, notice.province);
    };
    QStringList kept;
    for (const QString &id : ids) {
        const auto known = std::find_if(library.begin(), library.end(),
                                        [&](const BasisDocument &document) { return document.id == id; });
        if (known == library.end() || fits(*known))
            kept += id;
    }
    return kept;
}

Result<std::vector<BasisDocument>> basisDocuments()
{
    QFile file(u":/basis/documents.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The library of basis documents is missing"), {}},
                       file.fileName());
    return basisDocumentsFromJson(file.readAll(), file.fileName());
}

} // namespace xw::notice
