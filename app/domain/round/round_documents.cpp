#include "domain/round_documents.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

bool isKindOfRounds(const QString &kind)
{
    static const QStringList kinds{u"setting"_s,    u"notice"_s,  u"sample-plan"_s, u"register"_s,
                                   u"correction"_s, u"changes"_s, u"assignment"_s};
    return kinds.contains(kind);
}

} // namespace

bool isDocumentOf(RoundKey round, const Document &document)
{
    const QString key = round.text();
    const QString &name = document.name;
    // 2020 is a year's round, and part of many names: only a whole key counts.
    return isKindOfRounds(document.kind) &&
           (name == key || name.endsWith(u'@' + key) || name.startsWith(key + u'-'));
}

Document documentFor(const Round &round, RoundKey from, Document document)
{
    const QString key = from.text(), to = round.key.text();
    if (document.name.endsWith(u'@' + key))
        document.name = document.name.chopped(key.size()) + to;
    else
        document.name = to + document.name.sliced(key.size());
    document.round = round.id;
    return document;
}

void nameRounds(std::vector<Write> &writes, const std::vector<Round> &rounds)
{
    const auto bears = [](const Write &write) {
        const auto *document = std::get_if<Document>(&write);
        return document && !document->round.isValid() && isKindOfRounds(document->kind);
    };
    if (std::none_of(writes.begin(), writes.end(), bears))
        return;
    std::vector<Round> known = rounds;
    for (const Write &write : writes)
        if (const auto *round = std::get_if<Round>(&write))
            known.push_back(*round);
    for (Write &write : writes)
        if (bears(write))
            for (const Round &round : known)
                if (auto &document = std::get<Document>(write); isDocumentOf(round.key, document))
                    document.round = round.id;
}

} // namespace xw
