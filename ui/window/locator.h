// Locator: an action found by typing a part of its name, and run. It offers what is there: the entries of the
// menus, the keys of the page that is shown, and the buttons that can be pressed on it.
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QPointer>
#include <functional>
#include <vector>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace xw::ui
{

/// The property under which a QShortcut says what it does, as the source text of a translation in the context
/// of its parent's class ("xw::ui::InspectPage").
inline constexpr const char *doesProperty = "does";

struct LocatedAction {
    QString text;  ///< without mnemonics
    QString where; ///< "File", "Inspect"
    QKeySequence keys;
    QPointer<QObject> owner; ///< gone: it can no longer be run
    std::function<void()> run;
};

/// All that can be done now. `page` may be null.
[[nodiscard]] std::vector<LocatedAction> actionsOf(QMenuBar &bar, QWidget *page, const QString &pageName);

class Locator final : public QDialog
{
    Q_OBJECT

public:
    Locator(std::vector<LocatedAction> actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &typed);
    void run();
    std::vector<LocatedAction> m_actions;
    std::vector<size_t> m_shown;
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace xw::ui
