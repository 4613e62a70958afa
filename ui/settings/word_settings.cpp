#include "ui/settings/word_settings.h"

#include "base/regular_file.h"
#include "base/when_done.h"
#include "domain/own_words.h"
#include "probe/html_page.h"
#include "probe/words.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr qint64 mostWordListBytes = 4LL << 20;
} // namespace

WordSettings::WordSettings(const PageContext &context, QWidget *parent)
    : SettingsSection(parent), m_context(context), m_text(new QLabel(this)), m_state(new QLabel(this)),
      m_lines(new QPlainTextEdit(this)), m_file(new QPushButton(this)), m_save(new QPushButton(this))
{
    setObjectName(u"wordSettings"_s);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(10, 10, 10, 12);
    inside->setSpacing(8);
    m_text->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"wordState"_s);
    m_lines->setObjectName(u"wordLines"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_lines->setMaximumWidth(widgets::charWidth(fontMetrics()) * 90);
    m_file->setObjectName(u"wordFile"_s);
    m_save->setObjectName(u"wordSave"_s);
    inside->addWidget(m_text);
    inside->addWidget(m_lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_file);
    row->addWidget(m_state, 1);
    inside->addLayout(row);
    body()->addLayout(inside);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &WordSettings::read);
    connect(m_file, &QPushButton::clicked, this, &WordSettings::takeFile);
    connect(m_save, &QPushButton::clicked, this, &WordSettings::save);
    retranslate();
}

void WordSettings::refresh()
{
    setEnabled(m_workspace && !m_workspace->isLocked());
    const QString kept = m_workspace ? QString::fromUtf8(ownWords(m_workspace->state())) : QString();
    // What is being typed stays while something else is saved.
    const bool isTyped = m_lines->toPlainText() != m_kept;
    m_kept = kept;
    if (!isTyped)
        m_lines->setPlainText(kept);
    read();
}

void WordSettings::read()
{
    const QString lines = m_lines->toPlainText();
    probe::WordList own; // the shipped ones do not change while one types
    const auto readable = own.addOwn(lines.toUtf8());
    m_save->setEnabled(readable && lines != m_kept);
    if (!readable)
        m_state->setText(readable.error().line());
    else if (own.size() > 0)
        m_state->setText(tr("%Ln word(s) of your own", nullptr, int(own.size())));
    else
        m_state->clear();
    emit unsavedChanged();
}

void WordSettings::takeFile()
{
    widgets::FileQuestion question;
    question.title = tr("A list of wrong words");
    question.filter = tr("Text (*.txt *.tsv *.csv)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/words"_s, QDir::homePath()).toString();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        m_context.settings.setValue(u"folders/words"_s, QFileInfo(*path).path());
        const auto bytes = readRegularFile(*path, mostWordListBytes);
        if (!bytes)
            return void(emit errorOccurred(bytes.error()));
        QString lines = m_lines->toPlainText();
        if (!lines.isEmpty() && !lines.endsWith(u'\n'))
            lines += u'\n';
        m_lines->setPlainText(lines + probe::decodePage(*bytes).text.remove(u'\r')); // saved with the button
    });
}

void WordSettings::save()
{
    if (!m_workspace || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    UndoEntry step;
    step.about = UndoEntry::About::Settings;
    step.text = {QT_TRANSLATE_NOOP("xw", "Change the office's own list of wrong words"), {}};
    whenDone(m_workspace->saveDocument(ownWordsDocument(m_lines->toPlainText().toUtf8()), std::move(step)),
             this, [this](const Result<void> &saved) {
                 if (!saved)
                     emit errorOccurred(saved.error());
                 refresh();
             });
}

QString WordSettings::unsaved() const
{
    return m_lines->toPlainText() == m_kept ? QString() : tr("The office's own list of wrong words");
}

void WordSettings::discard()
{
    m_lines->setPlainText(m_kept);
}

void WordSettings::retranslate()
{
    setTitle(tr("Wrong words"));
    m_text->setText(
        tr("What the machine looks for besides its own list, one a line: the wrong word, an arrow "
           "or a tab, the right one; then, where it is needed, 严重. Names and titles of your office "
           "belong here: none are shipped."));
    m_lines->setPlaceholderText(u"某某某区→某某区"_s);
    m_lines->setAccessibleName(tr("The office's own list of wrong words"));
    m_file->setText(tr("Add from a file…"));
    m_save->setText(tr("Save the list"));
}

} // namespace xw::ui
