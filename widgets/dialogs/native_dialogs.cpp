#include "widgets/native_dialogs.h"

#include "widgets/dialogs/text_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{

/// Qt's own words for kinds of files are English in every language.
class FileKinds final : public QFileIconProvider
{
public:
    [[nodiscard]] QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? QCoreApplication::translate("xw::widgets::NativeDialogs", "Folder")
                            : QMimeDatabase().mimeTypeForFile(file).comment();
    }
};

/// Qt's own dialog, where the desktop has none: its columns are as wide as what stands in them.
void fitColumns(QFileDialog &dialog)
{
    if (auto *files = dialog.findChild<QTreeView *>(u"treeView"_s)) {
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < files->header()->count(); ++column)
            files->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

/// A file dialog that is gone once it is answered.
QFileDialog *fileDialog(QWidget *parent, const FileQuestion &question, const QString &usualFolder,
                        QFileDialog::FileMode mode, QFileDialog::AcceptMode accept)
{
    static FileKinds kinds;
    const QFileInfo suggestion(question.suggestion);
    const bool isFolder = suggestion.isDir();
    const QString folder = question.suggestion.isEmpty() ? usualFolder
                           : isFolder                    ? question.suggestion
                                                         : suggestion.path();
    auto *dialog = new QFileDialog(parent, question.title, folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(&kinds);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setDefaultSuffix(question.suffix);
    if (!isFolder && !question.suggestion.isEmpty())
        dialog->selectFile(suggestion.fileName());
    return dialog;
}

/// The office's documents, never the directory that the program happened to be started in.
QString usualFolder(const QString &last)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(last).isDir() ? last : QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void ask(QFileDialog *dialog, QString &last, Dialogs::PathsAnswer answer)
{
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, &last, answer = std::move(answer)](int result) {
            const QStringList paths = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
            if (!paths.isEmpty())
                last = dialog->fileMode() == QFileDialog::Directory ? paths.constFirst()
                                                                    : QFileInfo(paths.constFirst()).path();
            answer(paths);
        });
    dialog->open();
    fitColumns(*dialog);
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
    ask(fileDialog(parent, question, usualFolder(m_folder), QFileDialog::ExistingFile,
                   QFileDialog::AcceptOpen),
        m_folder, single(std::move(answer)));
}

void NativeDialogs::openFiles(QWidget *parent, const FileQuestion &question, PathsAnswer answer)
{
    ask(fileDialog(parent, question, usualFolder(m_folder), QFileDialog::ExistingFiles,
                   QFileDialog::AcceptOpen),
        m_folder, std::move(answer));
}

void NativeDialogs::saveFile(QWidget *parent, const FileQuestion &question, PathAnswer answer)
{
    ask(fileDialog(parent, question, usualFolder(m_folder), QFileDialog::AnyFile, QFileDialog::AcceptSave),
        m_folder, single(std::move(answer)));
}

void NativeDialogs::openFolder(QWidget *parent, const FileQuestion &question, PathAnswer answer)
{
    auto *dialog =
        fileDialog(parent, question, usualFolder(m_folder), QFileDialog::Directory, QFileDialog::AcceptOpen);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, m_folder, single(std::move(answer)));
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
