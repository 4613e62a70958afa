// LetterheadText: the text of a letterhead (word/document.xml) with its bookmarks, and putting words in their
// places. It is worked on as text: what is not ours stays byte for byte.
#pragma once

#include "base/error.h"

#include <QStringList>

namespace xw::notice
{

namespace place
{
inline const QString body = QStringLiteral("正文");
inline const QString number = QStringLiteral("发文字号");
inline const QString title = QStringLiteral("标题");
inline const QString addressee = QStringLiteral("主送机关");
inline const QString signer = QStringLiteral("署名");
inline const QString date = QStringLiteral("日期");
} // namespace place

class LetterheadText
{
public:
    /// Format: no text of a Word file, no place for the body, one that is in a table or out of any paragraph,
    /// 署名 without 日期 or the other way round.
    [[nodiscard]] static Result<LetterheadText> read(const QByteArray &documentXml, const QString &where);
    [[nodiscard]] const QStringList &places() const { return m_places; }
    [[nodiscard]] bool has(const QString &place) const { return m_places.contains(place); }

    /// What the bookmark covers gives way to these words.
    void fill(const QString &place, const QString &words);
    /// The paragraph of 正文 gives way to `body`; behind everything, where there are any, come `annexes` in
    /// sections of their own, with `lastSection` for the last.
    void putBody(const QString &body, const QString &annexes, const QString &lastSection);
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    struct Bookmark {
        qsizetype begin = -1;   ///< of its start element
        qsizetype content = -1; ///< behind it
        qsizetype end = -1;     ///< of its end element
    };
    struct Child { ///< of the body
        QString name;
        qsizetype begin = 0, end = 0;
    };
    [[nodiscard]] Bookmark find(const QString &place) const;
    [[nodiscard]] Result<void> check(const QString &where) const;
    /// The elements right under the body. Empty: damaged XML.
    [[nodiscard]] std::vector<Child> children() const;

    QString m_text;
    QStringList m_places;
};

} // namespace xw::notice
