// Keys that mean the same in every window: Enter presses the button that has the keyboard, Shift+F10 opens
// the menu of what has it.
#include "uikit/ui_kit.h"

#include "widgets/press_by_enter.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using namespace xw::widgets;

class UsualKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void enterPressesTheButtonThatHasTheKeyboardAndNoOther()
    {
        QDialog dialog;
        QVBoxLayout column(&dialog);
        auto *field = new QLineEdit(&dialog);
        auto *tick = new QCheckBox(&dialog);
        auto *other = new QPushButton(u"other"_s, &dialog); // what Qt hands on to the default button
        other->setAutoDefault(false);
        auto *guarded = new QPushButton(u"guarded"_s, &dialog);
        pressByEnter(*guarded);
        auto *tool = new QToolButton(&dialog);
        tool->setFocusPolicy(Qt::StrongFocus);
        auto *accept = new QPushButton(u"accept"_s, &dialog);
        accept->setDefault(true);
        for (QWidget *each : std::initializer_list<QWidget *>{field, tick, other, guarded, tool, accept})
            column.addWidget(each);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(accept, &QPushButton::clicked);
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{other, guarded, tool}) {
            QSignalSpy pressed(button, &QAbstractButton::clicked);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(pressed.size(), 2);
        }
        QCOMPARE(accepted.size(), 0);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Return); // the dialog's, as in a field
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(accepted.size(), 2);
        QVERIFY(!tick->isChecked());
    }

    void shiftF10OpensTheMenuOfWhatHasTheKeyboard()
    {
        QTableWidget table(3, 2);
        table.setContextMenuPolicy(Qt::CustomContextMenu);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        QSignalSpy asked(&table, &QWidget::customContextMenuRequested);
        QTest::keyClick(&table, Qt::Key_F10);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
    }
};

XW_UI_TEST_MAIN(UsualKeysTest)
#include "tst_usual_keys.moc"
