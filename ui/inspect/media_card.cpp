#include "ui/inspect/media_card.h"

#include "domain/account_silence.h"
#include "models/labels.h"
#include "widgets/qr_code.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int codeSide = 200;
}

MediaCard::MediaCard(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"mediaCard"_s);
    setWidgetResizable(true);
    auto *page = new QWidget(this);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(32, 28, 32, 28);
    across->setSpacing(32);
    auto *left = new QVBoxLayout;
    m_code = new QLabel(page);
    m_code->setObjectName(u"qrCode"_s);
    m_codeWords = new QLabel(page);
    m_codeWords->setObjectName(u"qrWords"_s);
    m_codeWords->setAlignment(Qt::AlignHCenter);
    m_codeWords->setWordWrap(true);
    m_codeWords->setFixedWidth(codeSide + 40);
    left->addWidget(m_code, 0, Qt::AlignHCenter);
    left->addWidget(m_codeWords);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    m_name = new QLabel(page);
    m_name->setObjectName(u"mediaName"_s);
    m_name->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(9);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    right->addWidget(m_name);
    right->addSpacing(10);
    right->addLayout(m_facts);
    right->addStretch(1);
    across->addLayout(left);
    across->addLayout(right, 1);
    setWidget(page);
}

void MediaCard::setSubject(const RoundState &state, const Subject &subject)
{
    m_subject = subject;
    const Region *region = state.region(subject.region);
    m_region = region ? region->name : QString();
    fill();
}

void MediaCard::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    widgets::setInk(label, widgets::colours::muted);
    auto *words = new QLabel(value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(name + u": "_s + value);
    m_facts->addRow(label, words);
}

void MediaCard::fill()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_name->setText(m_subject.name);
    addFact(tr("Platform"), models::label(m_subject.platform));
    addFact(tr("Account id"), m_subject.code);
    addFact(tr("Link"), m_subject.url);
    addFact(tr("Region"), m_region);
    addFact(tr("Organizer"), m_subject.organizer);
    addFact(tr("Level"), models::label(m_subject.level));
    addFact(tr("State"), models::label(m_subject.state));
    if (const auto last = lastPostOf(m_subject))
        addFact(tr("Last post"), m_subject.lastSeen.isValid() && *last <= m_subject.lastSeen
                                     ? tr("%1 · silent for %Ln day(s) when the register was made", nullptr,
                                          int(last->daysTo(m_subject.lastSeen)))
                                           .arg(QLocale().toString(*last, QLocale::ShortFormat))
                                     : QLocale().toString(*last, QLocale::ShortFormat));
    for (const auto &[name, value] : std::as_const(m_subject.extra))
        addFact(name, value);
    if (m_subject.lastSeen.isValid())
        addFact(tr("In the register of"), QLocale().toString(m_subject.lastSeen, QLocale::ShortFormat));
    // What a phone can open, else what it can look for.
    const QString text = !m_subject.url.isEmpty()    ? m_subject.url
                         : !m_subject.code.isEmpty() ? m_subject.code
                                                     : m_subject.name;
    const qreal dpr = devicePixelRatioF();
    if (const auto code = widgets::qrCode(text, int(codeSide * dpr))) {
        QPixmap pixmap = QPixmap::fromImage(*code);
        pixmap.setDevicePixelRatio(dpr);
        m_code->setPixmap(pixmap);
        m_code->setAccessibleName(tr("QR code: %1").arg(text));
        m_codeWords->setText(m_subject.url.isEmpty() ? tr("Scan, and look for the account in its app")
                                                     : tr("Scan with a phone to open the account"));
    } else {
        m_code->clear();
        m_codeWords->clear();
    }
}

void MediaCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QScrollArea::changeEvent(event);
}

} // namespace xw::ui
