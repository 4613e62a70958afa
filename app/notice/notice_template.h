// NoticeTemplate: the wording of a notice as a text file, and where templates come from. How a file is
// written is told in resources/templates/README.md; how it becomes paragraphs in template_render.h.
#pragma once

#include "domain/round_state.h"
#include "notice/notice_settings.h"

namespace xw::notice
{

struct NoticeTemplate {
    QString id;       ///< "jiangxi"
    QString name;     ///< 江西
    QString province; ///< 江西省: rounds of this province take it where no other is chosen
    NoticeSettings defaults;
    QString body;     ///< everything after the line ---
    int bodyLine = 1; ///< line of the file on which the body begins, for messages

    /// Error (Format): names the template, the line and what is wrong.
    [[nodiscard]] static Result<NoticeTemplate> parse(const QString &id, const QByteArray &file);
};

class TemplateSource
{
public:
    /// The templates that ship with the program (:/templates/*.txt).
    [[nodiscard]] static TemplateSource shipped();
    /// The same and a workspace's own (Documents of kind "template"); one of the same id replaces the shipped
    /// one. Those that were withdrawn are found by their id, and offered no more.
    [[nodiscard]] static TemplateSource of(const RoundState &state);
    /// Adds or replaces one, as the template editor does while it is typed in.
    void put(const QString &id, const QByteArray &file);

    [[nodiscard]] QStringList ids() const;          ///< on offer
    [[nodiscard]] QStringList withdrawnIds() const; ///< own_templates.h says by whom
    [[nodiscard]] std::optional<QByteArray> file(const QString &id) const;
    /// Error: NotFound (lists the ids that there are), Format.
    [[nodiscard]] Result<NoticeTemplate> find(const QString &id) const;
    /// The template of a choice: `id` if it is not empty, else the province's, else "general".
    [[nodiscard]] Result<NoticeTemplate> choose(const QString &id, const QString &province) const;

private:
    std::vector<std::pair<QString, QByteArray>> m_files;
    QStringList m_withdrawn;
};

} // namespace xw::notice
