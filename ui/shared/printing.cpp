#include "ui/shared/printing.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTableView>
#include <QToolBar>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr double millimetre = 72.0 / 25.4; ///< all measures are points
constexpr double paperMargin = 15 * millimetre;

struct PrintedTable {
    QString title;
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<double> shares; ///< of the width, by column; their sum is 1
    std::vector<Qt::Alignment>
        sides; ///< where a column's cells stand: numbers at the right, as they are shown
};

PrintedTable takeTable(const QTableView &view, const QString &title)
{
    PrintedTable table;
    table.title = title;
    const QAbstractItemModel &model = *view.model();
    std::vector<int> columns;
    const QHeaderView &head = *view.horizontalHeader();
    for (int place = 0; place < head.count(); ++place)
        if (const int column = head.logicalIndex(place); !view.isColumnHidden(column))
            columns.push_back(column);
    double whole = 0;
    for (const int column : columns) {
        table.heads << model.headerData(column, Qt::Horizontal).toString().simplified();
        table.shares.push_back(view.columnWidth(column));
        const QVariant side = model.index(0, column).data(Qt::TextAlignmentRole);
        table.sides.push_back((Qt::Alignment(side.toInt()) & Qt::AlignRight) ? Qt::AlignRight
                                                                             : Qt::AlignLeft);
        whole += view.columnWidth(column);
    }
    for (double &share : table.shares)
        share /= qMax(1.0, whole);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString().simplified();
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// A page of a table: where its rows begin and end.
struct TablePage {
    size_t from = 0;
    size_t to = 0;
};

class TablePainter
{
public:
    TablePainter(QPainter &painter, const PrintedTable &table, QSizeF paper)
        : m_painter(painter), m_table(table), m_area(QPointF(), paper)
    {
        m_area.adjust(paperMargin, paperMargin, -paperMargin, -paperMargin);
        m_font = painter.font();
        m_font.setPixelSize(9); // of a painter that counts points
        m_bold = m_font;
        m_bold.setWeight(QFont::DemiBold);
        m_line = QFontMetricsF(m_font).height();
    }

    std::vector<TablePage> pages()
    {
        std::vector<TablePage> made{{}};
        const double room = m_area.height() - titleHeight() - heightOf(m_table.heads, m_bold) - m_line * 2;
        double used = 0;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const double height = heightOf(m_table.rows[row], m_font);
            if (used + height > room && row > made.back().from) {
                made.back().to = row;
                made.push_back({row, row});
                used = 0;
            }
            used += height;
        }
        made.back().to = m_table.rows.size();
        return made;
    }

    void paint(const TablePage &page, size_t number, size_t of)
    {
        const widgets::Colours &paper = widgets::coloursOf(widgets::Scheme::Light);
        QFont large = m_bold;
        large.setPixelSize(12);
        m_painter.setPen(paper.ink);
        m_painter.setFont(large);
        m_painter.drawText(QRectF(m_area.topLeft(), QSizeF(m_area.width(), titleHeight())),
                           Qt::AlignLeft | Qt::TextWordWrap, m_table.title);
        double y = m_area.top() + titleHeight();
        y += drawRow(m_table.heads, m_bold, y, true, paper);
        for (size_t row = page.from; row < page.to; ++row)
            y += drawRow(m_table.rows[row], m_font, y, false, paper);
        m_painter.setPen(paper.soft);
        m_painter.setFont(m_font);
        m_painter.drawText(
            QRectF(m_area.left(), m_area.bottom() - m_line, m_area.width(), m_line), Qt::AlignRight,
            QCoreApplication::translate("xw::ui::Printing", "Page %1 of %2").arg(number + 1).arg(of));
    }

private:
    [[nodiscard]] double titleHeight() const { return m_line * 2.4; }

    [[nodiscard]] double heightOf(const QStringList &cells, const QFont &font) const
    {
        double height = m_line;
        const QFontMetricsF metrics(font);
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = qMax(height, metrics
                                      .boundingRect(QRectF(0, 0, widthOf(size_t(i)) - 6, 1e6),
                                                    Qt::AlignLeft | Qt::TextWrapAnywhere, cells[i])
                                      .height());
        return qMin(height, m_line * 6) + 5;
    }

    [[nodiscard]] double widthOf(size_t column) const { return m_area.width() * m_table.shares[column]; }

    double drawRow(const QStringList &cells, const QFont &font, double y, bool head,
                   const widgets::Colours &paper)
    {
        const double height = heightOf(cells, font);
        m_painter.setFont(font);
        double x = m_area.left();
        if (head)
            m_painter.fillRect(QRectF(x, y, m_area.width(), height), paper.neutralFill);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell(x, y, widthOf(size_t(i)), height);
            m_painter.setPen(paper.ink);
            m_painter.drawText(cell.adjusted(3, 2, -3, -2),
                               int(m_table.sides[size_t(i)]) | Qt::TextWrapAnywhere, cells[i]);
            x += cell.width();
        }
        m_painter.setPen(QPen(paper.field, 0.5));
        m_painter.drawLine(QPointF(m_area.left(), y + height), QPointF(m_area.right(), y + height));
        return height;
    }

    QPainter &m_painter;
    const PrintedTable &m_table;
    QRectF m_area;
    QFont m_font;
    QFont m_bold;
    double m_line = 0;
};

bool printTable(QPrinter &printer, const PrintedTable &table)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double dots = printer.resolution() / 72.0;
    painter.scale(dots, dots);
    TablePainter made(painter, table, printer.paperRect(QPrinter::Point).size());
    const std::vector<TablePage> pages = made.pages();
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const size_t first = some ? size_t(printer.fromPage() - 1) : 0;
    const size_t last = some ? std::min(size_t(printer.toPage()), pages.size()) : pages.size();
    for (size_t page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        made.paint(pages[page], page, pages.size());
    }
    return painter.end();
}

/// Qt's preview has its own pictures, in a row so wide that printing itself falls off its end: what is rarely
/// wanted goes, what stays is said as on the page of the notice, and printing comes first.
void trim(QPrintPreviewDialog &preview)
{
    auto *bar = preview.findChild<QToolBar *>();
    if (!bar)
        return;
    const auto find = [bar](const char *qtText) -> QAction * {
        const QString text = QCoreApplication::translate("QPrintPreviewDialog", qtText);
        const QList<QAction *> actions = bar->actions();
        const auto at = std::ranges::find(actions, text, &QAction::text);
        return at == actions.end() ? nullptr : *at;
    };
    for (const char *rare : {"Portrait", "Landscape", "First page", "Last page", "Show single page",
                             "Show facing pages", "Show overview of all pages"})
        if (QAction *action = find(rare))
            action->setVisible(false);
    const std::pair<const char *, QString> words[] = {
        {"Fit width", QCoreApplication::translate("xw::ui::Printing", "Width")},
        {"Fit page", QCoreApplication::translate("xw::ui::Printing", "Page")},
        {"Zoom in", u"+"_s},
        {"Zoom out", u"−"_s},
        {"Page setup", QCoreApplication::translate("xw::ui::Printing", "Paper…")}};
    for (const auto &[qtText, word] : words)
        if (QAction *action = find(qtText)) {
            action->setIcon({});
            action->setIconText(word);
        }
    for (const auto &[qtText, picture] : {std::pair("Previous page", u"back"_s), {"Next page", u"forward"_s}})
        if (QAction *action = find(qtText))
            action->setIcon(widgets::icon(picture));
    // It reckons with the dots of the printer: 1.1% for a whole page.
    if (const auto *zoom = bar->findChild<QComboBox *>())
        for (QAction *action : bar->actions())
            if (bar->widgetForAction(action) == zoom)
                action->setVisible(false);
    bar->setIconSize({18, 18});
    if (QAction *print = find("Print")) {
        print->setIcon({});
        print->setIconText(QCoreApplication::translate("xw::ui::Printing", "Print…"));
        bar->insertAction(bar->actions().constFirst(), print);
        bar->widgetForAction(print)->setObjectName(u"previewPrint"_s);
    }
}
} // namespace

void openPreview(const Printing &printing, QWidget *parent)
{
    // Held by the connection, which ends with the preview and after its widgets.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPageLayout paper(QPageSize(QPageSize::A4), printing.lies, {});
    paper.setMode(QPageLayout::FullPageMode); // the margins are drawn
    printer->setPageLayout(paper);
    printer->setDocName(printing.title);
    auto *preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setObjectName(u"printPreview"_s);
    preview->setWindowTitle(printing.title);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [paint = printing.paint, printer](QPrinter *on) {
                         if (!paint(*on))
                             on->abort();
                     });
    trim(*preview);
    preview->resize(preview->sizeHint().expandedTo({900, 600}));
    preview->open();
}

Printing tablePrinting(const QTableView &view, const QString &title)
{
    const int rows = view.model() ? view.model()->rowCount() : 0;
    Printing printing;
    printing.title = title;
    if (rows == 0)
        printing.refused = QCoreApplication::translate("xw::ui::Printing", "The list is empty.");
    else if (rows > mostPrinted)
        printing.refused =
            QCoreApplication::translate("xw::ui::Printing",
                                        "These are %1 rows: filter the list down to %2, or export it.")
                .arg(QLocale().toString(rows), QLocale().toString(mostPrinted));
    if (!printing.refused.isEmpty())
        return printing;
    const auto table = std::make_shared<const PrintedTable>(takeTable(view, title));
    printing.lies = table->heads.size() > 4 ? QPageLayout::Landscape : QPageLayout::Portrait;
    printing.paint = [table](QPrinter &printer) { return printTable(printer, *table); };
    return printing;
}

} // namespace xw::ui
