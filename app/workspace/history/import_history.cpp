// 往季结论 and 往季汇总: what earlier rounds found, for one subject and as totals.
#include "domain/written_date.h"
#include "workspace/import/import_planners.h"
#include "workspace/import/result_columns.h"
#include "workspace/import/subject_lookup.h"
#include "workspace/import/total_words.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

struct ReadRound {
    std::optional<RoundKey> key;
    bool isFromDay = false;
};

/// A spreadsheet makes a day of 2020年5月: where months are compared, the first of a month is that month.
ReadRound roundIn(const QString &text, const RoundState &state)
{
    if (const auto key = RoundKey::parse(text))
        return {key, false};
    const auto day = writtenDate(text);
    if (state.round().key.kind() != RoundKind::Month || !day || day->day() != 1)
        return {};
    return {RoundKey(RoundKind::Month, day->year(), day->month()), true};
}

/// Why a cell cannot name the earlier round that its row is about; nullopt: it does.
std::optional<Message> faultOf(const ReadRound &read, const RoundState &state)
{
    if (!read.key || read.key->isCorrection())
        return Message{QT_TRANSLATE_NOOP("xw", "This is no round such as 2020Q1, 2020年5月 or 2020年上半年"),
                       {}};
    if (*read.key == state.round().key.original())
        return Message{QT_TRANSLATE_NOOP("xw", "This is the round itself: import it as results"), {}};
    return {};
}

Message takenForMonth(RoundKey round)
{
    return {QT_TRANSLATE_NOOP("xw", "A day stands here: it is taken for %1"), {round.chinese()}};
}

class HistoryImport final : public SubjectRowsImport
{
public:
    explicit HistoryImport(const ImportInput &input)
        : SubjectRowsImport(input), m_round(column(u"round"_s)), m_verdict(column(u"verdict"_s))
    {
    }

protected:
    void planRow() override
    {
        const Subject *subject = subjectOfRow();
        if (isLeftOut())
            return;
        const ReadRound read = roundIn(cell(m_round), in.state);
        const std::optional<RoundKey> &round = read.key;
        const auto verdict = verdictOfCell(cell(m_verdict), in.table.headers.value(m_verdict));
        if (const auto fault = faultOf(read, in.state))
            reject(m_round, *fault);
        if (!verdict)
            reject(m_verdict, {QT_TRANSLATE_NOOP("xw", "The verdict is neither 合格 nor 不合格"), {}});
        if (isRejected())
            return;
        if (read.isFromDay)
            warn(m_round, takenForMonth(*round));
        int &other = m_rows[{subject->id, round->text()}];
        if (other > 0)
            return reject(m_round, {QT_TRANSLATE_NOOP("xw", "Row %1 already says what this round found"),
                                    {in.table.rowName(other)}});
        other = rowNumber();
        const PastVerdict past{subject->id, *round, *verdict};
        const std::vector<PastVerdict> known = in.state.ownPastVerdicts(subject->id);
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const PastVerdict &p) { return p.round == *round; });
        if (same != known.end() && *same == past) {
            ++plan.unchanged;
            return;
        }
        ++(same == known.end() ? plan.added : plan.updated);
        plan.writes.push_back(past);
    }

private:
    int m_round, m_verdict;
    QHash<QPair<SubjectId, QString>, int> m_rows;
};

std::optional<SubjectKind> subjectKindFrom(const QString &word)
{
    static const QSet<QString> websites{u"websites"_s, u"website"_s, u"网站"_s, u"政府网站"_s};
    static const QSet<QString> media{u"media"_s, u"新媒体"_s, u"政务新媒体"_s};
    const QString lower = word.toLower();
    if (websites.contains(lower))
        return SubjectKind::Website;
    return media.contains(lower) ? std::optional(SubjectKind::MediaAccount) : std::nullopt;
}

class RoundsImport final : public ImportRun
{
public:
    explicit RoundsImport(const ImportInput &input)
        : ImportRun(input), m_round(column(u"round"_s)), m_kind(column(u"kind"_s)),
          m_region(column(u"region"_s)), m_checked(column(u"checked"_s)),
          m_unqualified(column(u"unqualified"_s)), m_rate(column(u"rate"_s))
    {
    }

protected:
    void planRow() override
    {
        if (!meansWhole(cell(m_region), in.state.round().province) && isTotal())
            return leaveOutTotal();
        const ReadRound read = roundIn(cell(m_round), in.state);
        const std::optional<RoundKey> &round = read.key;
        const auto kind = subjectKindFrom(cell(m_kind));
        if (const auto fault = faultOf(read, in.state))
            reject(m_round, *fault);
        if (!kind)
            reject(m_kind, {QT_TRANSLATE_NOOP("xw", "Write websites or media"), {}});
        const auto checked = number(m_checked);
        const auto unqualified = number(m_unqualified);
        const auto printed = rateFromPrinted(cell(m_rate));
        if (!cell(m_rate).isEmpty() && (!printed || printed->part > printed->whole))
            reject(m_rate, {QT_TRANSLATE_NOOP("xw", "This is not a rate such as 97.61%"), {}});
        if (isRejected())
            return;
        if (checked.has_value() != unqualified.has_value() || (!checked && !printed))
            return reject(m_checked,
                          {QT_TRANSLATE_NOOP("xw", "Give 检查数 and 不合格数, or a published rate"), {}});
        if (checked && *unqualified > *checked)
            return reject(m_unqualified, {QT_TRANSLATE_NOOP("xw", "More unqualified than checked"), {}});
        if (read.isFromDay)
            warn(m_round, takenForMonth(*round));
        put({*round, *kind, regionName(), checked.value_or(0), unqualified.value_or(0), cell(m_rate)});
    }

private:
    /// Empty for the whole province.
    QString regionName() const
    {
        const QString &name = cell(m_region);
        return meansWhole(name, in.state.round().province) ? QString() : name;
    }

    void put(const PastTotal &total)
    {
        int &other =
            m_rows[total.round.text() + (total.kind == SubjectKind::Website ? u'w' : u'm') + total.region];
        if (other > 0)
            return reject(m_round, {QT_TRANSLATE_NOOP("xw", "Row %1 already says what this round found"),
                                    {in.table.rowName(other)}});
        other = rowNumber();
        if (!total.region.isEmpty() && !m_toldRegions.contains(total.region) &&
            !in.state.regionByName(total.region)) {
            m_toldRegions.insert(total.region);
            warn(m_region,
                 {QT_TRANSLATE_NOOP("xw", "%1 is no region of the register: nothing of this round is "
                                          "compared with it"),
                  {total.region}});
        }
        if (total.checked > 0 && !total.printedRate.isEmpty()) {
            const Rate computed{total.checked - total.unqualified, total.checked};
            if (computed.text(in.state.round().rates) != total.printedRate)
                warn(m_rate, {QT_TRANSLATE_NOOP("xw", "The counts give %1: comparisons use the counts"),
                              {computed.text(in.state.round().rates)}});
        }
        const PastTotal *known = in.state.pastTotal(total.round, total.kind, total.region);
        if (known && *known == total) {
            ++plan.unchanged;
            return;
        }
        ++(known ? plan.updated : plan.added);
        plan.writes.push_back(total);
    }

    int m_round, m_kind, m_region, m_checked, m_unqualified, m_rate;
    QHash<QString, int> m_rows;
    QSet<QString> m_toldRegions;
};

} // namespace

Result<std::unique_ptr<ImportRun>> planHistory(const ImportInput &input)
{
    return std::make_unique<HistoryImport>(input);
}

Result<std::unique_ptr<ImportRun>> planRounds(const ImportInput &input)
{
    return std::make_unique<RoundsImport>(input);
}

} // namespace xw
