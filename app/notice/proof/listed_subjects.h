// What the annexes of a notice list as failing: the names, regions and problems of their rows, found by the
// words of the head.
#pragma once

#include "notice/proof/proof_text.h"

#include <QHash>

namespace xw::notice
{

/// A subject as a row of an annex names it.
struct ListedSubject {
    QString name;
    QString region;
    QString problem;
};

/// The annex that lists the failing websites (or accounts); annex 0: there is none.
class ListedSubjects
{
public:
    ListedSubjects(const ProofText &text, bool media);

    [[nodiscard]] int annex() const { return m_annex; }
    [[nodiscard]] const std::vector<ListedSubject> &rows() const { return m_rows; }
    /// By name as texts write it: with or without quotes and 网站. nullptr: no row says so.
    [[nodiscard]] const ListedSubject *find(const QString &name) const;
    /// Whether a row's name is within this one or around it: 上饶市住建局网 and 上饶市住建局门户网.
    [[nodiscard]] bool hasLike(const QString &name) const;

private:
    int m_annex = 0;
    std::vector<ListedSubject> m_rows;
    QHash<QString, size_t> m_byName;
};

/// Whether a table lists websites (or accounts) that were found 不合格.
[[nodiscard]] bool listsFailures(const ProofTable &table, bool media);
/// How many rows are numbered or at least no 合计.
[[nodiscard]] qint64 countedRows(const ProofTable &table);
/// The column of a table whose head says one of the words; -1: none does.
[[nodiscard]] qsizetype columnSaying(const ProofTable &table, std::initializer_list<const char16_t *> words);
/// 合计, 总计; 小计.
[[nodiscard]] bool isTotalRow(const QStringList &row);
[[nodiscard]] bool isSubtotalRow(const QStringList &row);

} // namespace xw::notice
