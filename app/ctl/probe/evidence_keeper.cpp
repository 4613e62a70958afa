#include "ctl/probe/evidence_keeper.h"

#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

Result<std::shared_ptr<EvidenceKeeper>> EvidenceKeeper::make(Session &session, const QString &folder,
                                                             const RoundState *state)
{
    if (!QDir().mkpath(folder))
        return xw::failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The folder cannot be made"), {}}, folder);
    auto keeper = std::make_shared<EvidenceKeeper>();
    keeper->m_folder = folder;
    keeper->m_clock = session.clock();
    if (!state)
        return keeper;
    const auto store = session.store(Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    const auto history = session.wait((*store)->history({}, 1));
    if (!history)
        return tl::unexpected(history.error());
    if (!history->empty())
        keeper->m_tie = {state->round().key.text(), history->front().sequence, history->front().hash};
    return keeper;
}

RecorderPtr EvidenceKeeper::recorder() const
{
    return std::make_shared<evidence::SiteRecorder>(m_offset);
}

// A pack of an earlier look is never written over.
QString EvidenceKeeper::freeName(const ProbeTarget &target, const QString &kind) const
{
    QString site = target.code.isEmpty() ? QUrl(QString::fromUtf8(target.url)).host() : target.code;
    for (QChar &c : site)
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'_';
    const QDir folder(m_folder);
    const QString stem = site + u'-' + kind + u'-' + m_clock->now().toString(u"yyyyMMdd'T'hhmmss"_s);
    QString name = stem + u".wacz"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = stem + u'-' + QString::number(i) + u".wacz"_s;
    return folder.filePath(name);
}

void EvidenceKeeper::keep(QJsonObject &line, const ProbeTarget &target,
                          const evidence::SiteRecorder &recorder, const std::set<QByteArray> &addresses,
                          const QByteArray &picture)
{
    evidence::PackFacts facts;
    facts.code = target.code;
    facts.name = target.name;
    facts.kind = line.value(u"kind"_s).toString();
    facts.url = target.url;
    facts.at = m_clock->now();
    facts.verdict = line;
    facts.picture = picture;
    facts.clock = m_offset->reading();
    facts.tie = m_tie;
    facts.passedOver = recorder.passedOver();
    const QString path = freeName(target, facts.kind);
    const auto pack = makePack(facts, recorder.kept(addresses));
    auto written = pack ? writeWhole(path, *pack, {QT_TRANSLATE_NOOP("xw", "The evidence was not kept"), {}})
                        : Result<void>(tl::unexpected(pack.error()));
    if (!written) {
        if (!m_failure)
            m_failure = written.error();
        return;
    }
    line.insert(
        u"evidence"_s,
        QJsonObject{{u"file"_s, path},
                    {u"sha256"_s, QString::fromLatin1(
                                      QCryptographicHash::hash(*pack, QCryptographicHash::Sha256).toHex())}});
}

} // namespace xw::ctl
