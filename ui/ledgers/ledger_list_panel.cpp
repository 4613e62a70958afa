#include "ui/ledgers/ledger_list_panel.h"

#include "domain/ledger_library.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

namespace colours = widgets::colours;
constexpr int listSide = 10;

/// Name over what the ledger holds.
class LedgerItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours::accentFill);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours::raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours::line);
        const QRect area = option.rect.adjusted(listSide, 6, -listSide, -6);
        const bool holds = index.data(models::LedgerIndex::RowsRole).toInt() > 0;
        QFont font = option.font;
        font.setWeight(option.state & QStyle::State_Selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(holds || (option.state & QStyle::State_Selected) ? colours::ink : colours::soft);
        const QFontMetrics metrics(font);
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft,
                          metrics.elidedText(index.data(models::LedgerIndex::TitleRole).toString(),
                                             Qt::ElideRight, area.width()));
        painter->setFont(option.font);
        painter->setPen(holds ? colours::soft : colours::muted);
        painter->drawText(
            area, Qt::AlignBottom | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data(models::LedgerIndex::DetailRole).toString(),
                                          Qt::ElideRight, area.width()));
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setPen(colours::accent);
            painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 2 + 16};
    }
};

} // namespace

LedgerListPanel::LedgerListPanel(QWidget *parent)
    : Card(QString(), parent), m_model(new models::LedgerIndex(this))
{
    m_list = new QListView(this);
    m_list->setObjectName(u"ledgerList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LedgerItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_list, 1);
    m_faults = new QLabel(this);
    m_faults->setObjectName(u"ledgerFaults"_s);
    m_faults->setWordWrap(true);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_faults->setContentsMargins(10, 7, 10, 7);
    m_faults->setAutoFillBackground(true);
    widgets::setInk(m_faults, colours::warn, colours::warnFill);
    body()->addWidget(m_faults);
    m_add = new QPushButton(this);
    m_add->setObjectName(u"ledgerAddDefinition"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 7, 10, 8);
    foot->addWidget(m_add);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &LedgerListPanel::addAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    emit chosenChanged(current.data(models::LedgerIndex::IdRole).toString());
            });
    retranslate();
}

void LedgerListPanel::setLibrary(const std::shared_ptr<const LedgerLibrary> &library)
{
    const QString kept = chosen();
    std::vector<std::shared_ptr<const LedgerDefinition>> definitions;
    for (const LedgerDefinition &definition : library->definitions())
        definitions.emplace_back(library, &definition);
    m_model->setDefinitions(std::move(definitions));
    m_errors = library->faults();
    choose(kept);
    retranslate();
}

void LedgerListPanel::setCounts(const std::vector<models::LedgerCounts> &counts)
{
    m_model->setCounts(counts);
}

void LedgerListPanel::choose(const QString &id)
{
    const int row = qMax(0, m_model->rowOf(id));
    m_list->setCurrentIndex(m_model->index(row));
}

QString LedgerListPanel::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(models::LedgerIndex::IdRole).toString() : QString();
}

int LedgerListPanel::wantedWidth() const
{
    QFont chosenFont = m_list->font();
    chosenFont.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosenFont);
    int wide = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wide = qMax(wide, metrics.horizontalAdvance(
                              m_model->index(row).data(models::LedgerIndex::TitleRole).toString()));
    return wide + 2 * listSide + m_list->verticalScrollBar()->sizeHint().width() +
           widgets::charWidth(metrics);
}

void LedgerListPanel::retranslate()
{
    setTitle(tr("Ledgers"));
    m_list->setAccessibleName(tr("Ledgers"));
    m_add->setText(tr("Add a definition…"));
    m_add->setToolTip(tr("A file that says what a ledger of your own holds and counts"));
    m_model->retranslate();
    QStringList lines;
    for (const Error &error : m_errors)
        lines << QFileInfo(error.where).fileName() + u": "_s + error.summary.text();
    QStringList places;
    for (const Error &error : m_errors)
        places << error.where;
    m_faults->setText(lines.join(u'\n'));
    m_faults->setToolTip(places.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
}

} // namespace xw::ui
