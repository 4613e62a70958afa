// BesideBrowser: the checklist in a slim window of its own, at the edge of the screen and above other
// windows: the site itself is open in the system's browser. A tool window of the program's, so that every key
// of the page works in it.
#pragma once

#include <QWidget>

class QPushButton;

namespace xw::widgets
{
class ElidedLabel;
}

namespace xw::ui
{

class BesideBrowser final : public QWidget
{
    Q_OBJECT

public:
    explicit BesideBrowser(QWidget *page);
    /// Takes the checklist in, and shows it at the right of the page's screen.
    void take(QWidget *checklist);
    /// What is looked at; both may be empty.
    void setSite(const QString &name, const QString &address);

signals:
    void browserAsked();
    /// It was closed: the checklist goes back to the page.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();

    widgets::ElidedLabel *m_name;
    widgets::ElidedLabel *m_address;
    QPushButton *m_browser;
    QPushButton *m_back;
};

} // namespace xw::ui
