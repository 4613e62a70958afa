#include "workspace/settled_words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
const QString wordsDocumentKind = u"words"_s;
const QString wordsDocumentName = u"problems"_s;
} // namespace

SettledWords settledWords(const RoundState &state, const QHash<QString, QString> &more)
{
    SettledWords words;
    if (const Document *document = state.document(wordsDocumentKind, wordsDocumentName)) {
        const QJsonObject kept = QJsonDocument::fromJson(document->content).object();
        for (auto it = kept.begin(); it != kept.end(); ++it)
            words.insert(phraseKey(it.key()), it.value().toString());
    }
    for (auto it = more.begin(); it != more.end(); ++it)
        words.insert(phraseKey(it.key()), it.value());
    return words;
}

std::optional<Document> documentOf(const SettledWords &words, const RoundState &state)
{
    QJsonObject object; // sorted by its keys: the same words give the same bytes
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(it.key(), it.value());
    Document document{wordsDocumentKind, wordsDocumentName,
                      QJsonDocument(object).toJson(QJsonDocument::Compact)};
    const Document *known = state.document(document.kind, document.name);
    if (words.isEmpty() || (known && *known == document))
        return std::nullopt;
    return document;
}

Result<void> checkWords(const QHash<QString, QString> &words, const Standard &standard)
{
    for (auto it = words.begin(); it != words.end(); ++it)
        if (it.key().trimmed().isEmpty() || !standard.indicator(IndicatorId(it.value())))
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "“%1” settles no phrase: write --word PHRASE=INDICATOR"),
                 {it.key() + u'=' + it.value()}},
                {}, {QT_TRANSLATE_NOOP("xw", "The indicator is an id of the standard, such as W4"), {}});
    return {};
}

} // namespace xw
