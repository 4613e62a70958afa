#include "ui/templates/template_run.h"

#include "notice/template_scan.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

struct TemplateRun::Round {
    RoundState state;
    std::shared_ptr<const LedgerLibrary> ledgers;
    std::vector<PastTotal> inspected;
    QDate today;
    NoticeSettings settings;
    TemplateSource templates;
};

namespace
{

/// Messages name the line in a way of their own; it stands first in each.
TemplateFault faultOf(const Error &error)
{
    static const QRegularExpression line(u"[Ll]ine (\\d+)"_s);
    int number = line.match(error.summary.english()).captured(1).toInt();
    if (number == 0)
        number = line.match(error.where).captured(1).toInt();
    return {number, error.summary.text()};
}

template <class Input>
Result<TemplateViewPtr> render(const Input &round, const QString &id, const QByteArray &file)
{
    auto view = std::make_shared<TemplateView>();
    TemplateSource templates = round.templates;
    templates.put(id, file);
    NoticeSettings settings = round.settings;
    settings.templateId = id;
    const auto composeBy = [&](const NoticeSettings &by) {
        return compose({round.state, templates, *round.ledgers, by, {}, round.today, round.inspected});
    };
    Result<Composed> composed = composeBy(settings);
    if (composed) {
        const auto fonts = loadFonts();
        if (!fonts)
            return tl::unexpected(fonts.error());
        auto pages = layOut(composed->document, *fonts);
        view->facts = composed->facts;
        if (pages)
            view->layout = *std::move(pages);
        else
            view->faults.push_back(faultOf(pages.error()));
        return TemplateViewPtr(view);
    }
    // The facts do not hang on the wording: the general template brings them.
    settings.templateId = u"general"_s;
    const Result<Composed> general = composeBy(settings);
    if (!general)
        return tl::unexpected(general.error());
    view->facts = general->facts;
    const auto parsed = NoticeTemplate::parse(id, file);
    const auto scan =
        parsed ? TemplateScan::read(parsed->body, id, parsed->bodyLine) : tl::unexpected(parsed.error());
    if (scan)
        for (const Error &error : scan->faults(id, view->facts))
            view->faults.push_back(faultOf(error));
    if (view->faults.empty())
        view->faults.push_back(faultOf(composed.error()));
    return TemplateViewPtr(view);
}

} // namespace

TemplateRun::TemplateRun(const Workspace &workspace, QObject *parent)
    : QObject(parent), m_job(this, std::chrono::milliseconds(200), [this] { start(); })
{
    const RoundState &state = workspace.state();
    const auto settings = storedSettings(state);
    m_round = std::make_shared<const Round>(
        Round{state, ledgerLibrary(), workspace.inspectedTotals(), workspace.clock().today(),
              settings ? *settings : NoticeSettings(), TemplateSource::of(state)});
}

void TemplateRun::request(const QString &id, const QByteArray &file)
{
    m_id = id;
    m_file = file;
    m_job.supersede();
    m_job.request();
}

void TemplateRun::start()
{
    m_job.run([round = m_round, id = m_id, file = m_file] { return render(*round, id, file); },
              [this](const Result<TemplateViewPtr> &view) {
                  if (view)
                      emit rendered(*view);
                  else
                      emit failed(view.error());
              });
}

} // namespace xw::ui
