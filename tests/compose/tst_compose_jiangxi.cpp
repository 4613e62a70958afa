// 江西 2020Q1 from its sample files to a composed notice.
#include "notice/plain_text.h"
#include "sample_round.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ComposeJiangxiTest : public QObject
{
    Q_OBJECT

private:
    SampleRound m_sample;
    notice::Composed m_composed;
    QString m_text;

private slots:
    void initTestCase()
    {
        Result<SampleRound> sample = jiangxi();
        XW_VERIFY_OK(sample);
        QCOMPARE(sample->problems, QStringList());
        m_sample = *std::move(sample);
        Result<notice::Composed> composed = composeSample(*m_sample.state);
        XW_VERIFY_OK(composed);
        m_composed = *std::move(composed);
        m_text = notice::plainNotice(m_composed.document);
        if (qEnvironmentVariableIsSet("XW_SHOW"))
            fprintf(stderr, "%s\n", qPrintable(m_text));
    }
};

XW_TEST_MAIN(ComposeJiangxiTest)
#include "tst_compose_jiangxi.moc"
