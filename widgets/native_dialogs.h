// NativeDialogs: the questions as windows of the desktop, window-modal, each closed by its answer.
#pragma once

#include "widgets/dialogs.h"

namespace xw::widgets
{

class NativeDialogs final : public Dialogs
{
public:
    void openFile(QWidget *parent, const FileQuestion &question, PathAnswer answer) override;
    void openFiles(QWidget *parent, const FileQuestion &question, PathsAnswer answer) override;
    void saveFile(QWidget *parent, const FileQuestion &question, PathAnswer answer) override;
    void openFolder(QWidget *parent, const FileQuestion &question, PathAnswer answer) override;
    void confirm(QWidget *parent, const ConfirmQuestion &question, ConfirmAnswer answer) override;
    void askText(QWidget *parent, const TextQuestion &question, TextAnswer answer) override;

private:
    QString m_folder; ///< of the last answer: where the next question begins that suggests none
};

} // namespace xw::widgets
