// PageStyles: what the style sheets of a page and its style attributes declare for an element: enough of CSS
// to tell what is shown when the page opens. Sheets in files of their own are those that it is given.
#pragma once

#include "probe/html_page.h"
#include "probe/site_doubts.h"

#include <QHash>

#include <memory>
#include <optional>

namespace xw::probe
{

/// Properties in lower case with their values (lower case, "!important" cut off, blanks as one).
using Declarations = QHash<QString, QString>;

[[nodiscard]] Declarations declarationsOf(QStringView block);

/// "div.a#b:hover", and what joins it to the one before.
struct StyleCompound {
    QString tag, id;
    QStringList classes;
    bool isChild = false;
};
struct StyleRule {
    std::vector<StyleCompound> selector;
    int weight = 0;        ///< ids, classes, tags
    bool isActive = false; ///< holds for :hover and its like alone
    size_t block = 0;
};
struct StyleBlock {
    Declarations plain, important;
};
/// What one sheet says.
struct SheetRules {
    std::vector<StyleRule> rules;
    std::vector<StyleBlock> blocks;
    QHash<QString, std::vector<size_t>> byKey; ///< "#id", ".class", "tag" or "*" of the last compound
    QStringList imports;                       ///< addresses of sheets that stand before it
    bool isOfFile = false;
};

/// Sheets in files of their own, each read once however many pages bring it in.
class ReadSheets
{
public:
    explicit ReadSheets(const StyleSheets &sheets) : m_sheets(sheets) {}
    /// nullptr: it was not fetched.
    [[nodiscard]] std::shared_ptr<const SheetRules> of(const QString &address);

private:
    const StyleSheets &m_sheets;
    QHash<QString, std::shared_ptr<const SheetRules>> m_read;
};

class PageStyles
{
public:
    PageStyles(const HtmlPage &page, ReadSheets &sheets);

    /// As declared for that element itself when the page opens; nothing is inherited.
    [[nodiscard]] Declarations of(qint32 node);
    /// The same without what sheets in files say.
    [[nodiscard]] Declarations ofPage(qint32 node);
    /// As declared where the pointer stands on it, it has the focus and its like, or they are on what holds
    /// it.
    [[nodiscard]] Declarations whenActive(qint32 node);
    /// The page brings in sheets that were not read.
    [[nodiscard]] bool hasOtherSheets() const { return m_hasOthers; }

private:
    struct Match {
        size_t part = 0;
        const StyleRule *rule = nullptr;
    };
    enum class From : quint8 { All, Page };

    void take(std::shared_ptr<const SheetRules> sheet, ReadSheets &sheets, int level);
    void takeFile(const QString &address, ReadSheets &sheets, int level);
    [[nodiscard]] bool matches(const StyleCompound &compound, qint32 node) const;
    [[nodiscard]] bool matches(const StyleRule &rule, qint32 node);
    /// Those that hold for :hover and its like alone, or those that hold always.
    [[nodiscard]] std::vector<Match> rulesFor(qint32 node, bool active);
    [[nodiscard]] const StyleBlock &blockOf(const Match &match) const
    {
        return m_parts[match.part]->blocks[match.rule->block];
    }
    [[nodiscard]] Declarations merged(qint32 node, From from);

    const HtmlPage &m_page;
    std::vector<std::shared_ptr<const SheetRules>> m_parts; ///< in the order in which they hold
    QHash<qint32, Declarations> m_known;
    qint64 m_steps = 0; ///< of matching; hostile pages end it
    bool m_hasOthers = false;
};

} // namespace xw::probe
