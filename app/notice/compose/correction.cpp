#include "notice/compose/correction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QJsonObject replacedNotice(const RoundState &state)
{
    const RoundKey key = state.round().key;
    if (!key.isCorrection())
        return {};
    const Document *document = state.document(u"correction"_s, key.text());
    QJsonObject what = document ? QJsonDocument::fromJson(document->content).object() : QJsonObject();
    what.insert(u"round"_s, key.replaced().text());
    return what;
}

Runs correctionRuns(const RoundState &state)
{
    const QJsonObject what = replacedNotice(state);
    if (what.isEmpty())
        return {};
    const QDate date = QDate::fromString(what.value(u"date"_s).toString(), Qt::ISODate);
    const QString title = what.value(u"title"_s).toString();
    QString text = u"本通报更正并替代"_s;
    if (date.isValid())
        text += chineseDate(date) + u"印发的"_s;
    text += title.isEmpty() ? state.round().name() + u"通报"_s : u'《' + title + u'》';
    text += u"，原通报同时废止。"_s;
    QString reason = what.value(u"reason"_s).toString().trimmed();
    while (reason.endsWith(u'。') || reason.endsWith(u'.'))
        reason.chop(1);
    if (!reason.isEmpty())
        text += u"更正说明："_s + reason + u'。';
    return {{text, {}}};
}

} // namespace xw::notice
