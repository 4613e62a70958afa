#include "ui/inspect/web_toolbar.h"

#include "widgets/address_field.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::icon;
using widgets::WebDevice;

QToolButton *WebToolbar::tool(const QString &name, const QString &drawing)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    if (!drawing.isEmpty()) {
        made->setIcon(icon(drawing, widgets::colours::soft, widgets::colours::accent));
        widgets::setSheet(
            made, u"QToolButton { border-color: transparent; background: transparent; padding: 4px 5px; }"
                  "QToolButton:hover, QToolButton:checked { background: @accentFill; }"
                  "QToolButton:focus { border-color: @accent; }"
                  "QToolButton::menu-indicator { image: none; }"_s);
    }
    m_row->addWidget(made);
    return made;
}

WebToolbar::WebToolbar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"webToolbar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 7, 10, 7);
    column->setSpacing(4);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4);
    m_below = new QHBoxLayout;
    column->addLayout(m_row);
    column->addLayout(m_below);
    m_back = tool(u"webBack"_s, u"back"_s);
    m_forward = tool(u"webForward"_s, u"forward"_s);
    m_reload = tool(u"webReload"_s, u"reload"_s);
    m_home = tool(u"webHome"_s, u"home"_s);
    m_address = new widgets::AddressField(this);
    m_row->addWidget(m_address, 1);
    m_gap = new QWidget(this);
    m_row->addWidget(m_gap, 1);
    m_gap->hide();
    m_columns = tool(u"webColumns"_s, {});
    m_columns->setIcon(icon(u"columns"_s, widgets::colours::soft, widgets::colours::accent));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_phone = tool(u"webPhone"_s, u"phone"_s);
    m_phone->setCheckable(true);
    m_card = tool(u"webCard"_s, u"card"_s);
    m_card->setCheckable(true);
    m_more = tool(u"webMore"_s, u"more"_s);
    m_evidence = tool(u"webEvidence"_s, {});
    widgets::setSheet(
        m_evidence,
        u"QToolButton { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; "
        "padding: 4px 26px 4px 9px; }"
        "QToolButton:hover { background: @accentHover; } QToolButton:focus { border-color: @accentEdge; }"
        "QToolButton:disabled { background: @accentOff; border-color: @accentOff; }"
        "QToolButton::menu-button { border: 0; border-left: 1px solid @accentFill; width: 18px; }"
        "QToolButton::menu-arrow { image: url(:/icons/caret-on-@drawings.svg); width: 9px; height: 9px; }"_s);
    buildMenus();
    connect(m_back, &QToolButton::clicked, this, &WebToolbar::backAsked);
    connect(m_forward, &QToolButton::clicked, this, &WebToolbar::forwardAsked);
    connect(m_reload, &QToolButton::clicked, this,
            [this] { m_loading ? emit stopAsked() : emit reloadAsked(); });
    connect(m_home, &QToolButton::clicked, this, &WebToolbar::homeAsked);
    connect(m_phone, &QToolButton::clicked, this,
            [this](bool on) { emit deviceAsked(on ? WebDevice::Mobile : WebDevice::Desktop); });
    connect(m_card, &QToolButton::clicked, this, &WebToolbar::cardAsked);
    setHistory(false, false);
    setCard(false, false);
    setSite(false);
    setCapturable(false);
    retranslate();
}

void WebToolbar::buildMenus()
{
    m_columnMenu = new QMenu(m_columns);
    m_columnMenu->setObjectName(u"webColumnMenu"_s);
    connect(m_columns, &QToolButton::clicked, this, &WebToolbar::columnsAsked);
    auto *more = new QMenu(m_more);
    m_find = more->addAction(QString(), this, &WebToolbar::findAsked);
    more->addSeparator();
    m_zoomIn = more->addAction(QString(), this, [this] { emit zoomAsked(+1); });
    m_zoomOut = more->addAction(QString(), this, [this] { emit zoomAsked(-1); });
    m_zoomReset = more->addAction(QString(), this, [this] { emit zoomAsked(0); });
    more->addSeparator();
    m_browser = more->addAction(icon(u"open-external"_s), QString(), this, &WebToolbar::browserAsked);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *evidence = new QMenu(m_evidence);
    m_visible = evidence->addAction(icon(u"picture"_s), QString(), this, &WebToolbar::visibleAsked);
    m_fullPage = evidence->addAction(icon(u"picture"_s), QString(), this, &WebToolbar::fullPageAsked);
    m_archive = evidence->addAction(icon(u"archive"_s), QString(), this, &WebToolbar::archiveAsked);
    evidence->addSeparator();
    m_attach = evidence->addAction(icon(u"attach"_s), QString(), this, &WebToolbar::attachAsked);
    m_paste = evidence->addAction(icon(u"copy"_s), QString(), this, &WebToolbar::pasteAsked);
    m_paste->setObjectName(u"evidencePaste"_s);
    m_evidence->setMenu(evidence);
    m_evidence->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_evidence, &QToolButton::clicked, this, &WebToolbar::visibleAsked);
}

void WebToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WebToolbar::place()
{
    m_columns->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // The word alone where room is scarce: the key stands in the tool tip.
    int wide = m_row->spacing();
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        if (!button->isHidden() && button != m_evidence)
            wide += button->sizeHint().width() + m_row->spacing();
    const QString words = tr("Evidence (F8)"), alone = tr("Evidence");
    const int whole = m_evidence->fontMetrics().horizontalAdvance(words) + 48;
    m_evidence->setText(width() < wide + whole + m_address->leastWidth() ? alone : words);
    int tools = m_row->spacing();
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        if (!button->isHidden())
            tools += button->sizeHint().width() + m_row->spacing();
    const bool narrow = width() < tools + m_address->leastWidth() + 20;
    // Where even the tools alone are too many, the columns stand beside the address.
    const bool tight = width() < tools + 20;
    if (tight != (m_below->indexOf(m_columns) >= 0)) {
        if (tight)
            m_below->addWidget(m_columns);
        else
            m_row->insertWidget(m_row->indexOf(m_phone), m_columns);
    }
    // With large text that is not enough: the button of evidence is never cut. Nor is the address: where
    // three have no room beside each other the columns are a picture among the tools.
    const bool tighter = tight && width() < tools - m_columns->sizeHint().width() + 20;
    if (tighter && width() < m_address->leastWidth() + m_columns->sizeHint().width() +
                                 m_evidence->sizeHint().width() + 2 * m_below->spacing() + 20) {
        m_columns->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_row->insertWidget(m_row->indexOf(m_phone), m_columns);
    }
    if (tighter != (m_below->indexOf(m_evidence) >= 0))
        (tighter ? m_below : m_row)->addWidget(m_evidence);
    if (narrow == m_gap->isVisibleTo(this))
        return;
    m_gap->setVisible(narrow);
    if (narrow)
        m_below->insertWidget(0, m_address, 1);
    else
        m_row->insertWidget(m_row->indexOf(m_gap), m_address, 1);
}

void WebToolbar::setHistory(bool canGoBack, bool canGoForward)
{
    m_canGoBack = canGoBack;
    m_canGoForward = canGoForward;
    showHistory();
}

void WebToolbar::setLoading(bool loading)
{
    m_loading = loading;
    m_reload->setIcon(icon(loading ? u"close"_s : u"reload"_s, widgets::colours::soft));
    retranslate();
}

void WebToolbar::setZoom(double factor)
{
    m_zoom = factor;
    retranslate();
}

void WebToolbar::setDevice(WebDevice device)
{
    m_phone->setChecked(device == WebDevice::Mobile);
}

void WebToolbar::setCard(bool available, bool shown)
{
    m_card->setVisible(available);
    m_card->setChecked(shown);
    place();
}

void WebToolbar::setSite(bool open)
{
    for (QToolButton *button : {m_reload, m_home, m_columns, m_phone, m_more})
        button->setEnabled(open);
    m_address->setEnabled(open);
    m_open = open;
    showHistory();
}

void WebToolbar::showHistory()
{
    m_back->setEnabled(m_open && m_canGoBack);
    m_forward->setEnabled(m_open && m_canGoForward);
}

void WebToolbar::setCapturable(bool capturable)
{
    m_evidence->setEnabled(capturable);
}

void WebToolbar::showColumns(const QList<widgets::WebLink> &links)
{
    m_columnMenu->clear();
    for (const widgets::WebLink &link : links) {
        QString text = link.text;
        m_columnMenu
            ->addAction(text.replace(u'&', u"&&"_s), this, [this, url = link.url] { emit columnChosen(url); })
            ->setToolTip(link.url.toDisplayString());
    }
    if (links.isEmpty())
        m_columnMenu->addAction(tr("No columns were found on this page"))->setEnabled(false);
    m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
}

void WebToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebToolbar::retranslate()
{
    const auto say = [](QToolButton *button, const QString &words, const QString &keys) {
        button->setAccessibleName(words);
        button->setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys));
    };
    say(m_back, tr("Back"), u"Alt+←"_s);
    say(m_forward, tr("Forward"), u"Alt+→"_s);
    say(m_reload, m_loading ? tr("Stop") : tr("Reload"), u"F5"_s);
    say(m_home, tr("Home page of the site"), u"Alt+Home"_s);
    m_columns->setText(tr("Columns ▾"));
    say(m_columns, tr("The site's columns"), u"F6"_s);
    say(m_phone, tr("As on a phone"), u"Ctrl+M"_s);
    say(m_card, tr("Card of the account with its QR code"), u"F9"_s);
    say(m_more, tr("More"), {});
    place();
    say(m_evidence, tr("Take evidence of what is seen"), u"F8"_s);
    m_find->setText(tr("Find in the page…\tCtrl+F"));
    m_zoomIn->setText(tr("Zoom in\tCtrl++"));
    m_zoomOut->setText(tr("Zoom out\tCtrl+-"));
    m_zoomReset->setText(tr("Actual size (%1%)\tCtrl+0").arg(qRound(m_zoom * 100)));
    m_browser->setText(tr("Open in system browser\tCtrl+Shift+O"));
    m_visible->setText(tr("Visible page as PNG\tF8"));
    m_fullPage->setText(tr("Full page as PNG\tShift+F8"));
    m_archive->setText(tr("Page as MHTML\tCtrl+F8"));
    m_attach->setText(tr("Attach a file…\tCtrl+Shift+F8"));
    m_paste->setText(tr("The clipboard's picture\tCtrl+V"));
}

} // namespace xw::ui
