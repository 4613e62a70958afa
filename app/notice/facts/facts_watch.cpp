// What the week's watch did, as a note of the round says it: watch.
#include "domain/watch_note.h"
#include "notice/facts/facts_parts.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

void addWatchFacts(FactNode &node, const RoundState &state)
{
    const auto note = watchNote(state);
    node.setFlag(u"present"_s, note.has_value());
    if (!note)
        return;
    const auto day = [](const QDateTime &at) {
        return u"%1年%2月%3日"_s.arg(at.date().year()).arg(at.date().month()).arg(at.date().day());
    };
    node.setText(u"rule"_s, watchRuleText(*note));
    node.setText(u"from"_s, day(note->from));
    node.setText(u"to"_s, day(note->to));
    node.setInteger(u"days"_s, note->days);
    node.setInteger(u"perDay"_s, note->perDay);
    node.setInteger(u"seconds"_s, note->deadlineSeconds);
    node.setInteger(u"sites"_s, note->sites);
    node.setInteger(u"wholeWeek"_s, note->complete);
    node.setInteger(u"visits"_s, note->counted + note->voided);
    node.setInteger(u"counted"_s, note->counted);
    node.setInteger(u"failed"_s, note->failed);
    node.setInteger(u"void"_s, note->voided);
    node.setInteger(u"outages"_s, note->outages);
    node.setInteger(u"warned"_s, note->warned);
    node.setInteger(u"failing"_s, note->failing);
    node.setFlag(u"allOpen"_s, note->failing == 0);
}

} // namespace xw::notice
