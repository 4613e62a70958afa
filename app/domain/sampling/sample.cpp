#include "domain/sample.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// One running subject in the draw.
struct Ticket {
    int index = 0; ///< in the register
    quint64 rank = 0;
    bool in = false;
    bool always = false;
};

// One part of the register: whose tickets are drawn by themselves.
struct Part {
    SamplePart shown;
    std::vector<Ticket *> tickets;

    [[nodiscard]] int size() const { return static_cast<int>(tickets.size()); }
    [[nodiscard]] int rest() const { return size() - shown.always; }
    // Takes the foremost in rank until `number` are in.
    void fill(int number)
    {
        auto in = std::count_if(tickets.begin(), tickets.end(), [](const Ticket *one) { return one->in; });
        for (auto it = tickets.begin(); it != tickets.end() && in < number; ++it) {
            if ((*it)->in)
                continue;
            (*it)->in = true;
            ++in;
        }
    }
};

QString levelOf(const Subject &subject)
{
    if (!subject.isWebsite())
        return toChinese(subject.level);
    switch (subject.type) {
    case WebsiteType::ProvincePortal:
    case WebsiteType::ProvinceDepartment:
        return toChinese(MediaLevel::Province);
    case WebsiteType::CityPortal:
    case WebsiteType::CityDepartment:
    case WebsiteType::CityOther:
        return toChinese(MediaLevel::City);
    case WebsiteType::CountyPortal:
    case WebsiteType::CountyDepartment:
    case WebsiteType::BelowCounty:
        return toChinese(MediaLevel::County);
    case WebsiteType::Unknown:
    case WebsiteType::Other:
        break;
    }
    return {};
}

class Drawing
{
public:
    Drawing(const SampleSource &source, const SamplePlan &plan, SubjectKind kind)
        : m_source(source), m_plan(plan), m_kind(kind)
    {
        for (int i = 0; i < static_cast<int>(source.subjects.size()); ++i) {
            const Subject &subject = source.subjects[static_cast<size_t>(i)];
            if (subject.kind != kind || !subject.isRunning())
                continue;
            const bool always = sampleReason(subject, plan, source.previousProblems) != SampleReason::Drawn;
            m_tickets.push_back(
                {i, sampleRank(plan.seed, subject, source.regionName(subject.region)), always, always});
        }
    }

    void drawInto(DrawnSample &sample)
    {
        std::vector<Part> parts = divided([this](const Subject &subject) { return keyOf(subject); });
        if (m_plan.ratioHundredths)
            for (Part &part : parts)
                part.fill(static_cast<int>((qint64(part.size()) * *m_plan.ratioHundredths + 9999) / 10000));
        else
            share(parts, *m_plan.count);
        if (m_plan.floorPerRegion > 0)
            for (Part &region : divided([this](const Subject &subject) { return regionOf(subject); }))
                region.fill(m_plan.floorPerRegion);
        for (Part &part : parts) {
            part.shown.drawn = static_cast<int>(std::count_if(part.tickets.begin(), part.tickets.end(),
                                                              [](const Ticket *one) { return one->in; }));
            sample.parts.push_back(part.shown);
        }
        for (const Ticket &ticket : m_tickets)
            if (ticket.in)
                m_members.push_back(ticket.index);
    }

    [[nodiscard]] const std::vector<int> &members() const { return m_members; }

private:
    [[nodiscard]] QString regionOf(const Subject &subject) const
    {
        return m_source.regionName(subject.region);
    }

    [[nodiscard]] QString keyOf(const Subject &subject) const
    {
        return samplePartOf(subject, m_plan.by, regionOf(subject));
    }

    // Parts by key, each by rank. Two subjects of one rank (2^-64) stand in the order of their codes.
    template <class Key>
    std::vector<Part> divided(Key key)
    {
        std::vector<Part> parts;
        QHash<QString, size_t> known;
        for (Ticket &ticket : m_tickets) {
            const QString name = key(m_source.subjects[static_cast<size_t>(ticket.index)]);
            const auto found = known.constFind(name);
            const size_t place = found == known.cend() ? parts.size() : *found;
            if (found == known.cend()) {
                known.insert(name, place);
                parts.emplace_back().shown = {m_kind, name, 0, 0, 0};
            }
            Part &part = parts[place];
            part.tickets.push_back(&ticket);
            ++part.shown.running;
            part.shown.always += ticket.always;
        }
        for (Part &part : parts)
            std::stable_sort(part.tickets.begin(), part.tickets.end(),
                             [this](const Ticket *a, const Ticket *b) {
                                 return a->rank != b->rank ? a->rank < b->rank : codeOf(*a) < codeOf(*b);
                             });
        return parts;
    }

    [[nodiscard]] const QString &codeOf(const Ticket &ticket) const
    {
        return m_source.subjects[static_cast<size_t>(ticket.index)].code;
    }

    // Shares what the rules leave of a count out over the parts by the size of their rests: largest
    // remainder, and of equal remainders the part whose name comes first, so that the register's order does
    // not matter.
    static void share(std::vector<Part> &parts, int count)
    {
        qint64 rest = 0, always = 0;
        for (const Part &part : parts) {
            rest += part.rest();
            always += part.shown.always;
        }
        const qint64 wanted = qBound<qint64>(0, count - always, rest);
        if (rest == 0)
            return;
        std::vector<Part *> order;
        qint64 given = 0;
        for (Part &part : parts) {
            order.push_back(&part);
            given += wanted * part.rest() / rest;
        }
        std::sort(order.begin(), order.end(), [&](const Part *a, const Part *b) {
            const qint64 left = wanted * a->rest() % rest, right = wanted * b->rest() % rest;
            return left != right ? left > right : a->shown.name < b->shown.name;
        });
        for (Part *part : order) {
            const bool more = given < wanted;
            given += more;
            part->fill(part->shown.always + static_cast<int>(wanted * part->rest() / rest) + more);
        }
    }

    const SampleSource &m_source;
    const SamplePlan &m_plan;
    SubjectKind m_kind;
    std::vector<Ticket> m_tickets;
    std::vector<int> m_members;
};

} // namespace

QString samplePartOf(const Subject &subject, SampleBy by, const QString &regionName)
{
    switch (by) {
    case SampleBy::Nothing:
        break;
    case SampleBy::Region:
        return regionName;
    case SampleBy::Type:
        return subject.isWebsite() ? toChinese(subject.type) : toChinese(subject.platform);
    case SampleBy::Level:
        return levelOf(subject);
    }
    return {};
}

SampleReason sampleReason(const Subject &subject, const SamplePlan &plan,
                          const QSet<SubjectId> &previousProblems)
{
    if (plan.alwaysPortals && subject.isWebsite() && isPortal(subject.type))
        return SampleReason::Portal;
    if (plan.alwaysPreviousProblems && previousProblems.contains(subject.id))
        return SampleReason::PreviousProblem;
    return SampleReason::Drawn;
}

quint64 sampleRank(quint64 seed, const Subject &subject, const QString &regionName)
{
    QStringList identity{QString::number(seed), subject.isWebsite() ? u"website"_s : u"account"_s,
                         subject.code};
    if (subject.code.isEmpty())
        identity << toChinese(subject.platform) << subject.name << regionName;
    const QByteArray digest =
        QCryptographicHash::hash(identity.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData());
}

Result<DrawnSample> drawSample(const SampleSource &source, const SamplePlan &plan)
{
    if (plan.ratioHundredths.has_value() == plan.count.has_value())
        return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A sample needs a ratio or a count"), {}},
                       {}, {QT_TRANSLATE_NOOP("xw", "Give one of the two"), {}});
    if (plan.ratioHundredths && (*plan.ratioHundredths < 0 || *plan.ratioHundredths > 10000))
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The ratio of a sample lies between 0 and 100 percent"), {}});
    if ((plan.count && *plan.count < 0) || plan.floorPerRegion < 0)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A sample cannot hold less than nothing"), {}});
    DrawnSample sample;
    std::vector<int> members;
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount}) {
        if (std::find(plan.kinds.begin(), plan.kinds.end(), kind) == plan.kinds.end())
            continue;
        Drawing drawing(source, plan, kind);
        drawing.drawInto(sample);
        members.insert(members.end(), drawing.members().begin(), drawing.members().end());
    }
    std::sort(members.begin(), members.end());
    for (const int index : members)
        sample.members.push_back(source.subjects[static_cast<size_t>(index)].id);
    return sample;
}

SampleSource sampleSource(const RoundState &state)
{
    SampleSource source{state.subjects(),
                        [&state](RegionId id) {
                            const Region *region = state.region(id);
                            return region ? region->name : QString();
                        },
                        {}};
    const RoundKey previous = state.round().key.previous();
    for (const Subject &subject : state.subjects())
        for (const PastVerdict &past : state.pastVerdicts(subject.id))
            if (past.round == previous && past.verdict == Verdict::Unqualified)
                source.previousProblems.insert(subject.id);
    return source;
}

} // namespace xw
