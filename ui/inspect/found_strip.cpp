#include "ui/inspect/found_strip.h"

#include "base/shown_text.h"
#include "base/when_done.h"
#include "monitor/monitor.h"
#include "ui/inspect/found_delegate.h"
#include "ui/shared/futures.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using monitor::SiteState;

namespace
{

QString columnWords(const ReadPlace &column)
{
    return shownText(column.quote.isEmpty() ? column.url : column.quote);
}

QStringList addressesOf(const std::vector<ColumnExcuse> &excuses)
{
    QStringList addresses;
    for (const ColumnExcuse &excuse : excuses)
        addresses << excuse.address;
    return addresses;
}

} // namespace

FoundStrip::FoundStrip(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_found(new models::SuggestionList(this)),
      m_words(new QLabel(this)), m_list(new QListView(this)), m_look(new QPushButton(this)),
      m_more(new QToolButton(this)), m_accept(new QToolButton(this)), m_dismiss(new QToolButton(this))
{
    setObjectName(u"foundStrip"_s);
    m_words->setObjectName(u"foundWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"foundList"_s);
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_chips = new FoundDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(fontMetrics().height() + 16);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_more->setObjectName(u"foundMore"_s);
    m_more->hide();
    m_look->setObjectName(u"foundLook"_s);
    m_look->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // where nothing is listed it is no bar
    m_accept->setObjectName(u"foundAccept"_s);
    m_dismiss->setObjectName(u"foundDismiss"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 6, 1);
    row->setSpacing(6);
    row->addWidget(m_words);
    row->addWidget(m_list, 1);
    row->addWidget(m_more);
    row->addWidget(m_look);
    for (QToolButton *button : {m_accept, m_dismiss}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    connect(m_look, &QPushButton::clicked, this, &FoundStrip::look);
    connect(m_more, &QToolButton::clicked, this, &FoundStrip::showMore);
    connect(m_accept, &QToolButton::clicked, this, &FoundStrip::accept);
    connect(m_dismiss, &QToolButton::clicked, this, &FoundStrip::dismiss);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &FoundStrip::showMenu);
    connect(m_list, &QListView::clicked, this, [this] { showPlace(true); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_place = -1;
        showChosen();
        fitChips();
    });
    if (m_context.monitor) {
        connect(m_context.monitor, &monitor::Monitor::changed, this,
                [this](const QList<SubjectId> &subjects) {
                    if (subjects.isEmpty() || subjects.contains(m_subject))
                        refresh();
                });
    }
    retranslate();
    hide();
}

void FoundStrip::setSubject(Workspace *workspace, SubjectId subject)
{
    m_workspace = workspace;
    m_subject = subject;
    m_place = -1;
    m_found->setSuggestions({}, nullptr);
    refresh();
}

void FoundStrip::refresh()
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(m_subject) : nullptr;
    const bool shows = m_context.monitor && subject && subject->isWebsite();
    setVisible(shows);
    if (!shows)
        return;
    m_found->setSuggestions(m_context.monitor->suggestions(m_subject), &m_workspace->state().standard());
    const bool some = m_found->rowCount() > 0;
    m_list->setVisible(some);
    if (some && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0));
    fitChips();
    m_words->setText(stateWords());
    m_words->setVisible(!m_words->text().isEmpty());
    const SiteState state = m_context.monitor->state(m_subject);
    m_look->setVisible(state != SiteState::Waiting && state != SiteState::Looking &&
                       !m_workspace->store().isReadOnly());
    // Once it was read the findings need the room.
    const bool unseen = state == SiteState::Unseen;
    m_look->setText(unseen ? tr("Look now") : QString());
    m_look->setIcon(unseen ? QIcon() : widgets::icon(u"reload"_s));
    m_look->setToolTip(unseen ? QString() : tr("Look again"));
    m_look->setAccessibleName(unseen ? tr("Look now") : tr("Look again"));
    showChosen();
}

QString FoundStrip::stateWords() const
{
    const SiteReading *reading = m_context.monitor->reading(m_subject);
    switch (m_context.monitor->state(m_subject)) {
    case SiteState::Unseen:
        return tr("The machine has not looked at this site yet");
    case SiteState::Waiting:
        return tr("The machine will look at this site soon");
    case SiteState::Looking:
        return tr("The machine is looking at this site…");
    case SiteState::Nothing:
        return tr("Nothing found at %1").arg(QLocale().toString(reading->at, QLocale::ShortFormat));
    default:
        return {};
    }
}

const Suggestion *FoundStrip::chosen() const
{
    return m_found->at(m_list->currentIndex().row());
}

bool FoundStrip::isWritable() const
{
    return m_workspace && !m_workspace->isLocked();
}

void FoundStrip::showChosen()
{
    const Suggestion *one = chosen();
    const bool some = one && isWritable() && m_found->rowCount() > 0;
    const bool dismissed = one && one->state == Suggestion::State::Dismissed;
    m_accept->setVisible(one != nullptr);
    m_dismiss->setVisible(one != nullptr);
    m_accept->setEnabled(some && one->state == Suggestion::State::Open && one->indicator.isValid());
    m_dismiss->setEnabled(some && one->state != Suggestion::State::Ticked);
    m_dismiss->setText(dismissed ? tr("Take back") : tr("Dismiss"));
    m_accept->setToolTip(one && !one->indicator.isValid()
                             ? tr("No indicator of this round stands for it: look at it, then dismiss it")
                             : tr("Tick its indicator, with what was read as evidence (Enter)"));
    m_dismiss->setToolTip(dismissed
                              ? tr("It waits again (Delete)")
                              : tr("It does not hold: say why, and it stays away in this round (Delete)"));
}

void FoundStrip::takeKeyboard()
{
    if (!isVisible() || m_found->rowCount() == 0) {
        emit notify(tr("Nothing was found on this site"));
        return;
    }
    // Once more on it goes to the next.
    int row = m_list->hasFocus() ? m_list->currentIndex().row() + 1 : 0;
    if (row >= m_found->rowCount())
        row = 0;
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentIndex(m_found->index(row));
    showPlace(true);
}

void FoundStrip::showPlace(bool next)
{
    const Suggestion *one = chosen();
    if (!one || one->finding.places.empty())
        return;
    const int places = int(one->finding.places.size());
    m_place = next ? (m_place + 1) % places : qMax(0, m_place);
    const ReadPlace &place = one->finding.places[size_t(m_place)];
    emit placeAsked(place.url, place.quote);
    QStringList words{shownText(place.quote), shownText(place.text)};
    words.removeAll(QString());
    emit notify(tr("Place %1 of %2").arg(m_place + 1).arg(places) +
                (words.isEmpty() ? QString() : u": "_s + words.join(u"  "_s)));
}

void FoundStrip::accept()
{
    const Suggestion *one = chosen();
    if (!one || !m_accept->isEnabled())
        return;
    m_accept->setEnabled(false); // until it is kept
    whenDone(m_context.monitor->accept({*one}), this,
             [this, words = models::shownFinding(one->finding)](const Result<void> &done) {
                 showChosen();
                 if (!done)
                     return void(emit errorOccurred(done.error()));
                 emit notify(tr("Ticked: %1 · Ctrl+Z takes it back").arg(words));
             });
}

void FoundStrip::dismiss()
{
    const Suggestion *one = chosen();
    if (!one || !m_dismiss->isEnabled())
        return;
    if (one->isExcused)
        return countAgain(addressesOf(one->excused));
    if (one->state == Suggestion::State::Dismissed)
        return reportFailure(this, m_workspace->decide(reopenSuggestions({*one})));
    widgets::TextQuestion question;
    question.title = tr("Dismiss");
    question.label = tr("Why does “%1” not hold?").arg(models::shownFinding(one->finding));
    question.accept = tr("Dismiss");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A reason is needed: it is kept with the round") : QString();
    };
    m_context.dialogs.askText(this, question, [this, one = *one](const std::optional<QString> &reason) {
        if (reason && m_workspace)
            reportFailure(this, m_workspace->decide(dismissSuggestions({one}, *reason)));
    });
}

void FoundStrip::showMenu(const QPoint &at)
{
    const Suggestion *one = chosen();
    if (!one)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"foundMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_accept->text(), this, &FoundStrip::accept)->setEnabled(m_accept->isEnabled());
    menu->addAction(m_dismiss->text(), this, &FoundStrip::dismiss)->setEnabled(m_dismiss->isEnabled());
    menu->setToolTipsVisible(true);
    if (countsColumns(one->finding.check) && !one->isExcused && isWritable()) {
        menu->addSeparator();
        // As many as fit on a screen; the rest come up as these go.
        constexpr size_t mostShown = 12;
        for (size_t i = 0; i < std::min(mostShown, one->finding.places.size()); ++i) {
            const ReadPlace &column = one->finding.places[i];
            QAction *excuse = menu->addAction(tr("“%1” need not change…").arg(columnWords(column)), this,
                                              [this, column] { askExcuse(column); });
            excuse->setObjectName(u"foundExcuse"_s);
            excuse->setToolTip(shownText(column.url));
        }
    }
    for (const ColumnExcuse &excuse : one->excused) {
        QAction *again = menu->addAction(tr("Count “%1” again").arg(shownText(excuse.name)), this,
                                         [this, excuse] { countAgain({excuse.address}); });
        again->setObjectName(u"foundCountAgain"_s);
        again->setToolTip(tr("%1, by %2").arg(shownText(excuse.reason), shownText(excuse.by)));
        again->setEnabled(isWritable());
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FoundStrip::askExcuse(const ReadPlace &column)
{
    widgets::TextQuestion question;
    question.title = tr("Excuse the column");
    question.label = tr("Why need “%1” not change? It will not be counted in later rounds either.")
                         .arg(columnWords(column));
    question.accept = tr("Excuse");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A reason is needed: it is kept with the site") : QString();
    };
    m_context.dialogs.askText(
        this, question, [this, column, subject = m_subject](const std::optional<QString> &reason) {
            if (reason && m_workspace)
                reportFailure(this, excuseColumn(*m_workspace, subject, column, *reason));
        });
}

void FoundStrip::countAgain(const QStringList &addresses)
{
    reportFailure(this, countColumnsAgain(*m_workspace, m_subject, addresses));
}

void FoundStrip::look()
{
    if (m_context.monitor)
        m_context.monitor->look({m_subject});
}

/// Chips become shorter until all have room; where that is not enough, those around the chosen one are shown
/// whole, and how many there are besides.
void FoundStrip::fitChips()
{
    QStyleOptionViewItem option;
    option.font = m_list->font();
    option.fontMetrics = m_list->fontMetrics();
    const int rows = m_found->rowCount();
    const int gap = layout()->spacing();
    int room = m_list->viewport()->width() + (m_more->isHidden() ? 0 : m_more->width() + gap);
    m_chips->fitTo(room, option, *m_found);
    const auto wide = [&](int row) { return m_chips->sizeHint(option, m_found->index(row, 0)).width(); };
    int all = 0;
    for (int row = 0; row < rows; ++row)
        all += wide(row);
    m_first = all <= room ? 0 : qBound(0, m_first, qMax(0, rows - 1));
    int last = rows - 1;
    if (all > room) {
        m_more->setText(u"+%1"_s.arg(QLocale().toString(rows)));
        room -= m_more->sizeHint().width() + gap;
        const int chosenRow = qMax(0, m_list->currentIndex().row());
        m_first = qMin(m_first, chosenRow);
        int shown = 0;
        for (int row = m_first; row <= chosenRow; ++row)
            shown += wide(row);
        while (m_first < chosenRow && shown > room)
            shown -= wide(m_first++);
        for (last = chosenRow; last + 1 < rows && shown + wide(last + 1) <= room;)
            shown += wide(++last);
        while (m_first > 0 && shown + wide(m_first - 1) <= room)
            shown += wide(--m_first);
    }
    for (int row = 0; row < rows; ++row)
        m_list->setRowHidden(row, row < m_first || row > last);
    const int hidden = rows - (last - m_first + 1);
    m_more->setText(u"+%1"_s.arg(QLocale().toString(hidden)));
    m_more->setVisible(hidden > 0);
    const QString words = tr("%Ln more finding(s)", nullptr, hidden);
    m_more->setToolTip(words);
    m_more->setAccessibleName(words);
}

/// All of them, by their words: one is chosen.
void FoundStrip::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"foundAll"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (!m_list->isRowHidden(row))
            continue;
        menu->addAction(m_found->index(row).data().toString().replace(u'&', u"&&"_s), this, [this, row] {
            m_list->setCurrentIndex(m_found->index(row));
            m_list->setFocus(Qt::OtherFocusReason);
            showPlace(true);
        });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

bool FoundStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitChips();
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!pressed && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QFrame::eventFilter(watched, event);
    const int code = key->key();
    // Those that have no room are gone to as well.
    const int step = code == Qt::Key_Right ? 1 : code == Qt::Key_Left ? -1 : 0;
    if (code != Qt::Key_Return && code != Qt::Key_Enter && code != Qt::Key_Delete && code != Qt::Key_Space &&
        step == 0)
        return QFrame::eventFilter(watched, event);
    event->accept(); // they mean this list here, whatever they mean elsewhere on the page
    if (!pressed)
        return true;
    if (step != 0)
        m_list->setCurrentIndex(
            m_found->index(qBound(0, m_list->currentIndex().row() + step, m_found->rowCount() - 1)));
    else if (code == Qt::Key_Space)
        showPlace(true);
    else if (code == Qt::Key_Delete)
        dismiss();
    else if (m_accept->isEnabled())
        accept();
    else
        emit notify(m_accept->toolTip());
    return true;
}

void FoundStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

void FoundStrip::retranslate()
{
    m_accept->setText(tr("Tick"));
    m_look->setAccessibleName(tr("Look now"));
    m_list->setAccessibleName(tr("What the machine found on this site"));
    fitChips();
    showChosen();
}

} // namespace xw::ui
