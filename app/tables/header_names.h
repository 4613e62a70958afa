// HeaderNames: the names by which a header row is known, and when two headers are the same name.
#pragma once

#include <QSet>
#include <QStringList>

namespace xw::tables
{

/// What two spellings of one header share: no blanks or line breaks, half-width signs, lower case, without
/// the asterisk that marks a required column and without a colon at the end. Not for display.
[[nodiscard]] QString normalizedHeader(QStringView header);

class HeaderNames
{
public:
    explicit HeaderNames(const QStringList &known);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] bool knows(QStringView header) const;

private:
    QSet<QString> m_names; // normalized
};

} // namespace xw::tables
