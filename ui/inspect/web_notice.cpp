#include "ui/inspect/web_notice.h"

#include "ui/inspect/fault_words.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::WebBlock;

namespace
{
/// 国办秘函〔2019〕19号, 站点无法访问: a visit fails that takes 15 seconds or more.
constexpr int limitMs = 15000;
} // namespace

WebNotice::WebNotice(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_reload(new widgets::QuietButton(this))
{
    setObjectName(u"webNotice"_s);
    m_words->setObjectName(u"webNoticeWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(40);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reload->setObjectName(u"webNoticeReload"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_reload);
    connect(m_reload, &QPushButton::clicked, this, &WebNotice::reloadAsked);
    showWords();
}

void WebNotice::clear()
{
    m_blocked.clear();
    m_visited = false;
    m_certificate.clear();
    m_hangingSeconds = 0;
    showWords();
}

void WebNotice::noteVisit(const widgets::WebVisit &visit)
{
    m_visit = visit;
    m_visited = true;
    m_hangingSeconds = 0;
    showWords();
}

void WebNotice::noteHanging(int seconds)
{
    m_hangingSeconds = seconds;
    showWords();
}

void WebNotice::noteResponding()
{
    m_hangingSeconds = 0;
    showWords();
}

void WebNotice::noteBlocked(WebBlock what, const QString &detail)
{
    m_blocked[what].append(detail);
    showWords();
}

void WebNotice::noteCertificate(const widgets::CertificateFault &fault)
{
    m_certificate = tr("The certificate of %1 does not hold: %2").arg(fault.url.host(), fault.text);
    showWords();
}

QString WebNotice::text() const
{
    return isHidden() ? QString() : m_words->text();
}

QString WebNotice::blockedWords() const
{
    QStringList words;
    for (auto it = m_blocked.begin(); it != m_blocked.end(); ++it) {
        const int count = int(it->size());
        switch (it.key()) {
        case WebBlock::Download:
            words << tr("%Ln download(s)", nullptr, count);
            break;
        case WebBlock::NewWindow:
            words << tr("%Ln window(s)", nullptr, count);
            break;
        case WebBlock::Permission:
            words << tr("%Ln permission(s)", nullptr, count);
            break;
        case WebBlock::Dialog:
            words << tr("%Ln dialog(s) “%1”", nullptr, count).arg(it->first().left(24));
            break;
        case WebBlock::Scheme:
            words << tr("%Ln way(s) out of the web", nullptr, count);
            break;
        case WebBlock::FullScreen:
            words << tr("the full screen");
            break;
        case WebBlock::FileChooser:
            words << tr("a file of yours");
            break;
        case WebBlock::Login:
            words << tr("a login");
            break;
        case WebBlock::Worker:
            words << tr("a script that goes on without its page");
            break;
        case WebBlock::InnerNetwork:
            words << tr("%Ln time(s) this machine or its network “%1”", nullptr, count)
                         .arg(QUrl(it->first()).host().left(40));
            break;
        }
    }
    return tr("The page wanted and was refused: %1").arg(words.join(tr(", ")));
}

void WebNotice::showWords()
{
    m_reload->setText(tr("Reload"));
    m_grave = true;
    const bool failed = m_visited && m_visit.outcome == widgets::WebVisit::Outcome::Failed;
    const QString seconds = QString::number(m_visit.elapsedMs / 1000.0, 'f', 1);
    QString words;
    if (m_hangingSeconds > 0)
        words =
            tr("The page has not answered for %1 seconds. What you ticked is safe.").arg(m_hangingSeconds);
    else if (!m_certificate.isEmpty())
        words = m_certificate;
    else if (failed)
        words = m_visit.answered
                    ? tr("The site answered after %1 s: %2").arg(seconds, faultWords(m_visit.fault))
                    : tr("The site did not open after %1 s: %2").arg(seconds, faultWords(m_visit.fault));
    else if (m_visited && m_visit.elapsedMs >= limitMs)
        words = tr("The site took %1 s to open: a visit fails at 15 s").arg(seconds);
    else if (!m_blocked.isEmpty()) {
        words = blockedWords();
        m_grave = false;
    }
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleName(words);
    widgets::setInk(m_words, m_grave ? widgets::colours::warn : widgets::colours::soft);
    m_reload->setVisible(m_hangingSeconds > 0 || failed);
    setVisible(!words.isEmpty());
    update();
}

void WebNotice::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_grave ? widgets::colours::warnFill : widgets::colours::raised);
}

void WebNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QFrame::changeEvent(event);
}

} // namespace xw::ui
