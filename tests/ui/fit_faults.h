// What does not fit in a widget as it stands: texts that are cut, buttons out of reach, letters with two
// owners.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

/// Whether it can be scrolled into sight. The window itself scrolls on small screens alone: that is no
/// excuse.
inline bool scrolls(const QWidget *widget, const QWidget *whole)
{
    for (const QWidget *up = widget; up && up != whole; up = up->parentWidget()) {
        const QWidget *parent = up->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (!area && parent)
            area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->objectName() != u"windowScroll")
            return true;
    }
    return false;
}

inline QString called(const QWidget *widget, const QString &text)
{
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               text);
}

/// Figures in a table that their column cuts: half a number reads as another one.
inline QStringList cutFigures(QWidget &whole)
{
    static const QRegularExpression figure(u"^[-+]?[\\d,.]+ ?%?( .*\\d)?$"_s);
    constexpr int rowsLookedAt = 60;
    QStringList faults;
    for (const auto *table : whole.findChildren<QTableView *>()) {
        if (!table->isVisibleTo(&whole) || !table->model())
            continue;
        QStyleOptionViewItem option;
        option.initFrom(table);
        option.font = table->font();
        option.fontMetrics = table->fontMetrics();
        for (int row = 0; row < qMin(rowsLookedAt, table->model()->rowCount()); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                const QString text = index.data().toString();
                const int needs = table->itemDelegateForIndex(index)->sizeHint(option, index).width();
                if (!table->isColumnHidden(column) && figure.match(text).hasMatch() &&
                    table->columnWidth(column) < needs)
                    faults << called(table, text) +
                                  u" has a column of %1 and needs %2"_s.arg(table->columnWidth(column))
                                      .arg(needs);
            }
    }
    return faults;
}

/// What is cut off or out of reach in a widget as it stands.
inline QStringList faultsOf(QWidget &whole)
{
    QStringList faults = cutFigures(whole);
    const QRect inside = whole.rect();
    for (QWidget *widget : whole.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&whole) || widget->window() != whole.window() || widget->width() == 0)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.editable = box->isEditable();
            const int room =
                box->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                    .width();
            const int wanted = QFontMetrics(box->font()).horizontalAdvance(box->currentText());
            if (room < wanted)
                faults << called(box, box->currentText()) +
                              u" has room for %1 and needs %2"_s.arg(room).arg(wanted);
            continue;
        }
        // Squeezed. (A style sheet lets a field ask for a few points more than it takes.)
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool isInside = qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                              qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        if (const int needs = qMin(widget->minimumSizeHint().height(), widget->maximumHeight()) * 2 / 3;
            (button || field) && !isInside && widget->height() < needs)
            faults << called(widget, widget->accessibleName()) +
                          u" is %1 high and needs %2"_s.arg(widget->height()).arg(needs);
        const QString text = button ? button->text() : label ? label->text() : QString();
        if ((!button && !label) || text.isEmpty())
            continue;
        if (const auto *tool = qobject_cast<const QToolButton *>(button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue; // a picture stands for its words
        const QRect place(widget->mapTo(&whole, QPoint()), widget->size());
        const bool inScroll = scrolls(widget, &whole);
        if (button && !inScroll && !inside.contains(place))
            faults << called(widget, text) + u" lies outside"_s;
        if (label && (label->wordWrap() || label->textFormat() == Qt::RichText ||
                      label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored))
            continue;
        const QFontMetrics metrics(widget->font());
        QString plain = text;
        plain.remove(u'&');
        int widest = 0;
        for (const QString &line : plain.split(u'\n'))
            widest = qMax(widest, metrics.horizontalAdvance(line));
        if (widget->width() + 1 < widest)
            faults << called(widget, text) + u" is %1 wide and needs %2"_s.arg(widget->width()).arg(widest);
    }
    for (const auto *chart : whole.findChildren<QGraphicsView *>())
        if (chart->isVisibleTo(&whole) && chart->scene())
            for (const QGraphicsItem *item : chart->scene()->items())
                if (const auto *words = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                    words && words->isVisible() &&
                    QRegularExpression(u"^(\\.\\.\\.|…)$"_s).match(words->toPlainText().trimmed()).hasMatch())
                    faults << called(chart, u"…"_s) + u" says nothing beside an axis"_s;
    for (const auto *head : whole.findChildren<QHeaderView *>()) {
        if (!head->isVisibleTo(&whole) || head->orientation() != Qt::Horizontal || !head->model())
            continue;
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        for (int section = 0; section < head->count(); ++section) {
            int widest = 0;
            for (const QString &line :
                 head->model()->headerData(section, Qt::Horizontal).toString().split(u'\n'))
                widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(line));
            constexpr int beside = 16; // padding
            if (!head->isSectionHidden(section) && head->sectionSize(section) < widest + beside)
                faults << called(head->parentWidget(),
                                 head->model()->headerData(section, Qt::Horizontal).toString()) +
                              u" has a head of %1 and needs %2"_s.arg(head->sectionSize(section))
                                  .arg(widest + beside);
        }
    }
    return faults;
}

/// Letters that two parts of a dialog answer to with Alt.
inline QStringList lettersTwice(QWidget &dialog)
{
    QStringList faults;
    QHash<QChar, QString> known;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        static const QRegularExpression mnemonic(u"(?<!&)&([^&\\s])"_s);
        const auto match = mnemonic.match(text);
        if (!widget->isVisibleTo(&dialog) || widget->window() != dialog.window() || !match.hasMatch())
            continue;
        const QChar letter = match.capturedView(1).front().toLower();
        if (known.contains(letter))
            faults << u"Alt+%1 is “%2” and “%3”"_s.arg(letter).arg(text, known.value(letter));
        known.insert(letter, text);
    }
    return faults;
}

} // namespace xw::testkit
