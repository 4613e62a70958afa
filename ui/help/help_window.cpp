#include "ui/help/help_window.h"

#include "widgets/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

/// An action's words without the mark of its mnemonic: "&Open…" and the Chinese "打开(&O)…".
QString plainWords(QString text)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    text.remove(bracketed);
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text.toHtmlEscaped();
}

void addRows(const QMenu &menu, QString &rows)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            addRows(*inner, rows);
        else if (!action->shortcut().isEmpty())
            rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
                action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                plainWords(action->text()));
    }
}

/// One table a menu.
QString keyTables(const QMenuBar &menus)
{
    QString tables;
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        QString rows;
        if (title->menu())
            addRows(*title->menu(), rows);
        if (!rows.isEmpty())
            tables +=
                u"<h3>%1</h3><table cellpadding=\"3\">%2</table>"_s.arg(plainWords(title->text()), rows);
    }
    return tables;
}

} // namespace

HelpWindow::HelpWindow(const QMenuBar &menus, QWidget *parent)
    : QWidget(parent, Qt::Window), m_menus(menus), m_text(new QTextBrowser(this)), m_find(new QLineEdit(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    m_find->setObjectName(u"helpFind"_s);
    m_find->setClearButtonEnabled(true);
    layout->addWidget(m_find);
    m_text->setObjectName(u"helpText"_s);
    m_text->document()->setDocumentMargin(14);
    m_text->setOpenLinks(false); // a link to the world is for the system's browser, never followed in here
    layout->addWidget(m_text, 1);
    const int letter = widgets::charWidth(fontMetrics());
    resize(letter * 96, letter * 84);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            open(link.fragment());
        else
            QDesktopServices::openUrl(link);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    const auto key = [this](const QKeySequence &keys, auto then) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, then);
    };
    key(QKeySequence::Find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    key(QKeySequence::FindNext, [this] { find(false); });
    key(QKeySequence::FindPrevious, [this] { find(true); });
    key(Qt::Key_Escape, [this] { close(); });
    widgets::whenSchemeChanges(this, [this] {
        fill();
        m_text->scrollToAnchor(m_chapter);
    });
    fill();
}

QString HelpWindow::handbook(const QString &language, const QMenuBar &menus)
{
    QFile file(u":/help/handbook.%1.html"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(u"<!-- keys -->"_s, keyTables(menus));
}

void HelpWindow::fill()
{
    setWindowTitle(tr("Xunwang handbook"));
    m_find->setPlaceholderText(tr("Find in the handbook (Enter: next)"));
    m_find->setAccessibleName(tr("Find in the handbook"));
    m_text->setAccessibleName(tr("Handbook"));
    m_text->document()->setDefaultStyleSheet(u"h1,h2,h3{color:%1} a{color:%2} td{padding-right:18px}"_s.arg(
        widgets::colours::ink.name(), widgets::colours::accent.name()));
    m_text->setHtml(handbook(QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s, m_menus));
}

void HelpWindow::open(const QString &chapter)
{
    m_chapter = chapter;
    show();
    raise();
    activateWindow();
    m_text->scrollToAnchor(chapter.isEmpty() ? u"top"_s : chapter);
    m_text->setFocus();
}

void HelpWindow::find(bool backward)
{
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_find->text().isEmpty() || m_text->find(m_find->text(), flags))
        return;
    m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start); // round once
    m_text->find(m_find->text(), flags);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Later: the menus, whose keys are listed, change their words too.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(
            this,
            [this] {
                fill();
                m_text->scrollToAnchor(m_chapter);
            },
            Qt::QueuedConnection);
}

} // namespace xw::ui
