// A screen that has less than the least window: it scrolls, and no button or field lies over another one.
#include "fit_faults.h"
#include "uikit/window_kit.h"

#include "ui/shared/page.h"
#include "widgets/address_field.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class SmallScreenTest : public QObject, protected WindowKit
{
    Q_OBJECT

    /// What can be pressed or typed into, or is read, and shares points of the screen with what stands beside
    /// it.
    QStringList overlaps(const QString &page)
    {
        QStringList faults;
        QHash<const QWidget *, QList<const QWidget *>> families;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisibleTo(m_window.get()) && widget->window() == m_window.get() &&
                (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget) ||
                 qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                 qobject_cast<const widgets::AddressField *>(widget)))
                families[widget->parentWidget()] << widget;
        for (const auto &family : std::as_const(families))
            for (qsizetype i = 0; i < family.size(); ++i)
                for (qsizetype j = i + 1; j < family.size(); ++j)
                    if (const QRect both = family[i]->geometry() & family[j]->geometry();
                        both.width() > 1 && both.height() > 1)
                        faults << page + u": "_s + called(family[i], family[i]->accessibleName()) +
                                      u" and "_s + called(family[j], family[j]->accessibleName());
        return faults;
    }

private slots:
    void cleanup() { m_window.reset(); }

    void nothingOverlapsInAnyRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s;
    }

    void nothingOverlapsInAnyRoom()
    {
        QFETCH(QString, language);
        prepare(language);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->setMinimumSize(0, 0); // what a small screen does
        m_window->show();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
        auto *scroll = part<QScrollArea>(u"windowScroll"_s);
        constexpr QSize least{1000, 520}; // the window's own
        QStringList faults;
        for (const QSize &room : {least, QSize(900, 440), QSize(700, 400)}) {
            m_window->resize(room);
            for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
                m_window->showPage(entry.id);
                laidOut();
                QCOMPARE(m_window->size(), room);
                const QSize wanted = scroll->widget()->minimumSizeHint();
                if (room == least && (scroll->horizontalScrollBar()->maximum() > 0 ||
                                      scroll->verticalScrollBar()->maximum() > 0))
                    faults << u"%1 asks for %2×%3"_s.arg(entry.id).arg(wanted.width()).arg(wanted.height());
                faults << overlaps(u"%1 at %2"_s.arg(entry.id).arg(room.width()));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

XW_UI_TEST_MAIN(SmallScreenTest)
#include "tst_small_screen.moc"
