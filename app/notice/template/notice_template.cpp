#include "notice/notice_template.h"

#include "domain/json_node.h"
#include "notice/own_templates.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::notice
{

Result<NoticeTemplate> NoticeTemplate::parse(const QString &id, const QByteArray &file)
{
    const QString where = u"template "_s + id;
    QByteArray text = file;
    text.replace("\r\n", "\n");
    const qsizetype rule = text.startsWith("---\n") ? 0 : text.indexOf("\n---\n") + 1;
    if (rule == 0 && !text.startsWith("---\n"))
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The template has no line --- between its head and its text"), {}},
            where);
    const QByteArray head = text.left(rule).trimmed();
    NoticeTemplate result;
    result.id = id;
    result.name = id;
    result.body = QString::fromUtf8(text.mid(rule + 4));
    result.bodyLine = int(text.left(rule).count('\n')) + 2;
    if (result.body.contains(QChar::ReplacementCharacter))
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The template is not written in UTF-8"), {}}, where);
    if (head.isEmpty())
        return result;
    const Result<JsonNode> root = JsonNode::parse(head, where);
    if (!root)
        return tl::unexpected(root.error());
    root->allowOnly({"name", "province", "settings"});
    result.name = root->requiredText("name");
    result.province = root->text("province");
    const JsonNode settings = root->child("settings");
    if (root->firstFault())
        return tl::unexpected(*root->firstFault());
    if (root->has("settings")) {
        Result<NoticeSettings> defaults =
            NoticeSettings::fromJson(QJsonDocument(settings.value().toObject()).toJson(), where);
        if (!defaults)
            return tl::unexpected(defaults.error());
        result.defaults = *std::move(defaults);
    }
    return result;
}

TemplateSource TemplateSource::shipped()
{
    TemplateSource source;
    const QDir folder(u":/templates"_s);
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            source.put(name.chopped(4), file.readAll());
    }
    return source;
}

TemplateSource TemplateSource::of(const RoundState &state)
{
    TemplateSource source = shipped();
    for (const Document &document : state.documents(u"template"_s)) {
        source.put(document.name, document.content);
        if (templateWithdrawal(state, document.name))
            source.m_withdrawn << document.name;
    }
    return source;
}

void TemplateSource::put(const QString &id, const QByteArray &file)
{
    for (auto &[known, text] : m_files) {
        if (known == id) {
            text = file;
            return;
        }
    }
    m_files.emplace_back(id, file);
}

QStringList TemplateSource::ids() const
{
    QStringList ids;
    for (const auto &[id, text] : m_files)
        if (!m_withdrawn.contains(id))
            ids += id;
    return ids;
}

QStringList TemplateSource::withdrawnIds() const
{
    return m_withdrawn;
}

std::optional<QByteArray> TemplateSource::file(const QString &id) const
{
    for (const auto &[known, text] : m_files)
        if (known == id)
            return text;
    return std::nullopt;
}

Result<NoticeTemplate> TemplateSource::find(const QString &id) const
{
    if (const std::optional<QByteArray> text = file(id))
        return NoticeTemplate::parse(id, *text);
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no template “%1”"), {id}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Choose one of: %1"), {ids().join(u", "_s)}});
}

Result<NoticeTemplate> TemplateSource::choose(const QString &id, const QString &province) const
{
    if (!id.isEmpty())
        return find(id);
    for (const auto &[known, text] : m_files) {
        Result<NoticeTemplate> candidate = NoticeTemplate::parse(known, text);
        const bool offered = candidate && !m_withdrawn.contains(known);
        if (offered && !province.isEmpty() && candidate->province == province)
            return candidate;
    }
    return find(u"general"_s);
}

} // namespace xw::notice
