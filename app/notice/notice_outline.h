// NoticeOutline: what an office makes of the sections of a template: words of its own in them, sections of
// its own, what is left out, and in which order they stand. Part of NoticeSettings. What it holds is put into
// a notice in compose/arrange_sections.h; how it is changed is told in outline_edits.h.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace xw
{
class JsonNode;
}

namespace xw::notice
{

/// A section that the office wrote. A text is one paragraph a line; "# 小标题" begins a heading one level
/// below the section's; {{websites.rate}} is a fact and follows the data.
struct OwnSection {
    QString id;    ///< "s1": given out once in a notice
    int level = 1; ///< 1: 一、 2: （一）
    QString heading;
    QString text;
    QString after;         ///< the section behind which it stands; empty: before all others
    QString withdrawnBy;   ///< empty: in force. Nothing is deleted
    QDateTime withdrawnAt; ///< invalid while it is in force
    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.isValid(); }
    friend bool operator==(const OwnSection &, const OwnSection &) = default;
};

struct NoticeOutline {
    std::vector<OwnSection> sections;
    std::map<QString, QString> words; ///< by section of the template: what stands in it besides
    QStringList leftOut;              ///< sections that this notice does without
    QStringList order;                ///< sections; those that it does not name stay behind their neighbour

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const OwnSection *find(const QString &id) const;
    [[nodiscard]] OwnSection *find(const QString &id);
    /// Faults are noted at the node.
    [[nodiscard]] static NoticeOutline read(const JsonNode &node);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const NoticeOutline &, const NoticeOutline &) = default;
};

} // namespace xw::notice
