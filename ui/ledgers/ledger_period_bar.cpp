#include "ui/ledgers/ledger_period_bar.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

LedgerPeriodBar::LedgerPeriodBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = new QLabel(this);
    m_from = new QDateEdit(this);
    m_from->setObjectName(u"ledgerFrom"_s);
    m_to = new QDateEdit(this);
    m_to->setObjectName(u"ledgerTo"_s);
    m_reset = new QuietButton(this);
    m_reset->setObjectName(u"ledgerQuarter"_s);
    row->addWidget(m_name);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setMinimumWidth(charWidth(fontMetrics()) * 18);
        row->addWidget(date);
        connect(date, &QDateEdit::editingFinished, this, &LedgerPeriodBar::edited);
    }
    row->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &LedgerPeriodBar::resetAsked);
}

void LedgerPeriodBar::setPeriod(const LedgerPeriod &period, bool typed)
{
    for (const auto &[field, day] : {std::pair(m_from, period.from), std::pair(m_to, period.to)})
        if (typed || !field->hasFocus())
            field->setDate(day);
}

void LedgerPeriodBar::setByHand(bool byHand)
{
    m_reset->setVisible(byHand);
}

QDate LedgerPeriodBar::from() const
{
    return m_from->date();
}

QDate LedgerPeriodBar::to() const
{
    return m_to->date();
}

void LedgerPeriodBar::retranslate()
{
    m_name->setText(tr("Counts from – to"));
    m_from->setAccessibleName(tr("Counts from"));
    m_to->setAccessibleName(tr("Counts to"));
    m_reset->setText(tr("As defined"));
    m_reset->setToolTip(tr("Back to the months that the ledger's definition names"));
}

} // namespace xw::ui
