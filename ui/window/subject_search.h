// SubjectSearch: the search field of the top bar: name, code or host of any subject; Enter opens it.
#pragma once

#include "domain/ids.h"

#include <QLineEdit>

namespace xw
{
class Workspace;
}
namespace xw::models
{
class SubjectMatches;
}

namespace xw::ui
{

class SubjectSearch final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SubjectSearch(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);

signals:
    void chosen(xw::SubjectId subject);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);
    void retranslate();
    models::SubjectMatches *m_matches;
    Workspace *m_workspace = nullptr;
};

} // namespace xw::ui
