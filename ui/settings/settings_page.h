// SettingsPage: the round's settings, the standard, the order of the regions, the program. One scrolling
// sheet of cards.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/page_context.h"

namespace xw::ui
{

class SettingsSection;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QStringList unsaved() override;
    void discardUnsaved() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;

protected:
    bool event(QEvent *event) override;

private:
    void alignForms();
    QList<SettingsSection *> m_sections;
};

} // namespace xw::ui
