#include "ui/quarter/list_dialog.h"

#include "ui/shared/file_export.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/head_width.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int mostListed = 5000; ///< a list to look at; the file has all
constexpr int widestColumn = 320;

QTableWidget *tableWidgetOf(const notice::ListTable &list, QWidget *parent)
{
    const int rows = int(std::min(list.rows.size(), size_t(mostListed)));
    auto *table = new QTableWidget(rows, int(list.headers.size()), parent);
    table->setObjectName(u"listTable"_s);
    table->setAccessibleName(list.title);
    table->setHorizontalHeaderLabels(list.headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setWordWrap(false);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < list.headers.size(); ++column) {
            const QString text = list.rows[size_t(row)].value(column);
            auto *item = new QTableWidgetItem(QString(text).replace(u'\n', u' '));
            item->setToolTip(text);
            table->setItem(row, column, item);
        }
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, std::max(std::min(table->columnWidth(column), widestColumn),
                                               widgets::headWidth(*table->horizontalHeader(), column)));
    return table;
}

} // namespace

ListDialog::ListDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_column(new QVBoxLayout(this)), m_sum(new QLabel(this)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(u"listDialog"_s);
    m_sum->setObjectName(u"listSum"_s);
    m_sum->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    auto *save = new widgets::PrimaryButton(tr("Save as…"), this);
    save->setObjectName(u"listSave"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"listClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(save);
    m_column->addWidget(m_sum);
    m_column->addWidget(m_tabs, 1);
    m_column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ListDialog::save);
    resize(1000, 600);
}

void ListDialog::addTools(QWidget *tools)
{
    m_column->insertWidget(0, tools);
}

void ListDialog::setList(const notice::ListDocument &list, const QString &name)
{
    m_list = list;
    m_name = name;
    setWindowTitle(list.title);
    m_sum->setText(list.lines.join(u'\n'));
    m_sum->setVisible(!list.lines.isEmpty());
    const int chosen = m_tabs->currentIndex();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (const notice::ListTable &table : list.tables)
        m_tabs->addTab(tableWidgetOf(table, m_tabs), table.title);
    m_tabs->setCurrentIndex(std::clamp(chosen, 0, std::max(0, m_tabs->count() - 1)));
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
}

void ListDialog::save()
{
    widgets::FileQuestion question;
    question.title = tr("Save the list");
    question.filter = tr("Excel (*.xlsx);;Word (*.docx);;PDF (*.pdf);;CSV (*.csv)");
    question.suffix = u"xlsx"_s;
    question.suggestion = m_name + u".xlsx"_s;
    exportFile(
        this, m_context, question,
        [list = m_list, table = std::max(0, m_tabs->currentIndex())](
            const QString &format, const JobPtr &job) { return notice::listFile(list, format, table, job); },
        [this](const Result<QString> &file) {
            if (file)
                emit written(*file);
            else
                emit failed(file.error());
        });
}

} // namespace xw::ui
