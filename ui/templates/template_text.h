// TemplateText: the text of a template with line numbers, its syntax in colours, and the lines that are at
// fault.
#pragma once

#include <QPlainTextEdit>
#include <QSet>

namespace xw::ui
{

class TemplateText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateText(QWidget *parent = nullptr);
    void setFaultLines(const QSet<int> &lines);
    void goToLine(int line);
    /// At the cursor; of a pair {{#x}}{{/x}} the selection, or the cursor, ends up between the two.
    void insertTag(const QString &tag);
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeMargin();
    QWidget *m_margin;
    QSet<int> m_faults;
};

} // namespace xw::ui
