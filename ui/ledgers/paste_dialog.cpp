#include "ui/ledgers/paste_dialog.h"

#include "models/ledger_paste.h"
#include "ui/shared/ask_to_leave.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/cell_delegate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using models::LedgerPaste;

namespace
{

/// What cannot stand is red, what is worth knowing is amber, what goes nowhere is quiet.
class PasteDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (const QString fault = index.data(LedgerPaste::FaultRole).toString(); !fault.isEmpty())
            painter->fillRect(option.rect, index.data(LedgerPaste::RejectsRole).toBool() ? colours::badFill
                                                                                         : colours::warnFill);
        QStyleOptionViewItem shown = option;
        if (!index.data(LedgerPaste::FaultRole).toString().isEmpty())
            shown.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
        CellDelegate::paint(painter, shown, index);
    }

protected:
    QColor ink(const QModelIndex &index) const override
    {
        if (index.data(LedgerPaste::RejectsRole).toBool())
            return colours::bad;
        return index.data(LedgerPaste::LeftOutRole).toBool() ? colours::muted : colours::ink;
    }
};

} // namespace

QString pasteWords(const models::BlockPlan &plan)
{
    return PasteDialog::tr("%1 new, %2 changed, %3 unchanged")
        .arg(plan.added)
        .arg(plan.changed)
        .arg(plan.unchanged);
}

PasteDialog::PasteDialog(const models::LedgerActions &actions, models::PastedBlock paste, Dialogs &dialogs,
                         QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_model(new LedgerPaste(actions, std::move(paste), this))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_head = new QLabel(this);
    m_head->setObjectName(u"pasteHead"_s);
    m_head->setWordWrap(true);
    outer->addWidget(m_head);
    auto *card = new Card(this);
    m_view = new QTableView(card);
    m_view->setObjectName(u"pasteTable"_s);
    m_view->setAccessibleName(tr("The block as it would be pasted"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PasteDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_view->horizontalHeader()->setDefaultSectionSize(charWidth(fontMetrics()) * 19);
    m_view->horizontalHeader()->setStretchLastSection(true);
    card->body()->addWidget(m_view, 1);
    outer->addWidget(card, 1);
    m_reason = new QLabel(this);
    m_reason->setObjectName(u"pasteReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(fontMetrics().height() * 2);
    outer->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    m_next = new QPushButton(tr("&Next problem"), this);
    m_next->setObjectName(u"pasteNext"_s);
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    m_next->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"pasteCancel"_s);
    cancel->setAutoDefault(false);
    m_paste = new PrimaryButton(tr("&Paste"), this);
    m_paste->setObjectName(u"pasteNow"_s);
    m_paste->setAutoDefault(false);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_paste);
    outer->addLayout(row);
    connect(m_model, &LedgerPaste::judged, this, &PasteDialog::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PasteDialog::showReason);
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_view->setCurrentIndex(m_model->nextFault(m_view->currentIndex())); });
    connect(cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        emit pasted(m_model->paste().plan);
        accept();
    });
    refresh();
    m_view->setCurrentIndex(m_model->nextFault({}));
    m_view->setFocus();
    resize(charWidth(fontMetrics()) * 120, fontMetrics().height() * 26);
}

void PasteDialog::reject()
{
    if (m_model->mendedCount() == 0)
        return QDialog::reject();
    askToLeave(
        m_dialogs, this,
        tr("%Ln cell(s) were mended here; what was copied is as it was.", nullptr, m_model->mendedCount()),
        [this] { QDialog::reject(); });
}

void PasteDialog::refresh()
{
    const int faults = m_model->faultCount();
    m_head->setText(faults > 0 ? tr("%Ln cell(s) cannot go in as they are. Nothing was pasted: mend them "
                                    "here, or in the spreadsheet.",
                                    nullptr, faults)
                               : tr("The block fits now: %1.").arg(pasteWords(m_model->paste().plan)));
    m_next->setEnabled(faults > 0);
    m_paste->setEnabled(faults == 0);
    showReason();
}

void PasteDialog::showReason()
{
    const QModelIndex cell = m_view->currentIndex();
    const QString reason = cell.isValid() ? cell.data(LedgerPaste::FaultRole).toString() : QString();
    m_reason->setText(
        reason.isEmpty()
            ? QString()
            : tr("Row %1, %2: %3")
                  .arg(cell.row() + 1)
                  .arg(m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                       reason));
}

} // namespace xw::ui
