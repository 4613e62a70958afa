// TemplateSheet: the text of a template, as chips or as the code that is stored, and its faults below. Both
// views are one text; code is shown where it is asked for.
#pragma once

#include "ui/templates/template_run.h"
#include "widgets/card.h"

class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace xw::ui
{

class TemplateChips;
class TemplateText;

class TemplateSheet final : public widgets::Card
{
    Q_OBJECT

public:
    explicit TemplateSheet(QWidget *parent = nullptr);
    /// Changes nothing that is said to be typed: no textChanged().
    void setText(const QString &file);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;
    /// A word beside the heading.
    void setState(const QString &words);
    void setFaults(const std::vector<TemplateFault> &faults);
    void insertTag(const QString &tag);
    void showCode(bool code);
    void takeKeyboard();

signals:
    void textChanged();
    void codeShown(bool code); ///< by hand

private:
    void goToLine(int line);
    void showChips();
    TemplateText *m_code;
    TemplateChips *m_chips;
    QStackedWidget *m_views;
    QListWidget *m_faults;
    QLabel *m_state;
    QToolButton *m_asCode;
    bool m_filling = false; ///< one view is filled from the other
};

} // namespace xw::ui
