#include "domain/watch_note.h"

#include "domain/ledger_row.h"
#include "domain/printed_words.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int noteVersion = 1;

/// The numbers of a note by their names in a row.
template <class Note, class Visit>
void eachNumber(Note &note, Visit visit)
{
    visit(u"days"_s, note.days);
    visit(u"per_day"_s, note.perDay);
    visit(u"deadline_s"_s, note.deadlineSeconds);
    visit(u"repeat_after_s"_s, note.repeatAfterSeconds);
    visit(u"warning_hundredths"_s, note.warningHundredths);
    visit(u"veto_hundredths"_s, note.vetoHundredths);
    visit(u"sites"_s, note.sites);
    visit(u"complete"_s, note.complete);
    visit(u"counted"_s, note.counted);
    visit(u"failed"_s, note.failed);
    visit(u"doubtful"_s, note.doubtful);
    visit(u"void"_s, note.voided);
    visit(u"outages"_s, note.outages);
    visit(u"warned"_s, note.warned);
    visit(u"failing"_s, note.failing);
}

} // namespace

QString watchNoteLedger()
{
    return u"@watch"_s; // no definition can have such an id: no file and no page reaches it
}

LedgerRow toRow(const WatchNote &note, RoundId round)
{
    QJsonObject values{{u"v"_s, noteVersion},
                       {u"from"_s, note.from.toString(Qt::ISODate)},
                       {u"to"_s, note.to.toString(Qt::ISODate)}};
    eachNumber(note, [&values](const QString &name, qint64 value) { values.insert(name, value); });
    return {watchNoteLedger(), round, u"week"_s, values};
}

std::optional<WatchNote> watchNoteFrom(const LedgerRow &row)
{
    if (row.ledger != watchNoteLedger() || isWithdrawn(row) || row.values["v"_L1].toInt() != noteVersion)
        return std::nullopt;
    WatchNote note;
    note.from = QDateTime::fromString(row.values["from"_L1].toString(), Qt::ISODate);
    note.to = QDateTime::fromString(row.values["to"_L1].toString(), Qt::ISODate);
    eachNumber(note, [&row]<class Number>(const QString &name, Number &value) {
        value = Number(row.values[name].toInteger());
    });
    return note;
}

std::optional<WatchNote> watchNote(const RoundState &state)
{
    for (const LedgerRow &row : state.ledger(watchNoteLedger()))
        if (auto note = watchNoteFrom(row))
            return note;
    return std::nullopt;
}

QString watchRuleText(const WatchNote &note)
{
    QString text = u"连续监测%1天，每天间隔访问%2次，%3秒未打开即为一次失败"_s.arg(note.days)
                       .arg(note.perDay)
                       .arg(note.deadlineSeconds);
    if (note.repeatAfterSeconds > 0)
        text += u"（%1秒后复访仍未打开的计入）"_s.arg(note.repeatAfterSeconds);
    return text + u"，失败次数达%1%即为站点无法访问"_s.arg(hundredthsText(note.vetoHundredths));
}

} // namespace xw
