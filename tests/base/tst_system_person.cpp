// Whose name stands beside changes until somebody says otherwise.
#include "base/system_person.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

class SystemPersonTest : public QObject
{
    Q_OBJECT
private slots:
    void theFullNameOfAnAccountIsTheFirstPartOfItsComment()
    {
        QCOMPARE(fullNameIn(u"王芳,2-301,0791-1234,"_s, u"wangfang"_s), u"王芳"_s);
        QCOMPARE(fullNameIn(u" Wang Fang "_s, u"wangfang"_s), u"Wang Fang"_s);
        QCOMPARE(fullNameIn(u"& (值班)"_s, u"duty"_s), u"duty (值班)"_s);
    }
    void aCommentThatSaysNoMoreThanTheAccountIsNoName()
    {
        QCOMPARE(fullNameIn(u"root"_s, u"root"_s), QString());
        QCOMPARE(fullNameIn(u"ROOT,,,"_s, u"root"_s), QString());
        QCOMPARE(fullNameIn(u",,,"_s, u"wangfang"_s), QString());
        QCOMPARE(fullNameIn({}, u"wangfang"_s), QString());
    }
    void aFolderIsNobody()
    {
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", "/tmp/some-folder");
        QVERIFY(!systemPerson().isEmpty());
        QVERIFY(systemPerson() != u"some-folder"_s);
        qputenv("HOME", before);
    }
};

XW_TEST_MAIN(SystemPersonTest)
#include "tst_system_person.moc"
