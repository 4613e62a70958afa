// FoundStrip: above the site, what the machine found before the person opened it. A click goes to the place;
// with the keyboard on it Enter ticks the chosen finding, Delete dismisses it with a reason, Space goes to
// its next place. No chip is cut: what has no room is a number beside them.
#pragma once

#include "models/suggestion_list.h"
#include "ui/shared/page_context.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class FoundDelegate;

class FoundStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit FoundStrip(const PageContext &context, QWidget *parent = nullptr);
    /// Hidden for what is no website, and where nothing looks at sites.
    void setSubject(Workspace *workspace, SubjectId subject);
    /// Gives the keyboard to the first that waits; says so where there is none.
    void takeKeyboard();
    [[nodiscard]] const models::SuggestionList &found() const { return *m_found; }

signals:
    /// Show this page, with these words marked in it (empty: none).
    void placeAsked(const QString &url, const QString &quote);
    void notify(const QString &text);
    void errorOccurred(const xw::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fitChips();
    void showMore();
    void showChosen();
    void showPlace(bool next);
    void accept();
    void dismiss();
    void showMenu(const QPoint &at);
    void askExcuse(const ReadPlace &column);
    void countAgain(const QStringList &addresses);
    void look();
    void retranslate();
    [[nodiscard]] const Suggestion *chosen() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString stateWords() const;

    const PageContext &m_context;
    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    models::SuggestionList *m_found;
    QLabel *m_words;
    QListView *m_list;
    FoundDelegate *m_chips;
    QPushButton *m_look;
    QToolButton *m_more; ///< how many have no room, and the way to them
    QToolButton *m_accept, *m_dismiss;
    int m_place = -1; ///< of the chosen one, shown last
    int m_first = 0;  ///< the first that is shown
};

} // namespace xw::ui
