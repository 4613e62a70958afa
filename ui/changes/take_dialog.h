// TakeDialog: what a package of changes would bring, place by place, before it is taken.
#pragma once

#include "closing/change_package.h"

#include <QDialog>

namespace xw
{
class RoundState;
}

namespace xw::ui
{

class TakeDialog final : public QDialog
{
    Q_OBJECT

public:
    TakeDialog(const RoundState &state, const closing::ReadChanges &read, const MergePlan &plan,
               QWidget *parent = nullptr);
};

} // namespace xw::ui
