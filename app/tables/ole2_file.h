// Ole2File: the streams of a compound file ([MS-CFB]), the box around .xls, .et and encrypted .xlsx. Knows
// nothing of sheets.
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace xw::tables
{

class Ole2File
{
public:
    /// `bytes` must outlive the file. Format: no compound file, or its directory is damaged.
    [[nodiscard]] static Result<Ole2File> open(QByteArrayView bytes);

    [[nodiscard]] bool has(const QString &stream) const { return m_streams.contains(stream); }
    /// The whole stream. Format: its sectors do not hang together.
    [[nodiscard]] Result<QByteArray> stream(const QString &name) const;

private:
    struct Entry {
        quint32 start = 0;
        qint64 size = 0;
    };
    [[nodiscard]] QByteArrayView sector(quint32 number) const;
    [[nodiscard]] QByteArray chain(quint32 start, qint64 size) const;
    [[nodiscard]] QByteArray miniChain(const Entry &entry) const;
    [[nodiscard]] bool readTable(quint32 tableSectors, quint32 listStart);
    void readDirectory(quint32 start);

    QByteArrayView m_bytes;
    int m_sectorShift = 9;
    quint32 m_shortStart = 0;
    std::vector<quint32> m_next; // by sector
    Entry m_root;                // holds the short streams
    QHash<QString, Entry> m_streams;
};

} // namespace xw::tables
