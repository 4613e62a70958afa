// PageStyles: what the style sheets of a page and its style attributes declare for an element: enough of CSS
// to tell what is shown when the page opens. Sheets in files of their own are those that it is given.
#pragma once

#include "probe/html_page.h"
#include "probe/site_doubts.h"

#include <QHash>

#include <optional>

namespace xw::probe
{

/// Properties in lower case with their values (lower case, "!important" cut off, blanks as one).
using Declarations = QHash<QString, QString>;

[[nodiscard]] Declarations declarationsOf(QStringView block);

class PageStyles
{
public:
    explicit PageStyles(const HtmlPage &page, const StyleSheets &sheets = {});

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
    struct Compound { ///< "div.a#b:hover", and what joins it to the one before
        QString tag, id;
        QStringList classes;
        bool isChild = false;
    };
    struct Rule {
        std::vector<Compound> selector;
        int weight = 0;        ///< ids, classes, tags
        bool isActive = false; ///< holds for :hover and its like alone
        bool isOfFile = false;
        size_t declarations = 0; ///< in m_blocks
    };
    struct Block {
        Declarations plain, important;
    };

    /// `file`: its address; empty: it stands in the page.
    void readSheet(QStringView css, const QString &file, int level = 0);
    void readFile(const QString &address, int level);
    void readImports(const QString &plain, const QString &file, int level);
    enum class From : quint8 { All, Page };
    [[nodiscard]] Declarations merged(qint32 node, From from);
    void readRule(QStringView selectors, QStringView block);
    [[nodiscard]] static std::optional<Rule> selectorOf(QStringView text);
    [[nodiscard]] bool matches(const Compound &compound, qint32 node) const;
    [[nodiscard]] bool matches(const Rule &rule, qint32 node);
    [[nodiscard]] std::vector<const Rule *> rulesFor(qint32 node);

    const HtmlPage &m_page;
    const StyleSheets *m_sheets; ///< while rules are read
    bool m_isFile = false;       ///< rules that are read now
    std::vector<Rule> m_rules;
    std::vector<Block> m_blocks;
    QHash<QString, std::vector<size_t>> m_byKey; ///< "#id", ".class", "tag" or "*" of the last compound
    QHash<qint32, Declarations> m_known;
    qint64 m_steps = 0; ///< of matching; hostile pages end it
    bool m_hasOthers = false;
};

} // namespace xw::probe
