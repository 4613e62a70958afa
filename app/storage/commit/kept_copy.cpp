#include "storage/commit/kept_copy.h"

#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

const QString workFolder = u"xunwang-copy-"_s, inUseName = u"in-use"_s;

/// In memory, and the person's alone, where the system has such a folder.
QString runtimeFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

/// What programs left that ended without a word.
void sweepWorkFolders()
{
    const QDir all(runtimeFolder());
    for (const QString &name : all.entryList({workFolder + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        QLockFile theirs(all.filePath(name) + u'/' + inUseName);
        theirs.setStaleLockTime(0);
        if (!theirs.tryLock(0))
            continue;
        theirs.unlock();
        QDir(all.filePath(name)).removeRecursively();
    }
}

} // namespace

KeptCopy::KeptCopy(QString path, QString password) : m_path(std::move(path)), m_password(std::move(password))
{
}

KeptCopy::~KeptCopy() = default;

bool KeptCopy::exists() const
{
    return QFileInfo::exists(isSealed() ? sealedName(m_path) : m_path);
}

const SealKey &KeptCopy::key()
{
    if (!m_key)
        m_key = std::make_unique<SealKey>(SealKey::of(m_password, saltOfSealed(sealedName(m_path))));
    return *m_key;
}

Result<QString> KeptCopy::work()
{
    if (!m_folder) {
        sweepWorkFolders();
        auto made = std::make_unique<QTemporaryDir>(runtimeFolder() + u'/' + workFolder + u"XXXXXX"_s);
        auto inUse = std::make_unique<QLockFile>(made->filePath(inUseName));
        inUse->setStaleLockTime(0);
        if (!made->isValid() || !inUse->tryLock(0))
            return failure(ErrorCode::Io,
                           {QT_TRANSLATE_NOOP("xw", "%1 cannot be written"), {runtimeFolder()}},
                           runtimeFolder(), {}, made->errorString());
        m_folder = std::move(made);
        m_inUse = std::move(inUse);
    }
    return m_folder->filePath(u"copy.xunwang"_s);
}

Result<void> KeptCopy::unseal(const QString &to)
{
    return readSealed(sealedName(m_path), key()).and_then([&](const QByteArray &content) {
        return writeWhole(to, content, {QT_TRANSLATE_NOOP("xw", "%1 cannot be written"), {to}});
    });
}

Result<QString> KeptCopy::open()
{
    if (!isSealed())
        return m_path;
    const Result<QString> file = work();
    if (!file || QFileInfo::exists(*file))
        return file;
    return unseal(*file).map([&] {
        m_isSealedNow = true;
        return *file;
    });
}

Result<qint64> KeptCopy::update(Connection &from, const Job *job)
{
    if (!isSealed()) {
        QFile::remove(sealedName(m_path));
        return updateOfficeCopy(from, m_path, job);
    }
    const Result<QString> file = work();
    if (!file)
        return tl::unexpected(file.error());
    // One of another password is made anew.
    if (!QFileInfo::exists(*file))
        m_isSealedNow = unseal(*file).has_value();
    const Result<qint64> rows = updateOfficeCopy(from, *file, job);
    if (!rows)
        return rows;
    m_isSealedNow = m_isSealedNow && *rows == 0 && exists();
    if (m_isSealedNow)
        return rows;
    QFile content(*file);
    if (!content.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "%1 cannot be read"), {*file}}, *file, {},
                       content.errorString());
    return writeSealed(sealedName(m_path), content.readAll(), key()).map([&] {
        m_isSealedNow = true;
        removeOfficeCopy(m_path); // of a time without a password
        return *rows;
    });
}

qint64 KeptCopy::costOfUpdate() const
{
    return isSealed() ? QFileInfo(sealedName(m_path)).size() : 0;
}

void KeptCopy::remove(const QString &path)
{
    removeOfficeCopy(path);
    QFile::remove(sealedName(path));
}

} // namespace xw::storage
