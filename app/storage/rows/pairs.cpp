#include "storage/rows/pairs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstring>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

// Written and read by hand: a register of 135,000 rows has one such list a row, and a QJsonArray each would
// cost more than all other columns.
void appendQuoted(RowBuffer &json, QStringView word)
{
    const auto isPlain = [](QChar c) { return (c >= u' ') & (c != u'"') & (c != u'\\'); };
    json.appendToText('"');
    bool isAllPlain = true; // no early way out: that way many characters are compared at once
    for (const QChar c : word)
        isAllPlain &= isPlain(c);
    if (isAllPlain) {
        json.appendToText(word);
    } else {
        for (const QChar &c : word) {
            if (c.unicode() < 0x20)
                json.appendToText(u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')));
            else if (!isPlain(c))
                json.appendToText(QString(u'\\') + c);
            else
                json.appendToText(QStringView(&c, c.isHighSurrogate() && &c + 1 < word.end() ? 2 : 1));
        }
    }
    json.appendToText('"');
}

// All of a pair before its second word.
QByteArray opening(const QString &first, bool isFirstPair)
{
    RowBuffer json;
    json.beginText();
    json.appendToText(isFirstPair ? '[' : ',');
    json.appendToText('[');
    appendQuoted(json, first);
    json.appendToText(',');
    json.endText();
    return json.view(json.field(0)).toByteArray();
}

Pairs parsedPairs(QByteArrayView json)
{
    Pairs pairs;
    for (const QJsonValue &pair : QJsonDocument::fromJson(json.toByteArray()).array())
        pairs.append({pair[0].toString(), pair[1].toString()});
    return pairs;
}

} // namespace

void PairsWriter::add(const Pairs &pairs, RowBuffer &into)
{
    into.beginText();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto &[first, second] = pairs.at(i);
        if (m_known.size() <= i)
            m_known.resize(i + 1);
        Known &known = m_known[i];
        if (known.bytes.isEmpty() || known.word != first)
            known = {first, opening(first, i == 0)};
        into.appendToText(known.bytes);
        appendQuoted(into, second);
        into.appendToText(']');
    }
    if (!pairs.isEmpty())
        into.appendToText(']');
    into.endText();
}

Pairs PairsReader::read(QByteArrayView json)
{
    if (json.isEmpty())
        return {};
    if (std::memchr(json.data(), '\\', size_t(json.size())))
        return parsedPairs(json);
    // Nothing is escaped: every quote begins or ends a word.
    Pairs pairs;
    pairs.reserve(m_known.size());
    const char *at = json.data();
    const char *const end = at + json.size();
    const auto nextWord = [&at, end]() -> QByteArrayView {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
        const char *const begin = quote ? quote + 1 : end;
        quote = static_cast<const char *>(std::memchr(begin, '"', size_t(end - begin)));
        at = quote ? quote + 1 : end;
        return QByteArrayView(begin, quote ? quote - begin : 0);
    };
    while (end - at > 3) { // what follows the last word is ]]
        const QByteArrayView first = nextWord();
        if (m_known.size() == pairs.size())
            m_known.append({first.toByteArray(), QString::fromUtf8(first)});
        auto &[raw, word] = m_known[pairs.size()];
        if (raw != first) {
            raw = first.toByteArray();
            word = QString::fromUtf8(first);
        }
        pairs.append({word, QString::fromUtf8(nextWord())});
    }
    return pairs;
}

void addWords(const QStringList &words, RowBuffer &into)
{
    into.addUtf8(words.isEmpty()
                     ? QByteArray()
                     : QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList wordsFromJson(QByteArrayView json)
{
    QStringList words;
    if (!json.isEmpty())
        for (const QJsonValue &word : QJsonDocument::fromJson(json.toByteArray()).array())
            words.append(word.toString());
    return words;
}

} // namespace xw::storage
