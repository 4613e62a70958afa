#include "domain/case_files.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw
{

QJsonArray toJson(const QList<CaseFile> &files)
{
    QJsonArray all;
    for (const CaseFile &file : files)
        all.append(QJsonObject{{u"name"_s, file.name},
                               {u"type"_s, file.mimeType},
                               {u"size"_s, file.size},
                               {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return all;
}

QList<CaseFile> filesOf(const QJsonArray &json)
{
    QList<CaseFile> files;
    for (const QJsonValue &one : json)
        files.append({one[u"name"].toString(), one[u"type"].toString(),
                      QByteArray::fromHex(one[u"sha256"].toString().toLatin1()), one[u"size"].toInteger()});
    return files;
}

} // namespace xw
