// Standard (指标体系) and Indicator (指标): data, read from JSON (resources/standards). Points are
// hundredths, unknown points stay unknown.
#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "domain/subject.h"

#include <QByteArray>
#include <QHash>
#include <optional>
#include <vector>

namespace xw
{

enum class IndicatorKind : quint8 { Veto, Deduction, Bonus };

/// How sure a fact of the standard is (shown beside each indicator): A two copies, B one, C memory, D our
/// inference.
enum class Certainty : quint8 { A, B, C, D };

/// One condition of an indicator: any one that holds makes the indicator hold.
struct Condition {
    IndicatorId id; ///< "W4.1"
    QString label;  ///< the few words that an annex prints; empty: the text
    QString text;   ///< Chinese, our wording
    QString textEnglish;
    std::optional<int> threshold; ///< a counted condition ticks itself at count ≥ threshold
    QString unit;                 ///< of the count: 个, 条, %
    Certainty certainty = Certainty::A;
    QString source;      ///< document and article
    QStringList aliases; ///< words by which results files name it
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Indicator {
    IndicatorId id;
    IndicatorKind kind = IndicatorKind::Veto;
    SubjectKind appliesTo = SubjectKind::Website;
    bool portalsOnly = false; ///< 扣分 and 加分 apply to portals alone
    QString name;             ///< 栏目不更新
    QString nameEnglish;
    QString group; ///< id of its group; empty for vetoes
    QString description;
    std::optional<int>
        points; ///< hundredths: the most it takes off or gives; nullopt: not set, capped by its group
    std::optional<int>
        deduction; ///< hundredths: what one tick without a number takes off; nullopt: its points
    std::vector<Condition> conditions;
    Certainty certainty = Certainty::A;
    QString source;
    QStringList aliases;

    /// Whether it is checked on a subject: the right kind, and a portal where it is for portals alone.
    [[nodiscard]] bool applies(const Subject &subject) const;
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// 发布解读 31 · 办事服务 25 · …
struct IndicatorGroup {
    QString id;
    QString name;
    QString nameEnglish;
    IndicatorKind kind = IndicatorKind::Deduction;
    std::optional<int> points; ///< hundredths; the cap of its indicators together
    bool service = false;      ///< 办事服务: not checked where a subject has no outward-facing service
    Certainty certainty = Certainty::A;
    QString source;
    friend bool operator==(const IndicatorGroup &, const IndicatorGroup &) = default;
};

/// 100/30/60/80/75 and 4/3 nationally; provinces differ. All in hundredths.
struct Scale {
    int base = 10000;
    int bonusMax = 3000;
    int pass = 6000;          ///< below: 不合格
    int bonusGate = 8000;     ///< the bonus counts only above it
    int noServiceBase = 7500; ///< full mark without 办事服务
    int factorNumerator = 4;  ///< result × 4/3 then
    int factorDenominator = 3;
    friend bool operator==(const Scale &, const Scale &) = default;
};

struct Standard {
    StandardId id;
    int version = 1;
    QString title;
    QString document; ///< 国办秘函〔2019〕19号
    Scale scale;
    std::vector<IndicatorGroup> groups;
    std::vector<Indicator> indicators;

    /// The indicator of an id, or of the indicator that owns a condition's id; nullptr: unknown.
    [[nodiscard]] const Indicator *indicator(const IndicatorId &id) const;
    /// The condition of an id; nullptr where the id names an indicator or nothing.
    [[nodiscard]] const Condition *condition(const IndicatorId &id) const;
    /// Indicators that apply to a subject, in order.
    [[nodiscard]] std::vector<const Indicator *> applicable(const Subject &subject) const;
    /// The indicator or condition that a word of a results file means: its id, name or an alias (spaces,
    /// full-width forms and 单项否决(…) around it ignored). nullopt: nothing known, keep it as free text.
    [[nodiscard]] std::optional<IndicatorId> match(const QString &word, SubjectKind kind) const;
    /// All that one phrase means: as match(), or known words joined by 和 与 及 或 并 、 or a comma where
    /// they cover the whole phrase
    /// ("单项否决(未及时更新和缺有效互动渠道菜单功能)" is two problems). Each id once; empty: free text, also
    /// where one part is. Give it the whole cell before splitting it: names hold 、 themselves
    /// (安全、泄密事故等严重问题).
    [[nodiscard]] std::vector<IndicatorId> matchAll(const QString &word, SubjectKind kind) const;
    /// The words that an annex prints for an indicator or condition; empty for an unknown id.
    [[nodiscard]] QString label(const IndicatorId &id) const;

    /// Reads a standard; a fault names its line and place ("Line 61, indicators.3.points: …"). Points are
    /// written as points (2.5), kept as hundredths. Unknown members are an error: a misspelt "points" must
    /// not pass. So are doubled ids, unknown groups, and conditions that are not numbered under their
    /// indicator.
    [[nodiscard]] static Result<Standard> fromJson(const QByteArray &json);
    /// The same as a file that people can read and edit; fromJson() of it is equal to this.
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const Standard &, const Standard &) = default;
};

} // namespace xw
