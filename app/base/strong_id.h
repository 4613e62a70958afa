// Strong types for ids: a RegionId can never be passed where a SubjectId is meant.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <functional>

namespace xw
{

/// A number that names one thing of one kind. Zero names nothing.
template <class Tag, class Rep = qint32>
class StrongId
{
public:
    using rep = Rep;
    constexpr StrongId() = default;
    constexpr explicit StrongId(Rep value) : m_value(value) {}
    [[nodiscard]] constexpr Rep value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Rep m_value = 0;
};

/// A text that names one thing of one kind. Empty names nothing.
template <class Tag>
class StrongText
{
public:
    StrongText() = default;
    explicit StrongText(QString value) : m_value(std::move(value)) {}
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isValid() const { return !m_value.isEmpty(); }
    friend bool operator==(const StrongText &a, const StrongText &b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const StrongText &a, const StrongText &b)
    {
        return QString::compare(a.m_value, b.m_value) <=> 0;
    }
    friend size_t qHash(const StrongText &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace xw

template <class Tag, class Rep>
struct std::hash<xw::StrongId<Tag, Rep>> {
    size_t operator()(xw::StrongId<Tag, Rep> id) const noexcept { return std::hash<Rep>()(id.value()); }
};
template <class Tag>
struct std::hash<xw::StrongText<Tag>> {
    size_t operator()(const xw::StrongText<Tag> &id) const noexcept { return qHash(id.value()); }
};
