// 机构沿革: which bodies were renamed, merged or split, so that what earlier rounds found of a former code
// counts for what it became. A former that the register never held is put there as closed.
#include "workspace/import/import_planners.h"
#include "workspace/import/import_run.h"

#include "domain/site_code.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

class SuccessionsImport final : public ImportRun
{
public:
    explicit SuccessionsImport(const ImportInput &input)
        : ImportRun(input), m_former(column(u"former"_s)), m_formerName(column(u"former_name"_s)),
          m_successor(column(u"successor"_s)), m_how(column(u"how"_s)), m_since(column(u"since"_s)),
          m_nextSubject(plan.nextSubject)
    {
        for (const Succession &link : input.state.successions())
            m_known.insert({link.former, link.successor}, link);
    }

protected:
    void planRow() override
    {
        const Subject *successor = in.state.find(cell(m_successor));
        if (!successor)
            reject(m_successor, {QT_TRANSLATE_NOOP("xw", "No subject of the register has this code"), {}});
        const auto kind = cell(m_how).isEmpty() ? SuccessionKind::Renamed : successionKindFrom(cell(m_how));
        if (!kind)
            reject(m_how, {QT_TRANSLATE_NOOP("xw", "Write 更名, 合并 or 拆分"), {}});
        const auto since =
            cell(m_since).isEmpty() ? std::optional(in.state.round().key) : RoundKey::parse(cell(m_since));
        if (!since)
            reject(
                m_since,
                {QT_TRANSLATE_NOOP("xw", "This is no round such as 2020Q1, 2020年5月 or 2020年上半年"), {}});
        if (isRejected())
            return;
        const std::optional<SubjectId> former = formerOfRow(*successor);
        if (!former)
            return;
        if (*former == successor->id || m_links.contains({successor->id, *former}))
            return reject(m_successor,
                          {QT_TRANSLATE_NOOP("xw", "%1 cannot succeed itself"), {successor->name}});
        m_links.insert({*former, successor->id});
        const Succession link{*former, successor->id, *kind, *since, false};
        const auto known = m_known.constFind({*former, successor->id});
        if (known != m_known.cend() && *known == link) {
            ++plan.unchanged;
            return;
        }
        ++(known == m_known.cend() ? plan.added : plan.updated);
        plan.writes.push_back(link);
    }

private:
    /// The body of the former code; a new, closed one where the register holds none. nullopt: rejected.
    std::optional<SubjectId> formerOfRow(const Subject &successor)
    {
        const QString word = cell(m_former);
        if (const Subject *former = in.state.find(word)) {
            if (former->kind == successor.kind)
                return former->id;
            reject(m_former, {QT_TRANSLATE_NOOP("xw", "%1 and %2 are not both websites, nor both accounts"),
                              {former->name, successor.name}});
            return {};
        }
        SubjectId &made = m_made[word];
        if (made.isValid())
            return made;
        Subject former = successor; // its region, type and organizer are the best that is known of it
        former.code = word;
        if (successor.isWebsite()) {
            const auto code = SiteCode::parse(word);
            if (!code) {
                reject(m_former, code.error().summary);
                return {};
            }
            former.code = code->text();
        }
        former.id = made = m_nextSubject;
        m_nextSubject = SubjectId(m_nextSubject.value() + 1);
        former.name = cell(m_formerName).isEmpty() ? word : cell(m_formerName);
        former.state = RunState::Closed;
        former.extra.clear();
        plan.writes.push_back(former);
        return made;
    }

    int m_former, m_formerName, m_successor, m_how, m_since;
    SubjectId m_nextSubject;
    QHash<QString, SubjectId> m_made; ///< formers that this file brings
    QHash<QPair<SubjectId, SubjectId>, Succession> m_known;
    QSet<QPair<SubjectId, SubjectId>> m_links; ///< of this file
};

} // namespace

Result<std::unique_ptr<ImportRun>> planSuccessions(const ImportInput &input)
{
    return std::make_unique<SuccessionsImport>(input);
}

} // namespace xw
