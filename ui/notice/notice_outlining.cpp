#include "ui/notice/notice_outlining.h"

#include "ui/notice/outline_panel.h"
#include "ui/notice/section_writer.h"
#include "ui/shared/futures.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

NoticeOutlining::NoticeOutlining(const PageContext &context, OutlinePanel *panel, SectionWriter *writer,
                                 QWidget *page)
    : QObject(page), m_context(context), m_panel(panel), m_writer(writer), m_page(page)
{
    connect(panel, &OutlinePanel::writeAsked, this, &NoticeOutlining::write);
    connect(panel, &OutlinePanel::addAsked, this, &NoticeOutlining::add);
    connect(panel, &OutlinePanel::reuseAsked, this, &NoticeOutlining::reuse);
    connect(panel, &OutlinePanel::moveAsked, this, [this](const QString &section, int by) {
        change([=, this](NoticeSettings stored) {
            return moveSection(std::move(stored), m_view->composed, section, by);
        });
    });
    connect(panel, &OutlinePanel::outAsked, this, [this](const QString &section, bool out) {
        change([=, this](NoticeSettings stored) {
            return leaveOut(std::move(stored), m_view->composed, section, out);
        });
    });
    connect(panel, &OutlinePanel::withdrawAsked, this, [this](const QString &section) {
        change([=, this](NoticeSettings stored) {
            return withdrawSection(std::move(stored), section, m_workspace->author(),
                                   m_workspace->clock().now());
        });
    });
    connect(panel, &OutlinePanel::takeBackAsked, this, [this](const QString &section) {
        change([=](NoticeSettings stored) { return takeBackSection(std::move(stored), section); });
    });
    connect(writer, &SectionWriter::applied, this, &NoticeOutlining::apply);
    connect(writer, &SectionWriter::left, this, [this] { leaveWriter([this] { m_writer->finish(); }); });
    connect(writer, &SectionWriter::changed, this, &NoticeOutlining::unsavedChanged);
}

void NoticeOutlining::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_view.reset();
    m_toWrite.clear();
    m_writer->finish();
}

void NoticeOutlining::setView(const NoticeViewPtr &view, bool locked)
{
    m_view = view;
    m_locked = locked;
    m_panel->setView(view, locked, m_workspace && earlierNotice(m_workspace->state()).has_value());
    if (!view)
        return;
    if (m_writer->isWriting())
        m_writer->setFacts(view->composed.facts);
    if (!m_toWrite.isEmpty() && sectionOf(view->composed, m_toWrite))
        write(std::exchange(m_toWrite, QString()));
}

bool NoticeOutlining::isChanged() const
{
    return m_writer->isChanged();
}

void NoticeOutlining::finish()
{
    m_writer->finish();
}

void NoticeOutlining::retranslate()
{
    m_writer->retranslate();
}

void NoticeOutlining::change(const Change &change)
{
    if (!m_view || m_locked || !m_workspace)
        return;
    auto stored = storedSettings(m_workspace->state());
    if (!stored)
        return void(emit errorOccurred(stored.error()));
    const auto made = change(*std::move(stored));
    if (!made)
        return void(emit errorOccurred(made.error()));
    UndoEntry step;
    step.about = UndoEntry::About::Notice;
    step.text = made->name;
    reportFailure(this,
                  m_workspace->saveDocument(settingsDocument(m_workspace->state(), made->settings), step));
    emit notify(tr("%1 · Ctrl+Z takes it back").arg(made->name.text()));
}

void NoticeOutlining::write(const QString &id)
{
    if (!m_view || m_locked || (m_writer->isWriting() && m_writer->section() == id))
        return;
    const auto section = sectionOf(m_view->composed, id);
    if (!section || section->level == 0)
        return;
    if (section->withdrawn)
        return void(emit notify(tr("“%1” is withdrawn; take it in again first").arg(section->text)));
    leaveWriter([this, section = *section] {
        if (!m_view)
            return;
        const NoticeSettings &settings = m_view->composed.settings;
        const OwnSection *own = settings.outline.find(section.id);
        m_writer->write(section, own ? own->heading : QString(), sectionText(settings, section.id),
                        m_view->composed.facts);
    });
}

bool NoticeOutlining::writeBlock(int block)
{
    if (!m_view)
        return false;
    const QString id = m_view->composed.sectionOf.value(block);
    const auto section = sectionOf(m_view->composed, id);
    const QString key = m_view->composed.keys.value(block);
    const bool own = section && (key.isEmpty() || (section->ownPlace && key.startsWith(u"own-"_s)));
    if (own)
        write(id);
    return own;
}

void NoticeOutlining::leaveWriter(std::function<void()> then)
{
    if (!m_writer->isChanged())
        return then();
    widgets::ConfirmQuestion question;
    question.title = tr("Write a section");
    question.text = tr("Leave this section without applying what was typed?");
    question.detail = tr("Apply keeps it; the notice changes at once.");
    question.accept = tr("Leave it");
    question.destructive = true;
    m_context.dialogs.confirm(m_page, question, [this, then = std::move(then)](bool accepted) {
        if (!accepted)
            return;
        m_writer->finish();
        then();
    });
}

void NoticeOutlining::apply(const QString &section, const QString &heading, const QString &words)
{
    if (!m_view)
        return;
    const OwnSection *own = m_view->composed.settings.outline.find(section);
    if (own && heading.trimmed().isEmpty())
        return m_writer->showFault(tr("A section needs a heading"));
    if (const auto fit = writeSection({}, m_view->composed, section, words, heading); !fit)
        return m_writer->showFault(fit.error().summary.text());
    change([&](NoticeSettings stored) {
        return writeSection(std::move(stored), m_view->composed, section, words, heading);
    });
    m_writer->finish();
}

void NoticeOutlining::add(const QString &after, int level)
{
    widgets::TextQuestion question;
    question.title = level == 1 ? tr("New section") : tr("New subsection");
    question.label = tr("Its heading, without a number");
    question.accept = tr("Add");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A section needs a heading") : QString();
    };
    m_context.dialogs.askText(m_page, question, [=, this](const std::optional<QString> &heading) {
        if (!heading || heading->trimmed().isEmpty() || !m_view)
            return;
        change([&](NoticeSettings stored) {
            auto made =
                addSection(std::move(stored), m_view->composed, {{}, level, *heading, {}, after, {}, {}});
            if (made)
                m_toWrite = made->section;
            return made;
        });
    });
}

void NoticeOutlining::reuse()
{
    const auto earlier = m_workspace ? earlierNotice(m_workspace->state()) : std::nullopt;
    if (!earlier)
        return void(emit notify(tr("No notice before this one has anything set")));
    change([&](NoticeSettings stored) -> Result<OutlineChange> {
        return takenOver(std::move(stored), *earlier);
    });
}

} // namespace xw::ui
