// What a screen reader meets in tables and lists: the right words, and never more cells than it can use.
#include "uikit/ui_kit.h"

#include "widgets/filter_bar.h"
#include "widgets/rate_chart.h"
#include "widgets/table_access.h"
#include "widgets/trend_chart.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{
/// A register of a nation, made as it is asked for; counts how often it is.
class WideModel final : public QAbstractTableModel
{
public:
    int rows = 135000;
    mutable qint64 asked = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 12;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++asked;
        return u"格%1.%2"_s.arg(index.row()).arg(index.column());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"头%1"_s.arg(section)) : QVariant();
    }
    void shrinkTo(int count)
    {
        beginResetModel();
        rows = count;
        endResetModel();
    }
    void putOneFirst()
    {
        beginInsertRows({}, 0, 0);
        ++rows;
        endInsertRows();
    }
};

QAccessibleInterface *faceOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    if (!face)
        qFatal("no face");
    return face;
}
} // namespace

class TableAccessTest : public QObject
{
    Q_OBJECT

    WideModel m_model;
    std::unique_ptr<QTableView> m_view;

    QAccessibleTableInterface &table() { return *faceOf(*m_view)->tableInterface(); }

private slots:
    void iconsInFieldsAndChartsHaveNamesAndRoles()
    {
        testkit::speak(u"en"_s);
        QWidget window;
        QVBoxLayout column(&window);
        auto *bar = new widgets::FilterBar(&window);
        auto *chart = new widgets::TrendChart(&window);
        auto *rates = new widgets::RateChart(&window);
        for (QWidget *part :
             {static_cast<QWidget *>(bar), static_cast<QWidget *>(chart), static_cast<QWidget *>(rates)})
            column.addWidget(part);
        window.show();
        auto *field = bar->findChild<QLineEdit *>(u"filterField"_s);
        field->setText(u"x"_s);
        QSet<QString> names;
        for (QToolButton *button : field->findChildren<QToolButton *>()) {
            QAccessibleInterface *face = faceOf(*button);
            QCOMPARE(face->role(), QAccessible::PushButton);
            names << face->text(QAccessible::Name);
            if (face->text(QAccessible::Name) == u"Empty the field") {
                auto *acts = face->actionInterface();
                acts->doAction(QAccessibleActionInterface::pressAction());
            }
        }
        QCOMPARE(names, (QSet<QString>{u"Search"_s, u"Empty the field"_s}));
        QVERIFY(field->text().isEmpty());
        rates->setAccessibleName(u"Pass rate by region"_s);
        for (QWidget *drawing : {static_cast<QWidget *>(chart), static_cast<QWidget *>(rates)})
            QCOMPARE(faceOf(*drawing)->role(), QAccessible::Chart);
        QCOMPARE(faceOf(*rates)->text(QAccessible::Name), u"Pass rate by region"_s);
    }

    void init()
    {
        m_model.shrinkTo(135000);
        m_view = std::make_unique<QTableView>();
        m_view->setAccessibleName(u"登记表"_s);
        m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_view->setModel(&m_model);
        m_view->resize(900, 600);
        m_view->show();
        testkit::laidOut();
        m_model.asked = 0;
    }
    void cleanup() { m_view.reset(); }

    void aLargeTableOffersWhatAScreenShows()
    {
        QAccessibleInterface *face = faceOf(*m_view);
        QCOMPARE(face->role(), QAccessible::Table);
        QCOMPARE(face->text(QAccessible::Name), u"登记表"_s);
        QCOMPARE(table().rowCount(), 135000);
        QCOMPARE(table().columnCount(), 12);
        QVERIFY2(face->childCount() > 12 && face->childCount() <= widgets::cellsKept,
                 qPrintable(QString::number(face->childCount())));
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *child = face->child(i);
            QVERIFY(child);
            QCOMPARE(child->parent(), face);
            QVERIFY(child->childCount() == 0);
            child->text(QAccessible::Name);
            child->state();
            child->rect();
        }
        QVERIFY2(m_model.asked < 3 * widgets::cellsKept, qPrintable(QString::number(m_model.asked)));
    }

    void anyCellCanBeAskedForAndKnowsItsPlace()
    {
        QAccessibleInterface *face = faceOf(*m_view);
        for (const auto &[row, column] : {std::pair(0, 0), {3, 7}, {134999, 11}, {70000, 0}}) {
            QAccessibleInterface *cell = table().cellAt(row, column);
            QCOMPARE(cell->text(QAccessible::Name), u"格%1.%2"_s.arg(row).arg(column));
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name),
                     u"头%1"_s.arg(column));
            QCOMPARE(face->child(face->indexOfChild(cell)), cell);
            QCOMPARE(table().cellAt(row, column), cell); // the same face each time
        }
        QVERIFY(table().cellAt(134999, 0)->state().offscreen);
        QVERIFY(!table().cellAt(0, 0)->state().offscreen);
    }

    void whatIsNotThereIsAnsweredToo()
    {
        // The bridge of Qt 6.4 follows what it is given without looking.
        QAccessibleInterface *face = faceOf(*m_view);
        for (const auto &[row, column] : {std::pair(-1, -1), {0, -1}, {-1, 0}, {135000, 0}, {0, 12}}) {
            QVERIFY(table().cellAt(row, column));
            QVERIFY(table().cellAt(row, column)->text(QAccessible::Name).isEmpty());
        }
        for (const int number : {-1, 0, 2000000000})
            QVERIFY(face->child(number) && face->child(number)->isValid());
        m_view->setModel(nullptr);
        QCOMPARE(table().rowCount(), 0);
        QVERIFY(face->child(5));
        QVERIFY(!face->focusChild());
        QVERIFY(table().selectedCells().isEmpty());
    }

    void whoWalksThroughAllLeavesFewBehind()
    {
        const QAccessible::Id first = QAccessible::uniqueId(table().cellAt(0, 0));
        for (int row = 0; row < 3 * widgets::cellsKept; ++row)
            QVERIFY(table().cellAt(row, row % 12));
        QVERIFY(!QAccessible::accessibleInterface(first)); // let go of
        QCOMPARE(table().cellAt(0, 0)->text(QAccessible::Name), u"格0.0"_s);
    }

    void theRowIsToldWithTheCellThatHasTheKeyboard()
    {
        m_view->setColumnHidden(2, true);
        m_view->setCurrentIndex(m_model.index(5, 1));
        QAccessibleInterface *cell = faceOf(*m_view)->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"格5.1"_s);
        const QString rest = cell->text(QAccessible::Description);
        QVERIFY2(rest.startsWith(u"头0 格5.0, 头3 格5.3"_s), qPrintable(rest));
        QVERIFY(!rest.contains(u"格5.2"_s)); // it is hidden
        QVERIFY(table().cellAt(5, 2)->state().invisible);
        m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
        QVERIFY(cell->text(QAccessible::Description).isEmpty()); // there a cell is what one works on
    }

    void rowsThatComeAndGoLeaveNoFaceBehind()
    {
        QAccessibleInterface *cell = table().cellAt(4, 1);
        const QAccessible::Id id = QAccessible::uniqueId(cell);
        m_model.putOneFirst();
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 5); // it moved with its row
        QCOMPARE(table().cellAt(4, 1)->tableCellInterface()->rowIndex(), 4);
        m_model.shrinkTo(3);
        const QAccessibleInterface *after = QAccessible::accessibleInterface(id);
        QVERIFY(!after || !after->isValid());
        QCOMPARE(table().rowCount(), 3);
        QVERIFY(table().cellAt(4, 1)->text(QAccessible::Name).isEmpty());
        QCOMPARE(table().cellAt(2, 1)->text(QAccessible::Name), u"格2.1"_s);
    }

    void aWholeRegisterThatIsChosenIsCountedAndNotListed()
    {
        m_view->selectAll();
        QCOMPARE(table().selectedRowCount(), 135000);
        QCOMPARE(table().selectedCellCount(), 135000 * 12);
        QVERIFY(table().selectedCells().size() <= widgets::cellsKept);
        QVERIFY(table().selectedRows().size() <= widgets::cellsKept);
        QVERIFY(table().isRowSelected(77777));
        QVERIFY(table().selectRow(9));
        QCOMPARE(table().selectedRowCount(), 1);
        QVERIFY(table().unselectRow(9));
        QCOMPARE(table().selectedRowCount(), 0);
    }

    void aListIsAList()
    {
        QStringListModel words;
        QStringList many;
        for (int i = 0; i < 20000; ++i)
            many << u"行%1"_s.arg(i);
        words.setStringList(many);
        QListView list;
        list.setModel(&words);
        list.resize(300, 300);
        list.show();
        testkit::laidOut();
        QAccessibleInterface *face = faceOf(list);
        QCOMPARE(face->role(), QAccessible::List);
        QVERIFY(face->childCount() > 3 && face->childCount() < 200);
        QCOMPARE(face->child(2)->role(), QAccessible::ListItem);
        QCOMPARE(face->child(19999)->text(QAccessible::Name), u"行19999"_s);
        list.setCurrentIndex(words.index(7));
        QCOMPARE(face->focusChild()->text(QAccessible::Name), u"行7"_s);
        QCOMPARE(face->indexOfChild(face->focusChild()), 7);
    }

    void aViewThatGoesTakesItsFacesWithIt()
    {
        const QAccessible::Id id = QAccessible::uniqueId(table().cellAt(1, 1));
        m_view.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

XW_UI_TEST_MAIN(TableAccessTest)
#include "tst_table_access.moc"
