#include "ui/window/menu_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
using LineKind = MenuLine::Kind;

QKeySequence withShift(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

QKeySequence withCtrl(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

std::vector<MenuLine> makeLines()
{
    constexpr auto File = MenuPlace::File;
    constexpr auto Edit = MenuPlace::Edit;
    constexpr auto View = MenuPlace::View;
    constexpr auto Help = MenuPlace::Help;
    constexpr bool workspace = true;
    const auto usual = [](MenuPlace menu, const char *id, const char *text, QKeySequence::StandardKey keys) {
        return MenuLine{menu, id, text, {}, LineKind::Action, false, QAction::NoRole, keys};
    };
    const auto rule = [](MenuPlace menu) { return MenuLine{menu, "", "", {}, LineKind::Separator}; };
    return {
        {File, "New", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&New workspace…"), {QKeySequence::New}},
        {File, "NewWindow", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "New &window"), {withShift(Qt::Key_N)}},
        {File, "Open", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Open workspace…"), {QKeySequence::Open}},
        {File, "Office", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Connect to an o&ffice…"), {}},
        {File, "recentMenu", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Open &recent"), {}, LineKind::Submenu},
        {File, "Sample", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Open the &sample province"), {}},
        rule(File),
        {File,
         "Import",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Import a file…"),
         {withShift(Qt::Key_I)},
         LineKind::Action,
         workspace},
        {File,
         "blankListMenu",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "A b&lank list to fill in"),
         {},
         LineKind::Submenu},
        {File,
         "Sampling",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "The round's sa&mple…"),
         {withShift(Qt::Key_D)},
         LineKind::Action,
         workspace},
        {File,
         "Save",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "S&ave"),
         {withCtrl(Qt::Key_S)},
         LineKind::Action,
         workspace},
        {File, "Backup", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Back up…"), {}, LineKind::Action, workspace},
        {File, "Restore", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "R&estore from a backup…"), {}},
        {File,
         "changesMenu",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Changes of other copies"),
         {},
         LineKind::Submenu,
         workspace},
        {File,
         "Print",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Print…"),
         {withCtrl(Qt::Key_P)},
         LineKind::Action,
         workspace},
        rule(File),
        {File, "Verify", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Verify a signed notice…"), {}},
        rule(File),
        {File,
         "Close",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Close the wor&kspace"),
         {withCtrl(Qt::Key_W)},
         LineKind::Action,
         workspace},
        {File,
         "Quit",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Quit"),
         {QKeySequence::Quit},
         LineKind::Action,
         false,
         QAction::QuitRole},

        {Edit, "Undo", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Undo"), {withCtrl(Qt::Key_Z)}},
        {Edit,
         "Redo",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Redo"),
         {withShift(Qt::Key_Z), withCtrl(Qt::Key_Y)}},
        {Edit,
         "UndoList",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "What can be taken &back…"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)},
         LineKind::Action,
         workspace},
        rule(Edit),
        usual(Edit, "Cut", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Cu&t"), QKeySequence::Cut),
        usual(Edit, "Copy", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Copy"), QKeySequence::Copy),
        usual(Edit, "Paste", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "P&aste"), QKeySequence::Paste),
        usual(Edit, "SelectAll", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Se&lect all"),
              QKeySequence::SelectAll),
        usual(Edit, "FindHere", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Find &on this page"),
              QKeySequence::Find),
        rule(Edit),
        {Edit,
         "Review",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Re&view…"),
         {withShift(Qt::Key_Q)},
         LineKind::Action,
         workspace},
        {Edit,
         "Appeals",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "A&ppeals…"),
         {},
         LineKind::Action,
         workspace},
        {Edit,
         "SecondLooks",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Second looks…"),
         {},
         LineKind::Action,
         workspace},
        {Edit,
         "Assign",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Ass&ignment…"),
         {},
         LineKind::Action,
         workspace},
        {Edit, "Author", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Your name…"), {}},
        rule(Edit),
        {Edit,
         "Find",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Find a subject"),
         {withCtrl(Qt::Key_K)},
         LineKind::Action,
         workspace},

        {View, "", "", {}, LineKind::Pages},
        rule(View),
        {View,
         "DutyLog",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Duty log…"),
         {},
         LineKind::Action,
         workspace},
        {View,
         "RoundChanges",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "What &changed since the last round…"),
         {},
         LineKind::Action,
         workspace},
        {View, "Year", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "The &year…"), {}, LineKind::Action, workspace},
        rule(View),
        {View,
         "FullScreen",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "F&ull screen"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F11)}},
        {View,
         "TextLarger",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Lar&ger text"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)}},
        {View,
         "TextSmaller",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "S&maller text"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)}},
        {View,
         "TextUsual",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Usual te&xt size"),
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)}},
        {View, "appearanceMenu", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Appearance"), {}, LineKind::Submenu},
        {View, "languageMenu", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Language"), {}, LineKind::Submenu},

        {Help, "Handbook", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Handbook"), {QKeySequence(Qt::Key_F1)}},
        {Help, "Keys", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Keys…"), {}},
        {Help, "Tour", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Tour"), {}},
        {Help, "News", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "What is &new"), {}},
        {Help, "Locate", QT_TRANSLATE_NOOP("xw::ui::MainMenu", "Find an a&ction…"), {withShift(Qt::Key_P)}},
        rule(Help),
        {Help,
         "About",
         QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&About Xunwang"),
         {},
         LineKind::Action,
         false,
         QAction::AboutRole},
    };
}
} // namespace

const std::vector<MenuLine> &menuLines()
{
    static const std::vector<MenuLine> lines = makeLines();
    return lines;
}

const char *menuTitle(MenuPlace menu)
{
    switch (menu) {
    case MenuPlace::File:
        return QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&File");
    case MenuPlace::Edit:
        return QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Edit");
    case MenuPlace::View:
        return QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&View");
    case MenuPlace::Help:
        break;
    }
    return QT_TRANSLATE_NOOP("xw::ui::MainMenu", "&Help");
}

QString menuText(const MenuLine &line)
{
    const QString text = QCoreApplication::translate("xw::ui::MainMenu", line.text);
    return line.told == QKeySequence::UnknownKey
               ? text
               : text + u'\t' + QKeySequence(line.told).toString(QKeySequence::NativeText);
}

QString withoutMnemonic(QString text)
{
    text = text.section(u'\t', 0, 0);
    static const QRegularExpression trailing(u"\\(&[^&)]\\)"_s);
    text.remove(trailing);
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&').simplified();
}

} // namespace xw::ui
