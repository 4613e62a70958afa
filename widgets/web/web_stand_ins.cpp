#include "widgets/web/web_stand_ins.h"

#include "widgets/empty_state.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
QPushButton *wayOut(const QString &name, EmptyState *state)
{
    auto *made = new QPushButton(state);
    made->setObjectName(name);
    state->addButton(made);
    return made;
}
} // namespace

WebStandIns::WebStandIns(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_nothing(new EmptyState(u"inspect"_s, this)),
      m_missing(new EmptyState(u"open-external"_s, this)), m_crashed(new EmptyState(u"error"_s, this)),
      m_untrusted(new EmptyState(u"lock"_s, this)), m_browser(wayOut(u"webMissingBrowser"_s, m_missing)),
      m_beside(wayOut(u"webMissingBeside"_s, m_missing)), m_reload(wayOut(u"webCrashedReload"_s, m_crashed)),
      m_accept(wayOut(u"webAcceptCertificate"_s, m_untrusted)),
      m_untrustedBrowser(wayOut(u"webUntrustedBrowser"_s, m_untrusted))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_nothing->setObjectName(u"webNothing"_s);
    m_missing->setObjectName(u"webMissing"_s);
    m_missing->stackButtons();
    m_crashed->setObjectName(u"webCrashed"_s);
    m_untrusted->setObjectName(u"webUntrusted"_s);
    for (EmptyState *state : {m_nothing, m_missing, m_crashed, m_untrusted})
        m_stack->addWidget(state);
    connect(m_browser, &QPushButton::clicked, this, &WebStandIns::browserAsked);
    connect(m_beside, &QPushButton::clicked, this, &WebStandIns::besideAsked);
    connect(m_untrustedBrowser, &QPushButton::clicked, this, &WebStandIns::browserAsked);
    connect(m_reload, &QPushButton::clicked, this, &WebStandIns::reloadAsked);
    connect(m_accept, &QPushButton::clicked, this, &WebStandIns::acceptAsked);
    retranslate();
    showNothing();
}

void WebStandIns::showNothing()
{
    m_stack->setCurrentWidget(m_nothing);
}

void WebStandIns::showMissing(const QString &why)
{
    m_missingWhy = why;
    retranslate();
    m_stack->setCurrentWidget(m_missing);
}

void WebStandIns::showCrashed(std::optional<WebExcess> excess, qint64 amount)
{
    m_excess = excess;
    m_amount = amount;
    retranslate();
    m_stack->setCurrentWidget(m_crashed);
}

void WebStandIns::showUntrusted(const CertificateFault &fault)
{
    m_fault = fault;
    retranslate();
    m_stack->setCurrentWidget(m_untrusted);
}

bool WebStandIns::isEvidence() const
{
    return m_stack->currentWidget() == m_crashed || m_stack->currentWidget() == m_untrusted;
}

QString WebStandIns::crashWords() const
{
    if (!m_excess)
        return tr("The site made its page crash");
    if (*m_excess == WebExcess::Memory)
        return tr("The site took %1 of memory: its page was closed")
            .arg(QLocale().formattedDataSize(m_amount, 1, QLocale::DataSizeTraditionalFormat));
    return tr("The site ran %1 workers: its page was closed").arg(m_amount);
}

void WebStandIns::retranslate()
{
    m_nothing->setText(tr("No site is open"), tr("Choose a subject in the list. Its site opens here."));
    m_missing->setText(tr("The site cannot be shown here"), m_missingWhy);
    m_crashed->setText(crashWords(), tr("Only the page is gone. Everything that you ticked is kept."));
    const QString warning =
        m_fault.canProceed
            ? tr("%1\nNothing was shown. If you look at it all the same, this is recorded with the site.")
            : tr("%1\nNothing was shown, and this fault cannot be passed over.");
    m_untrusted->setText(tr("The certificate of %1 does not hold").arg(m_fault.url.host()),
                         warning.arg(m_fault.text));
    m_browser->setText(tr("Open in system browser"));
    m_beside->setText(tr("Checklist beside the browser"));
    m_untrustedBrowser->setText(m_browser->text());
    m_reload->setText(tr("Reload"));
    m_accept->setText(tr("Look at it for this visit"));
    m_accept->setVisible(m_fault.canProceed);
}

void WebStandIns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace xw::widgets
