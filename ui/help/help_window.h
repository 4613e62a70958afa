// HelpWindow: the handbook (resources/help), in the language of the program, opened at a page's chapter; and
// the sheet of keys, made from the menus' own actions, so that it cannot say another key than the one that
// works. Nothing of it comes from a network.
#pragma once

#include <QWidget>

class QLineEdit;
class QMenuBar;
class QTextBrowser;

namespace xw::ui
{

class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `menus`: whose keys the sheet lists; it must outlive the window.
    explicit HelpWindow(const QMenuBar &menus, QWidget *parent = nullptr);

    /// `chapter`: a page's id ("inspect"), "keys", or empty for the beginning. Comes to the front.
    void open(const QString &chapter);
    /// The handbook as HTML, keys put in. `language`: "zh_CN" or "en".
    [[nodiscard]] static QString handbook(const QString &language, const QMenuBar &menus);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void find(bool backward);
    const QMenuBar &m_menus;
    QString m_chapter;
    QTextBrowser *m_text;
    QLineEdit *m_find;
};

} // namespace xw::ui
