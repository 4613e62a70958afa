#include "widgets/address_field.h"

#include "widgets/bars/shown_address.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

AddressField::AddressField(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_word(new QLabel(this)), m_field(new QLineEdit(this))
{
    setObjectName(u"addressBox"_s);
    setSheet(this, u"#addressBox { border: 1px solid @field; border-radius: 5px; background: @surface; }"
                   "#address { border: 0; background: transparent; padding: 0; }"_s);
    whenSchemeChanges(this, [this] { showAddress(); });
    m_field->setObjectName(u"address"_s);
    m_field->setReadOnly(true);
    m_field->installEventFilter(this);
    m_word->setObjectName(u"addressTrust"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 2, 6, 2);
    layout->setSpacing(6);
    layout->addWidget(m_mark);
    layout->addWidget(m_word);
    layout->addWidget(m_field, 1);
    setMinimumHeight(fontMetrics().height() + 12);
    setMinimumWidth(leastWidth());
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &AddressField::enter);
    showAddress();
}

int AddressField::leastWidth() const
{
    return charWidth(fontMetrics()) * 26; // www.town.county.gov.cn, the mark, and letters wider than most
}

void AddressField::setUrl(const QUrl &url)
{
    m_url = url;
    if (m_field->isReadOnly())
        showAddress();
}

void AddressField::setBroken(const QString &host)
{
    m_brokenHost = host;
    showAddress();
}

void AddressField::showAddress()
{
    const bool broken = !m_brokenHost.isEmpty() && m_url.host() == m_brokenHost;
    m_trust = broken                         ? Trust::Broken
              : m_url.scheme() == u"https"_s ? Trust::Encrypted
              : m_url.scheme() == u"http"_s  ? Trust::Plain
                                             : Trust::Unknown;
    const QColor &ink = m_trust == Trust::Encrypted ? colours::good
                        : m_trust == Trust::Broken  ? colours::bad
                                                    : colours::warn;
    const int size = fontMetrics().height() - 2;
    m_mark->setVisible(m_trust != Trust::Unknown);
    m_mark->setPixmap(icon(m_trust == Trust::Encrypted ? u"lock"_s : u"warning"_s, ink)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    m_word->setText(m_trust == Trust::Plain    ? tr("Not encrypted")
                    : m_trust == Trust::Broken ? tr("Certificate invalid")
                                               : QString());
    showWord();
    setInk(m_word, ink);
    showText();
    m_field->setToolTip(m_url.toDisplayString());
    m_field->setAccessibleName(tr("Address"));
    m_field->setAccessibleDescription(m_word->text());
}

void AddressField::showText()
{
    if (!m_field->isReadOnly())
        return;
    // The line edit keeps two pixels free on each side, and the cursor's.
    m_field->setText(shownAddress(m_url, m_field->width() - 8, m_field->fontMetrics()));
    m_field->setCursorPosition(0);
}

void AddressField::showWord()
{
    // Where there is little room the address comes first: the mark and its tool tip say the same.
    const int need = m_word->fontMetrics().horizontalAdvance(m_word->text());
    const int address =
        m_field->fontMetrics().horizontalAdvance(m_url.host()) + charWidth(fontMetrics()) * 12;
    m_word->setVisible(!m_word->text().isEmpty() && width() > need + address);
    m_mark->setToolTip(m_word->text());
}

void AddressField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWord();
    layout()->activate();
    showText();
}

void AddressField::edit()
{
    m_field->setReadOnly(false);
    m_field->setText(m_url.toDisplayString(QUrl::RemoveUserInfo));
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void AddressField::enter()
{
    if (m_field->isReadOnly())
        return;
    const QString typed = m_field->text().trimmed();
    const QUrl url = QUrl::fromUserInput(typed);
    leave();
    if (!url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https"))
        emit entered(url);
    else
        emit refused(typed);
}

void AddressField::leave()
{
    if (m_field->isReadOnly())
        return;
    m_field->setReadOnly(true);
    m_field->deselect();
    showAddress();
    emit left();
}

bool AddressField::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave();
    if (event->type() == QEvent::MouseButtonDblClick && m_field->isReadOnly())
        edit();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return false;
}

void AddressField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAddress();
    QFrame::changeEvent(event);
}

} // namespace xw::widgets
