#include "ui/filters/column_popup.h"

#include "ui/filters/value_list.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

ColumnPopup::ColumnPopup(const QString &title, std::vector<models::ColumnValue> values,
                         const std::optional<QSet<QString>> &allowed, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_values(new ValueList(std::move(values), allowed, this)),
      m_field(new QLineEdit(this)), m_view(new QListView(this)),
      m_keep(new QCheckBox(tr("Beside what is chosen already"), this)),
      m_take(new widgets::PrimaryButton(this))
{
    setObjectName(u"columnPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *head = new QLabel(tr("Show of “%1”").arg(title), this);
    m_field->setObjectName(u"columnFind"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Find a value"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_view->setObjectName(u"columnValues"_s);
    m_view->setModel(m_values);
    m_view->setUniformItemSizes(true);
    m_view->setAccessibleName(tr("Values of %1; Space ticks").arg(title));
    m_view->installEventFilter(this);
    m_keep->setObjectName(u"columnKeep"_s);
    m_keep->setChecked(true);
    auto *all = new widgets::QuietButton(this);
    all->setText(tr("All"));
    all->setObjectName(u"columnAll"_s);
    auto *none = new widgets::QuietButton(this);
    none->setText(tr("None"));
    none->setObjectName(u"columnNone"_s);
    m_take->setObjectName(u"columnTake"_s);
    auto *ways = new QHBoxLayout;
    ways->addWidget(all);
    ways->addWidget(none);
    ways->addStretch(1);
    ways->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    column->addWidget(m_keep);
    column->addLayout(ways);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_values->find(words);
        showState();
    });
    connect(all, &QPushButton::clicked, this, [this] { m_values->setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_values->setAll(false); });
    connect(m_keep, &QCheckBox::toggled, this, &ColumnPopup::showState);
    connect(m_take, &QPushButton::clicked, this, &ColumnPopup::take);
    connect(m_values, &QAbstractItemModel::dataChanged, this, &ColumnPopup::showState);
    resize(widgets::charWidth(fontMetrics()) * 44, fontMetrics().height() * 22);
    showState();
}

void ColumnPopup::showState()
{
    const bool found = m_values->isFinding();
    // A search that would lose what was ticked before says so, and need not.
    m_keep->setVisible(found && m_values->hasChoice());
    const bool keeps = !m_keep->isHidden() && m_keep->isChecked();
    m_take->setText(!found ? tr("Show these") : keeps ? tr("Show these as well") : tr("Only what is found"));
    m_take->setEnabled(found ? m_values->rowCount() > 0 : m_values->tickedCount() > 0);
}

void ColumnPopup::openAt(const QPoint &place)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(qBound(room.left(), place.x(), room.right() - width()),
         qBound(room.top(), place.y(), room.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ColumnPopup::take()
{
    if (!m_take->isEnabled())
        return;
    if (m_values->isFinding())
        m_values->takeFound(!m_keep->isHidden() && m_keep->isChecked());
    emit taken(m_values->ticked());
    close();
}

bool ColumnPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (watched == m_field && key == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_values->index(0));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace xw::ui
