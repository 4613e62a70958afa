// TemplateRun: a template as it is being typed, composed and laid out on another thread, shortly after the
// last key: pages, the facts beside it, and every fault with its line.
#pragma once

#include "base/error.h"
#include "base/latest_job.h"
#include "domain/ledger_library.h"
#include "notice/compose.h"
#include "notice/page_layout.h"

#include <QObject>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

struct TemplateFault {
    int line = 0; ///< of the file, from 1; 0: of the whole
    QString text;
};

struct TemplateView {
    std::vector<TemplateFault> faults;
    notice::Facts facts;
    std::optional<notice::PageLayout> layout; ///< nullopt: there is a fault
};
using TemplateViewPtr = std::shared_ptr<const TemplateView>;

class TemplateRun final : public QObject
{
    Q_OBJECT

public:
    /// Composes from a copy of the round as it is now.
    TemplateRun(const Workspace &workspace, QObject *parent = nullptr);
    void request(const QString &id, const QByteArray &file);

signals:
    void rendered(const xw::ui::TemplateViewPtr &view);
    void failed(const xw::Error &error); ///< no fault of the template: fonts, facts

private:
    struct Round;
    void start();
    std::shared_ptr<const Round> m_round;
    QString m_id;
    QByteArray m_file;
    LatestJob m_job;
};

} // namespace xw::ui
