// LedgerPeriodBar: the days that a ledger counts, from and to, and the way back to those of its definition.
#pragma once

#include "domain/ledger_view.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace xw::ui
{

class LedgerPeriodBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPeriodBar(QWidget *parent = nullptr);
    /// A field that is being typed into keeps what is in it, unless `typed` may go.
    void setPeriod(const LedgerPeriod &period, bool typed);
    /// Whether the days were set by hand, so that there is a way back.
    void setByHand(bool byHand);
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;
    void retranslate();

signals:
    void edited();     ///< from() and to() were typed or picked
    void resetAsked(); ///< back to the months that the definition names

private:
    QLabel *m_name;
    QDateEdit *m_from, *m_to;
    QPushButton *m_reset;
};

} // namespace xw::ui
