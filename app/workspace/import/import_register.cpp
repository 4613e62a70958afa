#include "workspace/import/import_register.h"

#include "domain/register_fields.h"
#include "domain/web_address.h"
#include "domain/written_date.h"
#include "tables/cell_cleaning.h"
#include "tables/han_forms.h"
#include "tables/said.h"
#include "workspace/import/total_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
// What stands in the columns of type and state, and names nobody. 省直部门 may well be a region.
bool isTypeWord(const QString &text)
{
    static const QSet<QString> words{u"省级门户"_s, u"省级部门"_s, u"市级门户"_s, u"市级部门"_s,
                                     u"县级门户"_s, u"县级部门"_s, u"县级以下"_s, u"市级其他"_s};
    constexpr QStringView starts = u"省市县"; // asked of every row: few begin so
    return text.size() == 4 && starts.contains(text.front()) && words.contains(text);
}

bool isStateWord(const QString &text)
{
    static const QSet<QString> words{u"正常"_s,     u"申请关停"_s, u"已关停"_s,
                                     u"例行调整"_s, u"正常运行"_s, u"已注销"_s};
    constexpr QStringView starts = u"正申已例";
    return text.size() <= 4 && !text.isEmpty() && starts.contains(text.front()) && words.contains(text);
}

bool holdsAny(const QString &text, std::initializer_list<QStringView> parts)
{
    return std::ranges::any_of(parts, [&text](QStringView part) { return text.contains(part); });
}

/// A state in words of an office's own (关停整合, 已注销（合并）), where a part says that the body ends and
/// none says that it does not. 整合 or 迁移 alone say nothing: the body may run on elsewhere.
std::optional<RunState> stateByParts(const QString &word)
{
    if (!holdsAny(word, {u"关停", u"关闭", u"注销", u"下线", u"停用", u"停运"}) ||
        holdsAny(word, {u"未", u"不", u"无", u"非", u"没", u"否", u"恢复", u"重新", u"正常"}))
        return std::nullopt;
    if (holdsAny(word, {u"临时", u"暂"}))
        return RunState::Adjusting;
    if (holdsAny(word, {u"申请", u"拟", u"待", u"正在", u"计划", u"准备", u"停中", u"闭中", u"销中", u"线中",
                        u"用中"}))
        return RunState::ClosingRequested;
    return RunState::Closed;
}

std::optional<RunState> stateOfWord(const QString &word)
{
    const std::optional<RunState> known = runStateFrom(word);
    return known ? known : stateByParts(word);
}
} // namespace

RegisterImport::RegisterImport(const ImportInput &input, SubjectKind kind)
    : ImportRun(input), m_name(column(u"name"_s)), m_kind(kind), m_today(input.now.date()),
      m_url(column(u"url"_s)), m_region(column(u"region"_s)), m_organizer(column(u"organizer"_s)),
      m_state(column(u"state"_s)), m_typeAt(column(u"type"_s)), m_nextSubject(plan.nextSubject),
      m_nextRegion(plan.nextRegion)
{
    const std::vector<Subject> &subjects = input.state.subjects();
    m_held.resize(subjects.size());
    m_listed.reserve(
        qsizetype(std::max({subjects.size(), input.table.rows.size(), input.table.expectedRows})));
    for (const Subject &subject : subjects)
        if (subject.kind == kind && !subject.code.isEmpty())
            m_listed.insert(subject.code, {&subject, 0});
    for (const Region &region : input.state.regions()) {
        m_regions.insert(region.name, region.id);
        m_regionsAlike.insert(placeKey(region.name, in.state.round().province), region.name);
        m_nextOrder = std::max(m_nextOrder, region.order + 1);
    }
    for (const RegisterField &field : registerFields())
        if (const int place = column(field.id); place >= 0)
            m_fields.push_back({place, field.heading, field.isDay});
    plan.writes.reserve(input.table.rows.size());
}

const QString &RegisterImport::fieldText(const FieldColumn &field)
{
    const QString &text = cell(field.place);
    if (!field.isDay || text.isEmpty())
        return text;
    if (const std::optional<QDate> day = writtenDate(text)) {
        m_day = day->toString(Qt::ISODate);
        return m_day;
    }
    warn(field.place,
         {QT_TRANSLATE_NOOP("xw",
                            "This is no day: it is kept as it stands, and nothing counts as expired by it"),
          {}});
    return text;
}

RegisterImport::Listed *RegisterImport::claim(int column, const QString &code)
{
    Listed &listed = m_listed[code];
    if (listed.row > 0) {
        rejectAsTwin(column, listed.row);
        return nullptr;
    }
    listed.row = rowNumber();
    if (listed.known)
        hold(*listed.known);
    return &listed;
}

void RegisterImport::rejectAsTwin(int column, int row)
{
    reject(column,
           {QT_TRANSLATE_NOOP("xw", "The same as in row %1: %2"), {in.table.rowName(row), cell(column)}});
}

QString RegisterImport::address(int column)
{
    WebAddress address = webAddress(cell(column));
    if (address.note)
        warn(column, *std::move(address.note));
    return address.url;
}

bool RegisterImport::saysNothing(int column)
{
    const bool says = tables::isChineseForNothing(cell(column));
    if (says)
        warn(column, tables::said::standsForNothing());
    return says;
}

bool RegisterImport::typeStands() const
{
    return m_typeAt < 0 || websiteTypeFrom(cell(m_typeAt)).has_value();
}

QString RegisterImport::word(int column)
{
    const QString &text = cell(column);
    if (saysNothing(column))
        return {};
    if (isWebAddress(text)) {
        reject(column,
               {QT_TRANSLATE_NOOP("xw", "An address stands here: the cells of this row are shifted"), {}});
        return {};
    }
    if (isStateWord(text) || (isTypeWord(text) && !typeStands())) {
        reject(column, {QT_TRANSLATE_NOOP("xw", "A type or a state stands here: the cells of this row are "
                                                "shifted"),
                        {}});
        return {};
    }
    const QString joined = tables::withoutBlanksInHan(text);
    if (joined.size() != text.size())
        warn(column, {QT_TRANSLATE_NOOP("xw", "Blanks inside were left out: %1"), {joined}});
    return joined;
}

void RegisterImport::keepOtherColumns(Subject &subject)
{
    subject.extra.reserve(subject.extra.size() + qsizetype(m_fields.size() + unknownColumns().size()));
    const bool isFirst = subject.extra.isEmpty();
    qsizetype at =
        0; // a later list has its columns in the order of the first: look there before looking everywhere
    const auto take = [&](const QString &header, const QString &value) {
        if (value.isEmpty())
            return;
        if (isFirst)
            subject.extra.append({header, value});
        else if (at < subject.extra.size() && subject.extra.at(at).first == header &&
                 subject.extra.at(at).second == value)
            ++at;
        else
            keepColumn(subject.extra, header, value);
    };
    for (const FieldColumn &field : m_fields)
        take(field.heading, fieldText(field));
    for (const auto &[header, place] : unknownColumns())
        take(header, cell(place));
}

QString RegisterImport::regionOfRow()
{
    const QString written = word(m_region);
    QString region = m_tidyRegions(written, [this](const QString &name) {
        return regionNamed(name).isValid() ? name : tidyRegion(name, in.state.round().province);
    });
    if (region != written)
        warn(m_region, {QT_TRANSLATE_NOOP("xw", "Taken as %1"), {region}});
    return region;
}

RegionId RegisterImport::regionNamed(const QString &name) const
{
    return m_regions.value(name);
}

RegionId RegisterImport::regionOrNew(const QString &name)
{
    RegionId &id = m_regions[name];
    if (!id.isValid()) {
        id = m_nextRegion;
        m_nextRegion = RegionId(m_nextRegion.value() + 1);
        const Region region{id, name, m_nextOrder++};
        tellOfRegion(region);
        plan.writes.push_back(region);
    }
    return id;
}

void RegisterImport::tellOfRegion(const Region &region)
{
    plan.newRegions << region.name;
    QString &alike = m_regionsAlike[placeKey(region.name, in.state.round().province)];
    if (!alike.isEmpty())
        warn(m_region,
             {QT_TRANSLATE_NOOP("xw", "%1 is taken as a region of its own, beside %2: is it the same?"),
              {region.name, alike}});
    else if (!in.state.regions().empty())
        warn(m_region, {QT_TRANSLATE_NOOP("xw", "%1 is a new region"), {region.name}});
    alike = region.name;
}

void RegisterImport::readState(Subject &subject, const Subject *known)
{
    readWord(subject, m_state, m_states, stateOfWord, subject.state, subject.state);
    // Parts never say that a body runs: most rows are not looked at twice.
    if (const QString &said = cell(m_state);
        subject.state != RunState::Running && !said.isEmpty() && !runStateFrom(said) && stateByParts(said))
        warn(m_state, {QT_TRANSLATE_NOOP("xw", "Taken as %1: is it so?"), {toChinese(subject.state)}});
    if (subject.isRunning()) {
        if (known && !known->isRunning())
            keepColumn(subject.extra, leavingHeading(), {});
    } else if (saysCancelled(cell(m_state))) {
        keepColumn(subject.extra, leavingHeading(), u"注销"_s);
    } else if (!cell(m_state).isEmpty()) {
        keepColumn(subject.extra, leavingHeading(), {}); // an earlier word no longer holds
    }
    if (known && known->state == RunState::Closed && cell(m_state).isEmpty())
        warn(m_state, {QT_TRANSLATE_NOOP(
                           "xw", "%1 is closed in the register, but this list holds it: it stays closed"),
                       {known->name}});
}

void RegisterImport::put(Subject &&subject, const Subject *known)
{
    if (cell(m_name).isEmpty())
        reject(m_name, {QT_TRANSLATE_NOOP("xw", "The name is missing"), {}});
    const QString name = word(m_name), organizer = word(m_organizer), region = regionOfRow();
    if (isRejected())
        return;
    subject.kind = m_kind;
    subject.name = name;
    if (const QString url = address(m_url); !url.isEmpty())
        subject.url = url;
    if (!organizer.isEmpty())
        subject.organizer = organizer;
    readState(subject, known);
    keepOtherColumns(subject);
    if (!region.isEmpty())
        subject.region = m_seenRegions(region, [this](const QString &name) { return regionOrNew(name); });
    else if (!subject.region.isValid() && m_region < 0)
        ++m_withoutRegion; // said once
    else if (!subject.region.isValid())
        warn(m_region,
             {QT_TRANSLATE_NOOP("xw", "%1 has no region: it counts in the total alone"), {subject.name}});

    if (known) {
        const bool same = subject == *known;
        const bool seenLater = known->lastSeen < m_today;
        ++(same ? plan.unchanged : plan.updated);
        if (same && !seenLater)
            return;
        if (seenLater) // a list of an earlier day never takes the date back
            subject.lastSeen = m_today;
    } else {
        ++plan.added;
        subject.id = m_nextSubject;
        m_nextSubject = SubjectId(m_nextSubject.value() + 1);
        subject.firstSeen = m_today;
        subject.lastSeen = m_today;
    }
    plan.writes.push_back(std::move(subject));
}

void RegisterImport::finish()
{
    if (m_withoutRegion > 0)
        tell(
            {}, {},
            {QT_TRANSLATE_NOOP("xw", "No column is read as 所属地区: %1 row(s) count(s|) in the total alone"),
             {QString::number(m_withoutRegion)}});
    if (m_kind == SubjectKind::Website && m_typeAt < 0 && plan.added > 0)
        tell({}, {},
             {QT_TRANSLATE_NOOP("xw", "No column is read as 网站类型: none of these is a portal, so all are "
                                      "checked by the vetoes alone"),
              {}});
    for (const Subject &subject : in.state.subjects())
        if (subject.kind == m_kind && subject.isRunning() && !isHeld(subject))
            plan.missing.push_back(subject.id);
}

} // namespace xw
