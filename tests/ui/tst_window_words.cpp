// One table of actions: every entry of the menus does something, the sheet of keys says what the menus answer
// to, and a message that stands over a change of language speaks the new one.
#include "uikit/window_kit.h"

#include "ui/review/review_queue.h"
#include "ui/shared/page.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_menu.h"
#include "ui/window/menu_table.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowWordsTest : public QObject, protected WindowKit
{
    Q_OBJECT

private slots:
    void init()
    {
        prepare(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->resize(1366, 768);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void everyActionOfTheTableIsAnsweredOnceAndHasItsOwnKeys()
    {
        const auto *menu = m_window->findChild<ui::MainMenu *>();
        QVERIFY(menu);
        QVERIFY2(menu->unanswered().isEmpty(), qPrintable(menu->unanswered().join(u' ')));
        QHash<QString, QString> keys;
        QSet<QString> ids;
        for (const ui::MenuLine &line : ui::menuLines()) {
            const QString id = QString::fromLatin1(line.id);
            QVERIFY2(id.isEmpty() || !ids.contains(id), line.id);
            ids.insert(id);
            for (const QKeySequence &key : line.keys) {
                QVERIFY2(!keys.contains(key.toString()),
                         qPrintable(key.toString() + u" is of "_s + keys.value(key.toString())));
                keys.insert(key.toString(), id);
            }
        }
        QVERIFY(keys.size() > 10);
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            m_language->useOnce(language);
            laidOut();
            QList<QList<QAction *>> levels{m_window->menuBar()->actions()};
            for (const QAction *head : m_window->menuBar()->actions())
                levels << head->menu()->actions();
            for (const QList<QAction *> &level : levels) {
                QHash<QChar, QString> letters;
                for (const QAction *action : level) {
                    const QString text = action->text();
                    const qsizetype at = text.indexOf(u'&');
                    if (at < 0 || at + 1 >= text.size())
                        continue;
                    const QChar letter = text.at(at + 1).toLower();
                    QVERIFY2(!letters.contains(letter),
                             qPrintable(text + u" and "_s + letters.value(letter)));
                    letters.insert(letter, text);
                }
            }
        }
    }

    void whatIsCountedHasItsThousandsApart()
    {
        // %Ln groups digits as the language does, %n does not: one way everywhere.
        QStringList bare;
        for (const QString &room : {u"/ui"_s, u"/widgets"_s, u"/app/models"_s}) {
            QDirIterator files(QStringLiteral(XW_SOURCE) + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (QString::fromUtf8(file.readAll()).contains(u"%n"_s))
                    bare << file.fileName();
            }
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
        m_language->useOnce(u"en"_s);
        QCOMPARE(QCoreApplication::translate("xw::ui::ImportDialog", "Import %Ln row(s)", nullptr, 60000),
                 u"Import 60,000 rows"_s);
        m_language->useOnce(u"zh_CN"_s);
        QVERIFY(QCoreApplication::translate("xw::ui::ImportDialog", "Import %Ln row(s)", nullptr, 60000)
                    .contains(u"60,000"_s));
    }

    /// The fonts of Chinese have them as wide as a character.
    void englishHasStraightQuotationMarksAndChineseItsOwn()
    {
        const auto nothing = [] {
            return QCoreApplication::translate("xw::ui::RegisterPage", "No row holds “%1”.").arg(u"x"_s);
        };
        QCOMPARE(nothing(), u"No row holds \"x\"."_s);
        QCOMPARE(QCoreApplication::translate("xw::ui::RegisterPage", "Add…"), u"Add…"_s);
        QCOMPARE(QCoreApplication::translate("nobody", "%n row(s)", nullptr, 2), u"2 row(s)"_s);
        QCOMPARE(QCoreApplication::translate("xw::models::LedgerIndex", "%Ln row(s)", nullptr, 1),
                 u"1 row"_s);
        m_language->useOnce(u"zh_CN"_s);
        QVERIFY2(nothing().contains(u"“x”"_s), qPrintable(nothing()));
        m_language->useOnce(u"en"_s);
        QCOMPARE(nothing(), u"No row holds \"x\"."_s);
    }

    void theSheetOfKeysSaysWhatTheMenusAnswerTo()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            m_language->useOnce(language);
            laidOut();
            const ui::KeysDialog sheet(*m_window->menuBar());
            const auto *table = sheet.findChild<QTreeWidget *>(u"keysTable"_s);
            QStringList lines;
            for (int i = 0; i < table->topLevelItemCount(); ++i)
                for (int k = 0; k < table->topLevelItem(i)->childCount(); ++k)
                    lines << table->topLevelItem(i)->child(k)->text(0) + u'|' +
                                 table->topLevelItem(i)->child(k)->text(1);
            for (const ui::MenuLine &line : ui::menuLines())
                for (const QKeySequence &key : line.keys) {
                    if (key.isEmpty())
                        continue; // what the platform has no key for
                    const auto *action = part<QAction>(u"action"_s + QString::fromLatin1(line.id));
                    const QString words = ui::withoutMnemonic(action->text());
                    const bool said = std::ranges::any_of(lines, [&](const QString &each) {
                        return each.contains(key.toString(QKeySequence::NativeText)) && each.endsWith(words);
                    });
                    QVERIFY2(said, qPrintable(key.toString() + u' ' + words));
                }
            // Every page, however many there are.
            const auto pages = ui::standardPages(*m_context);
            for (const ui::PageEntry &page : pages)
                QVERIFY(std::ranges::any_of(lines, [&page](const QString &each) {
                    return each.endsWith(u'|' + ui::Page::tr(page.title));
                }));
        }
    }

    void aMessageWithAButtonSpeaksTheLanguageThatHoldsNow()
    {
        auto *bar = part<widgets::MessageBar>(u"messageBar"_s);
        auto *action = part<QPushButton>(u"messageAction"_s);
        int pressed = 0;
        bar->say(
            widgets::MessageBar::Kind::Error,
            []() -> widgets::MessageBar::Text {
                return {ui::Page::tr("Register"), {}, {}, {}};
            },
            [] { return ui::Page::tr("Settings"); }, [&pressed] { ++pressed; });
        QCOMPARE(action->text(), u"Settings"_s);
        m_language->useOnce(u"zh_CN"_s);
        QTRY_COMPARE(action->text(), u"设置"_s);
        QCOMPARE(part<QLabel>(u"messageWhat"_s)->text(), ui::Page::tr("Register"));
        QVERIFY(ui::Page::tr("Register") != u"Register"_s);
        action->click();
        QCOMPARE(pressed, 1);
        QVERIFY(!bar->isVisible());
    }

    void aReviewerIsNotToldOfKeysThatDoNothingThere()
    {
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().workspace(), 20000);
        ui::ReviewQueue queue(workspace(), *m_context);
        queue.show();
        for (const QLabel *label : queue.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"F8"_s), qPrintable(label->text()));
    }
};

XW_UI_TEST_MAIN(WindowWordsTest)
#include "tst_window_words.moc"
