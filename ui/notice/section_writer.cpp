#include "ui/notice/section_writer.h"

#include "ui/notice/fact_text.h"
#include "ui/notice/fact_titles.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SectionWriter::SectionWriter(QWidget *parent)
    : Card(QString(), parent), m_heading(new QLineEdit(this)), m_fact(new QLineEdit(this)),
      m_text(new FactText(this)), m_fault(new QLabel(this)), m_apply(new widgets::PrimaryButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"sectionWriter"_s);
    m_heading->setObjectName(u"sectionHeading"_s);
    m_fact->setObjectName(u"sectionFact"_s);
    m_text->setObjectName(u"sectionText"_s);
    m_apply->setObjectName(u"sectionApply"_s);
    m_cancel->setObjectName(u"sectionCancel"_s);
    m_fault->setObjectName(u"sectionFault"_s);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 7 + 16);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    widgets::setInk(m_fault, widgets::colours::bad);
    m_fault->hide();
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(10, 8, 10, 10);
    rows->addWidget(m_heading);
    rows->addWidget(m_text);
    rows->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fact, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_apply);
    rows->addLayout(foot);
    body()->addLayout(rows);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    m_fact->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SectionWriter::takeFact);
    connect(m_fact, &QLineEdit::returnPressed, this, [this, completer] {
        if (!completer->popup()->isVisible() && completer->completionCount() > 0)
            takeFact(completer->currentCompletion());
    });
    connect(m_text, &FactText::factWanted, this, [this] { m_fact->setFocus(Qt::ShortcutFocusReason); });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        m_fault->hide();
        emit changed();
    });
    connect(m_heading, &QLineEdit::textChanged, this, &SectionWriter::changed);
    connect(m_apply, &QPushButton::clicked, this, &SectionWriter::apply);
    connect(m_cancel, &QPushButton::clicked, this, &SectionWriter::left);
    retranslate();
    finish();
}

void SectionWriter::retranslate()
{
    setTitle(m_called.isEmpty() ? tr("Write a section") : tr("Write: %1").arg(m_called));
    m_heading->setPlaceholderText(tr("Heading"));
    m_heading->setAccessibleName(tr("Heading"));
    m_text->setPlaceholderText(
        tr("A paragraph a line. “# ” begins a heading of its own. Ctrl+Space looks for a fact."));
    m_text->setAccessibleName(tr("What the office writes in the section"));
    m_fact->setPlaceholderText(tr("Put in a fact: its name or value (Ctrl+Space)"));
    m_fact->setAccessibleName(tr("Put in a fact"));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
}

void SectionWriter::write(const notice::SectionSummary &section, const QString &heading, const QString &words,
                          const notice::Facts &facts)
{
    m_section.clear(); // nothing is changed while it is filled
    m_called = section.text;
    m_keptHeading = heading;
    m_keptWords = words;
    m_heading->setVisible(section.own);
    m_heading->setText(heading);
    setFacts(facts);
    m_text->setWords(words, facts);
    m_section = section.id;
    retranslate();
    show();
    if (section.fault)
        showFault(section.fault->summary.text());
    m_text->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void SectionWriter::setFacts(const notice::Facts &facts)
{
    m_facts = facts;
    m_offered.clear();
    QStringList lines;
    for (const OfferedFact &offered : offeredFacts(facts)) {
        lines << offered.line;
        m_offered.insert(offered.line, offered.id);
    }
    qobject_cast<QStringListModel *>(m_fact->completer()->model())->setStringList(lines);
}

void SectionWriter::takeFact(const QString &line)
{
    const QString id = m_offered.value(line);
    if (id.isEmpty())
        return;
    m_text->insertFact(id, m_facts);
    // The completer writes its line into the field after it told of it.
    QTimer::singleShot(0, m_fact, &QLineEdit::clear);
}

void SectionWriter::finish()
{
    m_section.clear();
    m_called.clear();
    m_keptHeading.clear();
    m_keptWords.clear();
    m_heading->clear();
    m_text->setWords({}, {});
    m_fact->clear();
    m_fault->hide();
    hide();
    emit changed();
}

bool SectionWriter::isChanged() const
{
    return isWriting() && (m_text->words() != m_keptWords || m_heading->text() != m_keptHeading);
}

void SectionWriter::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void SectionWriter::apply()
{
    if (isWriting())
        emit applied(m_section, m_heading->text(), m_text->words());
}

void SectionWriter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             (event->modifiers() & Qt::ControlModifier))
        apply();
    else
        Card::keyPressEvent(event);
}

} // namespace xw::ui
