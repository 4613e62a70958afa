// SettingsSection: one card of the settings page. Follows the workspace; failures go up by a signal.
#pragma once

#include "widgets/card.h"

namespace xw
{
class Workspace;
struct Change;
struct Error;
} // namespace xw

namespace xw::ui
{

class SettingsSection : public widgets::Card
{
    Q_OBJECT

public:
    using Card::Card;
    /// nullptr: none is open.
    void setWorkspace(Workspace *workspace);
    /// What was changed here and is not kept; empty: nothing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    /// Shows again what holds.
    virtual void discard() {}

signals:
    void unsavedChanged();
    void errorOccurred(const xw::Error &error);
    void notify(const QString &text);

protected:
    /// Shows what holds now. Called when the workspace, its round, its register or the language changed.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    Workspace *m_workspace = nullptr;
};

} // namespace xw::ui
