#include "ui/import/mapping_bar.h"

#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "workspace/table_mapping.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int longestHeading = 18;

QString shortened(const QString &heading)
{
    return heading.size() <= longestHeading ? heading : heading.left(longestHeading - 1) + u'…';
}
} // namespace

MappingBar::MappingBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"mappingBar"_s);
    setLayout(new widgets::FlowLayout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MappingBar::setTable(const ImportKind &kind, const tables::Table &table, const RoundState &state)
{
    if (table.headers != m_headers || &kind != m_kind) {
        m_byHand.clear();
        m_ignored.clear();
    }
    m_kind = &kind;
    m_table = &table;
    m_state = &state;
    m_headers = table.headers;
    map();
    rebuild();
}

void MappingBar::map()
{
    m_mapping = mapTable(*m_kind, m_headers, m_table->rows, *m_state, m_byHand);
    for (const QString &header : std::as_const(m_ignored)) {
        const QString column = m_mapping.columnOfHeader.take(header);
        m_mapping.unknownHeaders.removeAll(header);
        m_mapping.alsoNamed.removeAll(header);
        m_mapping.byMeaning.removeAll(header);
        for (const ColumnSpec &spec : m_kind->columns)
            if (spec.required && spec.id == column)
                m_mapping.missingRequired << spec.chinese;
    }
}

QString MappingBar::columnName(const QString &id) const
{
    for (const ColumnSpec &spec : m_kind->columns)
        if (spec.id == id)
            // In English the contract's own name says more to the reader than the Chinese one.
            return QLocale().language() == QLocale::Chinese ? spec.chinese
                                                            : spec.id + u" ("_s + spec.chinese + u')';
    return id;
}

QString MappingBar::readAs(const QString &header) const
{
    const QString column = m_mapping.columnOfHeader.value(header);
    return !column.isEmpty() ? columnName(column) : m_ignored.contains(header) ? tr("not read") : tr("kept");
}

QStringList MappingBar::readAs() const
{
    QStringList words;
    for (const QString &header : m_headers)
        words << readAs(header);
    return words;
}

void MappingBar::offerColumns(const QString &header)
{
    const auto *chip = findChild<QToolButton *>(u"map-"_s + header);
    if (chip && isEnabled())
        chip->menu()->popup(QCursor::pos());
}

void MappingBar::rebuild()
{
    const QWidget *had = focusWidget(); // the chip that was pressed, which is made anew
    const QString focused = had && had->hasFocus() ? had->objectName() : QString();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &header : std::as_const(m_headers)) {
        const QString column = m_mapping.columnOfHeader.value(header);
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"map-"_s + header);
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        const bool known = !column.isEmpty();
        chip->setText(shortened(header) + u" → "_s + readAs(header) + (known ? u" ✓"_s : QString()));
        chip->setToolTip(
            known ? tr("“%1” is read as %2. Press to change.").arg(header, columnName(column))
                  : tr("“%1” is no known column: it is kept and shown. Press to choose one.").arg(header));
        widgets::setSheet(
            chip,
            u"QToolButton { border: 1px solid transparent; border-radius: 9px; padding: 2px 20px 2px 9px; "
            "background: @%1; color: @%2; } QToolButton:focus, QToolButton:hover { border-color: @%2; }"_s
                .arg(known ? u"goodFill"_s : u"neutralFill"_s, known ? u"good"_s : u"soft"_s));
        auto *menu = new QMenu(chip);
        auto *group = new QActionGroup(menu);
        const auto offer = [&](const QString &id, const QString &text) {
            QAction *action = menu->addAction(text);
            action->setObjectName(u"column-"_s + id);
            action->setCheckable(true);
            action->setChecked(id == column);
            group->addAction(action);
            connect(
                action, &QAction::triggered, this, [this, header, id] { choose(header, id); },
                Qt::QueuedConnection);
        };
        for (const ColumnSpec &spec : m_kind->columns)
            offer(spec.id, columnName(spec.id) + (spec.required ? u" *"_s : QString()));
        menu->addSeparator();
        offer({}, tr("None of these: keep it as it is"));
        QAction *without = menu->addAction(tr("Do not read this column"));
        without->setObjectName(u"columnIgnored"_s);
        without->setCheckable(true);
        without->setChecked(m_ignored.contains(header));
        group->addAction(without);
        connect(
            without, &QAction::triggered, this, [this, header] { ignore(header); }, Qt::QueuedConnection);
        chip->setMenu(menu);
        layout()->addWidget(chip);
        if (!focused.isEmpty() && chip->objectName() == focused)
            chip->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

void MappingBar::choose(const QString &header, const QString &column)
{
    if (m_mapping.columnOfHeader.value(header) == column && !m_ignored.contains(header))
        return;
    m_ignored.remove(header);
    // One column comes from one heading: who had it by hand loses it.
    if (!column.isEmpty())
        m_byHand.removeIf([&column](const auto &entry) { return entry.value() == column; });
    m_byHand.insert(header, column);
    map();
    rebuild();
    emit changed();
}

void MappingBar::ignore(const QString &header)
{
    m_ignored.insert(header);
    map();
    rebuild();
    emit changed();
}

void MappingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_kind)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace xw::ui
