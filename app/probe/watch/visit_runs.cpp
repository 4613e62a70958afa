#include "probe/watch/visit_runs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

bool continues(const VisitRun &run, const VisitRecord &record, qint64 day)
{
    return run.day == day && run.meaning == record.meaning && run.reason == record.reason &&
           run.status == record.status;
}

QByteArray checkOf(QByteArrayView line)
{
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(line.data()), uInt(line.size()));
    return QByteArray::number(qulonglong(sum), 16).rightJustified(8, '0');
}

template <class... Numbers>
QByteArray joined(const char *word, Numbers... numbers)
{
    QByteArray line = word;
    ((line += ' ', line += QByteArray::number(qlonglong(numbers))), ...);
    return line;
}

/// The numbers after the first word; nullopt: not so many, or not numbers.
std::optional<std::vector<qint64>> numbersIn(const QList<QByteArray> &words, qsizetype count)
{
    if (words.size() != count + 1)
        return std::nullopt;
    std::vector<qint64> numbers;
    for (qsizetype i = 1; i < words.size(); ++i) {
        bool good = false;
        numbers.push_back(words.at(i).toLongLong(&good));
        if (!good)
            return std::nullopt;
    }
    return numbers;
}

bool isKnown(qint64 meaning, qint64 reason)
{
    return meaning >= 0 && meaning <= qint64(VisitMeaning::Doubtful) && reason >= 0 && reason < reasonCount;
}

} // namespace

bool VisitRuns::add(const VisitRecord &record, const WatchRules &rules)
{
    if (record.site < 0 || record.site >= int(m_sites.size()))
        return false;
    auto &runs = m_sites[size_t(record.site)].runs;
    if (!runs.empty() && record.slot <= runs.back().lastSlot)
        return false;
    const qint64 day = (record.at - rules.from) / 86'400;
    if (runs.empty() || !continues(runs.back(), record, day)) {
        VisitRun run;
        run.site = record.site;
        run.day = day;
        run.firstSlot = record.slot;
        run.firstAt = record.at;
        run.meaning = record.meaning;
        run.reason = record.reason;
        run.status = record.status;
        run.fastestMs = run.slowestMs = record.elapsedMs;
        runs.push_back(run);
    }
    VisitRun &run = runs.back();
    run.lastSlot = record.slot;
    run.lastAt = record.at;
    ++run.count;
    run.repeated += record.repeated;
    run.fastestMs = std::min(run.fastestMs, record.elapsedMs);
    run.slowestMs = std::max(run.slowestMs, record.elapsedMs);
    run.allMs += record.elapsedMs;
    return true;
}

bool VisitRuns::take(const QByteArray &line, const WatchRules &rules)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.first() == "site" && words.size() == 4) {
        const QString key = QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(2)));
        const int number = words.at(1).toInt();
        if (number != int(m_sites.size()))
            return find(key) == number; // said again by who took the watch over
        addSite(key, QByteArray::fromPercentEncoding(words.at(3)));
        return true;
    }
    if (words.first() == "run") {
        const auto run = runFrom(words);
        if (!run || run->site < 0 || run->site >= int(m_sites.size()))
            return false;
        m_sites[size_t(run->site)].runs.push_back(*run);
        return true;
    }
    if (words.first() == "visit") {
        const auto record = recordFrom(words);
        if (record)
            add(*record, rules);
        return record.has_value();
    }
    return false;
}

int VisitRuns::addSite(const QString &key, const QByteArray &url)
{
    const int number = int(m_sites.size());
    m_numbers.insert(key, number);
    m_sites.push_back({key, url, {}});
    return number;
}

QStringList VisitRuns::codes() const
{
    QStringList codes;
    for (const Site &site : m_sites)
        codes << site.code;
    return codes;
}

QByteArray lineOf(int number, const VisitRuns::Site &site)
{
    return "site " + QByteArray::number(number) + ' ' + site.code.toUtf8().toPercentEncoding() + ' ' +
           site.url.toPercentEncoding();
}

QByteArray lineOf(const VisitRun &run)
{
    return joined("run", run.site, run.day, run.firstSlot, run.lastSlot, run.firstAt, run.lastAt,
                  int(run.meaning), int(run.reason), run.status, run.count, run.repeated, run.fastestMs,
                  run.slowestMs, run.allMs);
}

std::optional<VisitRun> runFrom(const QList<QByteArray> &words)
{
    const auto n = numbersIn(words, 14);
    if (!n || !isKnown((*n)[6], (*n)[7]))
        return std::nullopt;
    const auto &v = *n;
    return VisitRun{int(v[0]),          v[1],         v[2],      v[3],      v[4],       v[5],
                    VisitMeaning(v[6]), Reason(v[7]), int(v[8]), int(v[9]), int(v[10]), int(v[11]),
                    int(v[12]),         v[13]};
}

QByteArray lineOf(const VisitRecord &record)
{
    return joined("visit", record.site, record.slot, record.at, int(record.meaning), int(record.reason),
                  record.status, record.elapsedMs, int(record.repeated));
}

std::optional<VisitRecord> recordFrom(const QList<QByteArray> &words)
{
    const auto n = numbersIn(words, 8);
    if (!n || !isKnown((*n)[3], (*n)[4]))
        return std::nullopt;
    const auto &v = *n;
    return VisitRecord{int(v[0]),    v[1],      v[2],      VisitMeaning(v[3]),
                       Reason(v[4]), int(v[5]), int(v[6]), v[7] != 0};
}

QByteArray lineOf(const WatchRules &rules)
{
    QJsonArray controls;
    for (const QByteArray &control : rules.controls)
        controls.append(QString::fromUtf8(control));
    const QJsonObject json{{u"from"_s, rules.from},
                           {u"days"_s, rules.days},
                           {u"visits_per_day"_s, rules.visitsPerDay},
                           {u"deadline_ms"_s, rules.deadlineMs},
                           {u"repeat_after_s"_s, rules.repeatAfterSeconds},
                           {u"warning_hundredths"_s, rules.warningHundredths},
                           {u"veto_hundredths"_s, rules.vetoHundredths},
                           {u"controls"_s, controls}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<WatchRules> rulesFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    WatchRules rules;
    rules.from = json.value(u"from"_s).toInteger();
    rules.days = json.value(u"days"_s).toInt();
    rules.visitsPerDay = json.value(u"visits_per_day"_s).toInt();
    rules.deadlineMs = json.value(u"deadline_ms"_s).toInt();
    rules.repeatAfterSeconds = json.value(u"repeat_after_s"_s).toInt();
    rules.warningHundredths = json.value(u"warning_hundredths"_s).toInt();
    rules.vetoHundredths = json.value(u"veto_hundredths"_s).toInt();
    const QJsonArray controls = json.value(u"controls"_s).toArray();
    for (const QJsonValue &control : controls)
        rules.controls.append(control.toString().toUtf8());
    if (rules.days < 1 || rules.visitsPerDay < 1 || rules.visitsPerDay > 86'400 || rules.deadlineMs < 1)
        return std::nullopt;
    return rules;
}

QByteArray sealed(const QByteArray &line)
{
    return line + ' ' + checkOf(line) + '\n';
}

std::optional<QByteArray> unsealed(QByteArrayView line)
{
    if (line.size() < 10 || line[line.size() - 9] != ' ')
        return std::nullopt;
    const QByteArrayView text = line.chopped(9);
    if (checkOf(text) != line.last(8))
        return std::nullopt;
    return text.toByteArray();
}

QByteArray RunsVisitLog::lineOfSite(const QString &key, const QByteArray &url) const
{
    return lineOf(int(m_runs.sites().size()), {key, url, {}});
}

} // namespace xw::probe
