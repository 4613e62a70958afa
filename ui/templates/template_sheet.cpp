#include "ui/templates/template_sheet.h"

#include "ui/templates/template_chips.h"
#include "ui/templates/template_text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

TemplateSheet::TemplateSheet(QWidget *parent)
    : Card(tr("Text"), parent), m_state(new QLabel(this)), m_asCode(new QToolButton(this))
{
    m_state->setObjectName(u"templateState"_s);
    m_asCode->setObjectName(u"templateCode"_s);
    m_asCode->setCheckable(true);
    m_asCode->setText(tr("Code"));
    m_asCode->setToolTip(tr("The text as it is stored: its settings, and facts in braces"));
    addTool(m_state);
    addTool(m_asCode);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    m_views = new QStackedWidget(rows);
    m_chips = new TemplateChips(m_views);
    m_chips->setAccessibleName(tr("Text of the template"));
    m_code = new TemplateText(m_views);
    m_code->setAccessibleName(tr("Text of the template, as code"));
    m_views->addWidget(m_chips);
    m_views->addWidget(m_code);
    m_faults = new QListWidget(rows);
    m_faults->setObjectName(u"templateFaults"_s);
    m_faults->setAccessibleName(tr("Faults"));
    m_faults->setWordWrap(true);
    widgets::setInk(m_faults, widgets::colours::bad);
    rows->addWidget(m_views);
    rows->addWidget(m_faults);
    rows->setStretchFactor(0, 1);
    rows->setSizes({600, 110});
    m_faults->hide();
    body()->addWidget(rows, 1);

    connect(m_asCode, &QToolButton::clicked, this, [this](bool code) {
        showCode(code);
        emit codeShown(code);
    });
    connect(m_code, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        if (m_views->currentWidget() == m_chips)
            showChips();
        emit textChanged();
    });
    connect(m_chips, &QTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        {
            const QScopedValueRollback filling(m_filling, true);
            m_code->setPlainText(m_chips->source());
        }
        emit textChanged();
    });
    for (const auto signal : {&QListWidget::itemActivated, &QListWidget::itemClicked})
        connect(m_faults, signal, this,
                [this](const QListWidgetItem *item) { goToLine(item->data(Qt::UserRole).toInt()); });
}

void TemplateSheet::showChips()
{
    const QScopedValueRollback filling(m_filling, true);
    m_chips->setSource(m_code->toPlainText(), m_code->textCursor().position());
}

void TemplateSheet::setText(const QString &file)
{
    const QScopedValueRollback filling(m_filling, true);
    m_code->setPlainText(file);
    m_chips->setSource(file);
}

QString TemplateSheet::text() const
{
    return m_code->toPlainText();
}

void TemplateSheet::setReadOnly(bool readOnly)
{
    m_code->setReadOnly(readOnly);
    m_chips->setReadOnly(readOnly);
}

bool TemplateSheet::isReadOnly() const
{
    return m_code->isReadOnly();
}

void TemplateSheet::setState(const QString &words)
{
    m_state->setText(words);
}

void TemplateSheet::setFaults(const std::vector<TemplateFault> &faults)
{
    QSet<int> lines;
    m_faults->clear();
    for (const TemplateFault &fault : faults) {
        auto *item = new QListWidgetItem(fault.text, m_faults);
        item->setData(Qt::UserRole, fault.line);
        if (fault.line > 0)
            lines.insert(fault.line);
    }
    m_faults->setVisible(!faults.empty());
    m_code->setFaultLines(lines);
    m_chips->setFaultLines(lines);
}

void TemplateSheet::goToLine(int line)
{
    if (m_views->currentWidget() == m_chips && m_chips->goToLine(line))
        return;
    showCode(true); // a fault of the settings is mended there
    m_code->goToLine(line);
}

void TemplateSheet::insertTag(const QString &tag)
{
    if (m_views->currentWidget() == m_code)
        m_code->insertTag(tag);
    else
        m_chips->insertTag(tag);
}

void TemplateSheet::showCode(bool code)
{
    m_asCode->setChecked(code);
    if (!code && m_chips->source() != m_code->toPlainText())
        showChips();
    m_views->setCurrentWidget(code ? static_cast<QWidget *>(m_code) : m_chips);
}

void TemplateSheet::takeKeyboard()
{
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace xw::ui
