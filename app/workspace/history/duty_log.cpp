#include "workspace/duty_log.h"

#include "domain/site_reading.h"
#include "domain/store.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int readingsAtATime = 10'000;

void addOnce(QStringList &list, const QString &words)
{
    if (!words.isEmpty() && !list.contains(words))
        list += words;
}

/// What is known of one line while entries are read: findings by their numbers, so that the last word of a
/// day stands.
struct OpenLine {
    DutyLine line;
    std::map<qint64, QString> found;
};

class DutyReader
{
public:
    DutyReader(const RoundState &state, const DutyOrder &order) : m_state(state), m_order(order) {}

    void take(const AuditEntry &entry)
    {
        const QDate day = entry.at.toLocalTime().date();
        if (day < m_order.from || day > m_order.until ||
            (!m_order.person.isEmpty() && entry.author != m_order.person))
            return;
        if (entry.command == u"review" && !entry.subject.isValid()) {
            for (const QJsonValue &one : entry.after.value("reviews"_L1).toArray())
                review(entry, SubjectId(one[u"subject"].toInteger()), one.toObject());
            return;
        }
        if (entry.command == u"accept suggestions" || entry.command == u"dismiss suggestions") {
            suggestions(entry);
            return;
        }
        if (!entry.subject.isValid() || !m_state.subject(entry.subject))
            return;
        if (entry.command == u"tick")
            tick(entry);
        else if (entry.command == u"withdraw")
            withdraw(entry);
        else if (entry.command == u"inspect")
            lineOf(entry, entry.subject).line.inspected = true;
        else if (entry.command == u"evidence")
            evidence(entry);
        else if (entry.command == u"review")
            review(entry, entry.subject, entry.after);
        else if (entry.command.startsWith(u"appeal"))
            addOnce(lineOf(entry, entry.subject).line.done,
                    u"核减：%1"_s.arg(entry.after.value("what"_L1).toString()));
    }

    void take(const SiteReading &reading)
    {
        const QDateTime at = reading.at.toLocalTime();
        if (!m_order.person.isEmpty() || at.date() < m_order.from || at.date() > m_order.until ||
            !m_state.subject(reading.subject))
            return;
        OpenLine &open = lineAt(at, {}, reading.subject);
        for (const SiteFinding &finding : reading.findings) {
            addOnce(open.line.found, textOf(finding));
            for (const ReadPlace &place : finding.places)
                addOnce(open.line.looked, place.url);
        }
        open.line.inspected = open.line.inspected || reading.isRead();
    }

    void take(const DutyVisits &visits)
    {
        if (!m_order.person.isEmpty() || visits.day < m_order.from || visits.day > m_order.until ||
            !m_state.subject(visits.subject))
            return;
        DutyLine &line = lineAt({visits.day, visits.from}, {}, visits.subject).line;
        line.to = std::max(line.to, visits.to);
        line.done +=
            u"访问%1次，打开%2次"_s.arg(visits.opened + visits.failed + visits.voided).arg(visits.opened);
        if (visits.failed > 0)
            line.found += u"%1次无法打开"_s.arg(visits.failed);
        if (visits.voided > 0)
            line.done += u"本机线路中断，%1次不计"_s.arg(visits.voided);
    }

    DutyLog log()
    {
        DutyLog log{m_order.from, m_order.until, {}, 0, 0};
        QSet<SubjectId> subjects;
        for (auto &[key, open] : m_lines) {
            for (const auto &[id, words] : open.found) {
                addOnce(open.line.found, words);
                ++log.findings;
            }
            subjects.insert(open.line.subject);
            log.lines.push_back(std::move(open.line));
        }
        std::stable_sort(log.lines.begin(), log.lines.end(), [](const DutyLine &a, const DutyLine &b) {
            return std::tie(a.day, a.person, a.from) < std::tie(b.day, b.person, b.from);
        });
        log.subjects = int(subjects.size());
        return log;
    }

private:
    OpenLine &lineAt(const QDateTime &at, const QString &person, SubjectId subject)
    {
        OpenLine &open = m_lines[{at.date(), person, subject.value()}];
        DutyLine &line = open.line;
        const QTime time = at.time();
        if (!line.subject.isValid())
            line = {at.date(), time, time, person, subject, {}, {}, {}, false};
        line.from = std::min(line.from, time);
        line.to = std::max(line.to, time);
        return open;
    }
    OpenLine &lineOf(const AuditEntry &entry, SubjectId subject)
    {
        return lineAt(entry.at.toLocalTime(), entry.author, subject);
    }

    [[nodiscard]] QString labelOf(const QJsonObject &finding) const
    {
        const IndicatorId indicator(finding.value("indicator"_L1).toString());
        return indicator.isValid() ? m_state.standard().label(indicator) : QString();
    }

    void tick(const AuditEntry &entry)
    {
        OpenLine &open = lineOf(entry, entry.subject);
        const QString label = labelOf(entry.after), note = entry.after.value("note"_L1).toString();
        QString words = label.isEmpty() || note.isEmpty() ? label + note : label + u"："_s + note;
        if (const int count = entry.after.value("count"_L1).toInt(); count > 0 && note.isEmpty())
            words += u"（%1）"_s.arg(count);
        open.found[entry.after.value("finding"_L1).toInteger()] = words;
        for (const QJsonValue &url : entry.after.value("urls"_L1).toArray())
            addOnce(open.line.looked, url.toString());
    }

    void withdraw(const AuditEntry &entry)
    {
        OpenLine &open = lineOf(entry, entry.subject);
        if (open.found.erase(entry.after.value("finding"_L1).toInteger()) == 0)
            addOnce(open.line.done, u"撤销：%1"_s.arg(labelOf(entry.before)));
    }

    void evidence(const AuditEntry &entry)
    {
        OpenLine &open = lineOf(entry, entry.subject);
        addOnce(open.line.looked, entry.after.value("url"_L1).toString());
        ++m_taken[&open];
        open.line.done.removeIf([](const QString &words) { return words.startsWith(u"取证"); });
        open.line.done += u"取证%1份"_s.arg(m_taken[&open]);
    }

    void review(const AuditEntry &entry, SubjectId subject, const QJsonObject &said)
    {
        const QString decision = said.value("review"_L1).toString();
        if (!subject.isValid() || decision.isEmpty() || !m_state.subject(subject))
            return;
        const QString note = said.value("reviewNote"_L1).toString();
        addOnce(lineOf(entry, subject).line.done, note.isEmpty() ? decision : decision + u"："_s + note);
    }

    void suggestions(const AuditEntry &entry)
    {
        for (const QJsonValue &one : entry.after.value("accepted"_L1).toArray())
            if (const SubjectId subject(one[u"subject"].toInteger()); m_state.subject(subject))
                lineOf(entry, subject).found[one[u"made"].toInteger()] =
                    m_state.standard().label(IndicatorId(one[u"indicator"].toString()));
        for (const QJsonValue &one : entry.after.value("dismissed"_L1).toArray())
            if (const SubjectId subject(one[u"subject"].toInteger()); m_state.subject(subject))
                addOnce(lineOf(entry, subject).line.done,
                        u"排除机器发现：%1（%2）"_s.arg(one[u"said"].toString(),
                                                        entry.after.value("reason"_L1).toString()));
    }

    const RoundState &m_state;
    const DutyOrder &m_order;
    std::map<std::tuple<QDate, QString, qint64>, OpenLine> m_lines;
    QHash<const OpenLine *, int> m_taken; ///< pieces of evidence; nodes of a map stay where they are
};

} // namespace

DutyLog dutyLog(const RoundState &state, const std::vector<AuditEntry> &history,
                const std::vector<Measurement> &readings, const DutyOrder &order,
                const std::vector<DutyVisits> &visits)
{
    std::vector<const AuditEntry *> entries;
    entries.reserve(history.size());
    for (const AuditEntry &entry : history)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(),
              [](const AuditEntry *a, const AuditEntry *b) { return a->sequence < b->sequence; });
    DutyReader reader(state, order);
    for (const AuditEntry *entry : entries)
        reader.take(*entry);
    for (const Measurement &one : readings)
        if (const auto reading = readingFrom(one))
            reader.take(*reading);
    for (const DutyVisits &one : visits)
        reader.take(one);
    return reader.log();
}

Result<std::vector<Measurement>> allReadings(Store &store)
{
    std::vector<Measurement> all;
    for (;;) {
        auto part = store.measurements(readingChannel(), {}, all.empty() ? 0 : all.back().id, readingsAtATime)
                        .takeResult();
        if (!part)
            return tl::unexpected(part.error());
        const bool isLast = int(part->size()) < readingsAtATime;
        std::move(part->begin(), part->end(), std::back_inserter(all));
        if (isLast)
            return all;
    }
}

} // namespace xw
