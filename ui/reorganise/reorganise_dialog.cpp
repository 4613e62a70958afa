#include "ui/reorganise/reorganise_dialog.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/reorganise/links_panel.h"
#include "ui/reorganise/subject_picker.h"
#include "ui/shared/ask_to_leave.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/message_bar.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

ReorganiseDialog::ReorganiseDialog(Workspace &workspace, Dialogs &dialogs,
                                   const std::vector<SubjectId> &chosen, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_chosen(chosen),
      m_renamed(chosen.empty() ? SubjectId() : chosen.front())
{
    setObjectName(u"reorganiseDialog"_s);
    setWindowTitle(tr("Renamed, merged or split"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    auto *card = new Card(tr("What became of it"), this);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 8, 12, 10);
    inside->setSpacing(9);
    auto *kinds = new QHBoxLayout;
    const auto kind = [&](const char *name, const QString &text) {
        auto *made = new QRadioButton(text, card);
        made->setObjectName(QString::fromLatin1(name));
        kinds->addWidget(made);
        connect(made, &QRadioButton::toggled, this, &ReorganiseDialog::refresh);
        return made;
    };
    m_rename = kind("reorganiseRename", tr("&Another name or code"));
    m_merge = kind("reorganiseMerge", tr("&Merged into another"));
    m_split = kind("reorganiseSplit", tr("&Split into others"));
    kinds->addStretch(1);
    inside->addLayout(kinds);
    m_stack = new QStackedWidget(card);
    const Subject *subject = workspace.state().subject(m_renamed);
    m_stack->addWidget(buildRename(subject ? *subject : Subject()));
    auto *bodies = new QWidget(m_stack);
    auto *two = new QHBoxLayout(bodies);
    two->setContentsMargins(0, 0, 0, 0);
    two->setSpacing(12);
    m_formers = new SubjectPicker(workspace, u"formers"_s, tr("&Before"), bodies);
    m_successors = new SubjectPicker(workspace, u"successors"_s, tr("A&fter"), bodies);
    two->addWidget(m_formers);
    two->addWidget(m_successors);
    m_stack->addWidget(bodies);
    inside->addWidget(m_stack, 1);
    m_stays = new QCheckBox(tr("What was there before &runs on"), card);
    m_stays->setObjectName(u"formersStay"_s);
    inside->addWidget(m_stays);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("First round of &what came after"), card);
    m_since = new QComboBox(card);
    m_since->setObjectName(u"reorganiseSince"_s);
    std::vector<Round> rounds = workspace.rounds();
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.key > b.key; });
    for (const Round &round : rounds)
        m_since->addItem(models::roundLabel(round), round.key.text());
    m_since->setCurrentIndex(qMax(0, m_since->findData(workspace.state().round().key.text())));
    label->setBuddy(m_since);
    row->addWidget(label);
    row->addWidget(m_since);
    row->addStretch(1);
    inside->addLayout(row);
    card->body()->addLayout(inside);
    outer->addWidget(card, 1);
    auto *links = new LinksPanel(workspace, chosen, this);
    outer->addWidget(links);
    connect(links, &LinksPanel::failed, this, &ReorganiseDialog::showError);
    connect(links, &LinksPanel::withdrawn, this, [this](const QString &words) {
        m_messages->show(MessageBar::Kind::Done, {words, {}, {}, {}});
    });
    m_words = new QLabel(this);
    m_words->setObjectName(u"reorganiseWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(fontMetrics().height() * 3);
    outer->addWidget(m_words);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"reorganiseCancel"_s);
    cancel->setAutoDefault(false);
    m_accept = new PrimaryButton(tr("&Carry out"), this);
    m_accept->setObjectName(u"reorganiseNow"_s);
    m_accept->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    outer->addLayout(foot);
    for (const SubjectId id : chosen)
        m_formers->add(id);
    connect(m_formers, &SubjectPicker::changed, this, &ReorganiseDialog::refresh);
    connect(m_successors, &SubjectPicker::changed, this, &ReorganiseDialog::refresh);
    connect(m_stays, &QCheckBox::toggled, this, &ReorganiseDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &ReorganiseDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ReorganiseDialog::carryOut);
    (chosen.size() > 1 ? m_merge : m_rename)->setChecked(true);
    m_rename->setEnabled(chosen.size() == 1);
    refresh();
    resize(charWidth(fontMetrics()) * 104, fontMetrics().height() * (links->isEmpty() ? 27 : 36));
}

QWidget *ReorganiseDialog::buildRename(const Subject &subject)
{
    auto *sheet = new QWidget(m_stack);
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(0, 4, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = new QLineEdit(subject.name, sheet);
    m_name->setObjectName(u"newName"_s);
    m_code = new QLineEdit(subject.code, sheet);
    m_code->setObjectName(u"newCode"_s);
    form->addRow(new QLabel(tr("Now"), sheet), new QLabel(subject.code + u"  "_s + subject.name, sheet));
    form->addRow(tr("New &name"), m_name);
    form->addRow(tr("New c&ode"), m_code);
    for (QLineEdit *field : {m_name, m_code})
        connect(field, &QLineEdit::textChanged, this, &ReorganiseDialog::refresh);
    return sheet;
}

RoundKey ReorganiseDialog::since() const
{
    return RoundKey::parse(m_since->currentData().toString()).value_or(RoundKey());
}

QString ReorganiseDialog::names(const std::vector<SubjectId> &subjects) const
{
    QStringList all;
    for (const SubjectId id : subjects)
        if (const Subject *subject = m_workspace.state().subject(id))
            all << subject->name;
    return all.join(u"、"_s);
}

QString ReorganiseDialog::fault() const
{
    const Subject *subject = m_workspace.state().subject(m_renamed);
    if (m_rename->isChecked()) {
        const QString name = m_name->text().trimmed(), code = m_code->text().trimmed();
        if (!subject || name.isEmpty())
            return tr("It needs a name.");
        return name == subject->name && code == subject->code ? tr("Type the new name or code.") : QString();
    }
    const size_t before = m_formers->subjects().size(), after = m_successors->subjects().size();
    if (m_merge->isChecked())
        return before == 0 || after != 1
                   ? tr("Choose what was merged, and the one that it went into. Both are in the register.")
                   : QString();
    return before != 1 || after == 0
               ? tr("Choose the one that was split, and what came of it. All are in the register.")
               : QString();
}

bool ReorganiseDialog::isChanged() const
{
    const Subject *subject = m_workspace.state().subject(m_renamed);
    if (m_rename->isChecked())
        return subject &&
               (m_name->text().trimmed() != subject->name || m_code->text().trimmed() != subject->code);
    return m_formers->subjects() != m_chosen || !m_successors->subjects().empty();
}

void ReorganiseDialog::reject()
{
    if (m_busy)
        return;
    if (!isChanged())
        return QDialog::reject();
    askToLeave(m_dialogs, this, tr("What was typed or chosen here is not carried out yet."),
               [this] { QDialog::reject(); });
}

QString ReorganiseDialog::words() const
{
    if (m_rename->isChecked())
        return tr("It keeps its work and its history. A code that it no longer has stays in the register as "
                  "a closed entry, so that lists of "
                  "earlier rounds still find it.");
    const QString before = names(m_formers->subjects()), after = names(m_successors->subjects());
    return m_stays->isChecked() ? tr("%1 keeps the history of %2, which runs on.").arg(after, before)
                                : tr("%1 keeps the history of %2, which is closed.").arg(after, before);
}

void ReorganiseDialog::refresh()
{
    if (!m_accept) // while it is being built
        return;
    const bool rename = m_rename->isChecked();
    m_stack->setCurrentIndex(rename ? 0 : 1);
    m_stays->setVisible(!rename);
    const QString wrong = fault();
    m_words->setText(wrong.isEmpty() ? words() : wrong);
    m_accept->setEnabled(wrong.isEmpty() && !m_busy && !m_workspace.isLocked());
}

void ReorganiseDialog::carryOut()
{
    m_busy = true;
    refresh();
    const Subject *subject = m_workspace.state().subject(m_renamed);
    QFuture<Result<void>> future;
    if (m_rename->isChecked()) {
        RenameCommand command{m_renamed, m_code->text().trimmed(), m_name->text().trimmed(), since()};
        if (subject && command.code == subject->code)
            command.code.clear();
        if (subject && command.name == subject->name)
            command.name.clear();
        future = m_workspace.renameSubject(command);
    } else {
        future = m_workspace.reorganise(
            {m_merge->isChecked() ? SuccessionKind::Merged : SuccessionKind::Split, m_formers->subjects(),
             m_successors->subjects(), since(), m_stays->isChecked()});
    }
    whenDone(future, this, [this](const Result<void> &result) {
        m_busy = false;
        if (!result) {
            refresh();
            showError(result.error());
            return;
        }
        emit done(tr("The history goes on under what came after"));
        accept();
    });
}

void ReorganiseDialog::showError(const Error &error)
{
    ui::showError(*m_messages, error);
}

} // namespace xw::ui
