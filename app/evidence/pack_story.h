// readStory: a pack as a person reads it: the pages that are in it, what was found and where it stands on
// them, the picture. Of packs of the window and of every kind of `probe`.
#pragma once

#include "evidence/pack_check.h"

namespace xw::evidence
{

struct StoryPage {
    int record = 0; ///< its number, for recordPage()
    QString url;
    int status = 0;
    QString at; ///< as the record says it
};

/// Where something that was found stands.
struct StoryPlace {
    QString url;   ///< of the page; one that is not in the pack is said all the same
    QString quote; ///< words that stand there; may be empty
    QString text;  ///< what is said of it
};

struct StoryFinding {
    QString check; ///< a word of site_reading.h, or the kind of the probe
    QString text;  ///< for people
    std::vector<StoryPlace> places;
};

struct PackStory {
    PackReport report;
    std::vector<StoryPage> pages; ///< answers that are pages, each address once, the site's own first
    std::vector<StoryFinding> findings;
    int picture = 0; ///< the record of it; 0: there is none
    QJsonObject verdict;
    /// The page of an address, with or without its fragment and last slash; nullptr: it is not in the pack.
    [[nodiscard]] const StoryPage *page(const QString &url) const;
};

/// Whatever the bytes are: a file that is no pack has faults, and no pages.
[[nodiscard]] PackStory readStory(const QByteArray &bytes);

struct StoryText {
    QString html; ///< without anything that acts or fetches (probe/plain_page.h)
    bool cut = false;
};
/// A page of a pack to be shown without a network. NotFound; Format.
[[nodiscard]] Result<StoryText> storyText(const QByteArray &pack, const StoryPage &page);

} // namespace xw::evidence
