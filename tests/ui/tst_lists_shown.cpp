// How lists and tables look: who has the keyboard, and heads above what they are heads of.
#include "contrast.h"
#include "uikit/ui_kit.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using namespace xw::widgets;

class ListsShownTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setScheme(Scheme::Light); }

    /// Also where it holds nothing, so that no row can say it. What stands in it stays where it is.
    void aListSaysByItsFrameWhoHasTheKeyboard()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            setScheme(scheme);
            QDialog dialog;
            auto *rows = new QVBoxLayout(&dialog);
            auto *table = new QTableWidget(0, 2);
            auto *card = new Card;
            auto *inCard = new QListWidget;
            card->body()->addWidget(inCard);
            const QList<QWidget *> parts{new QListWidget, new QTreeWidget, table, new QTextBrowser};
            for (QWidget *part : parts)
                rows->addWidget(part);
            rows->addWidget(card);
            auto *elsewhere = new QPushButton(u"words"_s);
            rows->addWidget(elsewhere);
            dialog.resize(400, 600);
            dialog.show();
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QList<QWidget *> framed = parts;
            if (scheme == Scheme::HighContrast)
                framed << inCard; // elsewhere the row in hand says it, and the card's frame is enough
            for (QWidget *part : std::as_const(framed)) {
                const auto *viewport = qobject_cast<QAbstractScrollArea *>(part)->viewport();
                elsewhere->setFocus();
                laidOut();
                const QImage without = part->grab().toImage();
                const QRect inside = viewport->geometry();
                part->setFocus(Qt::TabFocusReason);
                laidOut();
                const QImage with = part->grab().toImage();
                QCOMPARE(viewport->geometry(), inside);
                int seen = 0;
                for (int y = 0; y < with.height(); ++y)
                    for (int x = 0; x < with.width(); ++x)
                        seen += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >=
                                (scheme == Scheme::Light ? 3.0 : 1.5);
                QVERIFY2(seen >= 2 * (part->width() + part->height()) - 60,
                         qPrintable(u"%1 changes %2 points in scheme %3"_s
                                        .arg(QString::fromLatin1(part->metaObject()->className()))
                                        .arg(seen)
                                        .arg(int(scheme))));
            }
        }
    }

    /// Words of a cell begin below those of its head, and the number of a row stands beside its words.
    void headsStandWhereTheirCellsDo()
    {
        QTableWidget table(1, 1);
        table.setHorizontalHeaderLabels({u"HH"_s});
        table.setVerticalHeaderLabels({u"HH"_s});
        table.setItem(0, 0, new QTableWidgetItem(u"HH"_s));
        table.setShowGrid(false);
        table.setColumnWidth(0, 200);
        table.verticalHeader()->setDefaultSectionSize(34);
        table.verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.resize(400, 120);
        table.show();
        table.clearFocus();
        laidOut();
        const auto inked = [](QWidget &widget, const QRect &part) {
            const QImage image = widget.grab(part).toImage();
            QRect box;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (contrast(image.pixelColor(x, y), colours::surface) >= 3.0)
                        box |= QRect(x, y, 1, 1);
            return box;
        };
        const QRect cell(0, 0, 200, 32); // without its line
        const QRect head =
            inked(*table.horizontalHeader(), QRect(0, 0, 200, table.horizontalHeader()->height()));
        const QRect words = inked(*table.viewport(), cell);
        const QRect beside = inked(*table.verticalHeader(), QRect(0, 0, table.verticalHeader()->width(), 32));
        QVERIFY(!head.isEmpty() && !words.isEmpty() && !beside.isEmpty());
        QVERIFY2(qAbs(head.left() - words.left()) <= 1,
                 qPrintable(u"%1, %2"_s.arg(head.left()).arg(words.left())));
        QVERIFY2(qAbs(beside.center().y() - words.center().y()) <= 1,
                 qPrintable(u"%1, %2"_s.arg(beside.center().y()).arg(words.center().y())));
    }
};

XW_UI_TEST_MAIN(ListsShownTest)
#include "tst_lists_shown.moc"
