// Pictures of every page and dialog, for scripts/shots: to be looked at. The tests of fit judge what a
// program can judge.
#include "dialog_gallery.h"

#include "monitor/monitor.h"
#include "ui/main_window.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/page.h"
#include "ui/window/session.h"
#include "widgets/dialog_fit.h"
#include "widgets/page_preview.h"
#include "widgets/theme.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
/// A register of a nation.
void fillWithMany(Workspace &workspace, int count)
{
    std::vector<Write> writes;
    for (int i = 1; i <= 100; ++i)
        writes.push_back(Region{RegionId(i), u"第%1地区"_s.arg(i), i});
    for (int i = 1; i <= count; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
        subject.name = u"某县人民政府第%1号网站"_s.arg(i);
        subject.url = u"http://www.s%1.gov.cn/"_s.arg(i);
        subject.region = RegionId(1 + i % 100);
        subject.type = WebsiteType::CountyPortal;
        writes.push_back(subject);
    }
    if (!waitFor(workspace, workspace.apply(u"import websites"_s, {}, std::move(writes))))
        qFatal("the register could not be filled");
}
} // namespace

class PicturesTest : public QObject, protected DialogGallery
{
    Q_OBJECT

private slots:
    void init()
    {
        widgets::DialogFit::install();
        furnish();
    }

    /// scripts/shots asks for it, once a language, size, scheme and amount of data: takes minutes.
    void everyPageAndDialogHasItsPicture()
    {
        const QStringList wish = qEnvironmentVariable("XW_MATRIX").split(u' '); // zh_CN 1366x768 dark sample
        if (wish.size() != 4)
            QSKIP("made on demand, by scripts/shots");
        m_language->useOnce(wish[0]);
        const QSize room(wish[1].section(u'x', 0, 0).toInt(), wish[1].section(u'x', 1, 1).toInt());
        widgets::setScheme(wish[2] == u"dark"       ? widgets::Scheme::Dark
                           : wish[2] == u"contrast" ? widgets::Scheme::HighContrast
                                                    : widgets::Scheme::Light);
        if (wish[3] != u"sample")
            m_office = std::make_unique<Office>();
        if (wish[3] == u"many")
            fillWithMany(*m_office->workspace, 135000);
        monitor::Monitor monitor; // without one its page holds nothing
        const ui::PageContext context{m_dialogs, *m_settings, m_language.get(), &monitor};
        const QString name = u"%1-%2-%3-%4-"_s.arg(wish[0], wish[1], wish[2], wish[3]);
        MemorySource source;
        source.stores.insert(u"here"_s, m_office->store);
        {
            ui::MainWindow window(source, context, *m_language, ui::standardPages(context));
            window.resize(room.boundedTo(window.screen()->availableSize()));
            window.show();
            shoot(window, name + u"start"_s);
            window.openWorkspace(u"here"_s);
            QTRY_VERIFY_WITH_TIMEOUT(window.session().workspace(), 60000);
            for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
                window.showPage(entry.id);
                if (entry.id == u"inspect" && !window.session().workspace()->state().subjects().empty())
                    part<ui::Page>(window, u"inspectPage"_s)
                        ->goToSubject(window.session().workspace()->state().subjects().front().id);
                if (entry.id == u"notice")
                    QTRY_VERIFY_WITH_TIMEOUT(
                        part<ui::NoticePage>(window, u"noticePage"_s)->view() || wish[3] != u"sample", 60000);
                shoot(window, name + entry.id);
            }
        }
        QThreadPool::globalInstance()->waitForDone(); // a notice of many is still being made
        if (wish[3] != u"sample")
            return; // dialogs are about something
        for (const auto &[dialogName, make] : dialogs()) {
            const std::unique_ptr<QWidget> dialog(make());
            dialog->show();
            widgets::moveOnto(*dialog, QRect(QPoint(), room));
            QTRY_VERIFY_WITH_TIMEOUT(isFilled(*dialog), 20000);
            shoot(*dialog, name + u"dialog-"_s + QString(dialogName).replace(u' ', u'-'));
        }
    }
};

XW_UI_TEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
