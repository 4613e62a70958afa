// TemplateHighlighter: the colours of a template: head, headings, markers, tags, sections, remarks.
#pragma once

#include <QSyntaxHighlighter>

namespace xw::ui
{

class TemplateHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightHead(const QString &text);
};

} // namespace xw::ui
