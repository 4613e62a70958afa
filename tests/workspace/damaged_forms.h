// Forms as they were sent, and what people do to them before they come back: sorted, rows deleted, merged or
// copied into another sheet, codes retyped, mistyped or hidden, columns moved, pictures pasted in or below;
// as workbooks and as Word files. Drawn by a seed, each with what is true of it.
#pragma once

#include "domain/draw.h"
#include "domain/round_state.h"
#include "tables/workbook.h"

namespace xw::testkit
{

inline const QStringList formHead{QStringLiteral("序号"),     QStringLiteral("问题编号"),
                                  QStringLiteral("监测对象"), QStringLiteral("栏目链接"),
                                  QStringLiteral("检查标准"), QStringLiteral("问题描述"),
                                  QStringLiteral("整改期限"), QStringLiteral("整改情况")};

struct DamagedForm {
    QString name; ///< form.xlsx, form.docx
    QByteArray bytes;
    QHash<QString, CaseId> truth;       ///< answer that is still in the file → its case
    QSet<QString> mustAside;            ///< answers whose code is gone or wrong
    QMultiHash<QString, CaseId> merged; ///< answer → further cases that it was merged over
    QHash<QByteArray, CaseId> pictures; ///< picture → its case; invalid: nothing says which
    QStringList done;
};

/// One form of the cases of `state`. `word`: a Word file.
[[nodiscard]] DamagedForm damagedForm(quint64 seed, const RoundState &state, bool word);

} // namespace xw::testkit
