// SubjectPanel: the subjects behind a bar or a number, with what a supervisor does about them: open, confirm,
// send back.
#pragma once

#include "models/chart_data.h"
#include "widgets/card.h"

#include <QPushButton>

class QLabel;
class QListWidget;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

struct SubjectFilter;

class SubjectPanel final : public widgets::Card
{
    Q_OBJECT

public:
    SubjectPanel(widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// What is listed; the title says what it is.
    void show(const QString &title, const models::BehindQuery &query);
    /// After a change: the same question again, the same row chosen.
    void refresh();
    void retranslate();

signals:
    void openSubject(xw::SubjectId subject);
    void showSubjects(const xw::ui::SubjectFilter &filter);
    void errorOccurred(const xw::Error &error);

private:
    [[nodiscard]] SubjectId chosen() const;
    void review(ReviewState state, const QString &note = {});
    void updateButtons();
    [[nodiscard]] models::BehindQuery dueQuery() const;

    widgets::Dialogs &m_dialogs;
    Workspace *m_workspace = nullptr;
    bool m_asked = false;
    models::BehindQuery m_query;
    std::vector<SubjectId> m_subjects;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_due; ///< where none is unqualified or unchecked: the way to those that are counted
    QPushButton *m_open, *m_all, *m_back, *m_confirm;
};

} // namespace xw::ui
