// What a package says, as JSON and back.
#include "workspace/merging.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr int packageFormat = 1;

tl::unexpected<Error> noPackage()
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This is no package of changes"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Packages are made with: changes make FILE"), {}});
}

} // namespace

QJsonObject ChangePackage::toJson() const
{
    return {{u"format"_s, packageFormat},
            {u"round"_s, round.text()},
            {u"province"_s, province},
            {u"author"_s, author},
            {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
            {u"sequence"_s, sequence},
            {u"chain"_s, QString::fromLatin1(chain.toBase64())},
            {u"places"_s, places}};
}

Result<ChangePackage> ChangePackage::fromJson(const QJsonObject &json)
{
    if (json.value("format"_L1).toInt() > packageFormat)
        return failure(ErrorCode::Newer,
                       {QT_TRANSLATE_NOOP("xw", "The package was made by a newer program"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Install the newer version of Xunwang"), {}});
    const auto round = RoundKey::parse(json.value("round"_L1).toString());
    ChangePackage package;
    package.sequence = json.value("sequence"_L1).toInteger();
    if (json.value("format"_L1).toInt() != packageFormat || !round || package.sequence < 1 ||
        !json.value("places"_L1).isObject())
        return noPackage();
    package.round = *round;
    package.province = json.value("province"_L1).toString();
    package.author = json.value("author"_L1).toString();
    package.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    package.chain = QByteArray::fromBase64(json.value("chain"_L1).toString().toLatin1());
    package.places = json.value("places"_L1).toObject();
    return package;
}

} // namespace xw
