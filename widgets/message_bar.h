// MessageBar: says above a page what went wrong (or right), where, and what to do. Never modal, never gone
// before it was read: errors stay until they are closed, good news leaves by itself.
#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QIcon>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace xw::widgets
{

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Done, Warning, Error };

    struct Text {
        QString what;   ///< one sentence
        QString where;  ///< a file, a row, an address
        QString advice; ///< what to do
        QString detail; ///< for the technician, behind a button
    };

    explicit MessageBar(QWidget *parent = nullptr);
    void show(Kind kind, const Text &text);
    /// The same with a button that does something about it; the bar closes when it is pressed.
    void show(Kind kind, const Text &text, const QString &action, std::function<void()> onAction);
    /// The same for a message that may outlive a change of language: its words, and those of its button, are
    /// asked for again then. What was shown as plain text closes then if it is good news, and a warning stays
    /// as it was said.
    void say(Kind kind, std::function<Text()> words, std::function<QString()> action = {},
             std::function<void()> onAction = {});
    /// A second way out of what was said last.
    void alsoOffer(std::function<QString()> action, std::function<void()> onAction);
    void dismiss();
    /// Only where this sentence is what it says.
    void dismissIf(const QString &what);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMark();
    void retranslate();
    void setText(const Text &text);
    void press(std::function<void()> &what);
    Kind m_kind = Kind::Info;
    QIcon m_icon;
    QLabel *m_mark;
    QLabel *m_what;
    QLabel *m_more;
    QLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_second;
    QPushButton *m_details;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_onAction, m_onSecond;
    std::function<Text()> m_words;
    std::function<QString()> m_actionWords, m_secondWords;
};

} // namespace xw::widgets
