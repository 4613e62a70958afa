#include "widgets/filter_bar.h"

#include "widgets/bars/parted_line.h"
#include "widgets/chip.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
constexpr int usualLetters = 22;
}

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_line = new PartedLine(this);
    m_line->layout()->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_line);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"filterField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, colours::muted), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(charWidth(fontMetrics()) * usualLetters);
    m_field->setMaximumWidth(charWidth(fontMetrics()) * 70);
    m_result = new QLabel(this);
    m_result->setObjectName(u"filterResult"_s);
    setInk(m_result, colours::soft);
    constexpr int before = 40; // the empty room beside it has one
    m_line->addLeft(m_field, before);
    m_line->addLeft(m_result);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Down || key->modifiers().testFlag(Qt::AltModifier) || !m_lists)
        return QWidget::eventFilter(watched, event);
    for (auto *list : m_lists->findChildren<QAbstractItemView *>()) {
        if (!list->isVisible() || qobject_cast<QHeaderView *>(list) || !list->model() ||
            list->model()->rowCount() == 0)
            continue;
        list->setFocus(Qt::OtherFocusReason);
        if (!list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
    // Room for what is typed, also where a page lets the field be narrower.
    m_line->setWanted(m_field, charWidth(fontMetrics()) * usualLetters);
}

int FilterBar::addPill(const QString &objectName)
{
    auto *pill = new PillButton(QString(), this);
    pill->setObjectName(objectName);
    pill->setAutoExclusive(true);
    pill->setChecked(m_pills.isEmpty());
    const int index = int(m_pills.size());
    m_pills << pill;
    m_line->addLeft(pill, 0, index);
    connect(pill, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            emit pillChosen(index);
    });
    return index;
}

int FilterBar::chosenPill() const
{
    for (int i = 0; i < m_pills.size(); ++i)
        if (m_pills.at(i)->isChecked())
            return i;
    return -1;
}

void FilterBar::choosePill(int index)
{
    m_pills.at(index)->setChecked(true);
}

void FilterBar::setResult(const QString &text)
{
    m_result->setText(text);
}

void FilterBar::addTool(QWidget *widget)
{
    m_line->addTool(widget);
}

} // namespace xw::widgets
