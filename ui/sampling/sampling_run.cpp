#include "ui/sampling/sampling_run.h"

#include <QtConcurrentRun>

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

SamplingRun::SamplingRun(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &SamplingRun::start);
}

void SamplingRun::setRegister(SampleRegisterPtr from)
{
    m_from = std::move(from);
}

void SamplingRun::request(const SamplePlan &plan)
{
    m_plan = plan;
    ++m_generation;
    m_soon.start();
}

void SamplingRun::cancel()
{
    ++m_generation;
    m_soon.stop();
}

void SamplingRun::start()
{
    if (!m_from)
        return;
    QtConcurrent::run([from = m_from, plan = m_plan] {
        return draw(*from, plan);
    }).then(this, [this, generation = m_generation](const Result<SampleDrawPtr> &done) {
        if (generation != m_generation)
            return;
        if (done)
            emit drawn(*done);
        else
            emit failed(done.error());
    });
}

} // namespace xw::ui
