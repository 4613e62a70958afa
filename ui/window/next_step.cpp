#include "ui/window/next_step.h"

#include "ui/shared/page.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

QString pageOf(UndoEntry::About about)
{
    using About = UndoEntry::About;
    switch (about) {
    case About::Finding:
    case About::Inspection:
    case About::Review:
    case About::Evidence:
        return u"inspect"_s;
    case About::Ledger:
        return u"ledgers"_s;
    case About::Notice:
    case About::Template:
        return u"notice"_s;
    case About::Settings:
        return u"settings"_s;
    case About::Register:
        return u"register"_s;
    case About::Suggestions:
        return u"monitor"_s;
    case About::Sample:
    case About::Import:
        break;
    }
    return {};
}

std::optional<UndoEntry> nextStep(const std::vector<UndoEntry> &steps, const Page *inView)
{
    if (steps.empty())
        return std::nullopt;
    // What moves the whole round is on no page: it is next only where nothing came after it. Else a mark on a
    // row, which the page does not show, would be answered by taking back the import before it.
    if (pageOf(steps.back().about).isEmpty())
        return steps.back();
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (inView && inView->shows(*step))
            return *step;
    return steps.back();
}

} // namespace xw::ui
