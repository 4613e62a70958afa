// askToLeave: the question before a dialog is left with something in it that was typed or drawn and is kept
// nowhere.
#pragma once

#include "widgets/dialogs.h"

#include <QCoreApplication>
#include <QWidget>
#include <functional>

namespace xw::ui
{

/// `detail`: what would be lost. Goes on with `leave` when the person says so.
inline void askToLeave(widgets::Dialogs &dialogs, QWidget *dialog, const QString &detail,
                       std::function<void()> leave)
{
    widgets::ConfirmQuestion question;
    question.title = dialog->windowTitle();
    question.text = QCoreApplication::translate("xw::ui::AskToLeave", "Leave without keeping this?");
    question.detail = detail;
    question.accept = QCoreApplication::translate("xw::ui::AskToLeave", "Leave it");
    question.destructive = true;
    dialogs.confirm(dialog, question, [leave = std::move(leave)](bool accepted) {
        if (accepted)
            leave();
    });
}

} // namespace xw::ui
