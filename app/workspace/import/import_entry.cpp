#include "workspace/import/import_entry.h"

#include "workspace/history/audit_json.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr int longestChangeList = 1000; // of an audit entry: a nation's list must not become one giant JSON
} // namespace

void ImportEntry::add(const std::vector<Write> &writes)
{
    for (const Write &write : writes) {
        QJsonObject was, is;
        if (const auto *subject = std::get_if<Subject>(&write)) {
            const Subject *known = m_state.subject(subject->id);
            if (!known)
                continue;
            was = auditJson(*known);
            is = auditJson(*subject);
            keepDifferences(was, is);
            if (was.isEmpty() && is.isEmpty())
                continue; // only seen again
            is.insert(u"subject"_s, subject->id.value());
        } else if (const auto *finding = std::get_if<Finding>(&write)) {
            const Finding *known = m_state.finding(finding->id);
            if (!known)
                continue;
            was = auditJson(*known);
            is = auditJson(*finding);
        } else {
            continue;
        }
        if (m_before.size() >= longestChangeList) {
            ++m_more;
            continue;
        }
        m_before.append(was);
        m_after.append(is);
    }
}

QJsonObject ImportEntry::json(const ImportPlan &plan, const QString &file, size_t closed) const
{
    QJsonObject what{{u"file"_s, QFileInfo(file).fileName()},
                     {u"added"_s, plan.added},
                     {u"updated"_s, plan.updated},
                     {u"unchanged"_s, plan.unchanged},
                     {u"rejected"_s, plan.rejected}};
    if (closed > 0)
        what.insert(u"closed"_s, qint64(closed));
    QJsonObject changes;
    if (!m_after.isEmpty())
        changes = {{u"before"_s, m_before}, {u"after"_s, m_after}};
    if (m_more > 0)
        changes.insert(u"more"_s, m_more);
    if (!changes.isEmpty())
        what.insert(u"changes"_s, changes);
    return what;
}

} // namespace xw
