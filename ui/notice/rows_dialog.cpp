#include "ui/notice/rows_dialog.h"

#include "ui/shared/ask_to_leave.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>
#include <set>

using namespace Qt::StringLiterals;

namespace xw::ui
{

RowsDialog::RowsDialog(const QString &title, const QString &hint, const QStringList &columns,
                       const QList<QStringList> &rows, Take take, widgets::Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_take(std::move(take)), m_dialogs(dialogs),
      m_table(new QTableWidget(int(rows.size()), int(columns.size()), this)), m_fault(new QLabel(this))
{
    setObjectName(u"rowsDialog"_s);
    setWindowTitle(title);
    m_table->setObjectName(u"rowsTable"_s);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(true);
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(columns.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    waitForMore();
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        m_fault->clear();
        waitForMore();
    });
    auto *about = new QLabel(hint, this);
    about->setWordWrap(true);
    m_fault->setObjectName(u"rowsFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    widgets::setInk(m_fault, widgets::colours::bad);
    auto *remove = new QPushButton(tr("Remove the line"), this);
    remove->setObjectName(u"rowsRemove"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *keep = new widgets::PrimaryButton(tr("Apply"), this);
    keep->setObjectName(u"rowsApply"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(remove);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(keep);
    for (QPushButton *button : {remove, cancel, static_cast<QPushButton *>(keep)})
        button->setAutoDefault(false); // Enter goes on in the table
    connect(keep, &QPushButton::clicked, this, &RowsDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &RowsDialog::reject);
    connect(remove, &QPushButton::clicked, this, &RowsDialog::removeRows);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addLayout(foot);
    const int letter = widgets::charWidth(fontMetrics());
    resize(letter * std::max(60, int(columns.size()) * 26), fontMetrics().height() * 20);
    widenFirst();
    m_table->setCurrentCell(0, 0);
    m_before = this->rows();
}

/// A first column of titles is read before its values: it gets what it needs, up to two thirds.
void RowsDialog::widenFirst()
{
    const int columns = m_table->columnCount();
    const int wanted = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(0) + 12;
    if (columns < 2 || wanted <= width() / columns)
        return;
    constexpr int widest = 900; // beside it the notice should still be seen
    if (wanted > width() * 2 / 3)
        resize(qMin(wanted * 3 / 2, qMax(width(), widest)), height());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->setColumnWidth(0, qMin(wanted, width() * 2 / 3));
}

void RowsDialog::waitForMore()
{
    const int last = m_table->rowCount() - 1;
    bool used = last < 0;
    for (int column = 0; column < m_table->columnCount() && last >= 0; ++column)
        used =
            used || (m_table->item(last, column) && !m_table->item(last, column)->text().trimmed().isEmpty());
    if (used)
        m_table->insertRow(last + 1);
}

QList<QStringList> RowsDialog::rows() const
{
    QList<QStringList> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << (m_table->item(row, column) ? m_table->item(row, column)->text() : QString());
        all << cells;
    }
    return all;
}

void RowsDialog::removeRows()
{
    std::set<int, std::greater<>> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        chosen.insert(index.row());
    for (const int row : chosen)
        m_table->removeRow(row);
    waitForMore();
}

void RowsDialog::reject()
{
    m_table->setCurrentIndex({}); // what is being typed counts
    if (rows() == m_before)
        return QDialog::reject();
    askToLeave(m_dialogs, this, tr("The lines were changed here and are not applied yet."),
               [this] { QDialog::reject(); });
}

void RowsDialog::accept()
{
    m_table->setCurrentIndex({}); // what is being typed is taken
    const QString fault = m_take(rows());
    m_fault->setText(fault);
    if (fault.isEmpty())
        QDialog::accept();
}

} // namespace xw::ui
