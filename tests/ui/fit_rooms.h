// Screens that windows are held against, less what the desktop takes.
#pragma once

#include <QSize>

struct Room {
    const char *name;
    QSize size;
    int text = 100; ///< percent
};
constexpr Room rooms[] = {{"1366x768", {1358, 690}},         // a laptop
                          {"1366x768 at 125%", {1084, 536}}, // the same, scaled
                          {"1920x1080 at 150%", {1272, 642}},
                          // Larger text, which a person chose.
                          {"1366x768 with text of 110%", {1358, 690}, 110},
                          {"1366x768 with text of 150%", {1358, 690}, 150},
                          {"1920x1080 with text of 150%", {1912, 1002}, 150}};
