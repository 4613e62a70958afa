#include "ui/quarter/appeals_dialog.h"

#include "base/regular_file.h"
#include "base/when_done.h"
#include "monitor/monitor.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int numberRole = Qt::UserRole;
constexpr int claimWidth = 200;
constexpr qint64 mostClaimBytes = 64LL << 20;

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

/// A picture within a text, no wider than a column.
QString imageHtml(const QByteArray &bytes)
{
    QImage picture;
    if (!picture.loadFromData(bytes))
        return {};
    if (picture.width() > claimWidth)
        picture = picture.scaledToWidth(claimWidth, Qt::SmoothTransformation);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    return u"<p><img src='data:image/png;base64,%1'></p>"_s.arg(QString::fromLatin1(png.data().toBase64()));
}

} // namespace

AppealsDialog::AppealsDialog(Workspace &workspace, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_messages(new widgets::MessageBar(this)),
      m_list(new QListWidget(this)), m_found(new QTextBrowser(this)), m_now(new QTextBrowser(this)),
      m_claim(new QTextBrowser(this)), m_verdict(new QLabel(this)),
      m_look(new QPushButton(tr("Look at the site again"), this)),
      m_open(new QPushButton(tr("Open in Inspect"), this)),
      m_keep(new QPushButton(tr("Keep the fault…"), this)),
      m_withdraw(new widgets::PrimaryButton(tr("Take the fault back…"), this))
{
    setObjectName(u"appealsDialog"_s);
    setWindowTitle(tr("Appeals"));
    m_list->setObjectName(u"appealList"_s);
    m_list->setAccessibleName(tr("Appeals, those that wait first"));
    // Two lines, each cut by itself: a long name would else take the problem's place.
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_verdict->setObjectName(u"appealVerdict"_s);
    m_verdict->setWordWrap(true);
    m_look->setObjectName(u"appealLook"_s);
    m_open->setObjectName(u"appealOpen"_s);
    m_keep->setObjectName(u"appealKeep"_s);
    m_withdraw->setObjectName(u"appealWithdraw"_s);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_list);
    across->addWidget(buildColumns());
    across->setSizes({230, 770});
    across->setChildrenCollapsible(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"appealClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_look);
    foot->addStretch(1);
    for (QPushButton *button : {close, m_keep, m_withdraw})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(across, 1);
    column->addWidget(m_verdict);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &AppealsDialog::showCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto appeal = current();
        accept();
        if (appeal)
            emit openSubject(appeal->subject);
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (const auto appeal = current(); appeal && m_context.monitor)
            m_context.monitor->look({appeal->subject});
        showCurrent();
    });
    if (m_context.monitor)
        connect(m_context.monitor, &monitor::Monitor::changed, this, &AppealsDialog::showCurrent);
    connect(&m_workspace, &Workspace::changed, this, &AppealsDialog::refresh);
    refresh();
    resize(1000, 600);
}

QWidget *AppealsDialog::buildColumns()
{
    auto *columns = new QSplitter(Qt::Horizontal, this);
    for (const auto &[view, name, title] : {std::tuple(m_found, u"appealFound"_s, tr("What was found")),
                                            {m_now, u"appealNow"_s, tr("What the site says now")},
                                            {m_claim, u"appealClaim"_s, tr("What is claimed")}}) {
        auto *part = new QWidget(columns);
        auto *rows = new QVBoxLayout(part);
        rows->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(title, part);
        view->setObjectName(name);
        view->setOpenLinks(false);
        view->setAccessibleName(title);
        label->setBuddy(view);
        rows->addWidget(label);
        rows->addWidget(view, 1);
        columns->addWidget(part);
    }
    columns->setChildrenCollapsible(false);
    return columns;
}

void AppealsDialog::refresh()
{
    const auto before = current();
    m_list->clear();
    const RoundState &state = m_workspace.state();
    std::vector<Appeal> appeals = appealsOf(state);
    std::stable_partition(appeals.begin(), appeals.end(),
                          [](const Appeal &one) { return one.state == AppealState::Open; });
    for (const Appeal &appeal : appeals) {
        const Subject *subject = state.subject(appeal.subject);
        auto *item =
            new QListWidgetItem(u"%1 · %2\n%3"_s.arg(toChinese(appeal.state),
                                                     subject ? subject->name : QString(), appeal.problem),
                                m_list);
        item->setData(numberRole, appeal.number);
        item->setToolTip(item->text());
        if (before && before->number == appeal.number)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

std::optional<Appeal> AppealsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const auto appeal = appealNumbered(m_workspace.state(), item->data(numberRole).toInt());
    return appeal ? std::optional(*appeal) : std::nullopt;
}

QString AppealsDialog::pictureHtml(const QByteArray &sha256, const QString &name)
{
    const auto known = m_pictures.constFind(sha256);
    if (known == m_pictures.cend())
        bring(sha256);
    return known == m_pictures.cend() || known->isEmpty() ? paragraph(name) : *known;
}

void AppealsDialog::bring(const QByteArray &sha256)
{
    m_pictures.insert(sha256, {}); // asked for once
    whenDone(m_workspace.blob(sha256), this, [this, sha256](const Result<QByteArray> &bytes) {
        const QString html = bytes ? imageHtml(*bytes) : QString();
        m_pictures.insert(sha256, html);
        if (!html.isEmpty())
            showCurrent();
    });
}

QString AppealsDialog::foundHtml(const Appeal &appeal)
{
    const Finding *fault = faultOf(m_workspace.state(), appeal);
    QString html = u"<p><b>%1</b></p>"_s.arg(appeal.problem.toHtmlEscaped());
    if (!fault)
        return html + paragraph(tr("It is not in this round."));
    html += paragraph(tr("%1, %2").arg(fault->author, QLocale().toString(fault->at, QLocale::ShortFormat)));
    html += paragraph(fault->urls.join(u'\n'));
    for (const Evidence &evidence : m_workspace.state().evidence(appeal.subject))
        if (evidence.finding == fault->id && evidence.withdrawnBy.isEmpty() && evidence.kind != u"appeal")
            html += pictureHtml(evidence.sha256, evidence.fileName);
    return html;
}

QString AppealsDialog::nowHtml(const Appeal &appeal) const
{
    const SiteReading *reading = m_context.monitor ? m_context.monitor->reading(appeal.subject) : nullptr;
    if (m_context.monitor) {
        const auto state = m_context.monitor->state(appeal.subject);
        if (state == monitor::SiteState::Looking || state == monitor::SiteState::Waiting)
            return paragraph(tr("The site is being looked at…"));
    }
    if (!reading)
        return paragraph(tr("The machine has not looked at it in this round."));
    QString html =
        paragraph(tr("Read %1").arg(QLocale().toString(reading->at.toLocalTime(), QLocale::ShortFormat)));
    if (reading->findings.empty())
        html += paragraph(reading->isRead() ? tr("Nothing was found.") : visitReasonText(reading->reason));
    for (const SiteFinding &finding : reading->findings) {
        html += paragraph(u"· "_s + textOf(finding));
        for (size_t i = 0; i < std::min<size_t>(finding.places.size(), 3); ++i)
            html += paragraph(finding.places[i].url);
    }
    return html;
}

QString AppealsDialog::claimHtml(const Appeal &appeal)
{
    QString html = paragraph(appeal.claim);
    for (const CaseFile &file : appeal.files)
        html += file.mimeType.startsWith(u"image/"_s) ? pictureHtml(file.sha256, file.name)
                                                      : paragraph(file.name);
    html += paragraph(
        tr("Taken in by %1, %2").arg(appeal.by, QLocale().toString(appeal.at, QLocale::ShortFormat)));
    if (appeal.state != AppealState::Open)
        html += u"<p><b>%1</b>：%2（%3）</p>"_s.arg(toChinese(appeal.state), appeal.reason.toHtmlEscaped(),
                                                    appeal.decidedBy.toHtmlEscaped());
    return html;
}

void AppealsDialog::showCurrent()
{
    const auto appeal = current();
    const Subject *subject = appeal ? m_workspace.state().subject(appeal->subject) : nullptr;
    const bool isOpen = appeal && appeal->state == AppealState::Open;
    m_keep->setEnabled(isOpen && !m_workspace.isLocked());
    m_withdraw->setEnabled(isOpen && !m_workspace.isLocked());
    m_open->setEnabled(subject);
    m_look->setEnabled(subject && subject->isWebsite() && m_context.monitor);
    if (!appeal || !subject) {
        for (QTextBrowser *view : {m_found, m_now, m_claim})
            view->clear();
        m_verdict->setText(
            tr("No appeal was taken in. Take one in from the menu of an indicator in Inspect."));
        return;
    }
    m_found->setHtml(foundHtml(*appeal));
    m_now->setHtml(nowHtml(*appeal));
    m_claim->setHtml(claimHtml(*appeal));
    const QString verdict = toChinese(m_workspace.state().verdict(appeal->subject));
    m_verdict->setText(m_workspace.isLocked()
                           ? tr("%1: %2. The round is signed: open a correction of it, and decide there.")
                                 .arg(subject->name, verdict)
                           : tr("%1: %2").arg(subject->name, verdict));
}

void AppealsDialog::decide(bool withdrawFault)
{
    const auto appeal = current();
    if (!appeal)
        return;
    widgets::TextQuestion question;
    question.title = withdrawFault ? tr("Take the fault back") : tr("Keep the fault");
    question.label = tr("Why? The reason goes into the history and into the list of appeals.");
    question.accept = withdrawFault ? tr("Take it back") : tr("Keep it");
    question.manyLines = true;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? AppealsDialog::tr("Give a reason") : QString();
    };
    m_context.dialogs.askText(
        this, question, [this, withdrawFault, number = appeal->number](const std::optional<QString> &reason) {
            if (!reason)
                return;
            whenDone(m_workspace.decide(decideAppeal(number, withdrawFault, *reason)), this,
                     [this](const Result<void> &done) {
                         if (!done)
                             showError(*m_messages, done.error());
                     });
        });
}

void AppealsDialog::ask(FindingId fault, Workspace &workspace, const PageContext &context, QWidget *window,
                        std::function<void(const Error &)> failed)
{
    widgets::TextQuestion question;
    question.title = tr("Take in an appeal");
    question.label = tr("Why is it no fault, in the words of whoever appeals?");
    question.accept = tr("Go on");
    question.manyLines = true;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? AppealsDialog::tr("Give a reason") : QString();
    };
    const QPointer<Workspace> open(&workspace);
    context.dialogs.askText(window, question, [=, &context](const std::optional<QString> &claim) {
        if (!claim)
            return;
        widgets::FileQuestion pictures;
        pictures.title = tr("Pictures that came with it; none: turn back");
        pictures.filter = tr("Pictures (*.png *.jpg *.jpeg);;All files (*)");
        pictures.suggestion = context.settings.value(u"folders/appeals"_s).toString();
        context.dialogs.openFiles(window, pictures, [=](const QStringList &paths) {
            if (!open)
                return;
            std::vector<AppealFile> files;
            for (const QString &path : paths) {
                auto bytes = readRegularFile(path, mostClaimBytes);
                if (!bytes)
                    return failed(bytes.error());
                files.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
            }
            whenDone(open->decide(fileAppeal(fault, *claim, std::move(files))), window,
                     [failed](const Result<void> &done) {
                         if (!done)
                             failed(done.error());
                     });
        });
    });
}

} // namespace xw::ui
