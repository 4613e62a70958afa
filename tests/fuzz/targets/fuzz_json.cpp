// Data files that people write: standards and ledger definitions.
#include "fuzz_targets.h"

#include "domain/ledger.h"
#include "domain/standard.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

void runStandard(const QByteArray &input)
{
    const auto standard = Standard::fromJson(input);
    if (!standard)
        return promise(!standard.error().summary.isEmpty(), "an error says what");
    const auto again = Standard::fromJson(standard->toJson());
    promise(again && *again == *standard, "what is written is what was read");
    for (const QString &word : {u"空白栏目"_s, u"安全、泄密事故等严重问题"_s, QString()})
        (void)standard->matchAll(word, SubjectKind::Website);
}

void runLedger(const QByteArray &input)
{
    const auto ledger = LedgerDefinition::fromJson(input, u"input.json"_s);
    if (!ledger)
        promise(!ledger.error().summary.isEmpty(), "an error says what");
}

QList<QByteArray> resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QList<QByteArray>{file.readAll()} : QList<QByteArray>();
}

QList<QByteArray> standardSeeds()
{
    return {u"{\"id\": \"s\", \"version\": 1, \"document\": \"甲\", \"groups\": [{\"id\": \"g\", \"name\": "
            u"\"组\"}], "
            "\"indicators\": [{\"id\": \"W1\", \"kind\": \"veto\", \"name\": \"站点无法访问\", "
            "\"conditions\": [{\"id\": "
            "\"W1.1\", \"text\": \"x\"}]}, {\"id\": \"D1\", \"kind\": \"deduction\", \"group\": \"g\", "
            "\"name\": \"甲\", "
            "\"points\": 2.5}]}"_s.toUtf8()};
}

QList<QByteArray> ledgerSeeds()
{
    return resource(u":/ledgers/messages.json"_s) +
           QList<QByteArray>{u"{\"id\": \"l\", \"name\": \"台账\", \"columns\": [{\"id\": \"a\", \"name\": "
                             u"\"甲\", \"type\": "
                             "\"integer\"}], \"figures\": []}"_s.toUtf8()};
}

} // namespace

std::vector<FuzzTarget> jsonTargets()
{
    const QList<QByteArray> words{"{",
                                  "}",
                                  "[",
                                  "]",
                                  ":",
                                  "null",
                                  "true",
                                  "1e999",
                                  "-0.005",
                                  "\"id\":",
                                  "\"name\":",
                                  "\"conditions\":",
                                  "\"points\":",
                                  "\"columns\":",
                                  "\"figures\":",
                                  "\\ud800",
                                  "[[[[[[[["};
    return {{"standard", runStandard, standardSeeds, words}, {"ledger", runLedger, ledgerSeeds, words}};
}

} // namespace xw::testkit
