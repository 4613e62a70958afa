#include "workspace/table_mapping.h"

#include "tables/header_names.h"
#include "workspace/import/register_values.h"
#include "workspace/import/result_columns.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString mappingDocumentKind = u"mapping"_s;

/// The kind and its headings, in any order: a column more is another shape.
QString shapeName(const ImportKind &kind, const QStringList &headers)
{
    QStringList names;
    for (const QString &header : headers)
        if (header != rejectReasonHeader())
            names << tables::normalizedHeader(header);
    names.sort();
    const QByteArray digest =
        QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return kind.id + u'-' + QString::fromLatin1(digest.left(24));
}

QHash<QString, QString> keptFor(const RoundState &state, const ImportKind &kind, const QStringList &headers)
{
    QHash<QString, QString> kept;
    if (const Document *document = state.document(mappingDocumentKind, shapeName(kind, headers))) {
        const QJsonObject object = QJsonDocument::fromJson(document->content).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            kept.insert(it.key(), it.value().toString());
    }
    return kept;
}

} // namespace

ColumnMapping mapTable(const ImportKind &kind, const QStringList &headers, std::span<const tables::Row> rows,
                       const RoundState &state, const QHash<QString, QString> &byHand)
{
    QHash<QString, QString> said = keptFor(state, kind, headers);
    const QList<QString> remembered = said.keys();
    for (auto it = byHand.begin(); it != byHand.end(); ++it) {
        if (!it.value().isEmpty() && kind.id != u"results") // one column comes from one heading
            said.removeIf([&](const auto &entry) { return entry.value() == it.value(); });
        said.insert(it.key(), it.value());
    }
    QHash<QString, QString> wanted = said;
    wanted.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    ColumnMapping mapping = mapColumns(kind, headers, wanted);
    if (kind.id == u"results")
        mapResultValues(mapping, headers, rows, state.standard());
    else
        mapRegisterValues(kind, mapping, headers, rows, state);
    // A heading that was said to be none of the columns gives its column up.
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        if (!it.value().isEmpty() || !headers.contains(it.key()))
            continue;
        mapping.byHand.insert(it.key());
        if (!mapping.columnOfHeader.contains(it.key()))
            continue;
        const QString column = mapping.columnOfHeader.take(it.key());
        mapping.byMeaning.removeAll(it.key());
        mapping.unknownHeaders << it.key();
        for (const ColumnSpec &spec : kind.columns)
            if (spec.id == column && spec.required)
                mapping.missingRequired << spec.chinese;
    }
    for (const QString &header : remembered)
        if (!byHand.contains(header) && headers.contains(header))
            mapping.remembered << header;
    mapping.remembered.sort();
    return mapping;
}

QStringList keptHeaders(const RoundState &state, const ImportKind &kind)
{
    QStringList headers;
    for (const Document &document : state.documents(mappingDocumentKind))
        if (document.name.startsWith(kind.id + u'-'))
            headers << QJsonDocument::fromJson(document.content).object().keys();
    headers.removeDuplicates();
    return headers;
}

std::optional<Document> keptMapping(const RoundState &state, const ImportKind &kind,
                                    const QStringList &headers, const ColumnMapping &mapping)
{
    QJsonObject object; // sorted by its keys: the same mapping gives the same bytes
    for (const QString &header : mapping.byHand)
        object.insert(header, mapping.columnOfHeader.value(header));
    if (object.isEmpty())
        return std::nullopt;
    Document document{mappingDocumentKind, shapeName(kind, headers),
                      QJsonDocument(object).toJson(QJsonDocument::Compact)};
    const Document *known = state.document(document.kind, document.name);
    return known && *known == document ? std::nullopt : std::optional(std::move(document));
}

} // namespace xw
