#include "storage/rows/pairs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

// Written by hand: a register of 135,000 rows has one such list a row, and a QJsonArray each would cost more
// than the rest.
void appendQuoted(QString &json, const QString &word)
{
    json += u'"';
    for (const QChar c : word) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c.unicode() < 0x20)
            json += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            json += c;
    }
    json += u'"';
}

Pairs parsedPairs(const QString &json)
{
    Pairs pairs;
    for (const QJsonValue &pair : QJsonDocument::fromJson(json.toUtf8()).array())
        pairs.append({pair[0].toString(), pair[1].toString()});
    return pairs;
}

} // namespace

QString pairsToJson(const Pairs &pairs)
{
    if (pairs.isEmpty())
        return u""_s;
    qsizetype size = 2;
    for (const auto &[first, second] : pairs)
        size += first.size() + second.size() + 8;
    QString json;
    json.reserve(size);
    for (const auto &[first, second] : pairs) {
        json += json.isEmpty() ? u"[["_s : u",["_s;
        appendQuoted(json, first);
        json += u',';
        appendQuoted(json, second);
        json += u']';
    }
    json += u']';
    return json;
}

Pairs pairsFromJson(const QString &json)
{
    Pairs pairs;
    if (json.isEmpty())
        return pairs;
    if (json.contains(u'\\'))
        return parsedPairs(json);
    // Nothing is escaped: every quote begins or ends a word.
    qsizetype at = 0;
    const auto nextWord = [&json, &at]() -> QString {
        const qsizetype begin = json.indexOf(u'"', at) + 1;
        const qsizetype end = begin > 0 ? json.indexOf(u'"', begin) : -1;
        at = end < 0 ? json.size() : end + 1;
        return end < 0 ? QString() : json.sliced(begin, end - begin);
    };
    while (at < json.size() - 3) { // what follows the last word is ]]
        const QString first = nextWord();
        pairs.append({first, nextWord()});
    }
    return pairs;
}

QString wordsToJson(const QStringList &words)
{
    if (words.isEmpty())
        return u""_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList wordsFromJson(const QString &json)
{
    QStringList words;
    if (!json.isEmpty())
        for (const QJsonValue &word : QJsonDocument::fromJson(json.toUtf8()).array())
            words.append(word.toString());
    return words;
}

} // namespace xw::storage
