#include "ui/inspect/failed_page.h"

#include "ui/inspect/fault_words.h"
#include "widgets/buttons.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using Blame = LineProbe::Blame;

FailedPage::FailedPage(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"failedPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *sheet = new QWidget(this);
    sheet->setObjectName(u"failedSheet"_s);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(32, 26, 32, 26);
    column->setSpacing(12);
    m_title = new QLabel(sheet);
    m_title->setObjectName(u"failedTitle"_s);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_verdict = new QLabel(sheet);
    m_verdict->setObjectName(u"failedVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(10, 8, 10, 8);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(8);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_again = new widgets::PrimaryButton(sheet);
    m_again->setObjectName(u"failedAgain"_s);
    m_browser = new QPushButton(sheet);
    m_browser->setObjectName(u"failedBrowser"_s);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_again);
    ways->addWidget(m_browser);
    ways->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addLayout(m_facts);
    column->addSpacing(4);
    column->addLayout(ways);
    column->addStretch(1);
    setWidget(sheet);
    connect(m_again, &QPushButton::clicked, this, &FailedPage::againAsked);
    connect(m_browser, &QPushButton::clicked, this, &FailedPage::browserAsked);
    fill();
}

void FailedPage::setVisit(const widgets::WebVisit &visit, const QDateTime &at, Blame blame, int inARow)
{
    m_visit = visit;
    m_at = at;
    m_blame = blame;
    m_inARow = inARow;
    m_addresses.reset();
    fill();
}

void FailedPage::setAddresses(const QStringList &addresses)
{
    m_addresses = addresses;
    fill();
}

QString FailedPage::title() const
{
    switch (m_blame) {
    case Blame::OwnLine:
        return tr("This computer is not connected: nothing follows for the site");
    case Blame::Program:
        return tr("This program did not open the address");
    case Blame::Doubtful:
    case Blame::Site:
        break;
    }
    return tr("The site did not open");
}

QString FailedPage::verdict() const
{
    switch (m_blame) {
    case Blame::OwnLine:
        return tr("The line of this computer, or its proxy, failed. Record nothing about the site from "
                  "this; try again when other sites open.");
    case Blame::Program:
        return tr("It leads where a site may not lead. Nothing follows from this for whether it can be "
                  "reached.");
    case Blame::Doubtful:
        return tr("%Ln site(s) in a row did not open. Check the line of this computer before anything is "
                  "recorded.",
                  nullptr, m_inARow);
    case Blame::Site:
        break;
    }
    return tr("One visit that fails is not yet “cannot be reached”: that takes the visits of a week.");
}

/// A copy of the sample has the sample's addresses, and nobody who serves them.
QString FailedPage::localWords() const
{
    if (!LineProbe::isThisMachine(m_visit.url.host()))
        return {};
    return u"\n"_s +
           tr("The address is on this computer. If this is a copy of the sample province: its sites "
              "answer only while the sample itself is open (File, Open the sample province).");
}

QString FailedPage::addressWords() const
{
    if (!QHostAddress(m_visit.url.host()).isNull())
        return tr("The address is a number: no name was asked for");
    if (!m_addresses)
        return tr("being asked…");
    return m_addresses->isEmpty() ? tr("The name leads nowhere") : m_addresses->join(u", "_s);
}

void FailedPage::addFact(const QString &name, const QString &value)
{
    auto *label = new QLabel(name, widget());
    widgets::setInk(label, widgets::colours::muted);
    auto *words = new QLabel(value, widget());
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, words);
}

void FailedPage::fill()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_title->setText(title());
    m_verdict->setText(verdict() + localWords());
    const bool grave = m_blame != Blame::Site;
    widgets::setSheet(m_verdict, grave ? u"background: @warnFill"_s : u"background: @raised"_s);
    const QUrl url = m_visit.url;
    addFact(tr("Address"), url.toDisplayString());
    addFact(tr("Time"), m_at.toString(u"yyyy-MM-dd HH:mm:ss t"_s));
    addFact(tr("What failed"), faultWords(m_visit.fault));
    addFact(tr("Where the name leads"), addressWords());
    addFact(tr("After"), tr("%1 s").arg(QString::number(m_visit.elapsedMs / 1000.0, 'f', 1)));
    addFact(tr("The engine's word"), m_visit.fault);
    m_again->setText(tr("Try again"));
    m_browser->setText(tr("Open in system browser"));
    setAccessibleName(u"%1. %2 %3"_s.arg(title(), url.toDisplayString(), faultWords(m_visit.fault)));
}

QByteArray FailedPage::png()
{
    // What can be pressed is no part of what was seen.
    m_again->hide();
    m_browser->hide();
    widget()->setMinimumHeight(widget()->sizeHint().height());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool saved = widget()->grab().save(&buffer, "PNG");
    widget()->setMinimumHeight(0);
    m_again->show();
    m_browser->show();
    return saved ? bytes : QByteArray();
}

void FailedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QScrollArea::changeEvent(event);
}

} // namespace xw::ui
