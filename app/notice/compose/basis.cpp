#include "notice/basis.h"

#include "domain/json_node.h"

#include <QFile>

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
        node.allowOnly({"id", "issuer", "title", "number", "date", "short"});
        documents.push_back({node.requiredText("id"), node.text("issuer"), node.requiredText("title"),
                             node.text("number"), QDate::fromString(node.text("date"), Qt::ISODate),
                             node.texts("short")});
    }
    if (root->firstFault())
        return tl::unexpected(*root->firstFault());
    return documents;
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
