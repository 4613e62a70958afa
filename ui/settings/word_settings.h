// WordSettings: the office's own list of wrong words, one a line, for the machine's look at sites. Kept in
// the workspace when it is saved, and only if every line can be read.
#pragma once

#include "ui/settings/settings_section.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace xw::ui
{

struct PageContext;

class WordSettings final : public SettingsSection
{
    Q_OBJECT

public:
    explicit WordSettings(const PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QString unsaved() const override;
    void discard() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void read();
    void takeFile();
    void save();

    const PageContext &m_context;
    QLabel *m_text, *m_state;
    QPlainTextEdit *m_lines;
    QPushButton *m_file, *m_save;
    QString m_kept; ///< what the workspace holds
};

} // namespace xw::ui
