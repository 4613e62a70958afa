// XW_NOT_ON_WINDOWS: the one way in which a test says that it has no meaning on Windows.
#pragma once

#include <QtTest>

/// Ends a test on Windows and says why it has no meaning there: what judges in it is a program of other
/// systems, or the system has nothing of the kind (pipes in a folder, a limit for files). `reason` is a
/// literal.
#ifdef Q_OS_WIN
#define XW_NOT_ON_WINDOWS(reason) QSKIP("not on Windows: " reason)
#else
#define XW_NOT_ON_WINDOWS(reason)                                                                            \
    do {                                                                                                     \
    } while (false)
#endif
