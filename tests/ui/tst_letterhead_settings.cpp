// The letterhead among the settings: a Word file with a place for the text is kept in the workspace, one
// without is refused, and it can be taken away again.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/letterhead.h"
#include "ui/settings/letterhead_settings.h"
#include "ui/shared/page_context.h"
#include "workspace/wait.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class LetterheadSettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A Word file with these bookmarks, each around a paragraph of its own.
    QString wordFile(const QString &name, const QStringList &marks)
    {
        const QString path = m_folder.filePath(name);
        const Ran made = run(
            u"/usr/bin/python3"_s,
            QStringList{u"-c"_s,
                        u"import sys,docx\nfrom docx.oxml import OxmlElement\nfrom docx.oxml.ns import qn\n"
                        "d=docx.Document()\nd.add_paragraph('某某市人民政府办公室文件')\n"
                        "for i,n in enumerate(sys.argv[2:]):\n"
                        "  p=d.add_paragraph('×××')\n"
                        "  a=OxmlElement('w:bookmarkStart');a.set(qn('w:id'),str(i));a.set(qn('w:name'),n)\n"
                        "  b=OxmlElement('w:bookmarkEnd');b.set(qn('w:id'),str(i))\n"
                        "  p._p.insert(0,a);p._p.append(b)\n"
                        "d.save(sys.argv[1])\n"_s,
                        path} +
                marks);
        if (made.exitCode != 0)
            qFatal("%s", made.err.constData());
        return path;
    }

private slots:
    void aWordFileIsKeptAndTakenAway()
    {
        speak(u"en"_s);
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        Office office;
        ui::LetterheadSettings section(context);
        QList<Error> errors;
        connect(&section, &ui::SettingsSection::errorOccurred, this,
                [&errors](const Error &error) { errors << error; });
        section.setWorkspace(office.workspace.get());
        section.resize(620, 200);
        section.show();
        auto *state = part<QLabel>(section, u"letterheadState"_s);
        auto *choose = part<QPushButton>(section, u"letterheadChoose"_s);
        auto *remove = part<QPushButton>(section, u"letterheadRemove"_s);
        QVERIFY(!remove->isEnabled());

        dialogs.nextPath(wordFile(u"none.docx"_s, {u"标题"_s}));
        choose->click();
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY2(errors.first().line().contains(u"正文"_s), qPrintable(errors.first().line()));
        QVERIFY(notice::storedLetterhead(office.workspace->state()).isEmpty());

        dialogs.nextPath(wordFile(u"head.docx"_s, {u"标题"_s, u"正文"_s}));
        choose->click();
        QTRY_VERIFY(!notice::storedLetterhead(office.workspace->state()).isEmpty());
        QTRY_VERIFY2(state->text().contains(u"正文"_s) && state->text().contains(u"标题"_s),
                     qPrintable(state->text()));
        QVERIFY(remove->isEnabled());
        shoot(section, u"letterhead-settings-en"_s);

        remove->click();
        QTRY_VERIFY(notice::storedLetterhead(office.workspace->state()).isEmpty());
        QTRY_VERIFY(!remove->isEnabled());
        QCOMPARE(errors.size(), 1);
        XW_VERIFY_OK(waitFor(*office.workspace, office.workspace->undo()));
        QVERIFY(!notice::storedLetterhead(office.workspace->state()).isEmpty());
        QTRY_VERIFY(remove->isEnabled());
    }
};

XW_UI_TEST_MAIN(LetterheadSettingsTest)
#include "tst_letterhead_settings.moc"
