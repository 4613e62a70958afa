// LedgerListPanel: all ledgers, each with what it holds; below them the definition files that could not be
// used, and why.
#pragma once

#include "base/error.h"
#include "models/ledger_figures.h"
#include "widgets/card.h"

class QLabel;
class QListView;
class QPushButton;

namespace xw
{
class LedgerLibrary;
}

namespace xw::ui
{

class LedgerListPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit LedgerListPanel(QWidget *parent = nullptr);
    void setLibrary(const std::shared_ptr<const LedgerLibrary> &library);
    void setCounts(const std::vector<models::LedgerCounts> &counts);
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const;
    /// What its names ask for, in the language of now.
    [[nodiscard]] int wantedWidth() const;
    void retranslate();

signals:
    void chosenChanged(const QString &id);
    void addAsked();

private:
    models::LedgerIndex *m_model;
    QListView *m_list;
    QLabel *m_faults;
    QPushButton *m_add;
    std::vector<Error> m_errors;
};

} // namespace xw::ui
