// PhraseTable: the words of a results file that no name of the standard is, each once, with the rows that it
// decides. The meaning of each is set by keys: type an id or a name in the last column.
#pragma once

#include "domain/standard.h"
#include "workspace/import.h"

#include <QTableView>

namespace xw::ui
{

class PhraseModel;

class PhraseTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PhraseTable(QWidget *parent = nullptr);
    void setPhrases(const std::vector<PhraseRows> &phrases, const Standard &standard);
    /// Those that leave their rows open.
    [[nodiscard]] int open() const;

signals:
    /// By hand. `indicator`: an id of the standard.
    void settled(const QString &phrase, const QString &indicator);

protected:
    /// Enter opens the meaning of a row, and does not press the dialog's button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    PhraseModel *m_model;
};

} // namespace xw::ui
