// FailingDisk: SQLite's files on a disk that fails at the n-th time that something is written, synced, cut or
// removed (https://sqlite.org/vfs.html). It stands in front of the system's own.
#pragma once

namespace xw::testkit
{

class FailingDisk
{
public:
    enum class After {
        Works, ///< only that one time
        Fails, ///< from then on
        IsFull ///< from then on, for want of room
    };
    /// Stands in front from now on, for every database that is opened. Once in a program.
    static void install();
    /// The n-th step from now fails, counted from 1.
    static void failAt(int n, After after);
    /// No step fails any more. Whether one did.
    static bool mend();
};

} // namespace xw::testkit
