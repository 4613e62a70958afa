// Going on where the person was: kept when a workspace is put away, taken up when it is opened again.
#include "base/when_done.h"
#include "ui/main_window.h"
#include "ui/shared/page.h"
#include "ui/window/resume.h"
#include "ui/window/session.h"
#include "workspace/workspace.h"

#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

void MainWindow::keepPlace()
{
    const Workspace *workspace = m_session->workspace();
    if (!workspace)
        return;
    LastPlace place;
    place.places = m_places; // of pages that were not shown this time
    for (const Slot &slot : m_slots) {
        if (!slot.page)
            continue;
        if (const QJsonObject there = slot.page->place(); !there.isEmpty())
            place.places.insert(slot.entry.id, there);
        if (slot.page == m_stack->currentWidget())
            place.page = slot.entry.id;
    }
    const auto &rounds = workspace->rounds();
    const Round &open = workspace->state().round();
    // Who was in the newest one goes on in the newest one, also when there is a newer one by then.
    const bool newest = std::ranges::none_of(
        rounds, [&open](const Round &each) { return each.id.value() > open.id.value(); });
    if (!newest)
        place.round = open.key;
    Resume(m_context.settings).keep(workspace->location(), place);
    m_recent.add(workspace->location(), open.province, open.key); // as the start page calls it
    m_places = {};
}

void MainWindow::goOnWhereItWas()
{
    Workspace *workspace = m_session->workspace();
    const auto place = Resume(m_context.settings).of(workspace->location());
    m_places = place ? place->places : QJsonObject();
    if (!place)
        return;
    const auto there = [this, page = place->page] {
        if (const int index = indexOf(page); index >= 0)
            showIndex(index);
        takePlace();
    };
    const auto &rounds = workspace->rounds();
    const auto round = std::ranges::find(rounds, place->round, &Round::key);
    if (!place->round.isValid() || round == rounds.end() || round->id == workspace->state().round().id)
        return there();
    whenDone(workspace->switchRound(round->id), this, [this, there, asked = workspace](const Result<void> &) {
        if (asked == m_session->workspace())
            there();
    });
}

/// The page that is shown goes where it was; the others when they are shown.
void MainWindow::takePlace()
{
    const auto shown = std::ranges::find(m_slots, m_stack->currentWidget(), &Slot::page);
    if (shown == m_slots.end() || !shown->page || !m_session->workspace())
        return;
    if (const QJsonObject place = m_places.take(shown->entry.id).toObject(); !place.isEmpty())
        shown->page->goTo(place);
}

} // namespace xw::ui
