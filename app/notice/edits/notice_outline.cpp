#include "notice/notice_outline.h"

#include "domain/json_node.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

OwnSection readSection(const JsonNode &node)
{
    node.allowOnly({"id", "level", "heading", "text", "after", "withdrawnBy", "withdrawnAt"});
    OwnSection section;
    section.id = node.requiredText("id");
    section.level = std::clamp(node.integer("level", 1), 1, 2);
    section.heading = node.requiredText("heading");
    section.text = node.text("text");
    section.after = node.text("after");
    section.withdrawnBy = node.text("withdrawnBy");
    section.withdrawnAt = QDateTime::fromString(node.text("withdrawnAt"), Qt::ISODateWithMs);
    return section;
}

QJsonObject sectionJson(const OwnSection &section)
{
    QJsonObject object{{u"id"_s, section.id}, {u"level"_s, section.level}, {u"heading"_s, section.heading}};
    if (!section.text.isEmpty())
        object.insert(u"text"_s, section.text);
    if (!section.after.isEmpty())
        object.insert(u"after"_s, section.after);
    if (section.isWithdrawn()) {
        object.insert(u"withdrawnBy"_s, section.withdrawnBy);
        object.insert(u"withdrawnAt"_s, section.withdrawnAt.toString(Qt::ISODateWithMs));
    }
    return object;
}

} // namespace

bool NoticeOutline::isEmpty() const
{
    return sections.empty() && words.empty() && leftOut.isEmpty() && order.isEmpty();
}

const OwnSection *NoticeOutline::find(const QString &id) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const OwnSection &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

OwnSection *NoticeOutline::find(const QString &id)
{
    return const_cast<OwnSection *>(std::as_const(*this).find(id));
}

NoticeOutline NoticeOutline::read(const JsonNode &node)
{
    node.allowOnly({"sections", "words", "leftOut", "order"});
    NoticeOutline outline;
    for (const JsonNode &section : node.items("sections"))
        outline.sections.push_back(readSection(section));
    const JsonNode words = node.child("words");
    for (const QString &id : words.value().toObject().keys())
        outline.words[id] = words.text(id.toUtf8().constData());
    outline.leftOut = node.texts("leftOut");
    outline.order = node.texts("order");
    return outline;
}

QJsonObject NoticeOutline::toJson() const
{
    QJsonObject object;
    QJsonArray list;
    for (const OwnSection &section : sections)
        list.append(sectionJson(section));
    if (!list.isEmpty())
        object.insert(u"sections"_s, list);
    QJsonObject byId;
    for (const auto &[id, text] : words)
        byId.insert(id, text);
    if (!byId.isEmpty())
        object.insert(u"words"_s, byId);
    if (!leftOut.isEmpty())
        object.insert(u"leftOut"_s, QJsonArray::fromStringList(leftOut));
    if (!order.isEmpty())
        object.insert(u"order"_s, QJsonArray::fromStringList(order));
    return object;
}

} // namespace xw::notice
