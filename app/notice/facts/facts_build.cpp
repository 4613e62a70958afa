#include "notice/facts/facts_build.h"

#include "domain/printed_words.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

LedgerViews viewLedgers(const LedgerLibrary &library, const RoundState &state, const NoticeSettings &settings)
{
    LedgerViews views;
    std::shared_ptr<const SubjectNames> called; // made once some ledger has rows to name
    const QDate asOf = qMin(settings.date, state.round().lastDay());
    for (const LedgerDefinition &definition : library.definitions()) {
        QHash<QString, QString> limits;
        for (const LedgerLimit &limit : definition.limits)
            if (const auto own = settings.limits.find(definition.id + u'.' + limit.id);
                own != settings.limits.end())
                limits.insert(limit.id, own->second);
        views.emplace_back(definition, state.ledger(definition.id), state, asOf,
                           periodOf(definition, settings, state.round()), limits);
        if (views.back().isEmpty())
            continue;
        if (!called)
            called = std::make_shared<const SubjectNames>(state);
        views.back().nameBy(called);
    }
    return views;
}

QString memberName(const QString &name)
{
    return QString(name).replace(u'.', u'·');
}

QString unitOf(const RoundState &state, const Subject &subject)
{
    const Region *region = state.region(subject.region);
    const QString name = region ? region->name : QString();
    const QString area = areaOf(state.round().issuer, state.round().province);
    const bool noUnit = isOwnUnit(name, area) || meansWholeArea(name, area);
    return noUnit && !subject.organizer.isEmpty() ? subject.organizer : name;
}

QString periodText(const LedgerPeriod &period)
{
    const auto month = [](QDate day) { return u"%1年%2月"_s.arg(day.year()).arg(day.month()); };
    const auto day = [](QDate d) { return u"%1年%2月%3日"_s.arg(d.year()).arg(d.month()).arg(d.day()); };
    const bool months = period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
    if (!months) {
        const QDate to = period.to;
        return day(period.from) + u'—' +
               (period.from.year() == to.year() ? u"%1月%2日"_s.arg(to.month()).arg(to.day()) : day(to));
    }
    const bool one = period.from.month() == period.to.month() && period.from.year() == period.to.year();
    return one ? month(period.from) : month(period.from) + u'—' + month(period.to);
}

void setRateLists(FactNode &node, const std::vector<RatedUnit> &units, int threshold)
{
    constexpr int steps[] = {50, 60, 70, 80, 85, 90, 95, 98, 99};
    const auto where = [&](const auto &holds) {
        QStringList names;
        for (const RatedUnit &unit : units)
            if (!unit.rate.isNull() && holds(unit.rate))
                names += unit.name;
        return names;
    };
    node.setNames(u"whole"_s, where([](const Rate &rate) { return rate.isWhole(); }));
    node.setNames(u"zero"_s, where([](const Rate &rate) { return rate.part == 0; }));
    for (const int percent : steps) {
        const int edge = percent * 100;
        node.setNames(u"below%1"_s.arg(percent),
                      where([&](const Rate &rate) { return rate.compareToHundredths(edge) < 0; }));
        node.setNames(u"from%1"_s.arg(percent), where([&](const Rate &rate) {
                          return rate.compareToHundredths(edge) >= 0 && !rate.isWhole();
                      }));
    }
    FactNode &below = node.setNames(
        u"below"_s, where([&](const Rate &rate) { return rate.compareToHundredths(threshold) < 0; }));
    below.setText(u"threshold"_s, hundredthsText(threshold) + u'%');
}

namespace
{
/// Words that name a subject by its code are its name in a list, a name that several have all of theirs;
/// others are names already.
QStringList namesOf(const QStringList &words, const RoundState &state)
{
    const SubjectNames called(state);
    QHash<QString, QString> byCode;
    QHash<QString, QStringList> byName;
    for (const Subject &subject : state.subjects()) {
        if (!subject.code.isEmpty())
            byCode.insert(subject.code, called.of(subject));
        if (words.contains(subject.name))
            byName[subject.name] += called.of(subject);
    }
    QStringList names;
    for (const QString &word : words)
        names << (byCode.contains(word) ? QStringList{byCode.value(word)}
                                        : byName.value(word, QStringList{word}));
    return names;
}
} // namespace

Result<Facts> buildFacts(const RoundState &state, const NoticeSettings &settings, const LedgerViews &ledgers,
                         const std::vector<PastTotal> &inspected)
{
    Facts facts;
    FactNode &root = facts.root();
    if (!settings.examples.isEmpty())
        root.setNamedFirst(namesOf(settings.examples, state));
    const QString round = u"round "_s + state.round().key.text();
    FactNode &websites = root.object(u"websites"_s, round + u", websites"_s);
    FactNode &media = root.object(u"media"_s, round + u", media"_s);
    addKindFacts(websites, state, SubjectKind::Website, settings, inspected);
    addKindFacts(media, state, SubjectKind::MediaAccount, settings, inspected);
    addRateFacts(websites, state, SubjectKind::Website, settings);
    addRateFacts(media, state, SubjectKind::MediaAccount, settings);
    addWholeOfBoth(root, state, settings);
    addSamplingChange(websites.object(u"previous"_s), state, settings);
    addScoreFacts(websites.object(u"scores"_s), state, settings);
    addHeadingFacts(root, state, settings);
    addLedgerFacts(root.object(u"ledgers"_s), ledgers, state.round().thresholdHundredths);
    addAcrossFacts(root.object(u"ledgers"_s), state, ledgers);
    addWatchFacts(root.object(u"watch"_s, round + u", watch"_s), state);
    if (const Result<void> document = addDocumentFacts(root, state, settings); !document)
        return tl::unexpected(document.error());
    addAreaFacts(root, state, settings);
    addRectificationFacts(root, state, settings, inspected);
    return facts;
}

} // namespace xw::notice
