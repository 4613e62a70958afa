#include "ui/inspect/beside_browser.h"

#include "widgets/elided_label.h"
#include "widgets/text_size.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int slimWidth = 372; ///< at the usual size of text
} // namespace

BesideBrowser::BesideBrowser(QWidget *page)
    : QWidget(page, Qt::Tool | Qt::WindowStaysOnTopHint), m_name(new widgets::ElidedLabel(this)),
      m_address(new widgets::ElidedLabel(this)), m_browser(new QPushButton(this)),
      m_back(new QPushButton(this))
{
    setObjectName(u"besideBrowser"_s);
    m_name->setObjectName(u"besideName"_s);
    m_address->setObjectName(u"besideAddress"_s);
    m_browser->setObjectName(u"besideOpen"_s);
    m_back->setObjectName(u"besideBack"_s);
    for (widgets::ElidedLabel *label : {m_name, m_address})
        label->setTextFormat(Qt::PlainText); // from a list
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    widgets::setInk(m_address, widgets::colours::soft);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_browser);
    buttons->addWidget(m_back);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addWidget(m_name);
    all->addWidget(m_address);
    all->addLayout(buttons);
    connect(m_browser, &QPushButton::clicked, this, &BesideBrowser::browserAsked);
    connect(m_back, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

void BesideBrowser::take(QWidget *checklist)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(checklist, 1);
    checklist->show();
    const QRect free = parentWidget()->screen()->availableGeometry();
    const int width = qMin(free.width(), slimWidth * widgets::textSize() / 100);
    const int title = 32; // of the window: not known before it is shown
    setGeometry(free.right() + 1 - width, free.top() + title, width, free.height() - title);
    show();
    activateWindow();
}

void BesideBrowser::setSite(const QString &name, const QString &address)
{
    m_name->setText(name);
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_browser->setEnabled(!address.isEmpty());
}

void BesideBrowser::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void BesideBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BesideBrowser::retranslate()
{
    setWindowTitle(tr("Checklist"));
    m_browser->setText(tr("Open in system browser"));
    m_back->setText(tr("Back into the window"));
}

} // namespace xw::ui
