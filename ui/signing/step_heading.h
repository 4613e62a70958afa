// stepHeading: the bold line above one step of a signing dialog.
#pragma once

#include <QLabel>

namespace xw::ui
{

[[nodiscard]] inline QLabel *stepHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace xw::ui
