#include "ui/window/tour.h"

#include "ui/main_window.h"
#include "widgets/message_bar.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::MessageBar;

namespace
{

struct TourStep {
    const char *page;
    const char *what;
    const char *how;
};

constexpr TourStep tourSteps[] = {
    {"register",
     QT_TRANSLATE_NOOP("xw::ui::Tour", "Register: every website and account that is to be inspected."),
     QT_TRANSLATE_NOOP(
         "xw::ui::Tour",
         "A list of your own comes in with Ctrl+Shift+I, or is dropped on the window; each row is "
         "shown before it is taken.")},
    {"monitor",
     QT_TRANSLATE_NOOP("xw::ui::Tour", "Monitor: the machine looks at sites first and says what it found."),
     QT_TRANSLATE_NOOP("xw::ui::Tour", "What it finds is a suggestion; only a person's tick counts.")},
    {"inspect", QT_TRANSLATE_NOOP("xw::ui::Tour", "Inspect: the site beside its checklist."),
     QT_TRANSLATE_NOOP("xw::ui::Tour",
                       "Ctrl+↓ opens the next site, a digit ticks, F8 keeps the page as evidence, Ctrl+Enter "
                       "records a site without faults. Every tick is saved at once.")},
    {"charts",
     QT_TRANSLATE_NOOP("xw::ui::Tour", "Charts: the pass rates of every region, as they stand now."),
     QT_TRANSLATE_NOOP("xw::ui::Tour", "Every bar and number opens the list of what it counts.")},
    {"notice", QT_TRANSLATE_NOOP("xw::ui::Tour", "Notice: text and annexes, composed from what was ticked."),
     QT_TRANSLATE_NOOP(
         "xw::ui::Tour",
         "Numbers stay bound to the data and are proved; signing exports Word and PDF. F1 explains "
         "each page.")},
};

} // namespace

Tour::Tour(MainWindow &window, MessageBar &messages, QSettings &settings)
    : QObject(&window), m_window(window), m_messages(messages), m_settings(settings)
{
    setObjectName(u"tour"_s);
}

void Tour::offer()
{
    if (m_settings.value(u"tour/told"_s).toBool())
        return;
    m_settings.setValue(u"tour/told"_s, true);
    m_messages.say(
        MessageBar::Kind::Info,
        []() -> MessageBar::Text {
            return {tr("New here? Five steps show the way from a list to the notice."),
                    {},
                    tr("Help > Tour takes them at any time."),
                    {}};
        },
        [] { return tr("Start the tour"); }, [this] { start(); });
}

void Tour::start()
{
    m_settings.setValue(u"tour/told"_s, true);
    show(0);
}

void Tour::show(int step)
{
    const int last = int(std::size(tourSteps)) - 1;
    m_window.showPage(QString::fromLatin1(tourSteps[step].page));
    m_messages.say(
        MessageBar::Kind::Info,
        [step, last]() -> MessageBar::Text {
            return {u"%1/%2 · %3"_s.arg(step + 1).arg(last + 1).arg(tr(tourSteps[step].what)),
                    {},
                    tr(tourSteps[step].how),
                    {}};
        },
        [step, last] { return step < last ? tr("Next") : tr("Finish"); },
        [this, step, last] {
            if (step < last)
                show(step + 1);
        });
    if (step > 0)
        m_messages.alsoOffer([] { return tr("Back"); }, [this, step] { show(step - 1); });
}

} // namespace xw::ui
