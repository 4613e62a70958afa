#include "models/register/register_columns.h"

#include "models/labels.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

/// The context that translators see.
class Heads
{
    Q_DECLARE_TR_FUNCTIONS(xw::models::RegisterColumn)
};

QString date(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString RegisterColumn::id() const
{
    switch (kind) {
    case ColumnKind::Code:
        return u"code"_s;
    case ColumnKind::Name:
        return u"name"_s;
    case ColumnKind::Url:
        return u"url"_s;
    case ColumnKind::Region:
        return u"region"_s;
    case ColumnKind::Type:
        return u"type"_s;
    case ColumnKind::Platform:
        return u"platform"_s;
    case ColumnKind::Level:
        return u"level"_s;
    case ColumnKind::Organizer:
        return u"organizer"_s;
    case ColumnKind::State:
        return u"state"_s;
    case ColumnKind::Verdict:
        return u"verdict"_s;
    case ColumnKind::Review:
        return u"review"_s;
    case ColumnKind::Problem:
        return u"problem"_s;
    case ColumnKind::FirstSeen:
        return u"firstSeen"_s;
    case ColumnKind::LastSeen:
        return u"lastSeen"_s;
    case ColumnKind::Extra:
        break;
    }
    return u"extra/"_s + extra;
}

QString RegisterColumn::title(SubjectKind subjects) const
{
    const bool websites = subjects == SubjectKind::Website;
    switch (kind) {
    case ColumnKind::Code:
        return websites ? Heads::tr("Site code") : Heads::tr("Account id");
    case ColumnKind::Name:
        return websites ? Heads::tr("Website") : Heads::tr("Account");
    case ColumnKind::Url:
        return websites ? Heads::tr("Home page") : Heads::tr("Link");
    case ColumnKind::Region:
        return Heads::tr("Region");
    case ColumnKind::Type:
        return Heads::tr("Type");
    case ColumnKind::Platform:
        return Heads::tr("Platform");
    case ColumnKind::Level:
        return Heads::tr("Level");
    case ColumnKind::Organizer:
        return Heads::tr("Organizer");
    case ColumnKind::State:
        return Heads::tr("State");
    case ColumnKind::Verdict:
        return Heads::tr("Verdict");
    case ColumnKind::Review:
        return Heads::tr("Review");
    case ColumnKind::Problem:
        return Heads::tr("Problems");
    case ColumnKind::FirstSeen:
        return Heads::tr("First listed");
    case ColumnKind::LastSeen:
        return Heads::tr("Last listed");
    case ColumnKind::Extra:
        break;
    }
    return extra;
}

bool RegisterColumn::isUsual() const
{
    switch (kind) {
    case ColumnKind::Review:
    case ColumnKind::Problem:
    case ColumnKind::FirstSeen:
    case ColumnKind::LastSeen:
    case ColumnKind::Extra:
        return false;
    default:
        return true;
    }
}

int RegisterColumn::width() const
{
    switch (kind) {
    case ColumnKind::Code:
        return 15;
    case ColumnKind::Name:
        return 32;
    case ColumnKind::Url:
        return 20;
    case ColumnKind::Organizer:
        return 24;
    case ColumnKind::Problem:
        return 40;
    case ColumnKind::Type:
        return 23;
    case ColumnKind::State:
        return 22;
    case ColumnKind::Verdict:
        return 16;
    default:
        return 14;
    }
}

std::vector<RegisterColumn> registerColumns(SubjectKind subjects, const RoundState &state)
{
    using K = ColumnKind;
    std::vector<RegisterColumn> columns;
    const auto add = [&columns](std::initializer_list<K> kinds) {
        for (const K kind : kinds)
            columns.push_back({kind, {}});
    };
    if (subjects == SubjectKind::Website)
        add({K::Code, K::Name, K::Url, K::Region, K::Type, K::Verdict, K::Organizer});
    else
        add({K::Name, K::Platform, K::Code, K::Url, K::Region, K::Level, K::Verdict, K::Organizer});
    // The verdict, which is looked for, stands where a laptop shows it.
    add({K::State, K::Review, K::Problem, K::FirstSeen, K::LastSeen});
    QSet<QString> known;
    for (const Subject &subject : state.subjects())
        if (subject.kind == subjects)
            for (const auto &[header, value] : subject.extra)
                if (!known.contains(header)) {
                    known.insert(header);
                    columns.push_back({K::Extra, header});
                }
    return columns;
}

QString cellText(const RegisterColumn &column, const Subject &subject, const RoundState &state)
{
    switch (column.kind) {
    case ColumnKind::Code:
        return subject.code;
    case ColumnKind::Name:
        return subject.name;
    case ColumnKind::Url:
        return subject.url;
    case ColumnKind::Region: {
        const Region *region = state.region(subject.region);
        return region ? region->name : QString();
    }
    case ColumnKind::Type:
        return label(subject.type);
    case ColumnKind::Platform:
        return label(subject.platform);
    case ColumnKind::Level:
        return label(subject.level);
    case ColumnKind::Organizer:
        return subject.organizer;
    case ColumnKind::State:
        return label(subject.state);
    case ColumnKind::Verdict:
        return label(state.verdict(subject.id));
    case ColumnKind::Review:
        return label(state.inspection(subject.id).review);
    case ColumnKind::Problem:
        return state.problemText(subject.id);
    case ColumnKind::FirstSeen:
        return date(subject.firstSeen);
    case ColumnKind::LastSeen:
        return date(subject.lastSeen);
    case ColumnKind::Extra:
        break;
    }
    for (const auto &[header, value] : subject.extra)
        if (header == column.extra)
            return value;
    return {};
}

std::optional<int> kindOf(ColumnKind column, const Subject &subject, const RoundState &state)
{
    switch (column) {
    case ColumnKind::Type:
        return int(subject.type);
    case ColumnKind::Platform:
        return int(subject.platform);
    case ColumnKind::Level:
        return int(subject.level);
    case ColumnKind::State:
        return int(subject.state);
    case ColumnKind::Verdict:
        return int(state.verdict(subject.id));
    case ColumnKind::Review:
        return int(state.inspection(subject.id).review);
    default:
        return {};
    }
}

} // namespace xw::models
