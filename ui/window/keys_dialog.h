// KeysDialog: one table of the keys, by page. What is listed here is what the pages answer to.
#pragma once

#include <QDialog>

namespace xw::ui
{

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace xw::ui
