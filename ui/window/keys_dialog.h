// KeysDialog: one table of the keys: those of the menus, read from them, then those that each page answers
// to.
#pragma once

#include <QDialog>

class QMenuBar;

namespace xw::ui
{

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace xw::ui
