#include "ui/sampling/sampling_run.h"

namespace xw::ui
{

namespace
{

Result<SampleDrawPtr> draw(const SampleRegister &from, const SamplePlan &plan)
{
    auto drawn = drawSample(from.source(), plan);
    if (!drawn)
        return tl::unexpected(drawn.error());
    const QSet<SubjectId> members(drawn->members.begin(), drawn->members.end());
    SampleSummary summary = summarise(from, {plan}, members);
    return std::make_shared<const SampleDraw>(SampleDraw{plan, *std::move(drawn), std::move(summary)});
}

} // namespace

SamplingRun::SamplingRun(QObject *parent)
    : QObject(parent), m_job(this, std::chrono::milliseconds(120), [this] { start(); })
{
}

void SamplingRun::setRegister(SampleRegisterPtr from)
{
    m_from = std::move(from);
}

void SamplingRun::request(const SamplePlan &plan)
{
    m_plan = plan;
    m_job.supersede();
    m_job.request();
}

void SamplingRun::cancel()
{
    m_job.drop();
}

void SamplingRun::start()
{
    if (!m_from)
        return;
    m_job.run([from = m_from, plan = m_plan] { return draw(*from, plan); },
              [this](const Result<SampleDrawPtr> &done) {
                  if (done)
                      emit drawn(*done);
                  else
                      emit failed(done.error());
              });
}

} // namespace xw::ui
