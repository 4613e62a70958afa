// CodeIndex: values by code (网站标识码 or 账号标识). Nearly every code of a register is ten digits: as a
// number it is found several times as fast as as a text.
#pragma once

#include <QHash>
#include <QString>

namespace xw
{

template <class Value>
class CodeIndex
{
public:
    void reserve(qsizetype codes) { m_byNumber.reserve(codes); }
    void insert(const QString &code, Value value) { (*this)[code] = std::move(value); }
    /// A new value where there is none.
    Value &operator[](const QString &code)
    {
        const quint64 number = numberOf(code);
        return number == notTenDigits ? m_byText[code] : m_byNumber[number];
    }
    /// The value of a code; an empty one where there is none.
    [[nodiscard]] Value value(const QString &code) const
    {
        const quint64 number = numberOf(code);
        return number == notTenDigits ? m_byText.value(code) : m_byNumber.value(number);
    }

private:
    static constexpr quint64 notTenDigits = ~quint64(0);
    /// All codes of ten digits are as long, so none of them shares its number with another.
    static quint64 numberOf(const QString &code)
    {
        if (code.size() != 10)
            return notTenDigits;
        quint64 number = 0;
        for (const QChar c : code) {
            if (c < u'0' || c > u'9')
                return notTenDigits;
            number = number * 10 + quint64(c.unicode() - u'0');
        }
        return number;
    }

    QHash<quint64, Value> m_byNumber;
    QHash<QString, Value> m_byText;
};

} // namespace xw
