#include "ui/window/office_dialog.h"

#include "ui/shared/keep_password.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int usualPort = 5432; // PostgreSQL's own

void showLine(QLabel &label, const QString &text, const QColor &ink)
{
    widgets::setInk(&label, ink);
    label.setText(text);
}
} // namespace

OfficeDialog::OfficeDialog(widgets::Dialogs &dialogs, bool hasKeyring, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs)
{
    setObjectName(u"officeDialog"_s);
    setWindowTitle(tr("Connect to an office"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    const auto field = [this](const QString &name) {
        auto *edit = new QLineEdit(m_fields);
        edit->setObjectName(name);
        connect(edit, &QLineEdit::textChanged, this, &OfficeDialog::check);
        return edit;
    };

    auto *server = new QHBoxLayout;
    server->setSpacing(6);
    m_host = field(u"officeHost"_s);
    m_host->setPlaceholderText(tr("Its name, or the whole address: postgresql://…"));
    m_host->setMinimumWidth(widgets::charWidth(fontMetrics()) * 40);
    m_port = new QSpinBox(m_fields);
    m_port->setObjectName(u"officePort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("Port"));
    server->addWidget(m_host, 1);
    server->addWidget(m_port);
    auto *serverLabel = new QLabel(tr("&Server"), m_fields);
    serverLabel->setBuddy(m_host);
    form->addRow(serverLabel, server);
    m_database = field(u"officeDatabase"_s);
    form->addRow(tr("&Database"), m_database);
    m_login = field(u"officeLogin"_s);
    form->addRow(tr("&Login"), m_login);
    m_password = field(u"officePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Password"), m_password);
    m_keep = new QCheckBox(keepPasswordWords(hasKeyring), m_fields);
    m_keep->setObjectName(u"officeKeep"_s);
    m_keep->setEnabled(hasKeyring);
    form->addRow(QString(), m_keep);
    m_copy = new QCheckBox(tr("Keep what the office &holds here, for a start without its server"), m_fields);
    m_copy->setObjectName(u"officeCopy"_s);
    m_copy->setToolTip(tr("A file beside the settings, without evidence, that only your password opens"));
    form->addRow(QString(), m_copy);

    auto *authority = new QHBoxLayout;
    authority->setSpacing(6);
    m_authority = field(u"officeAuthority"_s);
    m_authority->setPlaceholderText(tr("The system's, where this is empty"));
    auto *browse = new QPushButton(tr("Browse…"), m_fields);
    browse->setObjectName(u"officeAuthorityBrowse"_s);
    browse->setAutoDefault(false);
    authority->addWidget(m_authority, 1);
    authority->addWidget(browse);
    auto *authorityLabel = new QLabel(tr("&Certificate authority"), m_fields);
    authorityLabel->setBuddy(m_authority);
    form->addRow(authorityLabel, authority);
    layout->addWidget(m_fields);

    m_words = new QLabel(this);
    m_words->setObjectName(u"officeWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 3); // what is said moves nothing
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"officeCancel"_s);
    cancel->setAutoDefault(false);
    m_connect = new widgets::PrimaryButton(tr("Connect"), this);
    m_connect->setObjectName(u"officeConnect"_s);
    m_connect->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    layout->addLayout(buttons);

    // Pasted at once, or typed and left: half an address is none.
    connect(m_host, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() > m_hostLength + 1)
            takeAddress();
    });
    connect(m_host, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_hostLength = text.size(); });
    connect(m_host, &QLineEdit::editingFinished, this, &OfficeDialog::takeAddress);
    connect(browse, &QPushButton::clicked, this, &OfficeDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &OfficeDialog::connectAsked);
    check();
}

void OfficeDialog::setPlace(const OfficePlace &place)
{
    m_host->setText(place.host);
    m_port->setValue(place.port > 0 ? place.port : usualPort);
    m_database->setText(place.database);
    m_login->setText(place.login);
    m_authority->setText(QDir::toNativeSeparators(place.authority));
    (place.login.isEmpty() ? m_host : m_password)->setFocus();
}

OfficePlace OfficeDialog::place() const
{
    OfficePlace place;
    place.host = m_host->text().trimmed();
    place.port = m_port->value() == usualPort ? 0 : m_port->value();
    place.database = m_database->text().trimmed();
    place.login = m_login->text().trimmed();
    place.authority = QDir::fromNativeSeparators(m_authority->text().trimmed());
    return place;
}

signing::Secret OfficeDialog::password() const
{
    return signing::Secret(m_password->text().toUtf8());
}

bool OfficeDialog::keepsPassword() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

bool OfficeDialog::keepsCopy() const
{
    return m_copy->isChecked();
}

void OfficeDialog::setKeepsCopy(bool keeps)
{
    m_copy->setChecked(keeps);
}

void OfficeDialog::showKept(const signing::Secret &password)
{
    m_keep->setChecked(true);
    if (m_password->text().isEmpty())
        m_password->setText(QString::fromUtf8(password.data(), password.size()));
}

/// The one who runs the server often sends the address in one piece.
void OfficeDialog::takeAddress()
{
    if (const auto whole = OfficePlace::fromAddress(m_host->text()); whole && !whole->database.isEmpty())
        setPlace(*whole);
}

void OfficeDialog::browse()
{
    widgets::FileQuestion question;
    question.title = tr("The authority that vouches for the server");
    question.filter = tr("Certificates (*.crt *.pem *.cer)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_authority->text();
    m_dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            m_authority->setText(QDir::toNativeSeparators(*path));
    });
}

void OfficeDialog::check()
{
    QString missing;
    if (m_database->text().trimmed().isEmpty())
        missing = tr("Which database? Whoever runs the server knows its name.");
    else if (m_login->text().trimmed().isEmpty())
        missing = tr("Under which login do you enter?");
    else if (const QString file = place().authority; !file.isEmpty() && !QFileInfo(file).isFile())
        missing = tr("There is no file %1.").arg(QDir::toNativeSeparators(file));
    showLine(*m_words, missing, widgets::colours::soft);
    m_connect->setEnabled(missing.isEmpty());
}

void OfficeDialog::setConnecting(bool connecting)
{
    m_fields->setEnabled(!connecting);
    m_connect->setEnabled(!connecting);
    if (connecting)
        showLine(*m_words, tr("Connecting…"), widgets::colours::soft);
}

void OfficeDialog::showFault(const Error &error)
{
    setConnecting(false);
    QString words = error.summary.text();
    if (!error.advice.isEmpty())
        words += u"\n"_s + error.advice.text();
    showLine(*m_words, words, widgets::colours::bad);
    m_words->setToolTip(error.detail);
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace xw::ui
