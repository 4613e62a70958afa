#include "workspace/rectification/case_writes.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QJsonObject auditCase(const RectificationCase &one)
{
    return {{u"case"_s, one.code},
            {u"body"_s, one.body},
            {u"disposition"_s, toChinese(one.disposition)},
            {u"due"_s, one.due.toString(Qt::ISODate)},
            {u"state"_s, toChinese(one.state)}};
}

} // namespace

void CaseWrites::put(RectificationCase row)
{
    row.author = m_stamp.author;
    row.at = m_stamp.at;
    m_writes.emplace_back(std::move(row));
}

void CaseWrites::event(CaseId id, CaseEventKind kind, const QString &text, const QString &source,
                       const QList<CaseFile> &files)
{
    m_writes.emplace_back(CaseEvent{m_next, id, kind, text, source, files, m_stamp.author, m_stamp.at});
    m_next = CaseEventId(m_next.value() + 1);
}

QList<CaseFile> CaseWrites::files(const std::vector<CaseFileBytes> &files)
{
    QList<CaseFile> named;
    for (const CaseFileBytes &file : files) {
        const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        named.append({file.name, QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.bytes).name(),
                      digest, file.bytes.size()});
        m_writes.emplace_back(Blob{digest, file.bytes});
    }
    return named;
}

Result<RectificationCase> knownCase(const RoundState &state, CaseId id)
{
    if (const RectificationCase *found = state.cases().find(id))
        return *found;
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no such case"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "List them with: case list"), {}});
}

CaseChange changeOf(const char *command, const RectificationCase &before, const RectificationCase &after,
                    CaseWrites &writes)
{
    CaseChange change{QString::fromLatin1(command),
                      after.subject,
                      after.round,
                      auditCase(before),
                      auditCase(after),
                      writes.take()};
    return change;
}

} // namespace xw
