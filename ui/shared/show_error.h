// showError: an error in the bar above a page or a dialog.
#pragma once

#include "base/error.h"
#include "widgets/message_bar.h"

namespace xw::ui
{

inline void showError(widgets::MessageBar &bar, const Error &error)
{
    bar.say(widgets::MessageBar::Kind::Error, [error]() -> widgets::MessageBar::Text {
        return {error.summary.text(), error.where, error.advice.text(), error.detail};
    });
}

} // namespace xw::ui
