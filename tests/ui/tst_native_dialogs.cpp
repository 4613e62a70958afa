// The file dialogs as the desktop shows them where it has none of its own: where they begin, and what their
// columns say.
#include "uikit/ui_kit.h"

#include "ui/review/send_back.h"
#include "ui/shared/printing.h"
#include "widgets/dialogs/text_dialog.h"
#include "widgets/icon.h"
#include "widgets/native_dialogs.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NativeDialogsTest : public QObject
{
    Q_OBJECT

    static QFileDialog *asked(QWidget &parent) { return parent.findChild<QFileDialog *>(); }

private slots:
    void aQuestionThatSuggestsNothingBeginsWhereTheLastOneWasAnswered()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"notices"_s));
        const QString answered = folder.filePath(u"notices"_s);
        widgets::NativeDialogs dialogs;
        QWidget parent;
        dialogs.openFile(&parent, {u"Open"_s, u"All files (*)"_s, {}, {}}, [](const auto &) {});
        QVERIFY(asked(parent));
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QCOMPARE(asked(parent)->directory().absolutePath(),
                 QFileInfo(documents).isDir() ? documents : QDir::homePath());
        delete asked(parent);

        std::optional<QString> chosen;
        dialogs.openFolder(&parent, {u"Folder"_s, {}, answered, {}},
                           [&](const std::optional<QString> &path) { chosen = path; });
        emit asked(parent)->finished(QDialog::Accepted); // what accepting ends with
        QVERIFY(chosen);
        delete asked(parent);
        dialogs.openFile(&parent, {u"Open"_s, u"All files (*)"_s, {}, {}}, [](const auto &) {});
        QCOMPARE(asked(parent)->directory().absolutePath(), *chosen);
    }

    void aFolderIsCalledSoInTheLanguageOfTheProgram()
    {
        speak(u"zh_CN"_s);
        widgets::NativeDialogs dialogs;
        QWidget parent;
        dialogs.openFile(&parent, {u"打开"_s, u"(*)"_s, {}, {}}, [](const auto &) {});
        QVERIFY(asked(parent));
        QCOMPARE(asked(parent)->iconProvider()->type(QFileInfo(QDir::tempPath())), u"文件夹"_s);
        speak(u"en"_s);
        QCOMPARE(asked(parent)->iconProvider()->type(QFileInfo(QDir::tempPath())), u"Folder"_s);
    }

    /// The desktop's themes would have one too: looking through them took a tenth of the program's start.
    void aFieldIsClearedByACrossOfTheProgramsOwn()
    {
        QLineEdit field;
        field.setClearButtonEnabled(true);
        const auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
        QVERIFY(clear);
        QCOMPARE(clear->icon().pixmap(16).toImage(), widgets::icon(u"close"_s).pixmap(16).toImage());
    }

    void aQuestionBlamesNobodyBeforeSomethingIsTyped()
    {
        widgets::TextDialog dialog(ui::sendBackQuestion());
        dialog.show();
        auto *fault = part<QLabel>(dialog, u"fault"_s);
        auto *accept = part<QPushButton>(dialog, u"accept"_s);
        auto *answer = part<QPlainTextEdit>(dialog, u"answer"_s);
        QVERIFY(!fault->isVisible() && !accept->isEnabled() && !accept->toolTip().isEmpty());
        answer->setPlainText(u"链接打不开"_s);
        QVERIFY(!fault->isVisible() && accept->isEnabled());
        answer->clear();
        QVERIFY(fault->isVisible() && !accept->isEnabled());
        QCOMPARE(accept->toolTip(), fault->text());
    }

    void printingStandsFirstInThePreviewAndNumbersAtTheRight()
    {
        QTableView table;
        QStandardItemModel model(3, 9);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 9; ++column) {
                auto *item = new QStandardItem(QString::number(row * column));
                item->setTextAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
                model.setItem(row, column, item);
            }
        table.setModel(&model);
        QWidget parent;
        parent.resize(1300, 700);
        parent.show();
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            speak(language);
            const ui::Printing printing = ui::tablePrinting(table, u"样本"_s);
            ui::openPreview(printing, &parent);
            auto *preview = parent.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
            QVERIFY(preview);
            laidOut();
            auto *print = part<QToolButton>(*preview, u"previewPrint"_s);
            QVERIFY(print->isVisible());
            QCOMPARE(print->text(), language == u"en"_s ? u"Print…"_s : u"打印…"_s);
            for (const QToolButton *button : preview->findChildren<QToolButton *>())
                if (button->isVisible() && button->objectName() != u"qt_toolbar_ext_button"_s)
                    QVERIFY2(print->x() <= button->x(), qPrintable(button->text()));
            const auto *more = preview->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
            QVERIFY(!more || !more->isVisible());
            shoot(*preview, u"print-preview-"_s + language);
            delete preview;
        }
    }
};

XW_UI_TEST_MAIN(NativeDialogsTest)
#include "tst_native_dialogs.moc"
