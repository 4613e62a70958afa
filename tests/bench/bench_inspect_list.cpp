// The list of Inspect at 135,000 subjects: what a keystroke, a pill, a fold and a tick cost in the window, in
// milliseconds that passed, and of processor time. Allowed for a keystroke: 50.
#include "ui/inspect/list_panel.h"
#include "ui/shared/page_context.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"
#include "workspace/wait.h"

#include "widgets/chip.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{
void fill(Workspace &workspace, int count)
{
    std::vector<Write> writes;
    for (int i = 1; i <= 100; ++i)
        writes.push_back(Region{RegionId(i), u"地区%1"_s.arg(i), i});
    for (int i = 1; i <= count; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
        subject.name = u"测试县人民政府网站%1"_s.arg(i);
        subject.url = u"http://www.s%1.gov.cn/"_s.arg(i);
        subject.region = RegionId(1 + i % 100);
        subject.type = WebsiteType::CountyPortal;
        writes.push_back(subject);
    }
    if (!waitFor(workspace, workspace.apply(u"import websites"_s, {}, std::move(writes))))
        std::abort();
}

template <class Work>
void measure(const char *what, Work work)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t busy = std::clock();
    work();
    QCoreApplication::sendPostedEvents();
    std::printf("%-44s %6.1f ms, of processor %6.1f ms\n", what, double(clock.nsecsElapsed()) / 1e6,
                double(std::clock() - busy) * 1000 / CLOCKS_PER_SEC);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    testkit::prepareApplication(app);
    testkit::Office office;
    fill(*office.workspace, 135000);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    testkit::ScriptedDialogs dialogs;
    const ui::PageContext context{dialogs, settings};
    ui::ListPanel panel(context);
    panel.resize(286, 800);
    panel.show();
    measure("open the workspace in the list", [&] { panel.setWorkspace(office.workspace.get()); });
    auto *field = panel.findChild<QLineEdit *>(u"subjectFilter"_s);
    QTest::qWait(600); // as long as a person needs to find the field
    measure("first keystroke", [&] {
        field->setText(u"1"_s);
        panel.grab();
    });
    measure("next keystroke", [&] {
        field->setText(u"12"_s);
        panel.grab();
    });
    measure("third keystroke", [&] {
        field->setText(u"123"_s);
        panel.grab();
    });
    measure("filter cleared", [&] {
        field->clear();
        panel.grab();
    });
    // Nobody waits: what the first keystroke costs where it comes at once.
    panel.setWorkspace(nullptr);
    panel.setWorkspace(office.workspace.get());
    measure("first keystroke, at once (makes the index)", [&] {
        field->setText(u"1"_s);
        panel.grab();
    });
    field->clear();
    measure("a pill", [&] {
        panel.findChild<widgets::PillButton *>(u"part-unchecked"_s)->click();
        panel.grab();
    });
    measure("the current subject in a folded region", [&] {
        panel.setCurrent(SubjectId(60000));
        panel.grab();
    });
    TickCommand tick;
    tick.subject = SubjectId(60000);
    tick.indicator = IndicatorId(u"W1"_s);
    measure("a tick and its repaint", [&] {
        if (!waitFor(*office.workspace, office.workspace->tick(tick)))
            std::abort();
        panel.grab();
    });
}
