// A person who types, turns pages, takes back, closes and changes their mind, at random: nothing typed is
// lost without a question, and nothing changes that was not asked for and named. XW_STEPS sets the length,
// XW_SEED the seed (both are printed).
#include "random_dialogs.h"

#include "workspace/wait.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowRandomTest : public RandomDialogs
{
    Q_OBJECT

private slots:
    void init()
    {
        prepare(u"zh_CN"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
    }
    void cleanup() { m_window.reset(); }

    void nothingTypedIsLostAndNothingChangesUnasked()
    {
        bool given = false;
        const int steps = qEnvironmentVariableIntValue("XW_STEPS", &given);
        const int seed = qEnvironmentVariableIntValue("XW_SEED");
        const quint32 used = seed ? quint32(seed) : QRandomGenerator::global()->generate() % 100000 + 1;
        m_random.seed(used);
        qInfo("seed %u, %d steps", used, given ? steps : 120);
        open();
        struct Act {
            const char *name;
            void (WindowRandomTest::*does)();
            bool writes; ///< asked for and named; all else leaves the workspace as it is
        };
        const Act acts[] = {{"type issuer", &WindowRandomTest::typeIssuer, false},
                            {"save issuer", &WindowRandomTest::saveIssuer, true},
                            {"type paragraph", &WindowRandomTest::typeParagraph, false},
                            {"apply paragraph", &WindowRandomTest::applyParagraph, true},
                            {"type row", &WindowRandomTest::typeRow, false},
                            {"leave row", &WindowRandomTest::leaveRow, true},
                            {"tick", &WindowRandomTest::tick, true},
                            {"look on", &WindowRandomTest::lookOn, false},
                            {"type a note", &WindowRandomTest::typeNote, true},
                            {"type half", &WindowRandomTest::typeHalf, false},
                            {"filter columns", &WindowRandomTest::filterColumns, false},
                            {"choose a view", &WindowRandomTest::chooseView, false},
                            {"answer a case", &WindowRandomTest::answerCase, true},
                            {"draw marks", &WindowRandomTest::drawMarks, false},
                            {"mend a list", &WindowRandomTest::mendList, false},
                            {"mend a block", &WindowRandomTest::mendBlock, false},
                            {"type lines", &WindowRandomTest::typeLines, false},
                            {"rename a body", &WindowRandomTest::renameBody, false},
                            {"change a body", &WindowRandomTest::changeBody, false},
                            {"other ledger", &WindowRandomTest::otherLedger, false},
                            {"try to close", &WindowRandomTest::tryToClose, false},
                            {"type a section", &WindowRandomTest::typeSection, false},
                            {"apply a section", &WindowRandomTest::applySection, true},
                            {"type words", &WindowRandomTest::typeWords, false},
                            {"save words", &WindowRandomTest::saveWords, true},
                            {"type a value", &WindowRandomTest::typeValue, false},
                            {"other version", &WindowRandomTest::otherVersion, false},
                            {"save a value", &WindowRandomTest::saveValue, true},
                            {"type a template", &WindowRandomTest::typeTemplate, true}, // copies one first
                            {"plan a sample", &WindowRandomTest::planSample, false},
                            {"type a reason", &WindowRandomTest::typeReason, false},
                            {"review", &WindowRandomTest::review, false},
                            {"close and come back", &WindowRandomTest::closeAndComeBack, false}};
        constexpr int acting = int(std::size(acts));
        QStringList ids; // every page, however many there are
        for (const ui::PageEntry &entry : ui::standardPages(*m_context))
            ids << entry.id;
        for (int step = 0; step < (given ? steps : 120); ++step) {
            const qint64 before = written();
            QString name;
            bool writes = false;
            const int which = pick(acting + 4);
            if (which < acting && (which != acting - 1 || pick(6) == 0)) {
                name = QString::fromLatin1(acts[which].name);
                writes = acts[which].writes;
                (this->*acts[which].does)();
            } else if (which < acting + 2) {
                name = u"show "_s + ids.at(pick(int(ids.size())));
                page(name.mid(5));
            } else {
                auto *action = part<QAction>(which == acting + 2 ? u"actionUndo"_s : u"actionRedo"_s);
                name = action->text();
                writes = action->isEnabled();
                if (writes && !workspace().undoEntries().empty())
                    QVERIFY2(name.size() > 6, qPrintable(name)); // it says what
                action->trigger();
                m_noted = {}; // it may be what was taken back
            }
            if (QTest::currentTestFailed())
                break;
            settle();
            m_trace << name;
            const QString gone = lost();
            QVERIFY2(gone.isEmpty(),
                     qPrintable(gone + u" was lost after: "_s +
                                m_trace.mid(qMax(0, int(m_trace.size()) - 12)).join(u", "_s)));
            if (!writes)
                QVERIFY2(written() == before,
                         qPrintable(u"something was written by: "_s +
                                    m_trace.mid(qMax(0, int(m_trace.size()) - 6)).join(u", "_s)));
        }
    }
};

XW_UI_TEST_MAIN(WindowRandomTest)
#include "tst_window_random.moc"
