// LetterheadSettings: the office's own Word file that carries its notices: chosen, shown with its places,
// taken away. Kept in the workspace, so that it is there on every computer that opens it.
#pragma once

#include "ui/settings/settings_section.h"

class QLabel;
class QPushButton;

namespace xw::ui
{

struct PageContext;

class LetterheadSettings final : public SettingsSection
{
    Q_OBJECT

public:
    explicit LetterheadSettings(const PageContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void choose();
    void keep(const QByteArray &docx);

    const PageContext &m_context;
    QLabel *m_text, *m_state;
    QPushButton *m_choose, *m_remove;
};

} // namespace xw::ui
