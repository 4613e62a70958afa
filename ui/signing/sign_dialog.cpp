#include "ui/signing/sign_dialog.h"

#include "models/labels.h"
#include "ui/shared/ask_to_leave.h"
#include "ui/shared/of_workspace.h"
#include "ui/shared/show_error.h"
#include "ui/signing/identity_field.h"
#include "ui/signing/open_items_panel.h"
#include "ui/signing/seal_field.h"
#include "ui/signing/seal_preview.h"
#include "ui/signing/step_heading.h"
#include "ui/signing/tsa_field.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/press_by_enter.h"
#include "widgets/progress_strip.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SignDialog::SignDialog(Workspace &workspace, const PageContext &context, PasswordKeeper *keeper,
                       const Start &start, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new SigningRun(workspace, this))
{
    setObjectName(u"signDialog"_s);
    setWindowTitle(tr("Sign the notice and close the round"));
    m_identity = new IdentityField(
        context, keeper, [this] { return m_workspace.clock().now(); }, this);
    m_seals = new SealField(context, ofWorkspace(u"signing/seals"_s, workspace), this);
    m_preview = new SealPreview(this);
    m_open = new OpenItemsPanel(this);
    m_preview->setView(start.view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_messages = new widgets::MessageBar(this);
    m_progress = new widgets::ProgressStrip(this);
    m_progress->setCancellable(false);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    m_stack = new QStackedWidget(this);
    auto *work = new QWidget(m_stack);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildForm(), 6);
    row->addWidget(m_preview, 5);
    m_stack->addWidget(work);
    m_stack->addWidget(buildDone());
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    connectRun();
    m_preview->setSeals(m_seals->seals());
    setFolder(start.folder);
    resize(1040, 760);
}

QWidget *SignDialog::buildForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows whoever has the keyboard in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget(scroll);
    auto *lines = new QVBoxLayout(form);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(8);
    lines->addWidget(stepHeading(tr("1  Exported notice"), form));
    m_words = new QLabel(form);
    m_words->setObjectName(u"signWords"_s);
    m_words->setWordWrap(true);
    lines->addWidget(m_words);
    auto *folder = new QHBoxLayout;
    m_browse = new QPushButton(tr("Choose its &folder…"), form);
    m_browse->setObjectName(u"signBrowse"_s);
    m_export = new QPushButton(tr("&Export it now…"), form);
    m_export->setObjectName(u"signExport"_s);
    folder->addWidget(m_browse);
    folder->addWidget(m_export);
    folder->addStretch(1);
    lines->addLayout(folder);
    lines->addSpacing(6);
    lines->addWidget(stepHeading(tr("2  What is still open"), form));
    lines->addWidget(m_open);
    lines->addSpacing(6);
    lines->addWidget(stepHeading(tr("3  Who signs"), form));
    lines->addWidget(m_identity);
    lines->addSpacing(6);
    lines->addWidget(stepHeading(tr("4  Seal"), form));
    lines->addWidget(m_seals);
    lines->addSpacing(6);
    QLabel *stamp = stepHeading(tr("5  &Time stamp authority (may stay empty)"), form);
    m_tsa = new TsaField(m_context.settings, form);
    stamp->setBuddy(m_tsa);
    lines->addWidget(stamp);
    lines->addWidget(m_tsa);
    lines->addStretch(1);
    scroll->setWidget(form);
    for (QPushButton *button : {m_browse, m_export})
        button->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &SignDialog::chooseFolder);
    connect(m_export, &QPushButton::clicked, this, &SignDialog::exportWanted);
    return scroll;
}

QWidget *SignDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *warning =
        new QLabel(tr("Signing closes the round %1 for good. What turns out wrong later is put right by a "
                      "correction, with a notice of its own.")
                       .arg(models::roundLabel(m_workspace.state().round())),
                   foot);
    warning->setObjectName(u"signWarning"_s);
    warning->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"signCancel"_s);
    m_cancel->setAutoDefault(false);
    m_sign = new widgets::PrimaryButton(tr("Sign and close the round"), foot);
    m_sign->setObjectName(u"signNow"_s);
    widgets::pressByEnter(*m_sign); // not by Enter in a reason or in the password
    row->addWidget(warning, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_sign);
    connect(m_cancel, &QPushButton::clicked, this, &SignDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::start);
    return foot;
}

QWidget *SignDialog::buildDone()
{
    auto *page = new QWidget(m_stack);
    auto *lines = new QVBoxLayout(page);
    lines->addStretch(1);
    m_done = new QLabel(page);
    m_done->setObjectName(u"signDone"_s);
    m_done->setWordWrap(true);
    m_done->setAlignment(Qt::AlignHCenter);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(m_done);
    auto *row = new QHBoxLayout;
    auto *show = new QPushButton(tr("Open the &folder"), page);
    show->setObjectName(u"signOpenFolder"_s);
    auto *verify = new QPushButton(tr("&Verify it"), page);
    verify->setObjectName(u"signVerify"_s);
    row->addStretch(1);
    row->addWidget(show);
    row->addWidget(verify);
    row->addStretch(1);
    lines->addLayout(row);
    lines->addStretch(2);
    connect(show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(verify, &QPushButton::clicked, this, [this] {
        emit verifyWanted(m_folder);
        accept();
    });
    return page;
}

void SignDialog::connectRun()
{
    connect(m_run, &SigningRun::checked, this, &SignDialog::take);
    connect(m_run, &SigningRun::checkFailed, this, [this](const Error &error) {
        m_notice.reset();
        m_open->setWaiting(tr("Listed after the export."));
        m_words->setText(error.line());
        enable();
    });
    connect(m_run, &SigningRun::finished, this, &SignDialog::showDone);
    connect(m_run, &SigningRun::failed, this, &SignDialog::showError);
    connect(m_identity, &IdentityField::changed, this, &SignDialog::enable);
    connect(m_identity, &IdentityField::opened, this, &SignDialog::signWith);
    connect(m_identity, &IdentityField::refused, this, [this] { setWorking({}); });
    connect(m_open, &OpenItemsPanel::changed, this, &SignDialog::enable);
    connect(m_seals, &SealField::changed, this, [this] {
        m_preview->setSeals(m_seals->seals());
        showPlace();
    });
    connect(m_preview, &SealPreview::offsetChanged, this, &SignDialog::showPlace);
}

void SignDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    m_notice.reset();
    const bool there = !folder.isEmpty() && QFileInfo::exists(QDir(folder).filePath(signing::manifestName));
    m_words->setText(
        there ? tr("Looking at %1…").arg(QDir::toNativeSeparators(folder))
              : tr("Nothing is exported yet. Export the notice, or choose the folder of an export."));
    m_open->setWaiting(there ? tr("Proofing the notice…") : tr("Listed after the export."));
    if (there)
        m_run->check(folder);
    orderFields();
    takeKeyboard();
    enable();
}

void SignDialog::chooseFolder()
{
    widgets::FileQuestion question;
    question.title = tr("Folder of an exported notice");
    question.suggestion = m_folder;
    m_context.dialogs.openFolder(this, question, [this](const std::optional<QString> &folder) {
        if (folder)
            setFolder(*folder);
    });
}

void SignDialog::take(const ExportedNotice &notice)
{
    m_notice = notice;
    m_words->setText(tr("%1 · %2 · %Ln files in %3", nullptr, int(notice.manifest.files().size()))
                         .arg(notice.manifest.title(), roundLabel(notice.manifest.round()),
                              QDir::toNativeSeparators(notice.folder)));
    m_open->setItems(notice.open);
    orderFields();
    takeKeyboard();
    m_preview->setPlace(notice.manifest.signature());
    showPlace();
}

/// Tab goes as the page reads.
void SignDialog::orderFields()
{
    const QList<QWidget *> read = QList<QWidget *>{m_browse, m_export} + m_open->fields() +
                                  m_identity->fields() + m_seals->fields() +
                                  QList<QWidget *>{m_tsa, m_preview, m_cancel, m_sign};
    for (qsizetype i = 1; i < read.size(); ++i)
        setTabOrder(read.at(i - 1), read.at(i));
}

/// To what is to be done first: the export, then what is open, then who signs. Who is elsewhere stays there.
void SignDialog::takeKeyboard()
{
    const QWidget *now = focusWidget();
    if (now && now != m_browse && now != m_export)
        return;
    if (!m_notice)
        m_export->setFocus(Qt::OtherFocusReason);
    else if (QWidget *reason = m_open->unanswered())
        reason->setFocus(Qt::OtherFocusReason);
    else
        m_identity->takeKeyboard();
}

void SignDialog::showPlace()
{
    const QString fault = m_preview->fault();
    const QPointF moved = m_preview->offset() / signing::pointsPerMm;
    if (!fault.isEmpty())
        m_seals->say(fault, true);
    else if (m_seals->seals().empty())
        m_seals->say(tr("Without a seal the signature is in the file and not on the page."), false);
    else
        m_seals->say(tr("Drag the seal or use the arrow keys: right %1 mm, down %2 mm. Home puts it back.")
                         .arg(moved.x(), 0, 'f', 1)
                         .arg(moved.y(), 0, 'f', 1),
                     false);
    enable();
}

void SignDialog::enable()
{
    const bool ready =
        m_notice && m_open->isAnswered() && m_identity->isFilled() && m_preview->fault().isEmpty();
    m_sign->setEnabled(ready && !m_working);
    for (QWidget *part : {static_cast<QWidget *>(m_stack->widget(0)), static_cast<QWidget *>(m_cancel)})
        part->setEnabled(!m_working);
}

void SignDialog::setWorking(const QString &words)
{
    m_working = !words.isEmpty();
    if (m_working)
        m_progress->start(words, widgets::ProgressStrip::Unit::Items);
    else
        m_progress->stop();
    enable();
}

void SignDialog::start()
{
    if (m_working)
        return;
    m_messages->dismiss();
    setWorking(tr("Signing…"));
    m_identity->open();
}

void SignDialog::signWith(const std::shared_ptr<const signing::Identity> &identity)
{
    if (!m_working || !m_notice)
        return; // opened to look at it: a test identity that was just made
    askToClose(identity);
}

/// A round is closed for good: its name is typed, beside whose signature closes it.
void SignDialog::askToClose(const std::shared_ptr<const signing::Identity> &identity)
{
    setWorking({}); // nothing is under way while the question stands
    const Round &closed = m_workspace.state().round();
    const QString round = models::roundLabel(closed);
    const bool test = identity->certificate().isTest;
    widgets::TextQuestion question;
    question.title = test ? tr("Close the round with a TEST signature") : tr("Close the round for good");
    question.label =
        (test ? tr("“%1” is a TEST identity: its signature proves nothing and must not stand under a notice "
                   "that is sent out. The round %2 is locked by it all the same, for good.")
              : tr("“%1” signs the notice, and the round %2 is locked for good."))
            .arg(identity->certificate().name, round) +
        u"\n\n"_s + tr("Type %1 to go on.").arg(round);
    question.accept = test ? tr("Sign as a test and lock %1").arg(round) : tr("Sign and lock %1").arg(round);
    const auto names = [round, key = closed.key](const QString &text) {
        return text.trimmed().compare(round, Qt::CaseInsensitive) == 0 || RoundKey::parse(text) == key;
    };
    question.fault = [round, names](const QString &text) {
        return names(text) ? QString() : tr("Type %1.").arg(round);
    };
    m_context.dialogs.askText(this, question, [this, identity, names](const std::optional<QString> &typed) {
        if (typed && names(*typed))
            sign(identity);
    });
}

void SignDialog::sign(const std::shared_ptr<const signing::Identity> &identity)
{
    if (m_working || !m_notice)
        return;
    setWorking(tr("Signing…"));
    closing::SignRequest request;
    request.folder = m_notice->folder;
    request.signer = identity;
    request.signerName = identity->certificate().name;
    request.seals = m_seals->seals();
    request.sealOffset = m_preview->offset();
    request.othersFollow = m_seals->othersFollow();
    request.waivers = m_open->reasons();
    auto fetch = m_tsa->fetch();
    if (!fetch)
        return showError(fetch.error());
    request.timestamp = *std::move(fetch);
    m_run->sign(std::move(request));
}

void SignDialog::showDone(const QString &folder, const QStringList &files)
{
    setWorking({});
    m_identity->clearPassword();
    QStringList paths;
    for (const QString &name : files)
        paths << QDir::toNativeSeparators(QDir(folder).filePath(name)).toHtmlEscaped();
    m_done->setText(u"<h3>%1</h3><p>%2</p>"_s.arg(tr("The notice is signed and the round %1 is closed.")
                                                      .arg(models::roundLabel(m_workspace.state().round())),
                                                  paths.join(u"<br>"_s)));
    m_stack->setCurrentIndex(1);
    m_sign->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    if (auto *warning = findChild<QLabel *>(u"signWarning"_s))
        warning->clear();
    emit signedNotice(folder);
}

void SignDialog::showError(const Error &error)
{
    setWorking({});
    ui::showError(*m_messages, error);
}

void SignDialog::reject()
{
    if (m_working)
        return;
    int typed = 0;
    for (const auto &[kind, reason] : m_open->reasons())
        typed += !reason.trimmed().isEmpty();
    if (typed == 0 || m_stack->currentIndex() == 1) // nothing to lose, or it is signed
        return QDialog::reject();
    askToLeave(m_context.dialogs, this, tr("%Ln reason(s) were typed and are kept nowhere.", nullptr, typed),
               [this] { QDialog::reject(); });
}

} // namespace xw::ui
