#include "notice/own_templates.h"

#include "domain/round_label.h"
#include "notice/notice_template.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

// A document of its own beside the template's: what was written stays byte for byte, even where its head
// cannot be read.
const QString withdrawalKind = u"template-withdrawn"_s;

} // namespace

QString usedTemplate(const RoundState &state)
{
    const auto settings = storedSettings(state);
    const auto chosen =
        TemplateSource::of(state).choose(settings ? settings->templateId : QString(), state.round().province);
    return chosen ? chosen->id : QString();
}

QString templateIdFor(const QString &name, const QStringList &taken)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString id = name.trimmed().toLower();
    id.replace(other, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"own"_s;
    QString free = id;
    for (int n = 2; taken.contains(free); ++n)
        free = id + u'-' + QString::number(n);
    return free;
}

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

Result<Document> ownTemplate(const RoundState &state, const QString &id)
{
    const Document *document = state.document(u"template"_s, id);
    if (!document)
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "The workspace has no template “%1” of its own"), {id}}, {},
            {QT_TRANSLATE_NOOP("xw", "What ships with the program can be copied and not changed"), {}});
    if (auto inForce = checkTemplateInForce(state, id); !inForce)
        return tl::unexpected(inForce.error());
    return *document;
}

Result<void> checkWithdrawable(const RoundState &state, const QString &id)
{
    if (auto own = ownTemplate(state, id); !own)
        return tl::unexpected(own.error());
    if (usedTemplate(state) != id)
        return {};
    return failure(ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("xw", "The notice of the round %1 is made by this template"),
                    {roundLabel(state.round())}},
                   id, {QT_TRANSLATE_NOOP("xw", "Choose another one for the round first"), {}});
}

Result<QByteArray> renamedTemplate(const QByteArray &file, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A template needs a name"), {}});
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
