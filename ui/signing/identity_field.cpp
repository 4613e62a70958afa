#include "ui/signing/identity_field.h"

#include "base/when_done.h"
#include "signing/test_identity.h"
#include "ui/password_keeper.h"
#include "ui/shared/keep_password.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
using Opened = Result<std::shared_ptr<const signing::Identity>>;

Opened load(const QString &path, const signing::Secret &password, const QDateTime &now)
{
    auto identity = signing::Identity::load(path, password, now);
    if (!identity)
        return tl::unexpected(identity.error());
    return std::shared_ptr<const signing::Identity>(*std::move(identity));
}
} // namespace

IdentityField::IdentityField(const PageContext &context, PasswordKeeper *keeper,
                             std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent), m_context(context), m_keeper(keeper), m_now(std::move(now))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"identityPath"_s);
    m_path->setPlaceholderText(tr("A .p12 or .pfx file"));
    m_browse = new QPushButton(tr("Choose…"), this);
    m_browse->setObjectName(u"identityBrowse"_s);
    m_make = new QPushButton(tr("Make a test identity…"), this);
    m_make->setObjectName(u"identityMakeTest"_s);
    m_make->setToolTip(tr("For trying it out: what it signs is marked as a test wherever it is shown"));
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"identityPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(keepPasswordWords(true), this);
    m_keep->setObjectName(u"identityKeep"_s);
    m_keep->setEnabled(false);
    m_words = new QLabel(this);
    m_words->setObjectName(u"identityWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 2); // what is said moves nothing below
    auto *file = new QLabel(tr("&Identity"), this);
    file->setBuddy(m_path);
    auto *password = new QLabel(tr("&Password"), this);
    password->setBuddy(m_password);
    grid->addWidget(file, 0, 0);
    grid->addWidget(m_path, 0, 1);
    grid->addWidget(m_browse, 0, 2);
    grid->addWidget(password, 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(m_make, 1, 2);
    grid->addWidget(m_keep, 2, 1, 1, 2);
    grid->addWidget(m_words, 3, 1, 1, 2);
    for (QPushButton *button : {m_browse, m_make})
        button->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &IdentityField::browse);
    connect(m_make, &QPushButton::clicked, this, &IdentityField::makeTest);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { choose(path()); });
    connect(m_path, &QLineEdit::textChanged, this, &IdentityField::changed);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        say({}, false);
        emit changed();
    });
    m_path->setText(QDir::toNativeSeparators(context.settings.value(u"signing/identity"_s).toString()));
    askKeeper();
}

QList<QWidget *> IdentityField::fields() const
{
    return {m_path, m_browse, m_password, m_make, m_keep};
}

void IdentityField::takeKeyboard()
{
    (path().isEmpty() ? m_path : m_password)->setFocus(Qt::OtherFocusReason);
}

QString IdentityField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool IdentityField::isFilled() const
{
    return !path().isEmpty() && !m_password->text().isEmpty();
}

signing::Secret IdentityField::takePassword() const
{
    return signing::Secret(m_password->text().toUtf8());
}

void IdentityField::clearPassword()
{
    m_password->clear();
}

void IdentityField::browse()
{
    widgets::FileQuestion question;
    question.title = tr("Identity to sign with");
    question.filter = tr("Identities (*.p12 *.pfx)") + u";;"_s + tr("All files (*)");
    question.suggestion = QFileInfo(path()).path();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &chosen) {
        if (chosen)
            choose(*chosen);
    });
}

void IdentityField::choose(const QString &chosen)
{
    if (chosen == m_context.settings.value(u"signing/identity"_s).toString() && path() == chosen)
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    m_context.settings.setValue(u"signing/identity"_s, chosen);
    m_password->clear();
    askKeeper();
    m_password->setFocus();
}

/// What the keyring knows of this file; where there is no keyring the tick is off, with the reason.
void IdentityField::askKeeper()
{
    m_keep->setChecked(false);
    m_keep->setEnabled(false);
    m_wasKept = false;
    if (path().isEmpty())
        return;
    if (!m_keeper) {
        m_keep->setText(keepPasswordWords(false));
        return;
    }
    m_keeper->read(path(), this,
                   [this, asked = path()](PasswordKeeper::State state, signing::Secret password) {
                       if (asked != path())
                           return;
                       const bool works = state != PasswordKeeper::State::Unavailable;
                       m_keep->setEnabled(works);
                       m_keep->setText(keepPasswordWords(works));
                       m_wasKept = state == PasswordKeeper::State::Found;
                       m_keep->setChecked(m_wasKept);
                       if (m_wasKept && m_password->text().isEmpty())
                           m_password->setText(QString::fromUtf8(password.data(), password.size()));
                   });
}

void IdentityField::makeTest()
{
    widgets::FileQuestion question;
    question.title = tr("Where the test identity goes");
    question.filter = tr("Identities (*.p12)");
    question.suffix = u"p12"_s;
    question.suggestion =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/xunwang-test.p12"_s;
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &target) {
        if (!target)
            return;
        widgets::TextQuestion ask;
        ask.title = tr("Password of the test identity");
        ask.label = tr("It protects the file. Whoever has both can sign as a test.");
        ask.accept = tr("Make identity");
        ask.secret = true;
        ask.fault = [](const QString &text) {
            return text.isEmpty() ? tr("A password is needed.") : QString();
        };
        m_context.dialogs.askText(this, ask,
                                  [this, target = *target](const std::optional<QString> &password) {
                                      if (password)
                                          makeTestAt(target, *password);
                                  });
    });
}

void IdentityField::makeTestAt(const QString &target, const QString &password)
{
    say(tr("Making a test identity…"), false);
    m_make->setEnabled(false);
    // The dialog asked before it let an existing file be replaced.
    QFile::remove(target);
    QFile::remove(QFileInfo(target).path() + u'/' + QFileInfo(target).completeBaseName() + u".ca.crt"_s);
    whenDone(QtConcurrent::run([target, password, now = m_now()] {
                 return signing::makeTestIdentity(target, signing::Secret(password.toUtf8()), now);
             }),
             this, [this, target, password](const Result<signing::TestIdentityFiles> &made) {
                 m_make->setEnabled(true);
                 if (!made)
                     return say(made.error().line(), true);
                 choose(target);
                 m_password->setText(password);
                 open();
             });
}

void IdentityField::open()
{
    say(tr("Opening the identity…"), false);
    auto password = std::make_shared<signing::Secret>(takePassword());
    m_opening.run([file = path(), password, now = m_now()] { return load(file, *password, now); },
                  [this](const Opened &identity) { present(identity); });
}

void IdentityField::present(const Opened &identity)
{
    if (!identity) {
        say(identity.error().summary.text() +
                (identity.error().advice.isEmpty() ? QString() : u" · "_s + identity.error().advice.text()),
            true);
        emit refused(identity.error()); // who waited is enabled again, and with it the field
        m_password->setFocus();
        m_password->selectAll();
        return;
    }
    const signing::Certificate &own = (*identity)->certificate();
    QString words = tr("%1, issued by %2, valid until %3")
                        .arg(own.name, own.issuer, own.notAfter.toLocalTime().date().toString(Qt::ISODate));
    if (own.isTest)
        words = tr("TEST IDENTITY, not for real use") + u" · "_s + words;
    say(words, false);
    keepOrForget();
    const Message gap = (*identity)->chainGap();
    if (gap.isEmpty())
        return void(emit opened(*identity));
    say(words + u" · "_s + gap.text(), true);
    askDespite(gap, *identity);
}

/// A signature that nobody can follow to its root: better known now than by whoever verifies it.
void IdentityField::askDespite(const Message &gap, const std::shared_ptr<const signing::Identity> &identity)
{
    widgets::ConfirmQuestion question;
    question.title = tr("A certificate is missing");
    question.text = gap.text();
    question.detail =
        tr("Whoever verifies the notice then needs that certificate, too. Ask the authority for an "
           "identity file with the whole chain.");
    question.accept = tr("Sign all the same");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, gap, identity](bool accepted) {
        if (accepted)
            emit opened(identity);
        else
            emit refused({ErrorCode::Cancelled, gap, {}, path(), {}});
    });
}

void IdentityField::keepOrForget()
{
    if (!m_keeper || !m_keep->isEnabled())
        return;
    if (m_keep->isChecked()) {
        m_keeper->write(path(), takePassword(), this, [this](bool kept) {
            if (!kept)
                say(m_words->text() + u" · "_s + tr("the keyring did not take the password"), false);
        });
    } else if (m_wasKept) {
        m_keeper->forget(path());
    }
    m_wasKept = m_keep->isChecked();
}

void IdentityField::say(const QString &text, bool bad)
{
    widgets::setInk(m_words, bad ? widgets::colours::bad : widgets::colours::soft);
    m_words->setText(text);
}

} // namespace xw::ui
