#include "widgets/find_bar.h"

#include "widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
QToolButton *button(const QString &name, const QString &drawing, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(drawing));
    return made;
}
} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_previous(button(u"findPrevious"_s, u"up"_s, this)), m_next(button(u"findNext"_s, u"down"_s, this)),
      m_close(button(u"findClose"_s, u"close"_s, this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_count->clear();
        emit find(text, false);
    });
    connect(m_next, &QToolButton::clicked, this, [this] { emit find(m_field->text(), false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit find(m_field->text(), true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::stop);
    retranslate();
    hide();
}

void FindBar::start()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        emit find(m_field->text(), false);
}

void FindBar::stop()
{
    if (isHidden())
        return;
    hide();
    emit find({}, false);
    emit closed();
}

void FindBar::setFound(int matches, int current)
{
    m_count->setText(m_field->text().isEmpty() ? QString()
                     : matches == 0            ? tr("Not found")
                                               : u"%1 / %2"_s.arg(current).arg(matches));
}

bool FindBar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape)
        stop();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        emit find(m_field->text(), key->modifiers() & Qt::ShiftModifier);
    else
        return false;
    return true;
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the page"));
    m_field->setAccessibleName(tr("Find in the page"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (Enter)"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setAccessibleName(tr("Close the search"));
}

} // namespace xw::widgets
