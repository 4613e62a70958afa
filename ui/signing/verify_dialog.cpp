#include "ui/signing/verify_dialog.h"

#include "base/shown_text.h"
#include "domain/round_label.h"
#include "signing/manifest.h"
#include "ui/shared/show_error.h"
#include "ui/signing/countersign_dialog.h"
#include "ui/signing/verify_words.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"
#include "widgets/theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

const QString rootsSetting = u"verify/roots"_s;
const QString crlSetting = u"verify/crl"_s;

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

Result<signing::TrustAnchors> anchors(const QString &roots, const QString &crl)
{
    signing::TrustAnchors anchors;
    if (!roots.isEmpty()) {
        auto read = signing::readCertificateFile(roots);
        if (!read)
            return tl::unexpected(read.error());
        anchors.roots = *std::move(read);
    }
    if (!crl.isEmpty()) {
        auto read = signing::readCrlFile(crl);
        if (!read)
            return tl::unexpected(read.error());
        anchors.crls = *std::move(read);
    }
    return anchors;
}

void tint(QTreeWidgetItem *item, bool good)
{
    item->setForeground(1, good ? widgets::colours::good : widgets::colours::bad);
}

} // namespace

VerifyDialog::VerifyDialog(const PageContext &context, PasswordKeeper *keeper, QWidget *parent)
    : QDialog(parent), m_context(context), m_keeper(keeper)
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify a signed notice"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    m_messages = new widgets::MessageBar(this);
    m_progress = new widgets::ProgressStrip(this);
    m_progress->setCancellable(false);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(buildChoices());
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(u"verifyVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setAutoFillBackground(true);
    m_verdict->setMargin(10);
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_stack = new QStackedWidget(this);
    auto *empty = new widgets::EmptyState(u"notice"_s, m_stack);
    empty->setText(
        tr("Drop a signed notice here"),
        tr("Its folder, or any file of it: what is intact, changed, missing or added is said file by "
           "file, and who signed, when, and whether that can be trusted."));
    m_tree = new QTreeWidget(m_stack);
    m_tree->setObjectName(u"verifyTree"_s);
    m_tree->setHeaderLabels({tr("File"), tr("State"), tr("What was found")});
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setMinimumSectionSize(widgets::charWidth(fontMetrics()) * 10);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tree);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    connectChoices();
    showChoices();
    resize(980, 640);
}

QWidget *VerifyDialog::buildChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new widgets::PrimaryButton(tr("Open a &folder…"), bar);
    m_folder->setObjectName(u"verifyFolder"_s);
    m_file = new QPushButton(tr("Open a f&ile…"), bar);
    m_file->setObjectName(u"verifyFile"_s);
    m_roots = new QPushButton(bar);
    m_roots->setObjectName(u"verifyRoots"_s);
    m_roots->setToolTip(tr("Whom to trust: a file with root certificates (.crt, .pem)"));
    m_crl = new QPushButton(bar);
    m_crl->setObjectName(u"verifyCrl"_s);
    m_crl->setToolTip(tr("A list of certificates that were revoked (.crl)"));
    m_noRoots = new QToolButton(bar);
    m_noRoots->setObjectName(u"verifyNoRoots"_s);
    m_noRoots->setToolTip(tr("Trust no chosen root"));
    m_noRoots->setAccessibleName(m_noRoots->toolTip());
    m_noCrl = new QToolButton(bar);
    m_noCrl->setObjectName(u"verifyNoCrl"_s);
    m_noCrl->setToolTip(tr("Without a list of revoked certificates"));
    m_noCrl->setAccessibleName(m_noCrl->toolTip());
    for (QToolButton *none : {m_noRoots, m_noCrl})
        none->setText(u"×"_s);
    for (QPushButton *button : {m_folder, m_file, m_roots, m_crl})
        button->setAutoDefault(false);
    row->addWidget(m_folder);
    row->addWidget(m_file);
    row->addStretch(1);
    row->addWidget(m_roots);
    row->addWidget(m_noRoots);
    row->addWidget(m_crl);
    row->addWidget(m_noCrl);
    return bar;
}

QWidget *VerifyDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_countersign = new QPushButton(tr("&Countersign…"), foot);
    m_countersign->setObjectName(u"verifyCountersign"_s);
    m_countersign->setVisible(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"verifyClose"_s);
    for (QPushButton *button : {m_countersign, close})
        button->setAutoDefault(false);
    row->addWidget(m_countersign);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_countersign, &QPushButton::clicked, this, &VerifyDialog::countersign);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void VerifyDialog::connectChoices()
{
    connect(m_folder, &QPushButton::clicked, this, &VerifyDialog::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &VerifyDialog::chooseFiles);
    connect(m_roots, &QPushButton::clicked, this,
            [this] { chooseList(rootsSetting, tr("Root certificates to trust")); });
    connect(m_crl, &QPushButton::clicked, this,
            [this] { chooseList(crlSetting, tr("List of revoked certificates")); });
    const auto none = [this](QToolButton *button, const QString &setting) {
        connect(button, &QToolButton::clicked, this, [this, setting] {
            m_context.settings.remove(setting);
            showChoices();
            judge();
        });
    };
    none(m_noRoots, rootsSetting);
    none(m_noCrl, crlSetting);
}

QString VerifyDialog::chosen(const QString &setting) const
{
    const QString path = m_context.settings.value(setting).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void VerifyDialog::showChoices()
{
    const QString roots = chosen(rootsSetting);
    const QString crl = chosen(crlSetting);
    m_roots->setText(roots.isEmpty() ? tr("Trust: choose a &root…")
                                     : tr("Trust: %1").arg(QFileInfo(roots).fileName()));
    m_crl->setText(crl.isEmpty() ? tr("Re&vocation list…")
                                 : tr("Revoked: %1").arg(QFileInfo(crl).fileName()));
    m_noRoots->setVisible(!roots.isEmpty());
    m_noCrl->setVisible(!crl.isEmpty());
}

void VerifyDialog::chooseFolder()
{
    widgets::FileQuestion question;
    question.title = tr("Folder of a signed notice");
    question.suggestion = m_paths.value(0);
    m_context.dialogs.openFolder(this, question, [this](const std::optional<QString> &path) {
        if (path)
            verify({*path});
    });
}

void VerifyDialog::chooseFiles()
{
    widgets::FileQuestion question;
    question.title = tr("File of a signed notice");
    question.filter =
        tr("Files of a notice (*.pdf *.json *.p7s *.docx *.xlsx *.html)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_paths.value(0);
    m_context.dialogs.openFiles(this, question, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            verify(paths);
    });
}

void VerifyDialog::chooseList(const QString &setting, const QString &title)
{
    widgets::FileQuestion question;
    question.title = title;
    question.filter = setting == crlSetting ? tr("Revocation lists (*.crl *.pem)")
                                            : tr("Certificates (*.crt *.cer *.pem *.der)");
    question.filter += u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(setting).toString();
    m_context.dialogs.openFile(this, question, [this, setting](const std::optional<QString> &path) {
        if (!path)
            return;
        m_context.settings.setValue(setting, *path);
        showChoices();
        judge();
    });
}

bool VerifyDialog::isNotice(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(QDir(path).filePath(signing::manifestName)) ||
               QFileInfo::exists(QDir(path).filePath(signing::noticePdfName));
    return path.endsWith(u".pdf"_s, Qt::CaseInsensitive) || path.endsWith(u".p7s"_s, Qt::CaseInsensitive) ||
           info.fileName() == signing::manifestName;
}

void VerifyDialog::verify(const QStringList &paths)
{
    m_paths = paths;
    judge();
}

void VerifyDialog::judge()
{
    if (m_paths.isEmpty())
        return;
    m_messages->dismiss();
    m_countersign->setVisible(false); // until it is known what these are
    m_progress->start(tr("Verifying…"), widgets::ProgressStrip::Unit::Items);
    m_judging.run(
        [paths = m_paths, roots = chosen(rootsSetting), crl = chosen(crlSetting)] {
            std::vector<Judged> all;
            const auto trusted = anchors(roots, crl);
            for (const QString &path : paths)
                all.push_back(
                    {path, trusted ? signing::verifyNotice(path, *trusted, QDateTime::currentDateTimeUtc())
                                   : Result<signing::VerifyReport>(tl::unexpected(trusted.error()))});
            return all;
        },
        [this](const std::vector<Judged> &all) { present(all); });
}

void VerifyDialog::present(const std::vector<Judged> &all)
{
    m_progress->stop();
    m_tree->clear();
    m_stack->setCurrentIndex(1);
    bool holds = true;
    bool lacksTrustAlone = true;
    bool isTest = false;
    bool known = false;
    for (const auto &[path, report] : all) {
        if (!report) {
            holds = lacksTrustAlone = false;
            ui::showError(*m_messages, report.error());
            continue;
        }
        auto *root = new QTreeWidgetItem(m_tree, {shownText(QFileInfo(path).fileName()), {}, {}});
        root->setToolTip(0, QDir::toNativeSeparators(path));
        showReport(*report, root);
        holds = holds && report->holds();
        lacksTrustAlone = lacksTrustAlone && (report->holds() || report->lacksTrustAlone());
        isTest = isTest || report->isTest();
        known = known || !report->signatures.empty();
    }
    m_tree->expandAll();
    showVerdict(holds             ? Verdict::Holds
                : lacksTrustAlone ? Verdict::LacksTrust
                                  : Verdict::Fails,
                isTest, known);
    offerCountersigning(all);
    emit verified(holds);
}

void VerifyDialog::showReport(const signing::VerifyReport &report, QTreeWidgetItem *root)
{
    root->setText(1, report.holds()             ? tr("holds")
                     : report.lacksTrustAlone() ? tr("unchanged, not trusted")
                                                : tr("does not hold"));
    root->setText(2, shownText(report.title.isEmpty() ? roundLabel(report.round)
                                                      : roundLabel(report.round) + u" · "_s + report.title));
    if (!report.replaces.isEmpty())
        root->setText(
            2,
            root->text(2) + u" · "_s +
                tr("a correction: it replaces the notice of %1").arg(roundLabel(shownText(report.replaces))));
    root->setToolTip(2, root->text(2));
    if (report.lacksTrustAlone())
        root->setForeground(1, widgets::colours::warn);
    else
        tint(root, report.holds());
    for (const signing::SignatureVerdict &one : report.signatures) {
        const QStringList words = signatureWords(one);
        auto *row = new QTreeWidgetItem(
            root, {tr("Signature in %1").arg(shownText(one.file)), signatureState(one), words.value(0)});
        row->setToolTip(2, row->text(2));
        if (one.holds && one.trust.state == signing::Trust::UnknownRoot)
            row->setForeground(1, widgets::colours::warn);
        else
            tint(row, one.isGood());
        for (const QString &line : words.mid(1))
            (new QTreeWidgetItem(row, {{}, {}, line}))->setToolTip(2, line);
    }
    const auto say = [root](const std::vector<Message> &messages, const QColor &ink) {
        for (const Message &message : messages) {
            auto *row = new QTreeWidgetItem(root, {{}, {}, shownText(message.text())});
            row->setToolTip(2, row->text(2));
            row->setForeground(2, ink);
        }
    };
    say(report.contradictions, widgets::colours::bad);
    say(report.remarks, widgets::colours::warn);
    for (const signing::FileVerdict &file : report.files) {
        auto *row = new QTreeWidgetItem(
            root, {shownText(file.name), signing::describe(file.state), shownText(file.note.text())});
        if (file.state == signing::FileState::Extra)
            row->setForeground(1, widgets::colours::warn);
        else
            tint(row, file.state == signing::FileState::Intact);
    }
}

void VerifyDialog::showVerdict(Verdict verdict, bool isTest, bool known)
{
    QString words =
        !known ? tr("✗ Nobody signed this.")
        : verdict == Verdict::Holds
            ? tr("✓ Everything holds: each file is what was signed, by somebody who is trusted.")
        : verdict == Verdict::LacksTrust
            ? tr("△ Nothing was changed since it was signed, but no root that you trust vouches for the "
                 "signer. Where you know the authority, choose its certificate under “Trust”.")
            : tr("✗ This does not hold. The lines below say what is wrong.");
    if (isTest)
        words += u"\n"_s + tr("TEST IDENTITY: this is a trial, not an official act.");
    const bool isBad = !known || verdict == Verdict::Fails;
    const bool isDoubtful = isTest || verdict == Verdict::LacksTrust;
    const widgets::Tone tone = isBad        ? widgets::Tone::Bad
                               : isDoubtful ? widgets::Tone::Warn
                                            : widgets::Tone::Good;
    widgets::setInk(m_verdict, widgets::toneInk(tone), widgets::toneFill(tone));
    m_verdict->setText(words);
    m_verdict->show();
}

/// For one notice at a time, whose PDF somebody signed.
void VerifyDialog::offerCountersigning(const std::vector<Judged> &all)
{
    const bool one = all.size() == 1 && all.front().report;
    m_report = one ? *all.front().report : signing::VerifyReport();
    m_judgedPath = one ? all.front().path : QString();
    const bool signedPdf =
        std::any_of(m_report.signatures.begin(), m_report.signatures.end(), [](const auto &signature) {
            return signature.file.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        });
    const QString fault = CountersignDialog::fault(m_report);
    m_countersign->setVisible(signedPdf);
    m_countersign->setEnabled(fault.isEmpty());
    m_countersign->setToolTip(fault.isEmpty() ? tr("Another office signs the PDF after the first") : fault);
}

void VerifyDialog::countersign()
{
    const QString path = m_judgedPath;
    const bool itself = QFileInfo(path).isDir() || path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    auto *dialog =
        new CountersignDialog(m_context, m_keeper, itself ? path : QFileInfo(path).path(), m_report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountersignDialog::countersigned, this, [this](const QString &, const QString &signer) {
        judge();
        m_messages->show(widgets::MessageBar::Kind::Done, {tr("%1 signed it too.").arg(signer), {}, {}, {}});
    });
    dialog->open();
}

void VerifyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    verify(paths);
}

} // namespace xw::ui
