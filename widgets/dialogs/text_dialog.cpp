#include "widgets/dialogs/text_dialog.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent) : QDialog(parent), m_question(question)
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    auto *label = new QLabel(question.label, this);
    label->setWordWrap(true);
    layout->addWidget(label);
    if (question.manyLines) {
        m_lines = new QPlainTextEdit(question.initial, this);
        m_lines->setObjectName(u"answer"_s);
        m_lines->setTabChangesFocus(true);
        label->setBuddy(m_lines);
        layout->addWidget(m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &TextDialog::typed);
    } else {
        m_line = new QLineEdit(question.initial, this);
        m_line->setObjectName(u"answer"_s);
        m_line->selectAll();
        if (question.secret)
            m_line->setEchoMode(QLineEdit::Password);
        label->setBuddy(m_line);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &TextDialog::typed);
    }
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    setInk(m_fault, colours::bad);
    layout->addWidget(m_fault);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_accept = new PrimaryButton(question.accept.isEmpty() ? tr("OK") : question.accept, this);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &TextDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    if (m_lines) {
        // Enter begins a line there.
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
        connect(keys, &QShortcut::activated, m_accept, &QPushButton::click);
    }
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    check();
}

QString TextDialog::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void TextDialog::reject()
{
    if (!m_lines || m_warned || text().trimmed().isEmpty() || text() == m_question.initial)
        return QDialog::reject();
    m_warned = true;
    m_fault->setText(tr("What you typed is kept nowhere yet: once more, and it is dropped."));
    m_fault->show();
    m_lines->setFocus();
}

void TextDialog::typed()
{
    m_typed = true;
    m_warned = false;
    check();
}

void TextDialog::check()
{
    const QString fault = m_question.fault ? m_question.fault(text()) : QString();
    m_fault->setText(fault);
    m_fault->setVisible(m_typed && !fault.isEmpty());
    m_accept->setEnabled(fault.isEmpty());
    m_accept->setToolTip(!fault.isEmpty() ? fault : m_lines ? tr("Ctrl+Enter") : QString());
}

} // namespace xw::widgets
