// The log in lines that somebody else keeps: first the rules, then sites and visits as they come. What a
// journal in a folder holds, without its check sums, which whoever keeps them has himself.
#include "probe/watch/visit_runs.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

class LineVisitLog final : public RunsVisitLog
{
public:
    explicit LineVisitLog(std::unique_ptr<VisitLines> lines) : m_lines(std::move(lines)) {}

    /// False: there is no watch.
    Result<bool> read()
    {
        const Result<QByteArrayList> lines = m_lines->read();
        if (!lines)
            return tl::unexpected(lines.error());
        if (lines->isEmpty())
            return false;
        const auto rules = rulesFrom(lines->front());
        bool good = rules.has_value();
        m_rules = rules.value_or(m_rules);
        qsizetype number = 1;
        while (good && number < lines->size())
            good = m_runs.take(lines->at(number++), m_rules);
        if (!good)
            return failure(ErrorCode::Format,
                           {QT_TRANSLATE_NOOP("xw", "The record of the watch is damaged at line %1"),
                            {QString::number(number)}});
        return true;
    }
    Result<void> begin(const WatchRules &rules)
    {
        m_rules = rules;
        return m_lines->add({lineOf(rules)});
    }

    Result<void> append(const VisitRecord &record) override
    {
        if (record.slot <= lastSlot(record.site))
            return {};
        if (auto kept = m_lines->add(m_waiting + QByteArrayList{lineOf(record)}); !kept)
            return kept;
        m_waiting.clear();
        m_runs.add(record, m_rules);
        return {};
    }

private:
    Result<void> keepSite(const QByteArray &line) override
    {
        m_waiting << line;
        return {};
    }

    std::unique_ptr<VisitLines> m_lines;
    QByteArrayList m_waiting; ///< new sites: kept with their first visit
};

} // namespace

Result<std::unique_ptr<VisitLog>> openVisitLog(std::unique_ptr<VisitLines> lines, const WatchRules &rules)
{
    auto log = std::make_unique<LineVisitLog>(std::move(lines));
    const Result<bool> there = log->read();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        if (const Result<void> begun = log->begin(rules); !begun)
            return tl::unexpected(begun.error());
    return std::unique_ptr<VisitLog>(std::move(log));
}

Result<std::unique_ptr<VisitLog>> readVisitLog(std::unique_ptr<VisitLines> lines)
{
    auto log = std::make_unique<LineVisitLog>(std::move(lines));
    const Result<bool> there = log->read();
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "No watch has been kept here"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Begin one with probe availability --watch"), {}});
    return std::unique_ptr<VisitLog>(std::move(log));
}

} // namespace xw::probe
