#include "tables/xlsx/format_code.h"

namespace xw::tables
{

namespace
{
// Reads a code sign by sign. "m" is a month, unless hours stand before it or seconds behind it.
class CodeReader
{
public:
    explicit CodeReader(QStringView code) : m_code(code) {}

    FormatCode read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            sign(m_code[m_at++].toLower());
        settleMinutes(false);
        return m_result;
    }

private:
    [[nodiscard]] QStringView rest() const { return m_code.sliced(std::min(m_at, m_code.size())); }
    // "General", or its short form in Chinese programs, "G/通用格式".
    [[nodiscard]] bool isGeneral(QChar c)
    {
        for (const QStringView word : {QStringView(u"eneral"), QStringView(u"/通用格式")})
            if (c == u'g' && rest().startsWith(word, Qt::CaseInsensitive)) {
                m_at += word.size();
                return true;
            }
        return false;
    }
    void sign(QChar c)
    {
        if (isGeneral(c)) {
            m_result.isGeneral = true;
            return;
        }
        switch (c.unicode()) {
        case u'"':
            while (m_at < m_code.size() && m_code[m_at] != u'"')
                literal(m_code[m_at++]);
            ++m_at;
            break;
        case u'\\':
        case u'!':
            if (m_at < m_code.size())
                literal(m_code[m_at++]);
            break;
        case u'_': // a gap as wide as the next sign
        case u'*': // fill with the next sign
            ++m_at;
            break;
        case u'[':
            bracket();
            break;
        case u'y':
        case u'd':
        case u'g': // an era
            m_result.hasYearOrDay = true;
            settleMinutes(false);
            m_afterHours = false;
            break;
        case u'e': // E+00 is an exponent, e an East Asian year
            if (m_at < m_code.size() && (m_code[m_at] == u'+' || m_code[m_at] == u'-'))
                m_result.isFraction = true;
            else
                m_result.hasYearOrDay = true;
            break;
        case u'h':
            m_result.hasTime = true;
            settleMinutes(false);
            m_afterHours = true;
            break;
        case u's':
            m_result.hasTime = true;
            settleMinutes(true);
            break;
        case u'm':
            m_pendingM = true;
            break;
        case u'a':
            if (rest().startsWith(u"m/pm", Qt::CaseInsensitive))
                m_at += 4;
            else if (rest().startsWith(u"/p", Qt::CaseInsensitive))
                m_at += 2;
            else if (rest().startsWith(u"aa", Qt::CaseInsensitive)) // the day of the week
                m_result.hasYearOrDay = true;
            break;
        case u'0':
            if (m_inDecimals)
                ++m_result.decimals;
            else
                ++m_result.integerZeros;
            literal(u'0');
            break;
        case u'#':
        case u'?':
            if (m_inDecimals)
                ++m_result.decimals;
            literal(u'#');
            break;
        case u'.':
            m_inDecimals = true;
            break;
        case u'%':
            m_result.isPercent = true;
            break;
        case u'/':
            m_result.isFraction = true;
            literal(c);
            break;
        case u',':
            break;
        default:
            literal(c);
            break;
        }
    }
    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        if (end < 0) {
            m_at = m_code.size();
            return;
        }
        const QString inside = m_code.sliced(m_at, end - m_at).toString().toLower();
        if (inside == QLatin1String("h") || inside == QLatin1String("hh") || inside == QLatin1String("m") ||
            inside == QLatin1String("mm") || inside == QLatin1String("s") || inside == QLatin1String("ss")) {
            m_result.isElapsed = m_result.hasTime = true;
            m_afterHours = true;
        }
        m_at = end + 1;
    }
    void literal(QChar c)
    {
        if (!m_inDecimals)
            m_result.pattern += c;
    }
    void settleMinutes(bool beforeSeconds)
    {
        if (!m_pendingM)
            return;
        m_pendingM = false;
        if (m_afterHours || beforeSeconds)
            m_result.hasTime = true;
        else
            m_result.hasYearOrDay = true;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    bool m_pendingM = false;
    bool m_afterHours = false;
    bool m_inDecimals = false;
    FormatCode m_result;
};
} // namespace

FormatCode FormatCode::parse(QStringView code)
{
    return CodeReader(code).read();
}

} // namespace xw::tables
