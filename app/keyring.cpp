#include "keyring.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

const QString service = u"xunwang"_s;

/// Without the plain file that the library would fall back to.
void prepare(QKeychain::Job &job, const QString &key)
{
    job.setKey(key);
    job.setInsecureFallback(false);
    job.setAutoDelete(true);
}

} // namespace

void Keyring::read(const QString &key, QObject *context, Read answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    prepare(*job, key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        const bool found = job->error() == QKeychain::NoError;
        const bool missing = job->error() == QKeychain::EntryNotFound;
        answer(found     ? State::Found
               : missing ? State::Missing
                         : State::Unavailable,
               found ? signing::Secret(job->binaryData()) : signing::Secret());
    });
    job->start();
}

void Keyring::write(const QString &key, const signing::Secret &password, QObject *context, Wrote answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    prepare(*job, key);
    job->setBinaryData(QByteArray(password.data(), password.size()));
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, answer = std::move(answer)] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

void Keyring::forget(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    prepare(*job, key);
    job->start();
}

} // namespace xw
