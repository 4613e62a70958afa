// Stands before the system's own functions in a server: while the file that XW_DISK_IS_FULL names is there,
// no other file grows (ENOSPC), as on a disk without room. What lies inside a file is written over as ever.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace
{

bool isFull()
{
    const char *const mark = getenv("XW_DISK_IS_FULL");
    return mark && access(mark, F_OK) == 0;
}

bool grows(int file, off_t end)
{
    struct stat known;
    return fstat(file, &known) == 0 && S_ISREG(known.st_mode) && end > known.st_size && isFull();
}

off_t sizeOf(const iovec *parts, int count)
{
    off_t size = 0;
    for (int i = 0; i < count; ++i)
        size += off_t(parts[i].iov_len);
    return size;
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto below = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    if (grows(file, at + off_t(size))) {
        errno = ENOSPC;
        return -1;
    }
    return below(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite(file, bytes, size, at);
}

ssize_t pwritev(int file, const iovec *parts, int count, off_t at)
{
    static const auto below = real<ssize_t (*)(int, const iovec *, int, off_t)>("pwritev");
    if (grows(file, at + sizeOf(parts, count))) {
        errno = ENOSPC;
        return -1;
    }
    return below(file, parts, count, at);
}

ssize_t pwritev64(int file, const iovec *parts, int count, off_t at)
{
    return pwritev(file, parts, count, at);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    static const auto below = real<int (*)(int, off_t, off_t)>("posix_fallocate");
    return grows(file, at + size) ? ENOSPC : below(file, at, size);
}

int posix_fallocate64(int file, off_t at, off_t size)
{
    return posix_fallocate(file, at, size);
}
}
