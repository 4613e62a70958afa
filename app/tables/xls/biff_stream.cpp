#include "tables/xls/biff_stream.h"

namespace xw::tables
{

namespace
{
constexpr quint8 kWide = 1, kPhonetic = 4, kRich = 8; // flags of a text
}

bool BiffStream::next()
{
    if (m_next + 4 > m_bytes.size())
        return false;
    ByteReader head(m_bytes, m_next);
    m_kind = Biff(head.u16());
    const qsizetype size = head.u16();
    m_cut = head.left() < size;
    if (m_cut)
        return false;
    m_data = ByteReader(head.take(size));
    m_next += 4 + size;
    return true;
}

bool BiffStream::enterContinue()
{
    ByteReader head(m_bytes, m_next);
    if (m_next + 4 > m_bytes.size() || Biff(head.u16()) != Biff::Continue)
        return false;
    const Biff kind = m_kind;
    const bool entered = next();
    m_kind = kind;
    return entered;
}

void BiffStream::continueIfEmpty()
{
    if (m_data.left() <= 0)
        (void)enterContinue();
}

// Each CONTINUE record begins with a flag of its own: the text may change its width there.
QString BiffStream::characters(qsizetype count, bool wide)
{
    QString text;
    while (count > 0) {
        if (m_data.left() <= 0) {
            if (!enterContinue())
                break;
            wide = m_data.u8() & kWide;
        }
        const qsizetype unit = wide ? 2 : 1;
        const qsizetype here = qMin(count, m_data.left() / unit);
        if (here <= 0) { // half a character: damaged
            m_data.skip(m_data.left());
            break;
        }
        const QByteArrayView bytes = m_data.take(here * unit);
        for (qsizetype i = 0; i < here; ++i)
            text += wide ? QChar(qFromLittleEndian<quint16>(bytes.data() + i * 2))
                         : QChar(ushort(quint8(bytes[i])));
        count -= here;
    }
    return text;
}

void BiffStream::skipData(qsizetype count)
{
    while (count > 0) {
        if (m_data.left() <= 0 && !enterContinue())
            return;
        const qsizetype here = qMin(count, m_data.left());
        if (here <= 0)
            return;
        m_data.skip(here);
        count -= here;
    }
}

QString BiffStream::text()
{
    const qsizetype count = m_data.u16();
    const quint8 flags = m_data.u8();
    const qsizetype runs = flags & kRich ? m_data.u16() : 0;
    const qsizetype phonetic = flags & kPhonetic ? qsizetype(m_data.u32()) : 0;
    const QString text = characters(count, flags & kWide);
    skipData(runs * 4 + qMin<qsizetype>(phonetic, m_bytes.size()));
    return text;
}

QString BiffStream::shortText()
{
    const qsizetype count = m_data.u8();
    return characters(count, m_data.u8() & kWide);
}

} // namespace xw::tables
