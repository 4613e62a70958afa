#include "tables/table_stream.h"

#include "tables/csv/csv_reader.h"
#include "tables/grid/table_builder.h"
#include "tables/header/body_rows.h"
#include "tables/sheet/table_file.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr size_t kFirstRows = 4096; // they decide which columns there are
constexpr size_t kPartRows = 256;   // small enough to stay in a core's cache on its way through
constexpr qint64 kMostRejections = ProblemLog::kMostRejections;

class CsvStream final : public TableStream
{
public:
    explicit CsvStream(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<void> begin(const QString &name, const ReadOptions &options)
    {
        Result<CsvText> text = CsvText::open(*m_file, name, options);
        if (!text)
            return tl::unexpected(text.error());
        const HeaderNames names(options.knownHeaders);
        m_reader = std::make_unique<CsvReader>(*std::move(text), name, names, options, Texts::Lent);
        if (Result<void> filled = fill(kFirstRows); !filled)
            return filled;
        auto builder = TableBuilder::begin(m_grid, names, options, name);
        if (!builder)
            return tl::unexpected(builder.error());
        m_builder = *std::move(builder);
        if (Result<void> first = buildPart(m_first); !first)
            return first;
        m_head.file = name;
        m_head.format = u"CSV"_s;
        m_head.encoding = m_reader->encoding();
        m_head.separator = m_reader->separator();
        // Lent like the cells: were their users counted, the threads that plan and write would wait for each
        // other.
        for (const QString &header : m_builder.headers())
            m_head.headers << QString::fromRawData(header.constData(), header.size());
        m_head.headerRow = m_builder.headerRow();
        m_head.expectedRows = m_reader->expectedRows();
        return {};
    }

    Result<bool> next(TablePart &into) override
    {
        if (!m_isFirstGiven) {
            m_isFirstGiven = true;
            into = std::move(m_first);
            return true;
        }
        if (m_isLastBuilt)
            return false;
        if (Result<void> filled = fill(kPartRows); !filled)
            return tl::unexpected(filled.error());
        if (Result<void> built = buildPart(into); !built)
            return tl::unexpected(built.error());
        return true;
    }

    bool mustBeReadWhole() const override
    {
        return m_builder.isUnforeseen() || m_hasTooManyProblems || (m_reader && m_reader->isUnforeseen());
    }

private:
    Result<void> fill(size_t rows)
    {
        const Result<bool> more = m_reader->read(m_grid, rows + m_grid.rows.size());
        if (!more)
            return tl::unexpected(more.error());
        m_isAtEnd = !*more;
        return {};
    }

    /// The rows that may be the list's closing ones are kept back until it is known whether they are.
    Result<void> buildPart(TablePart &into)
    {
        Grid kept;
        kept.separated = true;
        if (!m_isAtEnd) {
            const size_t keep = std::min(m_grid.rows.size(), size_t(kMostClosingRows));
            kept.rows.assign(std::make_move_iterator(m_grid.rows.end() - qsizetype(keep)),
                             std::make_move_iterator(m_grid.rows.end()));
            m_grid.rows.resize(m_grid.rows.size() - keep);
        }
        Result<std::vector<Problem>> problems = m_builder.add(m_grid, m_isAtEnd);
        if (!problems)
            return tl::unexpected(problems.error());
        m_problems += qint64(problems->size());
        if (m_problems > kMostRejections) { // a whole table stops noting them at some point
            m_hasTooManyProblems = true;
            return failure(ErrorCode::TooLarge,
                           {QT_TRANSLATE_NOOP("xw", "The file has more than %1 problems"),
                            {QString::number(kMostRejections)}});
        }
        into.rows = std::move(m_grid.rows);
        into.problems = *std::move(problems);
        m_grid = std::move(kept);
        m_isLastBuilt = m_isAtEnd;
        return {};
    }

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<CsvReader> m_reader;
    TableBuilder m_builder;
    Grid m_grid; ///< read, not built
    TablePart m_first;
    qint64 m_problems = 0;
    bool m_isFirstGiven = false, m_isAtEnd = false, m_isLastBuilt = false, m_hasTooManyProblems = false;
};

class ReadTableStream final : public TableStream
{
public:
    explicit ReadTableStream(Table table)
        : m_rows(std::move(table.rows)), m_problems(std::move(table.problems))
    {
        table.rows.clear();
        table.problems.clear();
        m_head = std::move(table);
    }

    Result<bool> next(TablePart &into) override
    {
        if (m_given == m_rows.size() && m_problems.empty())
            return false;
        const size_t end = std::min(m_given + kPartRows, m_rows.size());
        into.rows.assign(std::make_move_iterator(m_rows.begin() + qsizetype(m_given)),
                         std::make_move_iterator(m_rows.begin() + qsizetype(end)));
        into.problems = std::exchange(m_problems, {}); // all of them with the first part
        m_given = end;
        return true;
    }

private:
    std::vector<Row> m_rows;
    std::vector<Problem> m_problems;
    size_t m_given = 0;
};
} // namespace

Result<std::unique_ptr<TableStream>> TableStream::open(const QString &path, const ReadOptions &options)
{
    Result<TableFile> file = openTableFile(path, options.limits);
    if (!file)
        return tl::unexpected(file.error());
    if (file->format == TableFile::Format::Csv) {
        auto stream = std::make_unique<CsvStream>(std::move(file->device));
        const Result<void> begun = stream->begin(file->name, options);
        if (begun)
            return stream;
        if (!stream->mustBeReadWhole())
            return tl::unexpected(begun.error());
    }
    Result<Table> table = readTable(path, options);
    if (!table)
        return tl::unexpected(table.error());
    return std::make_unique<ReadTableStream>(*std::move(table));
}

} // namespace xw::tables
