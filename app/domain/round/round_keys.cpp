#include "domain/round_keys.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
const QString keyKind = u"@round"_s;
} // namespace

Document keyDocument(const Round &round)
{
    return {keyKind, QString::number(round.id.value()), round.key.text().toLatin1(), {}};
}

RoundKey keyOf(const RoundState &state, RoundId id)
{
    const Document *document = state.document(keyKind, QString::number(id.value()));
    return document ? RoundKey::parse(QString::fromLatin1(document->content)).value_or(RoundKey())
                    : RoundKey();
}

} // namespace xw
