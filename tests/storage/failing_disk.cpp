#include "failing_disk.h"

#include <atomic>
#include <cstddef>
#include <sqlite3.h>

namespace xw::testkit
{

namespace
{

struct Fault {
    std::atomic<int> stepsLeft = -1; ///< below 0: none is due
    std::atomic<FailingDisk::After> after = FailingDisk::After::Works;
    std::atomic<bool> hasFailed = false;
} fault;

sqlite3_vfs *below = nullptr;
sqlite3_vfs shim;

/// Whether this step fails.
bool fails()
{
    if (fault.hasFailed)
        return fault.after != FailingDisk::After::Works;
    if (fault.stepsLeft < 0 || --fault.stepsLeft > 0)
        return false;
    fault.stepsLeft = -1;
    fault.hasFailed = true;
    return true;
}

int refusal(int code)
{
    return fault.after == FailingDisk::After::IsFull ? SQLITE_FULL : code;
}

struct File {
    sqlite3_file base;
    // The system's own file lies behind it.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (!fails())
        return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
    // A disk that fails may have written some of it.
    [[maybe_unused]] const int half = realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, at);
    return refusal(SQLITE_IOERR_WRITE);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file *file, int *out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int control(sqlite3_file *file, int op, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, out);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile, sizeOf,      lockFile,        unlockFile, isReserved,
                                 control,  sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = below->xOpen(below, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int sync)
{
    return fails() ? SQLITE_IOERR_DELETE : below->xDelete(below, name, sync);
}

} // namespace

void FailingDisk::install()
{
    sqlite3_initialize();
    below = sqlite3_vfs_find(nullptr);
    shim = *below; // what is not about writing is the system's own
    shim.zName = "failing";
    shim.szOsFile = int(sizeof(File)) + below->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = removeFile;
    sqlite3_vfs_register(&shim, 1);
}

void FailingDisk::failAt(int n, After after)
{
    fault.after = after;
    fault.hasFailed = false;
    fault.stepsLeft = n;
}

bool FailingDisk::mend()
{
    fault.stepsLeft = -1;
    return fault.hasFailed.exchange(false);
}

} // namespace xw::testkit
