// The rows of the register: regions and subjects.
#include "storage/rows/rows.h"

namespace xw::storage
{

void encode(const Region &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addText(row.name);
    into.addNumber(row.order);
}

template <>
Region decode<Region>(const Statement &row)
{
    return {RegionId(row.integer(0)), row.text(1), row.integer(2)};
}

void SubjectWriter::encode(const Subject &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addNumber(int(row.kind));
    into.addText(row.code);
    into.addText(row.name);
    into.addText(row.url);
    into.addReference(row.region);
    into.addNumber(int(row.type));
    into.addNumber(int(row.platform));
    into.addNumber(int(row.level));
    into.addText(row.organizer);
    into.addNumber(int(row.state));
    into.addDay(row.firstSeen);
    into.addDay(row.lastSeen);
    m_extra.add(row.extra, into);
    if (row.noService)
        into.addNumber(1);
    else
        into.addUnsaid(); // rows from before this column keep the digest that they have
}

QDate SubjectReader::Day::read(const Statement &row, int column)
{
    if (const int stored = row.integer(column); m_stored != stored) {
        m_stored = stored;
        m_day = row.day(column);
    }
    return m_day;
}

Subject SubjectReader::operator()(const Statement &row)
{
    Subject subject;
    subject.id = SubjectId(row.integer(0));
    subject.kind = SubjectKind(row.integer(1));
    subject.code = row.text(2);
    subject.name = row.text(3);
    subject.url = row.text(4);
    subject.region = RegionId(row.integer(5));
    subject.type = WebsiteType(row.integer(6));
    subject.platform = Platform(row.integer(7));
    subject.level = MediaLevel(row.integer(8));
    if (const QByteArrayView organizer = row.utf8(9); m_organizerAsItCame != organizer) {
        m_organizerAsItCame = organizer.toByteArray();
        m_organizer = QString::fromUtf8(organizer);
    }
    subject.organizer = m_organizer;
    subject.state = RunState(row.integer(10));
    subject.firstSeen = m_firstSeen.read(row, 11);
    subject.lastSeen = m_lastSeen.read(row, 12);
    subject.extra = m_extra.read(row.utf8(13));
    subject.noService = row.integer(14) != 0;
    return subject;
}

} // namespace xw::storage
