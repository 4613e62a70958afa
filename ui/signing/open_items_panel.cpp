#include "ui/signing/open_items_panel.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
void tint(QLabel *label, const QColor &colour)
{
    widgets::setInk(label, colour);
}
} // namespace

OpenItemsPanel::OpenItemsPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_words = new QLabel(this);
    m_words->setObjectName(u"openItemsWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
}

void OpenItemsPanel::clear()
{
    for (QWidget *row : findChildren<QWidget *>(u"openItem"_s, Qt::FindDirectChildrenOnly))
        delete row;
    m_fields.clear();
    m_order.clear();
}

void OpenItemsPanel::setWaiting(const QString &words)
{
    clear();
    m_known = false;
    m_words->setText(words);
    tint(m_words, widgets::colours::soft);
    emit changed();
}

void OpenItemsPanel::setItems(const std::vector<closing::OpenItem> &items)
{
    clear();
    m_known = true;
    m_words->setText(items.empty()
                         ? tr("Nothing is open: every subject is checked, the notice agrees with itself "
                              "and with the data.")
                         : tr("Still open. Settle it, or give a reason to close all the same; the reason "
                              "is stored and signed."));
    tint(m_words, items.empty() ? widgets::colours::good : widgets::colours::warn);
    for (const closing::OpenItem &item : items) {
        auto *row = new QWidget(this);
        row->setObjectName(u"openItem"_s);
        auto *lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        QString text = item.text.text();
        if (!item.examples.isEmpty())
            text = tr("%1: %2").arg(text, item.examples.mid(0, 3).join(u'、') +
                                              (item.count > 3 ? u"…"_s : QString()));
        auto *what = new QLabel(text, row);
        what->setWordWrap(true);
        what->setToolTip(item.examples.join(u'\n'));
        auto *reason = new QLineEdit(row);
        reason->setObjectName(u"waive-"_s + closing::kindWord(item.kind));
        reason->setPlaceholderText(tr("Reason to close all the same"));
        reason->setText(item.reason);
        reason->setCursorPosition(0); // a long one is read from its beginning
        reason->setToolTip(item.reason);
        reason->setAccessibleName(text);
        lines->addWidget(what);
        lines->addWidget(reason);
        m_rows->addWidget(row);
        m_fields[item.kind] = reason;
        m_order << reason;
        connect(reason, &QLineEdit::textChanged, this, &OpenItemsPanel::changed);
    }
    emit changed();
}

bool OpenItemsPanel::isAnswered() const
{
    return m_known && std::all_of(m_fields.begin(), m_fields.end(),
                                  [](const auto &one) { return !one.second->text().trimmed().isEmpty(); });
}

QWidget *OpenItemsPanel::unanswered() const
{
    const auto empty = std::ranges::find_if(m_order, [](const QWidget *field) {
        return qobject_cast<const QLineEdit *>(field)->text().trimmed().isEmpty();
    });
    return empty == m_order.end() ? nullptr : *empty;
}

QList<QWidget *> OpenItemsPanel::fields() const
{
    return m_order;
}

std::map<closing::OpenItem::Kind, QString> OpenItemsPanel::reasons() const
{
    std::map<closing::OpenItem::Kind, QString> reasons;
    for (const auto &[kind, field] : m_fields)
        reasons[kind] = field->text().trimmed();
    return reasons;
}

} // namespace xw::ui
