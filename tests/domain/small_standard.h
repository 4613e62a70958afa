// A small standard for tests: one of each kind of indicator, with known and unknown points. The shipped one
// is tested apart.
#pragma once

#include "domain/standard.h"

namespace xw::testkit
{

inline Indicator indicator(const QString &id, IndicatorKind kind, SubjectKind appliesTo, const QString &name,
                           const QString &group = {}, std::optional<int> points = {},
                           std::vector<Condition> conditions = {})
{
    Indicator made;
    made.id = IndicatorId(id);
    made.kind = kind;
    made.appliesTo = appliesTo;
    made.portalsOnly = kind != IndicatorKind::Veto;
    made.name = name;
    made.group = group;
    made.points = points;
    made.conditions = std::move(conditions);
    return made;
}

inline Condition condition(const QString &id, const QString &label, std::optional<int> threshold = {})
{
    Condition made;
    made.id = IndicatorId(id);
    made.label = label;
    made.text = label;
    made.threshold = threshold;
    return made;
}

inline IndicatorGroup group(const QString &id, IndicatorKind kind, std::optional<int> points,
                            bool service = false)
{
    IndicatorGroup made;
    made.id = id;
    made.name = id;
    made.kind = kind;
    made.points = points;
    made.service = service;
    return made;
}

/// Vetoes W1, W4 (W4.2 counted from 10), M2; deductions P1 (12 points), P2 (unknown, group 31), P9 (service,
/// 2 a tick), bonus B1.
inline Standard smallStandard()
{
    using namespace Qt::StringLiterals;
    using enum IndicatorKind;
    const auto site = SubjectKind::Website;
    Standard made;
    made.id = StandardId(u"small"_s);
    made.title = u"small"_s;
    made.groups = {group(u"publish"_s, Deduction, 3100), group(u"service"_s, Deduction, 2500, true),
                   group(u"bonus"_s, Bonus, 3000)};
    made.indicators = {
        indicator(u"W1"_s, Veto, site, u"严重问题"_s),
        indicator(u"W4"_s, Veto, site, u"栏目不更新"_s, {}, {},
                  {condition(u"W4.1"_s, u"空白栏目"_s), condition(u"W4.2"_s, u"长期未更新"_s, 10)}),
        indicator(u"M2"_s, Veto, SubjectKind::MediaAccount, u"内容不更新"_s),
        indicator(u"P1"_s, Deduction, site, u"概况信息"_s, u"publish"_s, 1200),
        indicator(u"P2"_s, Deduction, site, u"机构职能"_s, u"publish"_s),
        indicator(u"P9"_s, Deduction, site, u"办事统计"_s, u"service"_s),
        indicator(u"B1"_s, Bonus, site, u"调查征集"_s, u"bonus"_s),
    };
    made.indicators[5].deduction = 200;
    return made;
}

} // namespace xw::testkit
