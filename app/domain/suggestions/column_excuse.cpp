#include "domain/column_excuse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString excuseKind = u"excused-columns"_s;

QString documentOf(SubjectId subject)
{
    return QString::number(subject.value());
}

QJsonObject excuseJson(const ColumnExcuse &excuse)
{
    QJsonObject json{{u"address"_s, excuse.address},
                     {u"name"_s, excuse.name},
                     {u"reason"_s, excuse.reason},
                     {u"by"_s, excuse.by},
                     {u"at"_s, excuse.at.toString(Qt::ISODate)}};
    if (!excuse.holds()) {
        json.insert(u"withdrawn_by"_s, excuse.withdrawnBy);
        json.insert(u"withdrawn_at"_s, excuse.withdrawnAt.toString(Qt::ISODate));
    }
    return json;
}

Document excuseDocument(SubjectId subject, const std::vector<ColumnExcuse> &excuses)
{
    QJsonArray all;
    for (const ColumnExcuse &excuse : excuses)
        all.append(excuseJson(excuse));
    return {excuseKind, documentOf(subject), QJsonDocument(all).toJson(QJsonDocument::Compact)};
}

auto holding(std::vector<ColumnExcuse> &excuses, const QString &address)
{
    return std::find_if(excuses.begin(), excuses.end(), [&address](const ColumnExcuse &excuse) {
        return excuse.holds() && excuse.address == address;
    });
}

} // namespace

std::vector<ColumnExcuse> columnExcuses(const RoundState &state, SubjectId subject)
{
    std::vector<ColumnExcuse> excuses;
    const Document *document = state.document(excuseKind, documentOf(subject));
    if (!document)
        return excuses;
    for (const QJsonValue &value : QJsonDocument::fromJson(document->content).array()) {
        const QJsonObject json = value.toObject();
        excuses.push_back({json["address"_L1].toString(), json["name"_L1].toString(),
                           json["reason"_L1].toString(), json["by"_L1].toString(),
                           QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate),
                           json["withdrawn_by"_L1].toString(),
                           QDateTime::fromString(json["withdrawn_at"_L1].toString(), Qt::ISODate)});
    }
    return excuses;
}

QHash<SubjectId, QByteArray> excuseContents(const RoundState &state)
{
    QHash<SubjectId, QByteArray> contents;
    for (const Document &document : state.documents(excuseKind))
        contents.insert(SubjectId(document.name.toInt()), document.content);
    return contents;
}

Result<Document> withExcuse(const RoundState &state, SubjectId subject, ColumnExcuse excuse)
{
    excuse.reason = excuse.reason.trimmed();
    if (excuse.reason.isEmpty() || excuse.address.isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "An excused column needs its address and a reason"), {}});
    auto excuses = columnExcuses(state, subject);
    if (const auto known = holding(excuses, excuse.address); known != excuses.end())
        return failure(
            ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "%1 has excused this column: %2"), {known->by, known->reason}},
            excuse.address, {QT_TRANSLATE_NOOP("xw", "Withdraw that first"), {}});
    excuses.push_back(std::move(excuse));
    return excuseDocument(subject, excuses);
}

Result<Document> withoutExcuses(const RoundState &state, SubjectId subject, const QStringList &addresses,
                                const QString &by, const QDateTime &at)
{
    auto excuses = columnExcuses(state, subject);
    for (const QString &address : addresses) {
        const auto known = holding(excuses, address);
        if (known == excuses.end())
            return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "This column is not excused"), {}},
                           address);
        known->withdrawnBy = by;
        known->withdrawnAt = at;
    }
    return excuseDocument(subject, excuses);
}

bool countsColumns(SiteCheck check)
{
    return check == SiteCheck::NewsNoticeStale || check == SiteCheck::LongStale ||
           check == SiteCheck::BlankColumns;
}

ExcusedColumns takeExcused(SiteFinding &finding, const std::vector<ColumnExcuse> &excuses)
{
    ExcusedColumns taken;
    const bool isCounted = countsColumns(finding.check);
    if (excuses.empty() || (!isCounted && finding.check != SiteCheck::VetoNear))
        return taken;
    SiteFinding rest = finding;
    std::erase_if(rest.places, [&](const ReadPlace &place) {
        const auto excuse = std::find_if(excuses.begin(), excuses.end(), [&](const ColumnExcuse &one) {
            return one.holds() && one.address == place.url;
        });
        if (excuse != excuses.end())
            taken.excuses.push_back(*excuse);
        return excuse != excuses.end();
    });
    if (taken.excuses.empty())
        return taken;
    if (isCounted)
        rest.count -= int(taken.excuses.size());
    // A forecast counts days: it stands as long as one column does.
    taken.all = isCounted ? rest.count <= 0 : rest.places.empty();
    if (!taken.all)
        finding = std::move(rest);
    return taken;
}

} // namespace xw
