#include "ui/import/phrase_table.h"

#include "widgets/cell_delegate.h"
#include "widgets/theme.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

class PhraseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Phrase, Rows, Meaning, columns };
    struct Choice {
        QString id, text; ///< "W4 栏目不更新"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPhrases(const std::vector<PhraseRows> &phrases, const Standard &standard)
    {
        beginResetModel();
        m_phrases = phrases;
        m_choices.clear();
        for (const Indicator &indicator : standard.indicators) {
            if (indicator.kind == IndicatorKind::Bonus)
                continue;
            m_choices.push_back({indicator.id.value(), indicator.id.value() + u' ' + indicator.name});
            for (const Condition &condition : indicator.conditions)
                m_choices.push_back(
                    {condition.id.value(), condition.id.value() + u' ' + standard.label(condition.id)});
        }
        endResetModel();
    }

    [[nodiscard]] const std::vector<PhraseRows> &phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_phrases.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
        return index.column() == Meaning ? plain | Qt::ItemIsEditable : plain;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == Phrase ? tr("Words of the file") : section == Rows ? tr("Rows") : tr("Means");
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const PhraseRows &phrase = m_phrases.at(size_t(index.row()));
        if (role == Qt::TextAlignmentRole && index.column() == Rows)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ForegroundRole && index.column() == Meaning && !phrase.sure)
            return widgets::colours::warn;
        if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
            return {};
        if (index.column() == Phrase)
            return phrase.words;
        if (index.column() == Rows)
            return phrase.rows;
        const QString text = textOf(phrase.indicator.value());
        if (role == Qt::EditRole)
            return text;
        if (text.isEmpty())
            return tr("Nothing known: press Enter to say what");
        return phrase.sure ? text : tr("%1, a guess").arg(text);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!index.isValid() || index.column() != Meaning || role != Qt::EditRole)
            return false;
        const PhraseRows &phrase = m_phrases.at(size_t(index.row()));
        const QString id = idOf(value.toString());
        if (id.isEmpty() || (phrase.sure && id == phrase.indicator.value()))
            return false;
        emit settled(phrase.words, id);
        return true;
    }

signals:
    void settled(const QString &phrase, const QString &indicator);

private:
    [[nodiscard]] QString textOf(const QString &id) const
    {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                        [&](const Choice &choice) { return choice.id == id; });
        return found == m_choices.end() ? id : found->text;
    }
    /// What was typed: a choice, its id, or words that only one choice holds. Empty: none.
    [[nodiscard]] QString idOf(const QString &typed) const
    {
        const QString text = typed.trimmed();
        QStringList holding;
        for (const Choice &choice : m_choices) {
            if (choice.text == text || choice.id.compare(text, Qt::CaseInsensitive) == 0)
                return choice.id;
            if (!text.isEmpty() && choice.text.contains(text, Qt::CaseInsensitive))
                holding << choice.id;
        }
        return holding.size() == 1 ? holding.first() : QString();
    }

    std::vector<PhraseRows> m_phrases;
    std::vector<Choice> m_choices;
};

namespace
{

class MeaningDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setObjectName(u"meaningBox"_s);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        for (const PhraseModel::Choice &choice : static_cast<const PhraseModel *>(index.model())->choices())
            box->addItem(choice.text);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
    }
};

} // namespace

PhraseTable::PhraseTable(QWidget *parent) : QTableView(parent), m_model(new PhraseModel(this))
{
    setObjectName(u"phraseTable"_s);
    setAccessibleName(tr("Words to settle"));
    setModel(m_model);
    setItemDelegate(new MeaningDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(widgets::rowHeight(fontMetrics()));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    const int letter = widgets::charWidth(fontMetrics());
    setColumnWidth(PhraseModel::Phrase, letter * 60);
    setColumnWidth(PhraseModel::Rows, letter * 10);
    connect(m_model, &PhraseModel::settled, this, &PhraseTable::settled, Qt::QueuedConnection);
}

void PhraseTable::setPhrases(const std::vector<PhraseRows> &phrases, const Standard &standard)
{
    const int row = currentIndex().row();
    m_model->setPhrases(phrases, standard);
    // The next one to settle, so that keys alone go through the list.
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), PhraseModel::Meaning));
}

void PhraseTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens || state() == QAbstractItemView::EditingState || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    event->accept();
    edit(m_model->index(currentIndex().row(), PhraseModel::Meaning));
}

int PhraseTable::open() const
{
    const std::vector<PhraseRows> &phrases = m_model->phrases();
    return int(std::count_if(phrases.begin(), phrases.end(),
                             [](const PhraseRows &phrase) { return !phrase.indicator.isValid(); }));
}

} // namespace xw::ui

#include "phrase_table.moc"
