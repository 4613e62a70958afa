// What the week's watch did, as a note of the round says it: watch.
#include "domain/watch_note.h"
#include "notice/facts/facts_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString watchDay(const QDateTime &at)
{
    return u"%1年%2月%3日"_s.arg(at.date().year()).arg(at.date().month()).arg(at.date().day());
}

} // namespace

void addWatchFacts(FactNode &node, const RoundState &state)
{
    const auto note = watchNote(state);
    node.setFlag(u"present"_s, note.has_value());
    const auto text = [&](const QString &name, const auto &made) {
        if (note)
            node.setText(name, made(*note));
        else
            node.setNothing(name);
    };
    const auto number = [&](const QString &name, qint64 value) {
        if (note)
            node.setInteger(name, value);
        else
            node.setNothing(name);
    };
    const WatchNote said = note.value_or(WatchNote());
    text(u"rule"_s, watchRuleText);
    text(u"from"_s, [](const WatchNote &one) { return watchDay(one.from); });
    text(u"to"_s, [](const WatchNote &one) { return watchDay(one.to); });
    number(u"days"_s, said.days);
    number(u"perDay"_s, said.perDay);
    number(u"seconds"_s, said.deadlineSeconds);
    number(u"sites"_s, said.sites);
    number(u"wholeWeek"_s, said.complete);
    number(u"visits"_s, said.counted + said.voided);
    number(u"counted"_s, said.counted);
    number(u"failed"_s, said.failed);
    number(u"void"_s, said.voided);
    number(u"outages"_s, said.outages);
    number(u"warned"_s, said.warned);
    number(u"failing"_s, said.failing);
    node.setFlag(u"allOpen"_s, note && said.failing == 0);
}

} // namespace xw::notice
