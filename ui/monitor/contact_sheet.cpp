#include "ui/monitor/contact_sheet.h"

#include "base/when_done.h"
#include "monitor/finding_pictures.h"
#include "monitor/monitor.h"
#include "ui/monitor/card_delegate.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
const QString picturesKey = u"monitor/sheetPictures"_s;
constexpr std::chrono::milliseconds untilSettled{250};
constexpr int widestKinds = 420;
} // namespace

ContactSheet::ContactSheet(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(new models::ContactCards(this)),
      m_kinds(new QComboBox(this)), m_hint(new widgets::ElidedLabel(this)), m_view(new QListView(this)),
      m_delegate(new CardDelegate(m_view)), m_back(new QPushButton(this)), m_all(new QPushButton(this)),
      m_accept(new widgets::PrimaryButton(this)), m_withPictures(new QCheckBox(this)),
      m_pictures(new monitor::FindingPictures(this))
{
    setObjectName(u"contactSheet"_s);
    m_kinds->setObjectName(u"sheetKinds"_s);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kinds->setMaximumWidth(widestKinds);
    m_hint->setObjectName(u"sheetHint"_s);
    m_view->setObjectName(u"sheetCards"_s);
    m_view->setModel(m_cards);
    m_view->setItemDelegate(m_delegate);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_back->setObjectName(u"sheetBack"_s);
    m_all->setObjectName(u"sheetAll"_s);
    m_accept->setObjectName(u"sheetAccept"_s);
    m_withPictures->setObjectName(u"sheetPictures"_s);
    m_withPictures->setVisible(m_pictures->isPossible());
    m_settled.setSingleShot(true);
    m_settled.setInterval(untilSettled);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 7, 10, 7);
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_kinds);
    head->addWidget(m_hint, 1);
    head->addWidget(m_withPictures);
    head->addWidget(m_all);
    head->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_cards->setMonitor(context.monitor);
    connect(m_back, &QPushButton::clicked, this, &ContactSheet::closed);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_cards->setAll(m_cards->agreed() < m_cards->rowCount()); });
    connect(m_accept, &QPushButton::clicked, this, &ContactSheet::accept);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ContactSheet::chooseKind);
    // Its keys are those of the cards: who has chosen goes on there.
    connect(m_kinds, &QComboBox::activated, this, &ContactSheet::takeKeyboard);
    connect(m_cards, &models::ContactCards::agreementChanged, this, &ContactSheet::showAgreement);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_cards->toggle(index.row()); });
    connect(m_withPictures, &QCheckBox::toggled, this, &ContactSheet::showPictures);
    connect(&m_settled, &QTimer::timeout, this, &ContactSheet::wantVisible);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_settled.start(); });
    connect(m_cards, &QAbstractItemModel::modelReset, this, [this] { m_settled.start(); });
    connect(m_pictures, &monitor::FindingPictures::came, this,
            [this](SubjectId subject, const QString &key, const QByteArray &png) {
                if (const QImage image = QImage::fromData(png, "PNG"); !image.isNull())
                    m_cards->setImage(subject, key, image);
            });
    m_withPictures->setChecked(m_pictures->isPossible() &&
                               context.settings.value(picturesKey, true).toBool());
    retranslate();
}

/// With room for the scroll bar always: its coming does not change how many fit.
void ContactSheet::fitCards()
{
    m_delegate->fitTo(m_view->width() - m_view->verticalScrollBar()->sizeHint().width(),
                      m_view->fontMetrics());
}

void ContactSheet::showPictures(bool shown)
{
    m_context.settings.setValue(picturesKey, shown);
    m_delegate->setHasPictures(shown);
    fitCards();
    m_view->doItemsLayout();
    m_settled.start();
}

/// Of the cards that are seen alone: whoever scrolls past a thousand opens none of them.
void ContactSheet::wantVisible()
{
    std::vector<monitor::FindingPlace> places;
    if (m_withPictures->isChecked() && isVisible() && m_workspace)
        for (int row = 0; row < m_cards->rowCount(); ++row) {
            const QModelIndex index = m_cards->index(row);
            if (!m_view->visualRect(index).intersects(m_view->viewport()->rect()) ||
                !index.data(models::ContactCards::ImageRole).value<QImage>().isNull())
                continue;
            const Suggestion &one = *m_cards->at(row);
            if (const Subject *subject = m_workspace->state().subject(one.subject))
                places.push_back({one.subject, one.finding.key(), subject->url, one.finding});
        }
    m_pictures->want(places);
}

void ContactSheet::hideEvent(QHideEvent *event)
{
    m_pictures->want({});
    QWidget::hideEvent(event);
}

void ContactSheet::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_pictures->forget(); // another round's sites bear the same numbers
    m_cards->show(std::nullopt);
}

void ContactSheet::open()
{
    fillKinds();
    chooseKind();
}

void ContactSheet::takeKeyboard()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid() && m_cards->rowCount() > 0)
        m_view->setCurrentIndex(m_cards->index(0));
}

void ContactSheet::fillKinds()
{
    const QVariant chosen = m_kinds->currentData();
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    for (const models::ContactCards::Kind &kind : m_cards->kinds())
        m_kinds->addItem(tr("%1 (%2)").arg(kind.title, QLocale().toString(kind.sites)), int(kind.check));
    m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(chosen)));
    m_kinds->setEnabled(m_kinds->count() > 0);
}

void ContactSheet::chooseKind()
{
    const QVariant chosen = m_kinds->currentData();
    m_cards->show(chosen.isValid() ? std::optional(SiteCheck(chosen.toInt())) : std::nullopt);
    if (m_cards->rowCount() > 0)
        m_view->setCurrentIndex(m_cards->index(0));
}

void ContactSheet::showAgreement()
{
    const int agreed = m_cards->agreed(), all = m_cards->rowCount();
    m_accept->setEnabled(agreed > 0 && m_context.monitor && m_workspace && !m_workspace->isLocked());
    m_accept->setText(tr("Tick %Ln site(s)", nullptr, agreed));
    m_all->setText(agreed < all ? tr("Agree with all") : tr("Agree with none"));
    m_all->setEnabled(all > 0);
    m_hint->setText(all > 0 ? tr("Space takes a site out or in · Enter ticks all that are in · Esc goes back")
                            : tr("Nothing waits that an indicator of this round stands for"));
}

void ContactSheet::accept()
{
    if (!m_accept->isEnabled())
        return;
    const std::vector<Suggestion> agreed = m_cards->agreedSuggestions();
    m_accept->setEnabled(false); // until it is kept
    whenDone(m_context.monitor->accept(agreed), this,
             [this, count = int(agreed.size())](const Result<void> &done) {
                 if (!done)
                     emit errorOccurred(done.error());
                 else
                     emit notify(tr("Ticked on %Ln site(s) · Ctrl+Z takes it back", nullptr, count));
                 open();
             });
}

bool ContactSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitCards();
        m_settled.start();
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        m_cards->toggle(m_view->currentIndex().row());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        emit closed();
        return true;
    case Qt::Key_F3:
        if (const Suggestion *one = m_cards->at(m_view->currentIndex().row()))
            emit openSubject(one->subject);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ContactSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactSheet::retranslate()
{
    m_back->setText(tr("Back"));
    m_withPictures->setText(tr("&Pictures"));
    m_withPictures->setToolTip(
        tr("A browser without a window opens the sites on the screen and shows what stands there"));
    m_view->setAccessibleName(tr("Sites with what the machine read of each"));
    m_kinds->setAccessibleName(tr("Indicator"));
    showAgreement();
}

} // namespace xw::ui
