// 网站标识码 (SiteCode): ten characters, 6-digit region code or "bm" + 4 digits, then a 4-digit sequence.
#pragma once

#include "base/error.h"

#include <QString>

namespace xw
{

class SiteCode
{
public:
    /// Accepts surrounding space, full-width digits, a leading apostrophe and ="…" of spreadsheets. Refuses,
    /// with the reason: a number in scientific notation (3.6E+09: a spreadsheet cut it, it cannot be
    /// restored), fewer digits (leading or trailing ones were lost), more digits, other characters.
    [[nodiscard]] static Result<SiteCode> parse(const QString &text);
    /// The same for one that a person typed: the advice speaks of typing, not of what spreadsheets lose.
    [[nodiscard]] static Result<SiteCode> parseTyped(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString regionPrefix() const { return m_text.left(6); }
    friend bool operator==(const SiteCode &, const SiteCode &) = default;

private:
    explicit SiteCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace xw
