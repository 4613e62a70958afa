// evidence verify, evidence show: a pack proved and read outside the program that made it.
#include "base/regular_file.h"
#include "base/shown_text.h"
#include "base/whole_file.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "evidence/pack_check.h"
#include "monitor/pack_shelf.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

constexpr int usualAge = 90; // days: a quarter

QString shownBytes(const QByteArray &bytes)
{
    return shownText(QString::fromUtf8(bytes));
}

/// What a workspace that was named knows of a pack.
struct Held {
    bool inRound = false;    ///< its digest is that of evidence of the round
    bool isTied = false;     ///< the history has the entry that the pack names
    bool namesRound = false; ///< the pack names one
};

Result<Held> heldBy(Session &session, const evidence::PackReport &report)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Held held;
    const RoundState &state = (*workspace)->state();
    for (const Subject &subject : state.subjects())
        for (const Evidence &one : state.evidence(subject.id))
            held.inRound = held.inRound || (one.sha256 == report.sha256 && !one.withdrawnAt.isValid());
    const QJsonObject chain = report.facts.value(u"xunwang"_s)[u"chain"_s].toObject();
    held.namesRound = chain.contains(u"head"_s);
    if (!held.namesRound)
        return held;
    const auto store = session.store(Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    const auto history = session.wait((*store)->history({}, std::numeric_limits<int>::max()));
    if (!history)
        return tl::unexpected(history.error());
    const qint64 sequence = chain.value(u"sequence"_s).toInteger();
    const QByteArray head = QByteArray::fromHex(chain.value(u"head"_s).toString().toLatin1());
    held.isTied = std::any_of(history->begin(), history->end(), [&](const AuditEntry &entry) {
        return entry.sequence == sequence && entry.hash == head;
    });
    return held;
}

QJsonArray faultsJson(const evidence::PackReport &report)
{
    QJsonArray faults;
    for (const evidence::PackFault &fault : report.faults)
        faults.append(QJsonObject{{u"where"_s, fault.where}, {u"message"_s, fault.what.text()}});
    return faults;
}

Message wrongDigest()
{
    return {QT_TRANSLATE_NOOP("xw", "The pack is another one: it does not have the digest that was named"),
            {}};
}

Message wrongHistory()
{
    return {QT_TRANSLATE_NOOP("xw", "The history of this workspace has no such entry as the pack names"), {}};
}

int verifyPack(Session &session, const Arguments &arguments)
{
    const QString file = arguments.positional.at(0);
    const auto bytes = readRegularFile(file, evidence::mostPackBytes);
    if (!bytes)
        return session.fail(bytes.error());
    evidence::PackReport report = evidence::checkPack(*bytes);
    const QString digest = QString::fromLatin1(report.sha256.toHex());
    if (arguments.has("sha256") && arguments.value("sha256").toLower() != digest)
        report.faults.push_back({file, wrongDigest()});
    const QJsonObject own = report.facts.value(u"xunwang"_s).toObject();
    QJsonObject answer{{u"file"_s, file},
                       {u"sha256"_s, digest},
                       {u"url"_s, report.facts.value(u"mainPageUrl"_s)},
                       {u"made"_s, report.facts.value(u"created"_s)},
                       {u"by"_s, report.facts.value(u"software"_s)},
                       {u"records"_s, qint64(report.records.size())},
                       {u"clock"_s, own.value(u"clock"_s)},
                       {u"chain"_s, own.value(u"chain"_s)}};
    if (!session.options().workspace.isEmpty() || !session.options().database.isEmpty()) {
        const auto held = heldBy(session, report);
        if (!held)
            return session.fail(held.error());
        if (held->namesRound && !held->isTied)
            report.faults.push_back({file, wrongHistory()});
        answer.insert(u"workspace"_s,
                      QJsonObject{{u"holds_it"_s, held->inRound},
                                  {u"history_agrees"_s, held->namesRound ? QJsonValue(held->isTied)
                                                                         : QJsonValue(QJsonValue::Null)}});
    }
    answer.insert(u"holds"_s, report.holds());
    answer.insert(u"faults"_s, faultsJson(report));
    for (const evidence::PackFault &fault : report.faults)
        session.print(u"✗ "_s + shownText(fault.where) + u"  "_s + shownText(fault.what.text()));
    session.print((report.holds() ? Message{QT_TRANSLATE_NOOP("xw", "The pack holds: %1 records, SHA-256 %2"),
                                            {QString::number(report.records.size()), digest}}
                                  : Message{QT_TRANSLATE_NOOP("xw", "The pack does not hold"), {}})
                      .text());
    session.printJson(answer);
    return report.holds() ? Done : AnswerIsNo;
}

int showRecord(Session &session, const Arguments &arguments, const QByteArray &bytes, int number)
{
    const QString file = arguments.positional.at(0);
    if (!arguments.has("out"))
        return session.fail(
            {ErrorCode::Usage,
             {QT_TRANSLATE_NOOP("xw", "Say where the record is to be written: --out FILE"), {}},
             {},
             {},
             {}});
    const auto page = evidence::recordPage(bytes, number, file);
    if (!page)
        return session.fail(page.error());
    const QString out = arguments.value("out");
    if (const auto written =
            writeWhole(out, page->body, {QT_TRANSLATE_NOOP("xw", "The record was not written"), {}});
        !written)
        return session.fail(written.error());
    session.print(u"%1  %2  %3"_s.arg(out, shownBytes(page->contentType)).arg(page->body.size()));
    session.printJson(QJsonObject{{u"file"_s, out},
                                  {u"record"_s, number},
                                  {u"type"_s, QString::fromUtf8(page->contentType)},
                                  {u"bytes"_s, page->body.size()}});
    return Done;
}

int showPack(Session &session, const Arguments &arguments)
{
    const auto bytes = readRegularFile(arguments.positional.at(0), evidence::mostPackBytes);
    if (!bytes)
        return session.fail(bytes.error());
    const auto number = arguments.number("record", 1);
    if (!number)
        return session.fail(number.error());
    if (*number)
        return showRecord(session, arguments, *bytes, **number);
    const evidence::PackReport report = evidence::checkPack(*bytes);
    TextTable table;
    QJsonArray records;
    for (const evidence::ListedRecord &record : report.records) {
        table.addRow({QString::number(record.number), shownBytes(record.type),
                      record.status ? QString::number(record.status) : QString(), shownBytes(record.date),
                      QString::number(record.bytes), shownBytes(record.contentType), shownBytes(record.url)});
        QJsonObject json{{u"record"_s, record.number},
                         {u"type"_s, QString::fromUtf8(record.type)},
                         {u"url"_s, QString::fromUtf8(record.url)},
                         {u"at"_s, QString::fromUtf8(record.date)},
                         {u"content_type"_s, QString::fromUtf8(record.contentType)},
                         {u"bytes"_s, record.bytes},
                         {u"digest"_s, QString::fromUtf8(record.digest)}};
        if (record.status)
            json.insert(u"status"_s, record.status);
        if (!record.cut.isEmpty())
            json.insert(u"cut"_s, QString::fromUtf8(record.cut));
        records.append(json);
    }
    session.print(table.text());
    if (!report.holds())
        session.print(Message{QT_TRANSLATE_NOOP("xw", "The pack does not hold"), {}}.text());
    session.printJson(QJsonObject{{u"file"_s, arguments.positional.at(0)},
                                  {u"holds"_s, report.holds()},
                                  {u"facts"_s, report.facts},
                                  {u"records"_s, records}});
    return report.holds() ? Done : AnswerIsNo;
}

/// Packs of readings that lie beside a workspace, or on an office's server; those that were taken as evidence
/// are in the round itself.
int cleanPacks(Session &session, const Arguments &arguments)
{
    const auto days = arguments.number("older-than", 0);
    if (!days)
        return session.fail(days.error());
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto shelf = monitor::PackShelf::of((*workspace)->store());
    const QDateTime now = session.clock()->now();
    const QDateTime before = now.addDays(-days->value_or(usualAge));
    QStringList old;
    QJsonArray packs;
    qint64 bytes = 0;
    const auto shelved = shelf.packs();
    if (!shelved)
        return session.fail(shelved.error());
    for (const auto &pack : *shelved) {
        if (pack.at > before)
            continue;
        old << pack.name;
        bytes += pack.bytes;
        packs.append(QJsonObject{
            {u"name"_s, pack.name}, {u"at"_s, pack.at.toString(Qt::ISODate)}, {u"bytes"_s, pack.bytes}});
        session.print(u"%1  %2"_s.arg(pack.name).arg(pack.bytes));
    }
    const bool isMeant = arguments.has("yes");
    const auto removed =
        isMeant ? shelf.remove(old, now, (*workspace)->author(), u"evidence clean"_s) : Result<int>(0);
    if (!removed)
        return session.fail(removed.error());
    const QString count = QString::number(isMeant ? *removed : int(old.size()));
    session.print((isMeant
                       ? Message{QT_TRANSLATE_NOOP("xw", "%1 pack(s) removed; what each was stands in %2"),
                                 {count, shelf.removedPlace()}}
                       : Message{QT_TRANSLATE_NOOP("xw", "%1 pack(s), %2 bytes, would be removed: nothing "
                                                         "was. A finding of such a reading keeps its words "
                                                         "and loses what the site sent. --yes removes them"),
                                 {count, QString::number(bytes)}})
                      .text());
    session.printJson(QJsonObject{{u"packs"_s, packs},
                                  {u"bytes"_s, bytes},
                                  {u"removed"_s, *removed},
                                  {u"record"_s, isMeant ? QJsonValue(shelf.removedPlace()) : QJsonValue()}});
    return Done;
}

} // namespace

std::vector<CommandSpec> evidenceCommands()
{
    return {
        {"evidence verify",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP(
             "xw", "prove a pack of evidence (WACZ) by itself: every digest, the index, what is missing, "
                   "added or changed. With -w also whether the round holds it. A pack that was made anew "
                   "from its beginning only differs from the digest that the round holds"),
         {{"sha256", "HEX", QT_TRANSLATE_NOOP("xw", "the digest that the pack is to have")}},
         verifyPack},
        {"evidence show",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "list the records of a pack of evidence, or write one out"),
         {{"record", "N", QT_TRANSLATE_NOOP("xw", "write the page (or picture, or verdict) of this record")},
          {"out", "FILE", QT_TRANSLATE_NOOP("xw", "with --record: where to")}},
         showPack},
        {"evidence clean",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("xw",
                           "packs of readings, older than so many days: says which, "
                           "and with --yes removes them, each with its digest in removed.jsonl. What was "
                           "taken as evidence is in the round and stays"),
         {{"older-than", "DAYS", QT_TRANSLATE_NOOP("xw", "else 90")},
          {"yes", "", QT_TRANSLATE_NOOP("xw", "remove them")}},
         cleanPacks}};
}

} // namespace xw::ctl
