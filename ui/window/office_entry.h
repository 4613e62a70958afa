// OfficeEntry: the way into an office: the dialog, the keyring, and what is remembered for the next time.
#pragma once

#include "ui/office_place.h"

#include <QObject>
#include <QPointer>

namespace xw::ui
{

struct PageContext;
class OfficeDialog;
class PasswordKeeper;
class RecentWorkspaces;
class Session;

class OfficeEntry final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; `keeper` may be null: no keyring. `window`: whose dialog it is.
    OfficeEntry(Session &session, const PageContext &context, RecentWorkspaces &recent,
                PasswordKeeper *keeper, QWidget *window);

    /// With the office that was entered last.
    void ask();
    /// Straight in where the keyring knows the password, else by the dialog.
    void enter(const OfficePlace &place);

private:
    void ask(const OfficePlace &place);
    void connectAs(OfficeDialog &dialog);
    /// The keyring's name for it: a login of a database of a server.
    [[nodiscard]] static QString keyOf(const OfficePlace &place);
    Session &m_session;
    const PageContext &m_context;
    RecentWorkspaces &m_recent;
    PasswordKeeper *m_keeper;
    QWidget *m_window;
    QPointer<OfficeDialog> m_dialog;
};

} // namespace xw::ui
