// PrimaryButton and QuietButton: push buttons that the style sheet paints by their class. One primary a
// screen: the next step.
#pragma once

#include <QPushButton>

namespace xw::widgets
{

class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;
};

/// Without a frame: for what is rarely needed.
class QuietButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;
};

} // namespace xw::widgets
