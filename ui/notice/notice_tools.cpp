#include "ui/notice/notice_tools.h"

#include "domain/round_state.h"
#include "notice/plain_text.h"
#include "ui/notice/composing_strip.h"
#include "ui/notice/unchecked_line.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr double zoomStep = 1.15;
}

NoticeTools::NoticeTools(widgets::PagePreview *preview, const NoticeComposer &composer, QWidget *page,
                         QWidget *parent)
    : QWidget(parent), m_preview(preview), m_unchecked(new UncheckedLine(this)),
      m_composing(new ComposingStrip(composer, this)), m_findRow(new QWidget(this)),
      m_words(new QLineEdit(m_findRow)), m_with(new QLineEdit(m_findRow)), m_count(new QLabel(m_findRow)),
      m_replace(new QPushButton(m_findRow)), m_find(tool(u"noticeFind"_s)), m_copy(tool(u"noticeCopy"_s)),
      m_smaller(tool(u"noticeSmaller"_s)), m_larger(tool(u"noticeLarger"_s)),
      m_width(tool(u"noticeFitWidth"_s)), m_whole(tool(u"noticeFitPage"_s)),
      m_previous(tool(u"noticePrevious"_s)), m_next(tool(u"noticeNext"_s)),
      m_close(tool(u"noticeFindClose"_s)), m_zoom(new QLabel(this))
{
    setObjectName(u"noticeTools"_s);
    m_words->setObjectName(u"noticeFindWords"_s);
    m_with->setObjectName(u"noticeReplaceWith"_s);
    m_count->setObjectName(u"noticeFound"_s);
    m_replace->setObjectName(u"noticeReplace"_s);
    m_zoom->setObjectName(u"noticeZoom"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_unchecked);
    column->addWidget(m_composing);
    connect(m_unchecked, &UncheckedLine::showSubjects, this, &NoticeTools::showSubjects);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_find);
    row->addWidget(m_copy);
    row->addStretch(1);
    for (QWidget *each :
         {static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_larger),
          static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_whole)})
        row->addWidget(each);
    column->addLayout(row);
    auto *find = new QHBoxLayout(m_findRow);
    find->setContentsMargins({});
    find->setSpacing(6);
    find->addWidget(m_words, 2);
    for (QWidget *each : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next)})
        find->addWidget(each);
    find->addWidget(m_with, 2);
    find->addWidget(m_replace);
    find->addWidget(m_close);
    column->addWidget(m_findRow);
    m_findRow->hide();
    for (QLineEdit *field : {m_words, m_with}) {
        field->installEventFilter(this);
        field->setMinimumWidth(widgets::charWidth(fontMetrics()) * 10);
    }
    connect(m_find, &QToolButton::clicked, this, [this] { startFind(false); });
    connect(m_copy, &QToolButton::clicked, this, &NoticeTools::copyText);
    connect(m_close, &QToolButton::clicked, this, &NoticeTools::stopFind);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
    connect(m_words, &QLineEdit::textChanged, this, &NoticeTools::search);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { emit replaceAsked(m_words->text(), m_with->text()); });
    connect(m_smaller, &QToolButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this,
            [this] { m_preview->setZoom(m_preview->zoom() * zoomStep); });
    connect(m_width, &QToolButton::clicked, this, [this] { m_preview->setZoom(0); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_preview->fitPage(); });
    connect(m_preview, &widgets::PagePreview::zoomChanged, this, &NoticeTools::showZoom);
    for (const auto &[keys, replacing] :
         {std::pair(QKeySequence(QKeySequence::Find), false), {QKeySequence(Qt::CTRL | Qt::Key_H), true}}) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, with = replacing] { startFind(with); });
    }
    retranslate();
    setView(nullptr, nullptr, true);
}

QToolButton *NoticeTools::tool(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    return button;
}

void NoticeTools::setView(const NoticeViewPtr &view, const RoundState *state, bool locked)
{
    m_unchecked->setState(view ? state : nullptr);
    m_composing->setBlank(!view, state ? int(state->subjects().size()) : 0);
    m_view = view;
    m_locked = locked;
    for (QToolButton *button : {m_find, m_copy, m_smaller, m_larger, m_width, m_whole})
        button->setEnabled(view != nullptr);
    search();
    showZoom();
}

void NoticeTools::startFind(bool replacing)
{
    if (!m_view)
        return;
    m_findRow->show();
    QLineEdit *field = replacing && !m_words->text().isEmpty() ? m_with : m_words;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    search();
}

void NoticeTools::stopFind()
{
    m_findRow->hide();
    m_found.clear();
    m_preview->setFound({});
    m_preview->setFocus(Qt::OtherFocusReason);
}

void NoticeTools::search()
{
    const bool looking = m_view && !m_findRow->isHidden();
    m_found = looking ? findInNotice(m_view->layout, m_words->text()) : std::vector<FoundWords>();
    m_current = m_found.empty() ? -1 : 0;
    showFound();
}

void NoticeTools::step(int by)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_current = (m_current + by + count) % count;
    showFound();
}

void NoticeTools::showFound()
{
    std::vector<widgets::PageHighlight> areas;
    for (int i = 0; i < int(m_found.size()); ++i)
        for (widgets::PageHighlight area : m_found[size_t(i)].areas) {
            area.framed = i == m_current;
            areas.push_back(area);
        }
    m_preview->setFound(std::move(areas));
    if (m_current >= 0 && !m_found[size_t(m_current)].areas.empty()) {
        const widgets::PageHighlight &first = m_found[size_t(m_current)].areas.front();
        m_preview->showArea(first.page, first.area);
    }
    m_count->setText(m_words->text().isEmpty() ? QString()
                                               : u"%1/%2"_s.arg(m_current + 1).arg(m_found.size()));
    m_replace->setEnabled(!m_locked && !m_found.empty());
    m_previous->setEnabled(!m_found.empty());
    m_next->setEnabled(!m_found.empty());
}

void NoticeTools::copyText()
{
    if (!m_view)
        return;
    QGuiApplication::clipboard()->setText(notice::plainNotice(m_view->composed.document));
    emit notify(tr("The text of the notice is on the clipboard"));
}

void NoticeTools::showZoom()
{
    m_zoom->setText(m_view ? u"%1%"_s.arg(qRound(m_preview->zoom() * 100)) : QString());
}

bool NoticeTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            stopFind();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_with)
                m_replace->click();
            else
                step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeTools::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    name(m_find, tr("Find"), tr("Find words, and put others in their place (Ctrl+F, Ctrl+H)"));
    name(m_copy, tr("Copy text"), tr("Copy the whole text of the notice"));
    name(m_smaller, u"−"_s, tr("Smaller (Ctrl+wheel)"));
    name(m_larger, u"+"_s, tr("Larger (Ctrl+wheel)"));
    name(m_width, tr("Width"), tr("As wide as the window"));
    name(m_whole, tr("Page"), tr("The whole page"));
    name(m_previous, u"↑"_s, tr("The place before (Shift+Enter)"));
    name(m_next, u"↓"_s, tr("The next place (Enter)"));
    name(m_close, u"×"_s, tr("End the search (Esc)"));
    m_words->setPlaceholderText(tr("Words"));
    m_words->setAccessibleName(tr("Words to look for"));
    m_with->setPlaceholderText(tr("In their place"));
    m_with->setAccessibleName(tr("Words to put in their place"));
    m_replace->setText(tr("Replace all"));
}

} // namespace xw::ui
