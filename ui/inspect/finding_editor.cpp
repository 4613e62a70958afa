#include "ui/inspect/finding_editor.h"

#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::PillButton;

namespace
{
constexpr int pauseMs = 900;
enum PageIndex { NotePage, UrlPage, CorrectionPage };
} // namespace

FindingEditor::FindingEditor(QWidget *parent)
    : QWidget(parent), m_tabRow(new QWidget(this)), m_pages(new QStackedWidget(this)),
      m_title(new QLabel(this))
{
    setObjectName(u"findingEditor"_s);
    widgets::setSheet(this, u"#urls, #corrections, #history { border: 1px solid @field; border-radius: 5px; }"
                            "#urls:focus, #corrections:focus, #history:focus { border-color: @accent; }"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    auto *tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(5);
    tabs->addStretch(1);
    m_title->setObjectName(u"findingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    widgets::setInk(m_title, widgets::colours::muted);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    addPage(buildNote(), u"tab-note"_s);
    addPage(buildUrls(), u"tab-urls"_s);
    addPage(buildCorrections(), u"tab-corrections"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FindingEditor::commit);
    showPage(NotePage);
    retranslate();
    setFinding(nullptr, {}, false);
}

QWidget *FindingEditor::buildNote()
{
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2 + 14);
    connect(m_note, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    return m_note;
}

QWidget *FindingEditor::buildUrls()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_urls = new QListWidget(page);
    m_urls->setObjectName(u"urls"_s);
    m_urls->setTextElideMode(Qt::ElideMiddle);
    m_urls->installEventFilter(this);
    m_urls->setMinimumHeight(40);
    m_addUrl = new QToolButton(page);
    m_addUrl->setObjectName(u"addUrl"_s);
    layout->addWidget(m_urls, 1);
    layout->addWidget(m_addUrl, 0, Qt::AlignLeft);
    connect(m_addUrl, &QToolButton::clicked, this, &FindingEditor::addPageAddressAsked);
    connect(m_urls, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit openAddress(QUrl(item->text())); });
    return page;
}

QWidget *FindingEditor::buildCorrections()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_corrections = new QListWidget(page);
    m_corrections->setObjectName(u"corrections"_s);
    m_corrections->installEventFilter(this);
    m_corrections->setMinimumHeight(40);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    m_wrong = new QLineEdit(page);
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->installEventFilter(this);
    m_right = new QLineEdit(page);
    m_right->setObjectName(u"right"_s);
    m_right->installEventFilter(this);
    m_addCorrection = new QToolButton(page);
    m_addCorrection->setObjectName(u"addCorrection"_s);
    line->addWidget(m_wrong, 1);
    line->addWidget(new QLabel(u"→"_s, page));
    line->addWidget(m_right, 1);
    line->addWidget(m_addCorrection);
    layout->addWidget(m_corrections, 1);
    layout->addLayout(line);
    connect(m_wrong, &QLineEdit::returnPressed, m_right, qOverload<>(&QWidget::setFocus));
    connect(m_right, &QLineEdit::returnPressed, this, &FindingEditor::addCorrection);
    connect(m_addCorrection, &QToolButton::clicked, this, &FindingEditor::addCorrection);
    return page;
}

void FindingEditor::addPage(QWidget *page, const QString &objectName)
{
    auto *tab = new PillButton(QString(), m_tabRow);
    tab->setObjectName(objectName);
    const int index = m_pages->addWidget(page);
    m_tabs << tab;
    static_cast<QHBoxLayout *>(m_tabRow->layout())->insertWidget(index, tab);
    connect(tab, &PillButton::clicked, this, [this, index] { showPage(index); });
}

void FindingEditor::setPageTitle(int index, const QString &title, int count)
{
    m_tabs.at(index)->setText(title);
    m_tabs.at(index)->setCount(count);
}

int FindingEditor::page() const
{
    return m_pages->currentIndex();
}

void FindingEditor::showPage(int index)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs.at(i)->setChecked(i == index);
    m_pages->setCurrentIndex(index);
    m_title->setVisible(index <= CorrectionPage);
    emit pageChanged(index);
}

void FindingEditor::setFinding(const Finding *finding, const QString &title, bool locked)
{
    const bool other = (finding ? finding->id : FindingId()) != m_finding.id;
    if (other)
        commit();
    const bool sameLock = std::exchange(m_locked, locked) == locked;
    m_title->setText(title);
    if (!other && finding && *finding == m_finding && sameLock) {
        m_storedNote = finding->note; // it was kept: what the store says after this is news
        return;
    }
    if (other)
        keepHalf(finding ? finding->id : FindingId());
    m_finding = finding ? *finding : Finding();
    // A note that could not be saved stays as it was typed: only what the store says anew replaces it.
    const bool told = std::exchange(m_storedNote, m_finding.note) != m_finding.note;
    fill();
    if (other || (told && !m_typing.isActive())) {
        const QSignalBlocker quiet(m_note);
        if (m_note->toPlainText() != m_finding.note)
            m_note->setPlainText(m_finding.note);
    }
}

void FindingEditor::fill()
{
    const bool some = m_finding.id.isValid();
    const bool writable = some && !m_locked && m_finding.indicator.isValid();
    m_note->setReadOnly(!writable);
    m_note->setEnabled(some);
    for (QWidget *widget : {static_cast<QWidget *>(m_addUrl), static_cast<QWidget *>(m_wrong),
                            static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_addCorrection)})
        widget->setEnabled(writable);
    m_urls->clear();
    m_urls->addItems(m_finding.urls);
    m_corrections->clear();
    for (const auto &[wrong, right] : std::as_const(m_finding.corrections))
        m_corrections->addItem(u"%1 → %2"_s.arg(wrong, right));
    retranslate();
}

void FindingEditor::commit()
{
    const bool typed = m_typing.isActive();
    m_typing.stop();
    const QString note = m_note->toPlainText().trimmed();
    if (!m_finding.id.isValid() || m_locked || note == m_finding.note)
        return;
    if (typed || !m_note->hasFocus()) {
        m_finding.note = note;
        emit noteEdited(m_finding.id, note);
    }
}

void FindingEditor::addCorrection()
{
    const QString wrong = m_wrong->text().trimmed();
    const QString right = m_right->text().trimmed();
    if (wrong.isEmpty() || right.isEmpty() || wrong == right)
        return;
    auto corrections = m_finding.corrections;
    if (!corrections.contains({wrong, right}))
        corrections.append({wrong, right});
    // setText() ends the field's own undo, which would bring the pair back into the fields.
    m_wrong->setText({});
    m_right->setText({});
    m_wrong->setFocus();
    emit correctionsEdited(m_finding.id, corrections);
}

QString FindingEditor::half() const
{
    for (const auto &[wrong, right] : m_halves)
        if (!(wrong + right).isEmpty())
            return wrong.isEmpty() ? right : wrong;
    return m_wrong->text().isEmpty() ? m_right->text() : m_wrong->text();
}

void FindingEditor::dropHalf()
{
    m_halves.clear();
    m_wrong->setText({});
    m_right->setText({});
}

void FindingEditor::keepHalf(FindingId next)
{
    m_halves.remove(m_finding.id);
    if (m_finding.id.isValid() && !(m_wrong->text() + m_right->text()).isEmpty())
        m_halves.insert(m_finding.id, {m_wrong->text(), m_right->text()});
    const QPair<QString, QString> typed = m_halves.take(next);
    m_wrong->setText(typed.first);
    m_right->setText(typed.second);
}

void FindingEditor::removeUrl()
{
    QStringList urls = m_finding.urls;
    if (m_locked || m_urls->currentRow() < 0)
        return;
    urls.removeAt(m_urls->currentRow());
    emit urlsEdited(m_finding.id, urls);
}

void FindingEditor::removeCorrection()
{
    auto corrections = m_finding.corrections;
    if (m_locked || m_corrections->currentRow() < 0)
        return;
    corrections.removeAt(m_corrections->currentRow());
    emit correctionsEdited(m_finding.id, corrections);
}

void FindingEditor::focusNote()
{
    showPage(NotePage);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void FindingEditor::focusCorrections()
{
    showPage(CorrectionPage);
    m_wrong->setFocus(Qt::ShortcutFocusReason);
}

bool FindingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        commit();
        emit left();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        if (watched == m_urls)
            removeUrl();
        if (watched == m_corrections)
            removeCorrection();
        return watched == m_urls || watched == m_corrections;
    }
    return false;
}

void FindingEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingEditor::retranslate()
{
    setPageTitle(NotePage, tr("Note"));
    setPageTitle(UrlPage, tr("Addresses"), m_finding.urls.isEmpty() ? -1 : int(m_finding.urls.size()));
    setPageTitle(CorrectionPage, tr("Typos"),
                 m_finding.corrections.isEmpty() ? -1 : int(m_finding.corrections.size()));
    m_note->setAccessibleName(tr("Note, printed in the annex as the prominent problem"));
    m_note->setPlaceholderText(m_finding.id.isValid() ? tr("Printed in the annex under “prominent problems”")
                                                      : tr("Tick an indicator, then say here what is wrong"));
    m_urls->setAccessibleName(tr("Addresses where it was seen. Delete removes one"));
    m_addUrl->setText(tr("Add this page (F7)"));
    m_addUrl->setAccessibleName(tr("Add the address of this page"));
    m_corrections->setAccessibleName(tr("Text errors, wrong and right. Delete removes one"));
    m_wrong->setPlaceholderText(tr("Wrong"));
    m_wrong->setAccessibleName(tr("The wrong words"));
    m_right->setPlaceholderText(tr("Right"));
    m_right->setAccessibleName(tr("The right words"));
    m_addCorrection->setText(tr("Add"));
    m_addCorrection->setAccessibleName(tr("Add the correction"));
}

} // namespace xw::ui
