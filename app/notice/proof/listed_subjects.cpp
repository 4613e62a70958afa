#include "notice/proof/listed_subjects.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// The name without quotes, brackets and the word that only says what it is.
QString coreOf(const QString &name)
{
    static const QRegularExpression dress(u"[“”\"'《》\\s]"_s);
    static const QRegularExpression tail(
        u"(门户网站|政府网站|官方网站|网站|门户网|网|微信公众号|微信|微博)$"_s);
    const QString bare = QString(name).remove(dress);
    const QString core = QString(bare).remove(tail);
    return core.size() >= 2 ? core : bare;
}

bool anyCell(const QStringList &row, const QRegularExpression &words)
{
    return std::any_of(row.begin(), row.end(),
                       [&](const QString &cell) { return words.match(cell).hasMatch(); });
}

} // namespace

bool isTotalRow(const QStringList &row)
{
    static const QRegularExpression total(u"^(合\\s*计|总\\s*计)$"_s);
    return anyCell(row, total);
}

bool isSubtotalRow(const QStringList &row)
{
    static const QRegularExpression subtotal(u"^小\\s*计$"_s);
    return anyCell(row, subtotal);
}

qsizetype columnSaying(const ProofTable &table, std::initializer_list<const char16_t *> words)
{
    if (table.rows.empty() || table.header.isEmpty())
        return -1;
    const qsizetype width = table.aligned ? table.rows.front().size() : table.header.size();
    for (qsizetype i = 0; i < table.header.size() && width > 0; ++i)
        for (const char16_t *word : words)
            if (table.header.at(i).contains(QStringView(word)))
                return i % width;
    return -1;
}

bool listsFailures(const ProofTable &table, bool media)
{
    const QString &title = table.title;
    const bool failures = title.contains(u"问题"_s) || title.contains(u"不合格"_s);
    const bool list = title.contains(u"名单"_s) || title.contains(u"清单"_s) || title.contains(u"问题"_s);
    const bool other = title.contains(u"文字"_s) || title.contains(u"留言"_s) || title.contains(u"表述"_s) ||
                       title.contains(u"域名"_s);
    return failures && list && !other &&
           (media ? title.contains(u"新媒体"_s) : title.contains(u"网站"_s) && !title.contains(u"新媒体"_s));
}

qint64 countedRows(const ProofTable &table)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [](const QStringList &row) {
        return !row.isEmpty() && !isTotalRow(row) && !isSubtotalRow(row);
    });
}

ListedSubjects::ListedSubjects(const ProofText &text, bool media)
{
    for (const ProofTable &table : text.tables) {
        if (!listsFailures(table, media) || !table.isWhole || (m_annex > 0 && table.annex != m_annex))
            continue;
        m_annex = table.annex;
        const qsizetype name = columnSaying(table, {u"名称"});
        const qsizetype region = columnSaying(table, {u"所属", u"地区"});
        const qsizetype problem = columnSaying(table, {u"问题", u"存在的"});
        for (const QStringList &row : table.rows) {
            if (row.isEmpty() || isTotalRow(row) || isSubtotalRow(row))
                continue;
            m_byName.insert(coreOf(row.value(name)), m_rows.size());
            m_rows.push_back({row.value(name), row.value(region), row.value(problem)});
        }
    }
}

const ListedSubject *ListedSubjects::find(const QString &name) const
{
    const auto found = m_byName.constFind(coreOf(name));
    return found == m_byName.cend() ? nullptr : &m_rows[*found];
}

bool ListedSubjects::hasLike(const QString &name) const
{
    const QString core = coreOf(name);
    return core.size() < 2 || find(name) ||
           std::any_of(m_rows.begin(), m_rows.end(), [&](const ListedSubject &row) {
               return row.name.contains(core) || (row.name.size() >= 4 && core.contains(coreOf(row.name)));
           });
}

} // namespace xw::notice
