// FactText: words with facts among them. A fact is shown as the value that it has now, in one piece, and is
// kept by its name: {{websites.rate}}.
#pragma once

#include "notice/facts.h"

#include <QTextEdit>

namespace xw::ui
{

class FactText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit FactText(QWidget *parent = nullptr);
    /// `words`: with facts by name, a paragraph a line. A name that means nothing stays as it is written.
    void setWords(const QString &words, const notice::Facts &facts);
    [[nodiscard]] QString words() const;
    /// At the cursor; takes the keyboard.
    void insertFact(const QString &id, const notice::Facts &facts);

signals:
    void factWanted(); ///< Ctrl+Space, or {{ was typed (and taken out again)

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void takeBraces();
    void put(QTextCursor &cursor, const QString &words);
    [[nodiscard]] QString wordsBetween(int from, int to) const;
    notice::Facts m_facts;
};

} // namespace xw::ui
