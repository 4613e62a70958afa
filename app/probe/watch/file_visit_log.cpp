// The log in a folder: `runs` holds everything up to a journal's number, `journal-N` what came since. A visit
// goes into the journal; when that grows long, or at the next opening, runs are written whole with the next
// number, and only then the old journal goes. Killed in between, the number says what already counts.
#include "base/whole_file.h"
#include "probe/watch/visit_runs.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <algorithm>
#ifndef _WIN32
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr int visitsInJournal = 200'000;
constexpr char watchHead[] = "xunwang-watch 1";

class FileVisitLog final : public RunsVisitLog
{
public:
    FileVisitLog(const QString &folder, const WatchRules &rules)
        : m_folder(folder), m_lock(folder + u"/lock"_s)
    {
        m_rules = rules;
        m_lock.setStaleLockTime(0); // gone with the program that held it, however it ended
    }

    Result<void> open();
    Result<void> openToRead();

    Result<void> append(const VisitRecord &record) override;

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString journalName(qint64 number) const { return path(u"journal-%1"_s.arg(number)); }
    Result<void> keepSite(const QByteArray &line) override { return write(line, Sync::No); }
    Result<void> readRuns();
    Result<void> readJournal();
    Result<void> fold();
    enum class Sync { No, Yes };
    Result<void> write(const QByteArray &line, Sync sync);
    [[nodiscard]] Result<void> damaged(const QString &file, int line) const;

    QString m_folder;
    QLockFile m_lock;
    qint64 m_number = 0;
    QFile m_journal;
    int m_inJournal = 0;
};

Result<void> FileVisitLog::damaged(const QString &file, int line) const
{
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "The record of the watch is damaged at line %1"), {QString::number(line)}},
        file, {QT_TRANSLATE_NOOP("xw", "Keep the folder as it is, and begin a new watch in another"), {}});
}

Result<void> FileVisitLog::open()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot make the folder"), {}}, m_folder);
    if (!m_lock.tryLock(0))
        return failure(ErrorCode::Locked,
                       {QT_TRANSLATE_NOOP("xw", "Another program watches with this folder"), {}}, m_folder,
                       {QT_TRANSLATE_NOOP("xw", "End that one, or name another folder"), {}});
    if (const auto read = readRuns(); !read)
        return read;
    if (const auto read = readJournal(); !read)
        return read;
    return fold();
}

Result<void> FileVisitLog::openToRead()
{
    if (!QFile::exists(path(u"runs"_s)))
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "No watch has been kept here"), {}},
                       m_folder, {QT_TRANSLATE_NOOP("xw", "Begin one with probe availability --watch"), {}});
    if (const auto read = readRuns(); !read)
        return read;
    return readJournal();
}

Result<void> FileVisitLog::readRuns()
{
    QFile file(path(u"runs"_s));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, file.fileName());
    for (int number = 1; !file.atEnd(); ++number) {
        const auto line = unsealed(QByteArrayView(file.readLine()).trimmed());
        bool good = line.has_value();
        if (good && number == 1) {
            good = line->startsWith(watchHead);
            m_number = line->mid(qsizetype(sizeof watchHead)).toLongLong();
        } else if (good && number == 2) {
            const auto rules = rulesFrom(*line);
            good = rules.has_value();
            m_rules = rules.value_or(m_rules);
        } else if (good) {
            good = m_runs.take(*line, m_rules);
        }
        if (!good)
            return damaged(file.fileName(), number);
    }
    return {};
}

Result<void> FileVisitLog::readJournal()
{
    QFile file(journalName(m_number));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, file.fileName());
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray written = file.readLine();
        const auto line = unsealed(QByteArrayView(written).trimmed());
        if (line && written.endsWith('\n') && m_runs.take(*line, m_rules))
            continue;
        // The last line may be half: the program was killed while it wrote. Any other one may not.
        if (!file.atEnd())
            return damaged(file.fileName(), number);
    }
    return {};
}

Result<void> FileVisitLog::fold()
{
    const qint64 old = m_number;
    QByteArray all =
        sealed(QByteArray(watchHead) + ' ' + QByteArray::number(++m_number)) + sealed(lineOf(m_rules));
    for (size_t i = 0; i < m_runs.sites().size(); ++i)
        all += sealed(lineOf(int(i), m_runs.sites()[i]));
    for (const auto &site : m_runs.sites())
        for (const VisitRun &run : site.runs)
            all += sealed(lineOf(run));
    if (auto written =
            writeWhole(path(u"runs"_s), all, {QT_TRANSLATE_NOOP("xw", "Cannot write the file"), {}});
        !written)
        return written;
    m_journal.close();
    QFile::remove(journalName(old));
    m_journal.setFileName(journalName(m_number));
    m_inJournal = 0;
    if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot write the file"), {}},
                       m_journal.fileName());
    return {};
}

Result<void> FileVisitLog::write(const QByteArray &line, Sync sync)
{
    const QByteArray whole = sealed(line);
    if (m_journal.write(whole) != whole.size())
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot write the file"), {}},
                       m_journal.fileName());
#ifndef _WIN32
    // A visit takes seconds and a disk milliseconds: each is on the disk before it counts, power cuts
    // included.
    if (sync == Sync::Yes)
        ::fdatasync(m_journal.handle());
#endif
    return {};
}

Result<void> FileVisitLog::append(const VisitRecord &record)
{
    if (record.slot <= lastSlot(record.site))
        return {};
    if (auto written = write(lineOf(record), Sync::Yes); !written)
        return written;
    m_runs.add(record, m_rules);
    return ++m_inJournal >= visitsInJournal ? fold() : Result<void>();
}

} // namespace

Result<std::unique_ptr<VisitLog>> openVisitLog(const QString &folder, const WatchRules &rules)
{
    auto log = std::make_unique<FileVisitLog>(folder, rules);
    if (auto opened = log->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<VisitLog>(std::move(log));
}

Result<std::unique_ptr<VisitLog>> readVisitLog(const QString &folder)
{
    auto log = std::make_unique<FileVisitLog>(folder, WatchRules());
    if (auto opened = log->openToRead(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<VisitLog>(std::move(log));
}

} // namespace xw::probe
