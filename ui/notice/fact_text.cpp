#include "ui/notice/fact_text.h"

#include "ui/notice/fact_titles.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextObjectInterface>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int factObject = QTextFormat::UserObject + 1;
constexpr int factId = QTextFormat::UserProperty + 1;
constexpr int factValue = QTextFormat::UserProperty + 2;
constexpr int mostShown = 40; // characters of a value; a list of names may be long

/// Paints a fact as its value on green, as the pages show what follows the data.
class FactPainter final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(format.toCharFormat().font());
        return {metrics.horizontalAdvance(format.property(factValue).toString()) + 8, metrics.height()};
    }
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(widgets::colours::goodFill);
        painter->drawRoundedRect(area.adjusted(1, 0, -1, 0), 4, 4);
        painter->setPen(widgets::colours::good);
        painter->setFont(format.toCharFormat().font());
        painter->drawText(area, Qt::AlignCenter, format.property(factValue).toString());
        painter->restore();
    }
};

} // namespace

FactText::FactText(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->documentLayout()->registerHandler(factObject, new FactPainter(this));
}

void FactText::setWords(const QString &words, const notice::Facts &facts)
{
    m_facts = facts;
    clear();
    QTextCursor cursor(document());
    put(cursor, words);
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    moveCursor(QTextCursor::End);
}

void FactText::put(QTextCursor &cursor, const QString &words)
{
    static const QRegularExpression tag(u"\\{\\{\\s*([^{}#^/!\\s][^{}]*?)\\s*\\}\\}"_s);
    const QTextCharFormat plain;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : tag.globalMatch(words)) {
        const auto fact = m_facts.find(match.captured(1));
        if (!fact)
            continue;
        cursor.insertText(words.mid(at, match.capturedStart() - at), plain);
        at = match.capturedEnd();
        QTextCharFormat format;
        format.setObjectType(factObject);
        format.setProperty(factId, match.captured(1));
        QString value = notice::valueText(*fact);
        if (value.isEmpty())
            value = u"—"_s;
        format.setProperty(factValue,
                           value.size() > mostShown ? QString(value.left(mostShown) + u'…') : value);
        format.setToolTip(factTitle(match.captured(1), m_facts));
        format.setFont(font());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
    cursor.insertText(words.mid(at), plain);
}

QString FactText::wordsBetween(int from, int to) const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.position() > to || block.position() + block.length() <= from)
            continue;
        QString line;
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            const int start = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (start >= end)
                continue;
            const QString text = fragment.text().mid(start - fragment.position(), end - start);
            const QString id = fragment.charFormat().property(factId).toString();
            // Two of the same fact side by side are one fragment.
            for (const QChar c : text)
                line += c == QChar::ObjectReplacementCharacter && !id.isEmpty() ? u"{{%1}}"_s.arg(id)
                                                                                : QString(c);
        }
        lines << line;
    }
    return lines.join(u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

QString FactText::words() const
{
    return wordsBetween(0, document()->characterCount());
}

void FactText::insertFact(const QString &id, const notice::Facts &facts)
{
    m_facts = facts;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    put(cursor, u"{{%1}}"_s.arg(id));
    cursor.setCharFormat({});
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    setFocus(Qt::OtherFocusReason);
}

void FactText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        emit factWanted();
        return;
    }
    QTextEdit::keyPressEvent(event);
    takeBraces();
}

void FactText::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    takeBraces();
}

void FactText::takeBraces()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || cursor.positionInBlock() < 2)
        return;
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, 2);
    if (cursor.selectedText() != u"{{"_s)
        return;
    cursor.removeSelectedText();
    emit factWanted();
}

bool FactText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void FactText::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    put(cursor, source->text());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

QMimeData *FactText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(wordsBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return data;
}

} // namespace xw::ui

#include "fact_text.moc"
