// Bytes in an encoding that has a name, in and out: GB18030, Big5, UTF-8 … The one way for all of them, since
// Qt has what is not Unicode through ICU alone, and its builds for Windows have none: there GB18030 is ours
// and the rest the system's.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace xw
{

/// Reads each piece of bytes as a whole: a character that is cut off at its end is an error.
class TextDecoder
{
public:
    /// `flags` are those of Qt, for UTF: ConvertInitialBom keeps a mark as a character.
    explicit TextDecoder(const QString &encoding,
                         QStringConverter::Flags flags = QStringConverter::Flag::Default);

    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// False: nobody here knows an encoding of that name, and nothing is read.
    [[nodiscard]] bool isValid() const { return m_kind != Kind::Unknown; }
    /// How many units the text of so many bytes has at most.
    [[nodiscard]] qsizetype requiredSpace(qsizetype bytes) const;
    /// Writes the text to `out`, which has room for requiredSpace(), and gives where it ended. What fits
    /// nothing is U+FFFD.
    [[nodiscard]] char16_t *append(char16_t *out, QByteArrayView bytes);
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// Whether something that was read fitted nothing, or was cut off.
    [[nodiscard]] bool hasError() const { return m_isDamaged; }

private:
    enum class Kind { Unknown, Gb18030, Qt, System };

    Kind m_kind = Kind::Unknown;
    bool m_isDamaged = false;
    unsigned m_codePage = 0; // Kind::System
    QStringDecoder m_qt;     // must not be moved: ICU would go on counting errors where it was
};

/// Nothing: nobody here knows that encoding. What it has no character for becomes '?' or whatever the
/// encoding has for that.
[[nodiscard]] std::optional<QByteArray> encodedAs(QStringView text, const QString &encoding);

} // namespace xw
