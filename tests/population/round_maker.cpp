#include "round_maker.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

const RoundId thisRound{1};

Round emptyRound()
{
    Round made;
    made.id = thisRound;
    made.key = {2020, 1};
    made.province = u"江西省"_s;
    made.issuer = u"江西省人民政府办公厅"_s;
    return made;
}

} // namespace

RoundMaker::RoundMaker(quint32 seed, Standard standard)
    : m_random(seed), m_state({}, emptyRound(), std::move(standard), {})
{
    std::vector<Write> writes{Region{RegionId(1), u"省直"_s, 1}, Region{RegionId(2), u"甲市"_s, 2},
                              Region{RegionId(3), u"乙市"_s, 3}};
    for (int id = 1; id <= 5 + below(8); ++id)
        writes.push_back(made(id));
    m_state.apply(writes);
}

Subject RoundMaker::made(int id)
{
    Subject subject;
    subject.id = SubjectId(id);
    subject.kind = below(3) ? SubjectKind::Website : SubjectKind::MediaAccount;
    subject.code = QString::number(3611000000LL + id);
    subject.name = u"对象%1"_s.arg(id);
    subject.region = RegionId(1 + below(3));
    if (subject.isWebsite()) {
        subject.type = WebsiteType(below(websiteTypeCount));
    } else {
        subject.platform = Platform(below(platformCount));
        subject.level = MediaLevel(below(mediaLevelCount));
    }
    return subject;
}

const Subject &RoundMaker::any()
{
    return m_state.subjects()[size_t(below(int(m_state.subjects().size())))];
}

void RoundMaker::tell(const QString &what, const std::vector<Write> &writes, bool endsSample)
{
    m_story << what;
    m_state.apply(writes, endsSample);
}

void RoundMaker::tick()
{
    Finding finding;
    finding.id = m_state.nextFindingId();
    finding.subject = any().id;
    finding.round = thisRound;
    const auto &indicators = m_state.standard().indicators;
    const Indicator &indicator = indicators[size_t(below(int(indicators.size())))];
    if (below(8)) {
        finding.indicator = indicator.id;
        if (!indicator.conditions.empty() && below(3))
            finding.indicator = indicator.conditions[size_t(below(int(indicator.conditions.size())))].id;
        finding.count = below(3) ? below(14) : 0;
    }
    if (!finding.indicator.isValid() || !below(4))
        finding.note = u"问题%1"_s.arg(below(4));
    if (finding.indicator.isValid() && m_state.findingInForce(finding.subject, finding.indicator))
        return; // storage holds an indicator to one finding in force
    tell(u"tick %1 %2 ×%3"_s.arg(finding.subject.value()).arg(finding.indicator.value()).arg(finding.count),
         {finding});
}

void RoundMaker::withdraw()
{
    const Subject &subject = any();
    for (Finding finding : m_state.findings(subject.id))
        if (finding.inForce()) {
            finding.withdrawnBy = u"甲"_s;
            return tell(u"withdraw %1"_s.arg(finding.id.value()), {finding});
        }
}

void RoundMaker::inspect()
{
    Inspection inspection = m_state.inspection(any().id);
    inspection.inspected = below(5) != 0;
    inspection.stated = below(3) ? std::nullopt : std::optional(Verdict(below(3)));
    inspection.statedScore = below(4) ? std::nullopt : std::optional(4000 + below(8000));
    tell(u"inspect %1"_s.arg(inspection.subject.value()), {inspection});
}

void RoundMaker::review()
{
    Inspection inspection = m_state.inspection(any().id);
    inspection.review = ReviewState(below(4));
    tell(u"review %1"_s.arg(inspection.subject.value()), {inspection});
}

void RoundMaker::change()
{
    Subject subject = any();
    switch (below(6)) {
    case 0:
    case 1:
        subject.state = RunState::Closed;
        break;
    case 2:
        subject.state = below(2) ? RunState::Running : RunState::ClosingRequested;
        break;
    case 3:
        subject.name += u"新"_s;
        break;
    case 4:
        subject.region = RegionId(1 + below(3));
        break;
    default:
        subject.noService = !subject.noService;
    }
    tell(u"change %1, state %2"_s.arg(subject.id.value()).arg(int(subject.state)), {subject});
}

void RoundMaker::merge()
{
    Subject former = any();
    const Subject &successor = any();
    if (former.id == successor.id || former.kind != successor.kind)
        return;
    former.state = RunState::Closed;
    Succession link;
    link.former = former.id;
    link.successor = successor.id;
    link.since = m_state.round().key;
    tell(u"merge %1 into %2"_s.arg(former.id.value()).arg(successor.id.value()), {former, link});
}

void RoundMaker::draw()
{
    if (m_state.hasSample() && !below(3))
        return tell(u"end the sample"_s, {}, true);
    std::vector<Write> writes;
    for (const Subject &subject : m_state.subjects())
        if (below(2))
            writes.push_back(SampleMember{thisRound, subject.id});
    tell(u"draw %1"_s.arg(writes.size()), writes, below(2) != 0);
}

void RoundMaker::step()
{
    switch (below(12)) {
    case 0:
        return withdraw();
    case 1:
    case 2:
    case 3:
        return inspect();
    case 4:
        return review();
    case 5:
    case 6:
        return change();
    case 7:
        return merge();
    case 8:
        return draw();
    case 9:
        return tell(u"new subject"_s, {made(m_state.nextSubjectId().value())});
    default:
        return tick();
    }
}

} // namespace xw::testkit
