// LinksPanel: what the register says already about bodies that were renamed, merged or split; a link that was
// recorded by mistake is withdrawn here. Hidden while there is none.
#pragma once

#include "domain/succession.h"
#include "widgets/card.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw

namespace xw::ui
{

class LinksPanel final : public widgets::Card
{
    Q_OBJECT

public:
    /// `subjects`: whose links. `workspace` must outlive this.
    LinksPanel(Workspace &workspace, std::vector<SubjectId> subjects, QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_links.empty(); }

signals:
    void withdrawn(const QString &words);
    void failed(const xw::Error &error);

private:
    void fill();
    void refresh();
    void withdraw();
    void showWho(const Succession &link);
    [[nodiscard]] const Succession *chosen() const;
    [[nodiscard]] QString nameOf(SubjectId id) const;
    [[nodiscard]] QString wordsOf(const Succession &link) const;

    Workspace &m_workspace;
    std::vector<SubjectId> m_subjects;
    std::vector<Succession> m_links; ///< as they are listed
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_withdraw;
    bool m_busy = false;
};

} // namespace xw::ui
