// WebUrl: an http or https address as a browser understands it (RFC 3986 with the leniencies of the WHATWG
// URL standard), and what a reference on a page means. A page has hundreds of them: this is the quick way,
// QUrl the thorough one.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace xw::probe
{

class WebUrl
{
public:
    /// None: not looked at yet. Other: mailto:, javascript:, tel: and the like, nothing to fetch. Wrong: no
    /// address at all, or one of the author's own disk (file:, C:\…).
    enum class Kind : quint8 { None, Web, Other, Wrong };

    WebUrl() = default;
    /// Reads an absolute address. A name that is not ASCII becomes its ACE form.
    [[nodiscard]] static WebUrl parse(QByteArrayView text);
    /// What `reference` (UTF-8, as written on the page) means on the page of this address.
    [[nodiscard]] WebUrl resolve(QByteArrayView reference) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isWeb() const { return m_kind == Kind::Web; }
    /// The address without its fragment; empty unless isWeb().
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Decoded; what stood after #.
    [[nodiscard]] const QByteArray &fragment() const { return m_fragment; }
    [[nodiscard]] bool isHttps() const { return m_text.startsWith("https:"); }
    /// Lower case, without port; an IPv6 address keeps its brackets.
    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] int port() const;
    /// "https://host:port", which tells one server from another.
    [[nodiscard]] QByteArray origin() const { return m_text.left(m_pathAt); }
    /// Begins with a slash; without query.
    [[nodiscard]] QByteArrayView path() const;
    /// Path and query.
    [[nodiscard]] QByteArrayView target() const { return QByteArrayView(m_text).sliced(m_pathAt); }
    /// The address up to and with the last slash of the path.
    [[nodiscard]] QByteArray folder() const;

    friend bool operator==(const WebUrl &a, const WebUrl &b) { return a.m_text == b.m_text; }

private:
    [[nodiscard]] static WebUrl ofKind(Kind kind);
    [[nodiscard]] static WebUrl made(QByteArrayView scheme, QByteArrayView authority, QByteArrayView rest);
    void take(QByteArrayView target);

    Kind m_kind = Kind::None;
    QByteArray m_text;
    QByteArray m_fragment;
    qsizetype m_hostAt = 0, m_hostEnd = 0, m_pathAt = 0, m_queryAt = 0;
};

} // namespace xw::probe
