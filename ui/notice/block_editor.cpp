#include "ui/notice/block_editor.h"

#include "notice/proof.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

BlockEditor::BlockEditor(QWidget *parent)
    : Card(QString(), parent), m_field(new QPlainTextEdit(this)), m_findings(new QLabel(this)),
      m_apply(new widgets::PrimaryButton(this)), m_restore(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"noticeEditor"_s);
    m_field->setObjectName(u"noticeEditorText"_s);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(fontMetrics().lineSpacing() * 6 + 16);
    m_findings->setObjectName(u"noticeEditorFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_findings->setFixedHeight(fontMetrics().lineSpacing() * 2 + 4);
    m_apply->setObjectName(u"noticeEditorApply"_s);
    m_restore->setObjectName(u"noticeEditorRestore"_s);
    m_remove->setObjectName(u"noticeEditorRemove"_s);
    m_cancel->setObjectName(u"noticeEditorCancel"_s);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(10, 8, 10, 10);
    rows->addWidget(m_field);
    rows->addWidget(m_findings);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    rows->addLayout(buttons);
    body()->addLayout(rows);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit applied(m_key, m_field->toPlainText()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restored(m_key); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(m_key); });
    connect(m_cancel, &QPushButton::clicked, this, &BlockEditor::left);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (!isChanged())
            m_findings->clear();
        showBound();
        emit changed();
    });
    retranslate();
    finish();
}

void BlockEditor::retranslate()
{
    setTitle(tr("Edit the text"));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_restore->setText(tr("As the template has it"));
    m_remove->setText(tr("Leave out"));
    m_cancel->setText(tr("Cancel"));
    m_field->setAccessibleName(tr("Text of the paragraph"));
}

void BlockEditor::edit(const QString &key, const QString &text, const QList<Part> &bound, bool edited,
                       bool removable)
{
    m_bound.clear();
    m_key = key;
    m_text = text;
    m_field->setPlainText(text);
    for (const Part &part : bound) {
        QTextCursor cursor(m_field->document());
        cursor.setPosition(part.start);
        cursor.setPosition(part.start + part.length, QTextCursor::KeepAnchor);
        m_bound.push_back({cursor, cursor.selectedText()});
    }
    showBound();
    m_findings->clear();
    m_restore->setEnabled(edited);
    m_remove->setEnabled(removable);
    show();
    m_field->setFocus();
}

/// A number that was typed over is a person's own.
void BlockEditor::showBound()
{
    QList<QTextEdit::ExtraSelection> shown;
    for (const auto &[cursor, says] : std::as_const(m_bound)) {
        if (cursor.selectedText() != says)
            continue;
        QTextEdit::ExtraSelection part;
        part.cursor = cursor;
        part.format.setForeground(widgets::colours::good);
        part.format.setBackground(widgets::colours::goodFill);
        shown << part;
    }
    m_field->setExtraSelections(shown);
}

void BlockEditor::finish()
{
    m_bound.clear();
    m_key.clear();
    m_text.clear();
    m_field->clear();
    m_findings->clear();
    hide();
    emit changed();
}

bool BlockEditor::isChanged() const
{
    return isEditing() && m_field->toPlainText() != m_text;
}

QString BlockEditor::text() const
{
    return m_field->toPlainText();
}

void BlockEditor::setFindings(const std::vector<notice::ProofFinding> &findings)
{
    QStringList lines, all;
    bool wrong = false;
    for (const notice::ProofFinding &finding : findings) {
        wrong = wrong || finding.kind == notice::ProofKind::Contradiction;
        const QString line = finding.expected.isEmpty()
                                 ? u"“%1”  %2"_s.arg(finding.quote, finding.message.text())
                                 : u"“%1”  %2  %3"_s.arg(finding.quote, finding.message.text(),
                                                         tr("Correct: %1").arg(finding.expected));
        all << line;
        if (lines.size() < 2)
            lines << fontMetrics().elidedText(line, Qt::ElideRight, std::max(200, m_field->width() - 8));
    }
    if (findings.size() > 2)
        lines.last() = tr("… and %Ln more", nullptr, int(findings.size()) - 1);
    widgets::setInk(m_findings, wrong              ? widgets::colours::bad
                                : findings.empty() ? widgets::colours::good
                                                   : widgets::colours::warn);
    m_findings->setText(findings.empty() ? tr("The proof finds nothing in these words") : lines.join(u'\n'));
    m_findings->setToolTip(all.join(u'\n'));
}

void BlockEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             (event->modifiers() & Qt::ControlModifier))
        emit applied(m_key, m_field->toPlainText());
    else
        Card::keyPressEvent(event);
}

} // namespace xw::ui
