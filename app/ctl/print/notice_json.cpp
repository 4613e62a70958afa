#include "ctl/print/notice_json.h"

#include "notice/plain_text.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QString kindOf(const notice::Block &block)
{
    static const QStringList kinds{u"mark"_s,      u"number"_s,    u"title"_s, u"addressee"_s,
                                   u"heading"_s,   u"paragraph"_s, u"table"_s, u"annexes"_s,
                                   u"signature"_s, u"remark"_s,    u"annex"_s, u"imprint"_s};
    return kinds.at(qsizetype(block.index()));
}

QJsonValue valueOf(const notice::Fact &fact)
{
    if (const auto *n = std::get_if<qint64>(&fact.value))
        return *n;
    if (const auto *rate = std::get_if<notice::RateValue>(&fact.value))
        return rate->rate.isNull() ? QJsonValue() : QJsonValue(QJsonArray{rate->rate.part, rate->rate.whole});
    if (const auto *text = std::get_if<QString>(&fact.value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&fact.value))
        return QJsonArray::fromStringList(*list);
    const auto *flag = std::get_if<bool>(&fact.value);
    return flag ? QJsonValue(*flag) : QJsonValue();
}

} // namespace

QJsonArray annexesJson(const notice::Composed &composed)
{
    QJsonArray annexes;
    int number = 0;
    for (const notice::AnnexSummary &annex : composed.annexes)
        annexes.append(QJsonObject{{u"number"_s, ++number},
                                   {u"id"_s, annex.id},
                                   {u"title"_s, annex.title},
                                   {u"rows"_s, annex.rows}});
    return annexes;
}

QJsonObject noticeJson(const notice::Composed &composed)
{
    QJsonArray blocks;
    const QStringList numbers = notice::headingNumbers(composed.document);
    for (size_t i = 0; i < composed.document.blocks.size(); ++i) {
        const notice::Block &block = composed.document.blocks[i];
        QJsonObject object{{u"kind"_s, kindOf(block)},
                           {u"text"_s, notice::plainBlock(block, numbers.at(qsizetype(i)))}};
        if (const QString key = composed.keys.value(qsizetype(i)); !key.isEmpty())
            object.insert(u"key"_s, key);
        QJsonArray facts;
        if (const notice::Runs *runs = runsOf(block))
            for (const notice::Run &run : *runs)
                if (!run.fact.isEmpty())
                    facts.append(QJsonObject{{u"fact"_s, run.fact}, {u"text"_s, run.text}});
        if (!facts.isEmpty())
            object.insert(u"facts"_s, facts);
        blocks.append(object);
    }
    QJsonArray faults;
    for (const Error &fault : composed.ledgerFaults)
        faults.append(fault.line());
    return {{u"title"_s, composed.document.title},
            {u"template"_s, composed.templateId},
            {u"date"_s, composed.document.date.toString(Qt::ISODate)},
            {u"blocks"_s, blocks},
            {u"annexes"_s, annexesJson(composed)},
            {u"faults"_s, faults}};
}

QJsonObject factsJson(const notice::Facts &facts)
{
    QJsonObject object;
    for (const QString &id : facts.ids())
        if (const std::optional<notice::Fact> fact = facts.find(id))
            object.insert(id, QJsonObject{{u"value"_s, valueOf(*fact)},
                                          {u"printed"_s, fact->printed},
                                          {u"source"_s, fact->source}});
    return object;
}

} // namespace xw::ctl
