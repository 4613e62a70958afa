// One site's visits out of a log. `runs` is written whole: its sites first, then all runs in the order of
// their sites, so that those of one are found by halving. The journal, which is short, is looked through.
#include "probe/watch/visit_runs.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

/// A file as it lies on the disk, for as long as it is looked at.
class MappedLines
{
public:
    [[nodiscard]] bool open(const QString &path)
    {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        const qint64 size = m_file.size();
        if (const uchar *data = size > 0 ? m_file.map(0, size) : nullptr)
            m_bytes = QByteArrayView(reinterpret_cast<const char *>(data), size);
        return size == 0 || !m_bytes.isEmpty();
    }
    /// Each line that begins so is handed to `take`, without its line end; false ends it.
    template <class Take>
    [[nodiscard]] bool each(const QByteArray &beginning, Take take) const
    {
        const QByteArray after = '\n' + beginning;
        qsizetype at = m_bytes.startsWith(beginning) ? 0 : m_bytes.indexOf(after);
        while (at >= 0 && at < m_bytes.size()) {
            const qsizetype begin = m_bytes[at] == '\n' ? at + 1 : at;
            const qsizetype end = m_bytes.indexOf('\n', begin);
            // The last line of a journal may be half: the program was killed while it wrote.
            if (end < 0)
                return true;
            if (!take(m_bytes.sliced(begin, end - begin)))
                return false;
            at = m_bytes.indexOf(after, end);
        }
        return true;
    }
    [[nodiscard]] QByteArrayView lineAt(int number) const
    {
        qsizetype begin = 0;
        for (; number > 0 && begin >= 0; --number)
            begin = m_bytes.indexOf('\n', begin) + 1;
        const qsizetype end = m_bytes.indexOf('\n', begin);
        return end < 0 ? QByteArrayView() : m_bytes.sliced(begin, end - begin);
    }
    /// As each(), where all lines that begin with `kind` are the last ones, in the order of `number`.
    template <class Take>
    [[nodiscard]] bool eachSorted(const QByteArray &kind, int number, Take take) const
    {
        qsizetype from = 0, to = m_bytes.size(); // of beginnings of lines
        while (from < to) {
            const qsizetype middle = lineBegin(from + (to - from) / 2, from);
            const auto there = numberAt(middle, kind);
            if (!there)
                return false; // a damaged line would lead astray
            if (*there < number)
                from = lineAfter(middle);
            else
                to = middle;
        }
        for (qsizetype end = 0; from < m_bytes.size(); from = end + 1) {
            const auto there = numberAt(from, kind);
            end = m_bytes.indexOf('\n', from);
            if (!there || end < 0)
                return false;
            if (*there != number)
                return true;
            if (!take(m_bytes.sliced(from, end - from)))
                return false;
        }
        return true;
    }
    /// The number of the site of this code, and its address; -1: none of it.
    [[nodiscard]] int siteOf(const QByteArray &code, QByteArray &url) const
    {
        int number = -1;
        const QByteArray word = ' ' + code + ' ';
        (void)each("site ", [&](QByteArrayView line) {
            if (!line.contains(word))
                return true;
            const auto whole = unsealed(line);
            const QList<QByteArray> words = whole ? whole->split(' ') : QList<QByteArray>();
            if (words.size() != 4 || words.at(2) != code)
                return true;
            number = words.at(1).toInt();
            url = QByteArray::fromPercentEncoding(words.at(3));
            return false;
        });
        return number;
    }

private:
    [[nodiscard]] qsizetype lineBegin(qsizetype at, qsizetype notBefore) const
    {
        while (at > notBefore && m_bytes[at - 1] != '\n')
            --at;
        return at;
    }
    [[nodiscard]] qsizetype lineAfter(qsizetype at) const
    {
        const qsizetype end = m_bytes.indexOf('\n', at);
        return end < 0 ? m_bytes.size() : end + 1;
    }
    /// -1: the line is of another kind, and comes before; nullopt: it is damaged.
    [[nodiscard]] std::optional<int> numberAt(qsizetype begin, const QByteArray &kind) const
    {
        const qsizetype end = m_bytes.indexOf('\n', begin);
        const auto line = end < 0 ? std::nullopt : unsealed(m_bytes.sliced(begin, end - begin).trimmed());
        if (!line || !line->startsWith(kind))
            return line ? std::optional(-1) : std::nullopt;
        return QByteArrayView(*line)
            .sliced(kind.size())
            .first(line->indexOf(' ', kind.size()) - kind.size())
            .toInt();
    }

    QFile m_file;
    QByteArrayView m_bytes;
};

tl::unexpected<Error> damagedVisits(const QString &folder)
{
    return failure(
        ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The record of the watch is damaged"), {}}, folder,
        {QT_TRANSLATE_NOOP("xw", "Keep the folder as it is, and begin a new watch in another"), {}});
}

} // namespace

Result<SiteVisits> readSiteVisits(const QString &folder, const QString &code)
{
    MappedLines runs;
    if (!QFile::exists(folder + u"/runs"_s))
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "No watch has been kept here"), {}},
                       folder, {QT_TRANSLATE_NOOP("xw", "Begin one with probe availability --watch"), {}});
    if (!runs.open(folder + u"/runs"_s))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, folder);
    SiteVisits visits;
    const auto head = unsealed(runs.lineAt(0)), rulesLine = unsealed(runs.lineAt(1));
    const auto rules = rulesLine ? rulesFrom(*rulesLine) : std::nullopt;
    if (!head || !rules)
        return damagedVisits(folder);
    visits.rules = *rules;
    MappedLines journal;
    const bool isThere = journal.open(folder + u"/journal-"_s + QString::fromLatin1(head->split(' ').last()));
    const QByteArray key = code.toUtf8().toPercentEncoding();
    int number = runs.siteOf(key, visits.url);
    if (number < 0 && isThere)
        number = journal.siteOf(key, visits.url);
    if (number < 0)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The watch has not visited it"), {}},
                       code);
    const QByteArray digits = QByteArray::number(number);
    bool good = runs.eachSorted("run ", number, [&visits](QByteArrayView line) {
        const auto whole = unsealed(line);
        const auto run = whole ? runFrom(whole->split(' ')) : std::nullopt;
        if (run)
            visits.runs.push_back(*run);
        return run.has_value();
    });
    // The journal's visits go on where the runs end, by the same rule as in the whole log.
    VisitRuns one;
    one.sites().push_back({code, visits.url, std::move(visits.runs)});
    good = good && (!isThere || journal.each("visit " + digits + ' ', [&](QByteArrayView line) {
               const auto whole = unsealed(line);
               auto record = whole ? recordFrom(whole->split(' ')) : std::nullopt;
               if (!record)
                   return false;
               record->site = 0;
               one.add(*record, visits.rules);
               return true;
           }));
    if (!good)
        return damagedVisits(folder);
    visits.runs = std::move(one.sites().front().runs);
    for (VisitRun &run : visits.runs)
        run.site = number;
    return visits;
}

} // namespace xw::probe
