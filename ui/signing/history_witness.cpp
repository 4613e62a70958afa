#include "ui/signing/history_witness.h"

#include "base/when_done.h"
#include "closing/sign_round.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int witnessMs = 3000; ///< after the last change
}

HistoryWitness::HistoryWitness(Workspace &workspace, QSettings &settings)
    : QObject(&workspace), m_workspace(workspace), m_settings(settings), m_timer(new QTimer(this))
{
    if (!QFileInfo(workspace.location()).isFile())
        return;
    m_timer->setSingleShot(true);
    m_timer->setInterval(witnessMs);
    connect(m_timer, &QTimer::timeout, this, &HistoryWitness::note);
    connect(&workspace, &Workspace::savingChanged, m_timer, qOverload<>(&QTimer::start));
    QTimer::singleShot(0, this, [this] {
        compare();
        compareFolders();
    });
}

QString HistoryWitness::key() const
{
    const QByteArray place = QFileInfo(m_workspace.location()).canonicalFilePath().toUtf8();
    return u"seen/"_s +
           QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex());
}

void HistoryWitness::compare()
{
    const QStringList kept = m_settings.value(key()).toString().split(u':');
    const closing::SeenEntry seen{kept.value(0).toLongLong(), QByteArray::fromHex(kept.value(1).toLatin1())};
    whenDone(m_workspace.history({}, 1), this, [this, seen](const Result<std::vector<AuditEntry>> &newest) {
        if (!newest)
            return;
        const qint64 last = newest->empty() ? 0 : newest->front().sequence;
        const int back = int(qBound(qint64(1), last - seen.sequence + 1, qint64(closing::wholeHistory)));
        whenDone(m_workspace.history({}, back), this,
                 [this, seen](const Result<std::vector<AuditEntry>> &tail) {
                     if (!tail)
                         return;
                     if (const Message why = closing::goneSince(seen, *tail); !why.isEmpty())
                         emit doubted(why, m_workspace.location());
                     note(); // said once: who opens it on purpose is not told each time
                 });
    });
}

void HistoryWitness::compareFolders()
{
    const auto &rounds = m_workspace.rounds();
    if (std::none_of(rounds.begin(), rounds.end(),
                     [](const Round &round) { return round.phase == RoundPhase::Signed; }))
        return;
    whenDone(m_workspace.history({}, closing::wholeHistory), this,
             [this](const Result<std::vector<AuditEntry>> &history) {
                 if (!history)
                     return;
                 whenDone(QtConcurrent::run(closing::faultsOfSignedFolders, *history), this,
                          [this](const std::vector<std::pair<QString, Message>> &faults) {
                              for (const auto &[folder, why] : faults)
                                  emit doubted(why, folder);
                          });
             });
}

void HistoryWitness::note()
{
    whenDone(m_workspace.history({}, 1), this, [this](const Result<std::vector<AuditEntry>> &newest) {
        if (newest && !newest->empty())
            m_settings.setValue(key(), u"%1:%2"_s.arg(newest->front().sequence)
                                           .arg(QString::fromLatin1(newest->front().hash.toHex())));
    });
}

} // namespace xw::ui
