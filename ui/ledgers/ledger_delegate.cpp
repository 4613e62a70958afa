#include "ui/ledgers/ledger_delegate.h"

#include "models/ledger_table.h"
#include "ui/shared/subject_completer.h"
#include "widgets/enter_takes_typed.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::LedgerTable;
namespace colours = widgets::colours;

namespace
{

constexpr qsizetype fewWords = 12; ///< to choose from rather than to search

const LedgerTable *tableOf(const QModelIndex &index)
{
    return qobject_cast<const LedgerTable *>(index.model());
}

} // namespace

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.data(LedgerTable::DerivedRole).toBool())
        painter->fillRect(option.rect, colours::raised);
    QStyleOptionViewItem shown = option;
    shown.font.setItalic(index.data(LedgerTable::NewRowRole).toBool());
    shown.font.setStrikeOut(index.data(LedgerTable::WithdrawnRole).toBool());
    CellDelegate::paint(painter, shown, index);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colours::line);
}

QColor LedgerDelegate::ink(const QModelIndex &index) const
{
    if (index.data(LedgerTable::MissingRole).toBool() || index.data(LedgerTable::WithdrawnRole).toBool())
        return colours::muted;
    if (index.data(LedgerTable::PendingRole).toBool() || index.data(LedgerTable::DerivedRole).toBool())
        return colours::soft;
    if (index.data(LedgerTable::NewRowRole).toBool())
        return index.data(Qt::EditRole).toString().isEmpty() ? colours::muted : colours::accent;
    return index.data(LedgerTable::UnknownRole).toBool() ? colours::warn : colours::ink;
}

Qt::Alignment LedgerDelegate::alignment(const QModelIndex &index) const
{
    return index.data(LedgerTable::NumberRole).toBool() ? Qt::AlignRight : Qt::AlignLeft;
}

QWidget *LedgerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(u"ledgerCell"_s);
    field->setFrame(false);
    // A cell is narrow and low: the theme's padding would clip what is typed.
    widgets::setSheet(field, u"QLineEdit { border: 1px solid @accent; border-radius: 0; padding: 0 7px; }"_s);
    const LedgerTable *table = tableOf(index);
    const LedgerColumn *column = table ? table->cells().columnAt(index.column()) : nullptr;
    if (!column)
        return field;
    field->setAccessibleName(column->name);
    if (column->type == LedgerType::Date)
        field->setPlaceholderText(
            (m_workspace ? m_workspace->state().round().key.lastDay() : QDate(2020, 3, 31))
                .toString(Qt::ISODate));
    if (m_workspace && (column->type == LedgerType::Website || column->type == LedgerType::Subject)) {
        field->setCompleter(new SubjectCompleter(*m_workspace, field));
    } else if (const QStringList words = table->cells().suggestions(index.column()); !words.isEmpty()) {
        auto *completer = new QCompleter(words, field);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
        if (words.size() <= fewWords)
            field->setPlaceholderText(tr("↓ to choose"));
    }
    if (field->completer())
        widgets::enterTakesTyped(*field->completer());
    return field;
}

/// Down lists what the column knows, as a box to choose from would.
bool LedgerDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (auto *field = qobject_cast<QLineEdit *>(object);
        field && field->completer() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        field->completer()->setCompletionPrefix(field->hasSelectedText() ? QString() : field->text());
        field->completer()->complete();
        return true;
    }
    return CellDelegate::eventFilter(object, event);
}

void LedgerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(index.data(Qt::EditRole).toString());
}

void LedgerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<const QLineEdit *>(editor))
        model->setData(index, field->text(), Qt::EditRole);
}

} // namespace xw::ui
