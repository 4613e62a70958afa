// SamplingRun: draws by a plan on another thread, from a register of its own, shortly after the last change.
// What a newer request has overtaken is dropped.
#pragma once

#include "base/error.h"
#include "base/latest_job.h"
#include "domain/sample_summary.h"

#include <QObject>
#include <memory>

namespace xw::ui
{

struct SampleDraw {
    SamplePlan plan;
    DrawnSample drawn;
    SampleSummary summary;
};
using SampleDrawPtr = std::shared_ptr<const SampleDraw>;
using SampleRegisterPtr = std::shared_ptr<const SampleRegister>;

class SamplingRun final : public QObject
{
    Q_OBJECT

public:
    explicit SamplingRun(QObject *parent = nullptr);
    void setRegister(SampleRegisterPtr from);
    void request(const SamplePlan &plan);
    void cancel();

signals:
    void drawn(const xw::ui::SampleDrawPtr &draw);
    void failed(const xw::Error &error);

private:
    void start();
    SampleRegisterPtr m_from;
    SamplePlan m_plan;
    LatestJob m_job;
};

} // namespace xw::ui
