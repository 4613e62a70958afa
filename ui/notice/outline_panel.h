// OutlinePanel: the sections and annexes of the notice, and which template it is made by. A row leads to its
// place on the page.
#pragma once

#include "ui/notice/notice_view.h"
#include "widgets/card.h"

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace xw::ui
{

class OutlinePanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);
    void setView(const NoticeViewPtr &view);
    /// id and name of each template; `chosen` is the one in use.
    /// `locked`: the round is signed, another template cannot be chosen.
    void setTemplates(const QList<QPair<QString, QString>> &templates, const QString &chosen,
                      bool locked = false);
    void retranslate();

signals:
    void blockChosen(int block);
    void templateChosen(const QString &id);
    void templatesAsked(); ///< to read, copy and change them

private:
    QTreeWidget *m_tree;
    QComboBox *m_template;
    QPushButton *m_templates;
};

} // namespace xw::ui
