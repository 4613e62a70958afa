// TemplateChips: the text of a template as people read it: facts, conditions and elements as chips with their
// names; its settings stay out of sight. What is typed between the chips, and chips that are moved, copied or
// deleted, give the same file that the code view shows.
#pragma once

#include <QSet>
#include <QTextEdit>

namespace xw::ui
{

class TemplateChips final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TemplateChips(QWidget *parent = nullptr);
    /// `file`: settings, a line of dashes, the text. The cursor goes to `cursor`, a place in the file.
    void setSource(const QString &file, int cursor = 0);
    /// The file; exactly what was set while nothing was changed.
    [[nodiscard]] QString source() const;
    /// Lines of the file that are at fault.
    void setFaultLines(const QSet<int> &lines);
    /// False: the line belongs to the settings, which are not shown.
    bool goToLine(int line);
    /// At the cursor; of a pair {{#x}}{{/x}} the cursor ends up between the two.
    void insertTag(const QString &tag);
    /// The chips' names in the language that holds now.
    void retranslate();

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insertSource(QTextCursor &cursor, const QString &text);
    [[nodiscard]] QString sourceOf(int from, int to) const;
    QString m_head; ///< up to and with the line of dashes and its end
};

} // namespace xw::ui
