#include "probe/crawl/robots.h"

namespace xw::probe
{

namespace
{

// With * for anything and $ for the end; without $ the beginning has to fit. No backtracking beyond the last
// *.
bool fits(QByteArrayView pattern, QByteArrayView target)
{
    const bool toEnd = pattern.endsWith('$');
    if (toEnd)
        pattern.chop(1);
    qsizetype p = 0, t = 0, star = -1, from = 0;
    while (t < target.size() || p < pattern.size()) {
        if (p == pattern.size()) {
            if (!toEnd)
                return true;
        } else if (pattern[p] == '*') {
            star = p++;
            from = t;
            continue;
        } else if (t < target.size() && pattern[p] == target[t]) {
            ++p;
            ++t;
            continue;
        }
        if (star < 0 || from >= target.size())
            return false;
        p = star + 1;
        t = ++from;
    }
    return true;
}

} // namespace

Robots::Robots(const QByteArray &file, const QByteArray &agent)
{
    const QByteArray own = agent.toLower();
    std::vector<Rule> forAll, forOwn;
    bool named = false, isAll = false, isOwn = false, inRules = true;
    for (const QByteArray &written : file.left(512 * 1024).split('\n')) {
        const QByteArray line =
            written.left(written.indexOf('#') < 0 ? written.size() : written.indexOf('#'));
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray key = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "user-agent") {
            if (inRules)
                isAll = isOwn = false;
            inRules = false;
            isAll = isAll || value == "*";
            if (!value.isEmpty() && own.startsWith(value.toLower()))
                isOwn = named = true;
        } else if (key == "allow" || key == "disallow") {
            inRules = true;
            if (value.isEmpty())
                continue;
            if (isOwn)
                forOwn.push_back({value, key == "allow"});
            if (isAll)
                forAll.push_back({value, key == "allow"});
        }
    }
    m_rules = named ? std::move(forOwn) : std::move(forAll);
}

bool Robots::allows(QByteArrayView target) const
{
    qsizetype length = -1;
    bool allowed = true;
    for (const Rule &rule : m_rules)
        if ((rule.pattern.size() > length || (rule.pattern.size() == length && rule.allow)) &&
            fits(rule.pattern, target)) {
            length = rule.pattern.size();
            allowed = rule.allow;
        }
    return allowed;
}

} // namespace xw::probe
