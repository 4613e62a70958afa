// NoticeDocument: the notice as structure, before any format. Every number in it is bound to the fact that it
// states. One writer a format reads this and nothing else, so that the text is the same in all of them.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace xw::notice
{

/// A stretch of text. `fact`: the id of the fact whose printed value this is ("websites.rate"), empty for
/// plain words.
struct Run {
    QString text;
    QString fact;
    friend bool operator==(const Run &, const Run &) = default;
};
using Runs = std::vector<Run>;
[[nodiscard]] QString plainText(const Runs &runs);

enum class Align : quint8 { Left, Center, Right, Justify };

struct IssuerMark {
    QString text;
}; ///< 发文机关标志, red
struct DocumentNumber {
    QString text;
}; ///< 赣府厅字〔2020〕12号; the red rule follows it (or the mark)
struct Title {
    Runs runs;
};
struct Addressee {
    QString text;
}; ///< 主送机关 with its full-width colon
struct Heading {
    int level = 1;
    Runs runs;
}; ///< 1: 一、 2: （一） 3: 1. 4: （1）; the number is never in the text
struct Paragraph {
    Runs runs;
};
struct AnnexList {
    QStringList titles;
}; ///< 附件：1.… in front of the signature
struct SignatureBlock {
    QString signer;
    QDate date;
    bool sealed = false;
};
struct Remark {
    QString text;
}; ///< 附注: 此件主动公开 (written in （）)
struct Imprint {
    QString copyTo;
    QString printer;
    QDate printed;
}; ///< 版记

struct TableCell {
    Runs runs;
    int columnSpan = 1;
    int rowSpan = 1;
    Align align = Align::Center;
    bool covered = false; ///< lies under a span from the left or above: holds nothing
};
using TableRow = std::vector<TableCell>; ///< always one cell a column, covered ones included

struct Table {
    QString caption;              ///< a line above it, may be empty: （统计时段:…）
    std::vector<int> widths;      ///< relative
    std::vector<TableRow> header; ///< one or more rows, repeated on every page
    std::vector<TableRow> rows;
    bool totalRow = false; ///< the last row is 合计
};

struct AnnexStart {
    int number = 1;    ///< 附件1
    bool only = false; ///< the single annex prints 附件 without a number
    QString title;
    QString sheetTitle; ///< for the file name 附件N-标题.xlsx
};

/// A picture on a line of its own, as wide as the text at most, with a line under it.
struct Picture {
    QByteArray bytes; ///< PNG or JPEG
    QString caption;
    QSize size; ///< in its own pixels
};

using Block = std::variant<IssuerMark, DocumentNumber, Title, Addressee, Heading, Paragraph, Table, AnnexList,
                           SignatureBlock, Remark, AnnexStart, Imprint, Picture>;

struct NoticeDocument {
    QString title; ///< plain, for document properties
    QString issuer;
    QDate date;                ///< 成文日期: also the time stamp inside the files, so that bytes repeat
    std::vector<Block> blocks; ///< the notice, then each annex from its AnnexStart on
};

/// The words of a block that is a title, a heading or a paragraph; nullptr for every other kind.
[[nodiscard]] const Runs *runsOf(const Block &block);

/// 一 二 三 … 九十九
[[nodiscard]] QString chineseNumber(int n);
/// What stands before a heading of this level: 一、 （一） 1. （1）
[[nodiscard]] QString headingNumber(int level, int n);
/// 2020年4月2日, no padding
[[nodiscard]] QString chineseDate(QDate date);

} // namespace xw::notice
