#include "ui/window/office_entry.h"

#include "ui/password_keeper.h"
#include "ui/shared/page_context.h"
#include "ui/window/office_dialog.h"
#include "ui/window/recent_workspaces.h"
#include "ui/window/session.h"

#include <QSettings>
#include <memory>

using namespace Qt::StringLiterals;

namespace xw::ui
{

OfficeEntry::OfficeEntry(Session &session, const PageContext &context, RecentWorkspaces &recent,
                         PasswordKeeper *keeper, QWidget *window)
    : QObject(window), m_session(session), m_context(context), m_recent(recent), m_keeper(keeper),
      m_window(window)
{
}

QString OfficeEntry::keyOf(const OfficePlace &place)
{
    OfficePlace who = place;
    who.authority.clear();
    return who.address();
}

void OfficeEntry::ask()
{
    const QString last = m_context.settings.value(u"office/last"_s).toString();
    ask(OfficePlace::fromAddress(last).value_or(OfficePlace()));
}

void OfficeEntry::ask(const OfficePlace &place)
{
    if (m_dialog)
        return;
    m_dialog = new OfficeDialog(m_context.dialogs, m_keeper != nullptr, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setPlace(place);
    m_dialog->setKeepsCopy(m_context.settings.value(keepsOfficeCopy, true).toBool());
    connect(m_dialog, &OfficeDialog::connectAsked, this, [this] { connectAs(*m_dialog); });
    if (m_keeper && !place.login.isEmpty())
        m_keeper->read(keyOf(place), m_dialog,
                       [dialog = m_dialog](PasswordKeeper::State state, signing::Secret password) {
                           if (dialog && state == PasswordKeeper::State::Found)
                               dialog->showKept(password);
                       });
    m_dialog->open();
}

void OfficeEntry::enter(const OfficePlace &place)
{
    if (!m_keeper)
        return ask(place);
    m_keeper->read(keyOf(place), this, [this, place](PasswordKeeper::State state, signing::Secret password) {
        ask(place);
        if (!m_dialog || state != PasswordKeeper::State::Found)
            return;
        m_dialog->showKept(password);
        connectAs(*m_dialog);
    });
}

void OfficeEntry::connectAs(OfficeDialog &dialog)
{
    if (m_session.isBusy())
        return;
    const OfficePlace place = dialog.place();
    const bool keep = dialog.keepsPassword();
    auto password = std::make_shared<signing::Secret>(dialog.password());
    m_context.settings.setValue(keepsOfficeCopy, dialog.keepsCopy());
    dialog.setConnecting(true);
    // Whichever answer comes ends the waiting for both.
    auto *waiting = new QObject(this);
    connect(
        &m_session, &Session::opened, waiting,
        [this, place, keep, password, waiting] {
            waiting->deleteLater();
            waiting->disconnect();
            m_context.settings.setValue(u"office/last"_s, place.address());
            const Round &round = m_session.workspace()->state().round();
            m_recent.addOffice(place, round.province, round.key);
            if (m_keeper && keep)
                m_keeper->write(keyOf(place), *password, this, [](bool) {});
            else if (m_keeper)
                m_keeper->forget(keyOf(place));
            if (m_dialog)
                m_dialog->accept();
        },
        Qt::SingleShotConnection);
    connect(
        &m_session, &Session::failed, waiting,
        [this, waiting](const Error &error) {
            waiting->deleteLater();
            if (m_dialog)
                m_dialog->showFault(error);
        },
        Qt::SingleShotConnection);
    m_session.openOffice(place, *password);
}

} // namespace xw::ui
