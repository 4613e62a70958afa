#include "ui/templates/template_chips.h"

#include "ui/templates/tag_words.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextObjectInterface>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
namespace colours = widgets::colours;
using Kind = TagWords::Kind;

constexpr int chipObject = QTextFormat::UserObject + 1;
constexpr int tagProperty = QTextFormat::UserProperty + 1;
constexpr qsizetype longestChip = 44;

QString chipText(const QTextFormat &format)
{
    const QString text = tagWords(format.property(tagProperty).toString()).text;
    return text.size() <= longestChip ? text : text.left(longestChip - 1) + u'…';
}

QColor inkOf(Kind kind)
{
    switch (kind) {
    case Kind::Fact:
        return colours::good;
    case Kind::Begin:
    case Kind::End:
        return colours::accent;
    case Kind::Marker:
        return colours::special;
    case Kind::Remark:
    case Kind::Heading:
        break;
    }
    return colours::muted;
}

/// Draws one chip in the line.
class ChipObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(document->defaultFont());
        return {metrics.horizontalAdvance(chipText(format)) + 12, metrics.height()};
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                    const QTextFormat &format) override
    {
        const QColor ink = inkOf(tagWords(format.property(tagProperty).toString()).kind);
        QColor fill = ink, edge = ink;
        fill.setAlpha(26);
        edge.setAlpha(90);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(edge, 1));
        painter->setBrush(fill);
        painter->drawRoundedRect(rect.adjusted(1.5, 0.5, -1.5, -0.5), 5, 5);
        painter->setPen(ink);
        painter->setFont(document->defaultFont());
        painter->drawText(rect, int(Qt::AlignCenter) | Qt::TextSingleLine, chipText(format));
        painter->restore();
    }
};

QTextCharFormat chipFormat(const QString &tag)
{
    QTextCharFormat format;
    format.setObjectType(chipObject);
    format.setProperty(tagProperty, tag);
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    return format;
}

} // namespace

TemplateChips::TemplateChips(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(u"templateChips"_s);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true); // whoever works by keys must be able to go on
    document()->setDefaultFont(font());
    document()->setDocumentMargin(8);
    document()->documentLayout()->registerHandler(chipObject, new ChipObject(this));
    // What is typed beside a chip is text.
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!textCursor().hasSelection() && currentCharFormat().hasProperty(tagProperty))
            setCurrentCharFormat({});
    });
}

void TemplateChips::setSource(const QString &file, int cursor)
{
    const qsizetype rule = file.startsWith(u"---\n") ? 0 : file.indexOf(u"\n---\n") + 1;
    const qsizetype begins = rule > 0 || file.startsWith(u"---\n") ? rule + 4 : 0;
    m_head = file.left(begins);
    document()->setUndoRedoEnabled(false);
    QTextCursor writer(document());
    writer.beginEditBlock(); // laid out once, not at every chip
    writer.select(QTextCursor::Document);
    writer.removeSelectedText();
    writer.setCharFormat({});
    // To the end of the cursor's line: a tag must not be cut in two.
    qsizetype end = file.indexOf(u'\n', qMax(begins, qsizetype(cursor)));
    end = end < 0 ? file.size() : end;
    insertSource(writer, file.mid(begins, end - begins));
    const int place = writer.position();
    insertSource(writer, file.mid(end));
    writer.endEditBlock();
    document()->setUndoRedoEnabled(true);
    writer.setPosition(place);
    setTextCursor(writer);
}

void TemplateChips::insertSource(QTextCursor &cursor, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        for (const TemplatePart &part : partsOf(lines.at(i)))
            if (part.isTag)
                cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(part.source));
            else
                cursor.insertText(part.source, QTextCharFormat());
    }
}

QString TemplateChips::sourceOf(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from)
            text += u'\n';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString tag = fragment.charFormat().property(tagProperty).toString();
            const QString words = fragment.text();
            for (qsizetype i = 0; i < words.size(); ++i) {
                const int at = fragment.position() + int(i);
                if (at < from || at >= to)
                    continue;
                if (words.at(i) == QChar::ObjectReplacementCharacter && !tag.isEmpty())
                    text += tag;
                else
                    text += words.at(i) == QChar::LineSeparator ? QChar(u'\n') : words.at(i);
            }
        }
    }
    return text;
}

QString TemplateChips::source() const
{
    return m_head + sourceOf(0, document()->characterCount() - 1);
}

void TemplateChips::setFaultLines(const QSet<int> &lines)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        const QTextBlock block = document()->findBlockByNumber(line - 1 - int(m_head.count(u'\n')));
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(colours::badFill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
}

bool TemplateChips::goToLine(int line)
{
    const int shown = line - 1 - int(m_head.count(u'\n'));
    if (shown < 0)
        return false;
    setTextCursor(QTextCursor(document()->findBlockByNumber(qMin(shown, document()->blockCount() - 1))));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void TemplateChips::insertTag(const QString &tag)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const qsizetype pair = tag.indexOf(u"}}{{/"_s);
    if (pair < 0) {
        insertSource(cursor, tag);
    } else {
        const QString inside = sourceOf(cursor.selectionStart(), cursor.selectionEnd());
        cursor.removeSelectedText();
        insertSource(cursor, tag.left(pair + 2) + inside);
        const int between = cursor.position();
        insertSource(cursor, tag.mid(pair + 2));
        cursor.setPosition(between);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    setFocus(Qt::OtherFocusReason);
}

void TemplateChips::retranslate()
{
    // The sizes of the chips are asked for again.
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

bool TemplateChips::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QTextCursor cursor = cursorForPosition(viewport()->mapFrom(this, help->pos()));
        QString tag = cursor.charFormat().property(tagProperty).toString();
        if (tag.isEmpty() && cursor.movePosition(QTextCursor::Right))
            tag = cursor.charFormat().property(tagProperty).toString();
        if (tag.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"%1\n%2"_s.arg(tagWords(tag).text, tag).toHtmlEscaped(),
                               this);
        return true;
    }
    return QTextEdit::event(event);
}

QMimeData *TemplateChips::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(sourceOf(textCursor().selectionStart(), textCursor().selectionEnd()));
    return data;
}

bool TemplateChips::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void TemplateChips::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertSource(cursor, source->text().replace(u"\r\n"_s, u"\n"_s));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

} // namespace xw::ui

#include "template_chips.moc"
