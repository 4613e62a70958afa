#include "widgets/native_dialogs.h"

#include "widgets/dialogs/text_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace xw::widgets
{

namespace
{

/// A file dialog that is gone once it is answered.
QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question, QFileDialog::FileMode mode,
                        QFileDialog::AcceptMode accept)
{
    const QFileInfo suggestion(question.suggestion);
    const bool isFolder = suggestion.isDir();
    auto *dialog = new QFileDialog(parent, question.title, isFolder ? question.suggestion : suggestion.path(),
                                   question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setDefaultSuffix(question.suffix);
    if (!isFolder && !question.suggestion.isEmpty())
        dialog->selectFile(suggestion.fileName());
    return dialog;
}

void ask(QFileDialog *dialog, Dialogs::PathsAnswer answer)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

Dialogs::PathsAnswer single(Dialogs::PathAnswer answer)
{
    return [answer = std::move(answer)](const QStringList &paths) {
        answer(paths.isEmpty() ? std::nullopt : std::optional<QString>(paths.constFirst()));
    };
}

} // namespace

void NativeDialogs::openFile(QWidget *parent, const FileQuestion &question, PathAnswer answer)
{
    ask(fileDialog(parent, question, QFileDialog::ExistingFile, QFileDialog::AcceptOpen),
        single(std::move(answer)));
}

void NativeDialogs::openFiles(QWidget *parent, const FileQuestion &question, PathsAnswer answer)
{
    ask(fileDialog(parent, question, QFileDialog::ExistingFiles, QFileDialog::AcceptOpen), std::move(answer));
}

void NativeDialogs::saveFile(QWidget *parent, const FileQuestion &question, PathAnswer answer)
{
    ask(fileDialog(parent, question, QFileDialog::AnyFile, QFileDialog::AcceptSave),
        single(std::move(answer)));
}

void NativeDialogs::openFolder(QWidget *parent, const FileQuestion &question, PathAnswer answer)
{
    auto *dialog = fileDialog(parent, question, QFileDialog::Directory, QFileDialog::AcceptOpen);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, single(std::move(answer)));
}

void NativeDialogs::confirm(QWidget *parent, const ConfirmQuestion &question, ConfirmAnswer answer)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    if (question.destructive)
        box->setDefaultButton(QMessageBox::Cancel);
    else
        box->setDefaultButton(accept);
    QObject::connect(box, &QDialog::finished, box,
                     [box, accept, answer = std::move(answer)] { answer(box->clickedButton() == accept); });
    box->open();
}

void NativeDialogs::askText(QWidget *parent, const TextQuestion &question, TextAnswer answer)
{
    auto *dialog = new TextDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional<QString>(dialog->text()) : std::nullopt);
    });
    dialog->open();
}

} // namespace xw::widgets
