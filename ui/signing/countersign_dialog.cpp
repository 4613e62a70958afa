#include "ui/signing/countersign_dialog.h"

#include "base/when_done.h"
#include "signing/countersign.h"
#include "ui/shared/show_error.h"
#include "ui/signing/identity_field.h"
#include "ui/signing/step_heading.h"
#include "ui/signing/tsa_field.h"
#include "ui/signing/verify_words.h"
#include "widgets/buttons.h"
#include "widgets/message_bar.h"
#include "widgets/press_by_enter.h"
#include "widgets/progress_strip.h"
#include "widgets/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int nobodyFollows = 1; // DocMDP permission, ISO 32000-1, 12.8.2.2

std::vector<signing::SignatureVerdict> pdfSignatures(const signing::VerifyReport &report)
{
    std::vector<signing::SignatureVerdict> all;
    for (const signing::SignatureVerdict &one : report.signatures)
        if (one.file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
            all.push_back(one);
    return all;
}

} // namespace

QString CountersignDialog::fault(const signing::VerifyReport &report)
{
    const auto all = pdfSignatures(report);
    if (all.empty())
        return tr("Nobody has signed its PDF yet.");
    for (const signing::SignatureVerdict &one : all)
        if (!one.holds)
            return tr("A signature of its PDF does not hold.");
    if (!report.holds() && !report.lacksTrustAlone())
        return tr("The notice does not hold: something was changed, or a certificate is not good.");
    return all.front().permission == nobodyFollows ? tr("Who signed it first let nobody sign after.")
                                                   : QString();
}

CountersignDialog::CountersignDialog(const PageContext &context, PasswordKeeper *keeper, const QString &path,
                                     const signing::VerifyReport &report, QWidget *parent)
    : QDialog(parent), m_context(context), m_path(path)
{
    setObjectName(u"countersignDialog"_s);
    setWindowTitle(tr("Countersign the notice"));
    m_identity = new IdentityField(
        context, keeper, [] { return QDateTime::currentDateTimeUtc(); }, this);
    m_tsa = new TsaField(context.settings, this);
    m_messages = new widgets::MessageBar(this);
    m_progress = new widgets::ProgressStrip(this);
    m_progress->setCancellable(false);
    m_form = buildForm(report);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_form, 1);
    column->addWidget(buildFoot());
    connect(m_identity, &IdentityField::changed, this, [this] { setWorking(m_working); });
    connect(m_identity, &IdentityField::opened, this, &CountersignDialog::signWith);
    connect(m_identity, &IdentityField::refused, this, [this] { setWorking(false); });
    setWorking(false);
    resize(widgets::charWidth(fontMetrics()) * 84, sizeHint().height());
}

QWidget *CountersignDialog::buildForm(const signing::VerifyReport &report)
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(stepHeading(tr("1  Signed notice"), form));
    QStringList words;
    if (!report.title.isEmpty())
        words << report.title;
    words << QDir::toNativeSeparators(m_path);
    for (const signing::SignatureVerdict &one : pdfSignatures(report))
        words << signatureState(one) + u" · "_s + signatureWords(one).value(0);
    auto *notice = new QLabel(words.join(u'\n'), form);
    notice->setObjectName(u"countersignNotice"_s);
    notice->setWordWrap(true);
    notice->setTextFormat(Qt::PlainText);
    lines->addWidget(notice);
    lines->addSpacing(6);
    lines->addWidget(stepHeading(tr("2  Who signs after them"), form));
    lines->addWidget(m_identity);
    lines->addSpacing(6);
    QLabel *stamp = stepHeading(tr("3  &Time stamp authority (may stay empty)"), form);
    stamp->setBuddy(m_tsa);
    lines->addWidget(stamp);
    lines->addWidget(m_tsa);
    lines->addStretch(1);
    return form;
}

QWidget *CountersignDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words =
        new QLabel(tr("Everything that was signed stays valid; the PDF carries one signature more."), foot);
    words->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"countersignCancel"_s);
    m_cancel->setAutoDefault(false);
    m_sign = new widgets::PrimaryButton(tr("Countersign"), foot);
    m_sign->setObjectName(u"countersignNow"_s);
    widgets::pressByEnter(*m_sign); // not by Enter in the password
    row->addWidget(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_sign);
    connect(m_cancel, &QPushButton::clicked, this, &CountersignDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &CountersignDialog::start);
    return foot;
}

void CountersignDialog::setWorking(bool working)
{
    if (working != m_working && working)
        m_progress->start(tr("Signing…"), widgets::ProgressStrip::Unit::Items);
    else if (!working)
        m_progress->stop();
    m_working = working;
    m_form->setEnabled(!working);
    m_cancel->setEnabled(!working);
    m_sign->setEnabled(!working && m_identity->isFilled());
}

void CountersignDialog::start()
{
    if (m_working)
        return;
    m_messages->dismiss();
    setWorking(true);
    m_identity->open();
}

void CountersignDialog::signWith(const std::shared_ptr<const signing::Identity> &identity)
{
    if (!m_working)
        return; // opened to look at it: a test identity that was just made
    const QString name = identity->certificate().name;
    const auto fetch = m_tsa->fetch();
    if (!fetch)
        return present(tl::unexpected(fetch.error()), name);
    whenDone(QtConcurrent::run([path = m_path, identity, name, fetch = *fetch] {
                 return signing::countersign(path, *identity, {name, QDateTime::currentDateTimeUtc(), fetch});
             }),
             this, [this, name](const Result<QString> &pdf) { present(pdf, name); });
}

void CountersignDialog::present(const Result<QString> &pdf, const QString &signer)
{
    setWorking(false);
    if (!pdf) {
        ui::showError(*m_messages, pdf.error());
        return;
    }
    m_identity->clearPassword();
    emit countersigned(*pdf, signer);
    accept();
}

void CountersignDialog::reject()
{
    if (!m_working)
        QDialog::reject();
}

} // namespace xw::ui
