#include "workspace/merging/fork_point.h"

namespace xw
{

namespace
{

constexpr qint64 newestMarked = 4096;
constexpr qint64 olderStep = 64;
constexpr qsizetype markBytes = 6;

bool isMarked(qint64 sequence, qint64 last)
{
    return sequence == 1 || sequence > last - newestMarked || sequence % olderStep == 0;
}

} // namespace

QByteArray chainMarks(const std::vector<AuditEntry> &history)
{
    QByteArray marks;
    const qint64 last = history.empty() ? 0 : history.front().sequence;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        if (isMarked(entry->sequence, last))
            marks += entry->hash.first(std::min(markBytes, entry->hash.size()));
    return marks;
}

std::optional<QDateTime> forkPoint(const std::vector<AuditEntry> &history, qint64 sequence,
                                   const QByteArray &marks)
{
    std::optional<QDateTime> fork;
    auto entry = history.rbegin();
    qsizetype offset = 0;
    for (qint64 number = 1; number <= sequence && offset + markBytes <= marks.size(); ++number) {
        if (!isMarked(number, sequence))
            continue;
        while (entry != history.rend() && entry->sequence < number)
            ++entry;
        if (entry == history.rend() || entry->sequence != number ||
            QByteArrayView(entry->hash).first(std::min(markBytes, entry->hash.size())) !=
                QByteArrayView(marks).sliced(offset, markBytes))
            break;
        fork = entry->at;
        offset += markBytes;
    }
    return fork;
}

} // namespace xw
