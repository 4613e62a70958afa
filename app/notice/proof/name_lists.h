// Lists of names with the number that goes with them: A、B、C等10家 · A、B共2个网站 · A、B、C 3市 ·
// 栏目不更新3个(A、B、C) · 8家,即A、B等 · 不合格6个,分别为:“A”“B”…
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace xw::notice
{

struct NameList {
    enum class Form : quint8 {
        Bare,
        Some,
        All
    }; ///< A、B3个 · A、B等3个 · A、B共3个, or names behind their number
    QStringList names;
    qint64 claimed = 0;
    Form form = Form::Bare;
    int start = 0, end = 0; ///< names and number, in the line
    QString about;          ///< what the clause says of them, after the list
    bool media = false;
    int most = 0;     ///< as many names as the list can be read as: A、B和C may be two or three
    bool sure = true; ///< the pieces are names, and what is counted is what they name
};

/// `line`: made half-width by normalised(). Lists of counts (25个…、6个…) and of common nouns (网站、新媒体)
/// are none of names.
[[nodiscard]] std::vector<NameList> nameListsIn(const QString &line);

} // namespace xw::notice
