// Raw bytes of an XML text or attribute to a QString.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace xw::tables
{

/// Entities resolved (the five and numeric ones); nullopt: another entity, or a number that is no character.
[[nodiscard]] std::optional<QString> xmlText(std::string_view raw);

/// The _x000D_ notation of OOXML strings (ECMA-376 ST_Xstring) resolved.
[[nodiscard]] QString withoutEscapes(const QString &text);

/// A run of ASCII digits as a number; nullopt: empty, another character, or too large.
[[nodiscard]] std::optional<int> decimal(std::string_view digits);

/// xsd:boolean.
[[nodiscard]] bool isTrue(std::optional<std::string_view> value);

} // namespace xw::tables
