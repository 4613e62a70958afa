#include "notice/own_templates.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

// A document of its own beside the template's: what was written stays byte for byte, even where its head
// cannot be read.
const QString withdrawalKind = u"template-withdrawn"_s;

} // namespace

bool isOwnTemplate(const RoundState &state, const QString &id)
{
    return state.document(u"template"_s, id) != nullptr;
}

std::optional<TemplateWithdrawal> templateWithdrawal(const RoundState &state, const QString &id)
{
    const Document *document = state.document(withdrawalKind, id);
    const QJsonObject mark = document ? QJsonDocument::fromJson(document->content).object() : QJsonObject();
    if (mark.isEmpty())
        return std::nullopt;
    return TemplateWithdrawal{mark.value("by"_L1).toString(),
                              QDateTime::fromString(mark.value("at"_L1).toString(), Qt::ISODateWithMs)};
}

Document withdrawnTemplate(const QString &id, const TemplateWithdrawal &withdrawal)
{
    const QJsonObject mark{{u"by"_s, withdrawal.by}, {u"at"_s, withdrawal.at.toString(Qt::ISODateWithMs)}};
    return {withdrawalKind, id, QJsonDocument(mark).toJson(QJsonDocument::Compact)};
}

Document templateInForce(const QString &id)
{
    return {withdrawalKind, id, "{}"};
}

Result<void> checkTemplateInForce(const RoundState &state, const QString &id)
{
    const auto withdrawal = templateWithdrawal(state, id);
    if (!withdrawal)
        return {};
    return failure(
        ErrorCode::Conflict,
        {QT_TRANSLATE_NOOP("xw", "The template “%1” was withdrawn by %2 on %3"),
         {id, withdrawal->by, withdrawal->at.toLocalTime().date().toString(Qt::ISODate)}},
        {}, {QT_TRANSLATE_NOOP("xw", "Take it back under Notice, Templates…, or choose another one"), {}});
}

Result<QByteArray> renamedTemplate(const QByteArray &file, const QString &name)
{
    const qsizetype rule = file.startsWith("---") ? 0 : file.indexOf("\n---");
    QJsonParseError fault;
    QJsonObject head;
    if (rule > 0)
        head = QJsonDocument::fromJson(file.left(rule), &fault).object();
    if (rule < 0 || (rule > 0 && fault.error != QJsonParseError::NoError))
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The head of the template cannot be read"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Mend what stands before the line ---, and save it"), {}});
    head.insert(u"name"_s, name);
    return QJsonDocument(head).toJson().trimmed() + (rule == 0 ? "\n" : "") + file.mid(rule);
}

} // namespace xw::notice
