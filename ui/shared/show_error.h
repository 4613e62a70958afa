// showError: an error in the bar above a page or a dialog.
#pragma once

#include "base/error.h"
#include "widgets/message_bar.h"

namespace xw::ui
{

inline void showError(widgets::MessageBar &bar, const Error &error)
{
    const auto words = [error]() -> widgets::MessageBar::Text {
        return {error.summary.text(), error.where, error.advice.text(), error.detail};
    };
    bar.show(widgets::MessageBar::Kind::Error, words());
    bar.setWords(words);
}

} // namespace xw::ui
