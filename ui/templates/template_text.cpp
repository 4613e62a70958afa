#include "ui/templates/template_text.h"

#include "ui/templates/template_highlighter.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace colours = widgets::colours;

namespace
{

class Margin final : public QWidget
{
public:
    explicit Margin(TemplateText *text) : QWidget(text), m_text(text) {}
    QSize sizeHint() const override { return {m_text->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event); }

private:
    TemplateText *m_text;
};

} // namespace

TemplateText::TemplateText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setObjectName(u"templateText"_s);
    // The program's own font for Chinese, a fixed one for what is Latin: tags line up.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    fixed.setFamilies(fixed.families() + font().families());
    setFont(fixed);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 2);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true); // whoever works by keys must be able to go on
    auto *looks = new TemplateHighlighter(document());
    widgets::whenSchemeChanges(this, [looks] { looks->rehighlight(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeMargin(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    placeMargin();
}

int TemplateText::marginWidth() const
{
    const int digits = int(QString::number(qMax(100, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'0') * digits + 16;
}

void TemplateText::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void TemplateText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void TemplateText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), colours::raised);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool fault = m_faults.contains(line);
        const QRect place(0, int(area.top()), m_margin->width(), fontMetrics().height());
        if (fault)
            painter.fillRect(QRect(0, int(area.top()), m_margin->width(), int(area.height())),
                             colours::badFill);
        painter.setPen(fault ? colours::bad : colours::muted);
        painter.drawText(place.adjusted(0, 0, -8, 0), Qt::AlignRight, QString::number(line));
    }
}

void TemplateText::setFaultLines(const QSet<int> &lines)
{
    m_faults = lines;
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(colours::badFill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
    m_margin->update();
}

void TemplateText::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(qMax(0, line - 1))));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void TemplateText::insertTag(const QString &tag)
{
    QTextCursor cursor = textCursor();
    const qsizetype end = tag.indexOf(u"}}{{/"_s);
    if (end < 0) {
        cursor.insertText(tag);
    } else {
        const QString inside = cursor.selectedText();
        cursor.insertText(tag.left(end + 2) + inside);
        const int between = cursor.position();
        cursor.insertText(tag.mid(end + 2));
        cursor.setPosition(between);
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

} // namespace xw::ui
