#include "ui/window/start_page.h"

#include "ui/office_place.h"
#include "ui/window/recent_workspaces.h"
#include "ui/window/shown_paths.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
void soften(QLabel *label, const QColor &ink = colours::soft)
{
    widgets::setInk(label, ink);
}

/// An office: what people know it by, and below it where it is and who enters.
QPushButton *officeButton(const OfficePlace &place, const QString &title, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(u"recent-"_s + place.database);
    button->setAccessibleName(place.label());
    button->setToolTip(place.label());
    button->setIcon(icon(u"home"_s, colours::accent));
    const QFontMetrics metrics(button->font());
    const int width = charWidth(metrics) * 62;
    button->setText(u"%1\n%2 · %3"_s.arg(metrics.elidedText(title, Qt::ElideMiddle, width),
                                         metrics.elidedText(place.label(), Qt::ElideMiddle, width * 2 / 3),
                                         place.login));
    button->setStyleSheet(u"text-align: left; padding: 6px 10px;"_s);
    return button;
}

/// What was ticked last may still lie beside the file (SQLite's log).
QDateTime lastChanged(const QString &path)
{
    const QDateTime file = QFileInfo(path).lastModified();
    const QFileInfo log(path + u"-wal"_s);
    return log.size() > 0 ? std::max(file, log.lastModified()) : file;
}

/// A recent workspace: what people know it by, and below it where it lies and when it last changed. `where`:
/// its path in the room that there is.
QPushButton *recentButton(const QString &path, const QString &where, const QString &title, QWidget *parent)
{
    const QFileInfo file(path);
    auto *button = new QPushButton(parent);
    button->setObjectName(u"recent-"_s + file.fileName());
    button->setAccessibleName(title + u", "_s + file.fileName());
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setIcon(icon(u"folder"_s, colours::accent));
    const QString when = QLocale().toString(lastChanged(path), QLocale::ShortFormat);
    const QFontMetrics metrics(button->font());
    const int width = charWidth(metrics) * 62;
    button->setText(u"%1\n%2 · %3"_s.arg(metrics.elidedText(title, Qt::ElideMiddle, width), where, when));
    button->setStyleSheet(u"text-align: left; padding: 6px 10px;"_s);
    return button;
}
} // namespace

StartPage::StartPage(RecentWorkspaces &recent, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    setObjectName(u"startPage"_s);
    auto *outer = new QVBoxLayout(this);
    auto *card = new Card(this);
    card->setMaximumWidth(charWidth(fontMetrics()) * 108); // the ways to begin stand on one line
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(36, 30, 36, 28);
    inside->setSpacing(10);
    card->body()->addLayout(inside);

    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(card);
    picture->setPixmap(icon(u"xunwang"_s).pixmap(QSize(52, 52), devicePixelRatioF()));
    m_title = new QLabel(card);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text = new QLabel(card);
    m_text->setWordWrap(true);
    soften(m_text);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_text);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addSpacing(10);
    head->addLayout(words, 1);
    inside->addLayout(head);
    inside->addSpacing(8);

    auto *buttons = new FlowLayout(8); // English words are longer than the card is wide
    m_sample = new PrimaryButton(card);
    m_sample->setObjectName(u"startSample"_s);
    m_sample->setIcon(icon(u"sample"_s, colours::onAccent));
    m_new = new QPushButton(icon(u"new"_s), QString(), card);
    m_new->setObjectName(u"startNew"_s);
    m_open = new QPushButton(icon(u"folder"_s), QString(), card);
    m_open->setObjectName(u"startOpen"_s);
    m_proof = new QPushButton(icon(u"proof"_s), QString(), card);
    m_proof->setObjectName(u"startProof"_s);
    for (QPushButton *button : {m_sample, m_new, m_open, m_proof})
        buttons->addWidget(button);
    inside->addLayout(buttons);
    inside->addSpacing(10);

    m_recentTitle = new QLabel(card);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(bold);
    inside->addWidget(m_recentTitle);
    m_recentLayout = new QVBoxLayout;
    m_recentLayout->setSpacing(5);
    inside->addLayout(m_recentLayout);
    m_drop = new QLabel(card);
    m_drop->setObjectName(u"startDrop"_s);
    m_drop->setWordWrap(true);
    soften(m_drop, colours::muted);
    inside->addSpacing(4);
    inside->addWidget(m_drop);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 8);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_proof, &QPushButton::clicked, this, &StartPage::proofRequested);
    retranslate();
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_recent.list().mid(0, 5);
    constexpr int pathLetters = 58; // beside them stands when it last changed
    const QStringList shown = shownPaths(paths, pathLetters);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString &path = paths[i];
        const auto office = OfficePlace::fromAddress(path);
        const QString title = m_recent.title(path);
        QPushButton *button =
            office ? officeButton(*office, title, this) : recentButton(path, shown[i], title, this);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recentLayout->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::takeKeyboard()
{
    QLayoutItem *first = m_recentLayout->itemAt(0);
    (first ? first->widget() : m_sample)->setFocus(Qt::OtherFocusReason);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Xunwang"));
    m_text->setText(
        tr("From the list of sites to the signed notice: inspect government websites and new media, see the "
           "rates move, and publish figures that add up."));
    m_sample->setText(tr("Try the sample province"));
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open…"));
    m_proof->setText(tr("Proofread notices…"));
    m_recentTitle->setText(tr("Go on with"));
    m_drop->setText(
        tr("A list of sites, a workspace file, or notices to proofread can also be dropped here."));
    refresh();
}

} // namespace xw::ui
