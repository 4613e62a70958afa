#include "storage/rows/measurements.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::storage
{

Result<qint64> appendMeasurements(Connection &connection, const std::vector<Measurement> &measurements)
{
    return connection.transaction(connection.dialect().beginWriting(), [&]() -> Result<qint64> {
        const Result<qint64> last = connection.firstNumber(u"measurement.last"_s);
        if (!last)
            return last;
        qint64 id = *last;
        RowBuffer row;
        for (const Measurement &one : measurements) {
            if (one.channel.isEmpty())
                return failure(ErrorCode::Usage,
                               {QT_TRANSLATE_NOOP("xw", "A measurement does not say what it measures"), {}},
                               connection.where());
            row.clear();
            row.addNumber(++id);
            row.addText(one.channel);
            row.addReference(one.subject);
            row.addInstant(one.at);
            row.addUtf8(QJsonDocument(one.values).toJson(QJsonDocument::Compact));
            if (const Result<int> written = connection.run(u"measurement.put"_s, row); !written)
                return tl::unexpected(written.error());
        }
        return id;
    });
}

Result<std::vector<Measurement>> loadMeasurements(Connection &connection, const QString &channel,
                                                  SubjectId subject, qint64 after, int limit)
{
    RowBuffer values;
    values.addText(channel);
    values.addNumber(after);
    if (subject.isValid())
        values.addNumber(subject.value());
    values.addNumber(limit);
    std::vector<Measurement> found;
    const Result<void> read =
        connection.read(subject.isValid() ? u"measurement.of_subject"_s : u"measurement.of_channel"_s, values,
                        [&found](const Statement &row) -> Result<void> {
                            found.push_back({row.number(0), row.text(1), SubjectId(row.integer(2)),
                                             row.instant(3), QJsonDocument::fromJson(row.bytes(4)).object()});
                            return {};
                        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace xw::storage
