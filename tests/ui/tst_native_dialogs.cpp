// The file dialogs as the desktop shows them where it has none of its own: where they begin, and what their
// columns say.
#include "uikit/ui_kit.h"

#include "widgets/native_dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
};

XW_UI_TEST_MAIN(NativeDialogsTest)
#include "tst_native_dialogs.moc"
