// The library of basis documents (依据文件): exact titles and numbers, so that a notice cites them right.
#pragma once

#include "base/error.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace xw::notice
{

struct BasisDocument {
    QString id; ///< "gbmh-2019-19"
    QString issuer;
    QString title;           ///< without 《》
    QString number;          ///< 国办秘函〔2019〕19号
    QDate date;              ///< of writing; invalid where it is not known
    QDate until;             ///< the day on which another took its place; invalid: in force
    QString about;           ///< "websites" or "media" where it is of one kind alone
    QStringList shortTitles; ///< what it issues, as texts cite it: 政府网站发展指引
    /// 《title》（number）
    [[nodiscard]] QString citation() const;
};

/// The documents that ship (:/basis/documents.json). Error (Format) names file and line.
[[nodiscard]] Result<std::vector<BasisDocument>> basisDocuments();
/// What a notice is about, as far as it decides which documents it can cite.
struct BasisFor {
    QDate day; ///< of the round: what came later was no basis of it
    QString province;
    bool websites = true, media = true;
};
/// Of `ids` those that can be cited: in force on the day, of a kind of subject that is there, by a national
/// body or one of the province. Unknown ids stay.
[[nodiscard]] QStringList citable(const QStringList &ids, const std::vector<BasisDocument> &library,
                                  const BasisFor &notice);
/// Reads a library; `file` is for messages.
[[nodiscard]] Result<std::vector<BasisDocument>> basisDocumentsFromJson(const QByteArray &json,
                                                                        const QString &file);

} // namespace xw::notice
