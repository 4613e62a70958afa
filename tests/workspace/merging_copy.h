// Copies of one workspace for tests of packages of changes.
#pragma once

#include "fixture.h"

#include "workspace/appeals.h"
#include "workspace/merging.h"
#include "workspace/rectification.h"
#include "workspace/sampling.h"
#include "workspace/second_looks.h"
#include "workspace/stats.h"

#include <QJsonDocument>
#include <limits>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

inline QString code(int site)
{
    return u"36110%1"_s.arg(site, 5, 10, QChar(u'0'));
}

inline QString sites(int count)
{
    QString csv = u"网站标识码,网站名称,所属地区\n"_s;
    for (int i = 0; i < count; ++i)
        csv += u"%1,样例站%2,%3\n"_s.arg(code(i), QString::number(i), i % 2 ? u"甲市"_s : u"乙市"_s);
    return csv;
}

/// A copy of one workspace: what is made the same way has the same history.
struct WorkspaceCopy {
    Fixture f;
    explicit WorkspaceCopy(int count = 12, const QString &author = u"王敏"_s)
    {
        f.import("websites", sites(count));
        XW_VERIFY_OK(tick(0, "W4", u"最初就有"_s));
        XW_VERIFY_OK(tick(9, "W2", u"也是最初"_s));
        XW_VERIFY_OK(putRow(u"甲单位"_s, 1));
        XW_VERIFY_OK(openCasesOf());
        f.clock->advance(60);
        f.workspace->setAuthor(author);
    }
    [[nodiscard]] const RoundState &state() const { return f.state(); }
    [[nodiscard]] SubjectId site(int number) const { return state().find(code(number))->id; }
    Result<Finding> tick(int site, const char *indicator, const QString &note)
    {
        f.clock->advance(1);
        TickCommand command;
        command.subject = this->site(site);
        command.indicator = IndicatorId(QString::fromLatin1(indicator));
        command.note = note;
        return f.wait(f.workspace->tick(command));
    }
    Result<void> withdraw(int site, const char *indicator)
    {
        f.clock->advance(1);
        const Finding *finding =
            state().findingInForce(this->site(site), IndicatorId(QString::fromLatin1(indicator)));
        return finding ? f.wait(f.workspace->withdraw(finding->id)) : Result<void>();
    }
    Result<void> openCasesOf()
    {
        return f.wait(
            f.workspace->changeCases(openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, true})));
    }
    Result<void> change(CasePlan plan)
    {
        f.clock->advance(1);
        return f.wait(f.workspace->changeCases(std::move(plan)));
    }
    Result<void> putRow(const QString &key, int number)
    {
        f.clock->advance(1);
        return f.wait(f.workspace->putLedgerRows({{u"own"_s, {}, key, {{u"number"_s, number}}}}, {}));
    }
    [[nodiscard]] CaseId caseAt(int number) const
    {
        const auto &cases = state().cases().cases();
        return cases.at(size_t(number) % cases.size()).id;
    }
    Result<void> draw(std::vector<SubjectId> members, quint64 seed)
    {
        f.clock->advance(1);
        SamplePlan plan;
        plan.seed = seed;
        DrawnSample sample;
        sample.members = std::move(members);
        return f.wait(confirmSample(*f.workspace, plan, sample));
    }
    [[nodiscard]] std::vector<AuditEntry> history()
    {
        return f.wait(f.workspace->history({}, std::numeric_limits<int>::max())).value();
    }
    [[nodiscard]] MergeStamp stamp() const { return {f.workspace->author(), f.clock->now()}; }
    ChangePackage make(bool withEvidence = false)
    {
        f.clock->advance(1);
        PackageMaking making = makePackage(state(), history(), withEvidence, stamp()).value();
        for (const QByteArray &sha256 : making.wanted)
            making.package.files.insert(sha256, f.wait(f.workspace->blob(sha256)).value());
        if (const auto noted = f.wait(saveMerge(
                *f.workspace,
                {u"make changes"_s, {}, {making.records.begin(), making.records.end()}, false, {}}));
            !noted)
            qFatal("%s", qPrintable(noted.error().line()));
        // As it arrives: through its bytes.
        const QByteArray bytes = QJsonDocument(making.package.toJson()).toJson(QJsonDocument::Compact);
        ChangePackage read = ChangePackage::fromJson(QJsonDocument::fromJson(bytes).object()).value();
        read.files = making.package.files;
        return read;
    }
    Result<MergePlan> take(const ChangePackage &package)
    {
        f.clock->advance(1);
        auto plan = planMerge(state(), history(), package, stamp());
        if (plan && !plan->writes.empty())
            if (const auto done = f.wait(saveMerge(*f.workspace, {u"take changes"_s, plan->what, plan->writes,
                                                                  plan->endsSample, state().sequence()}));
                !done)
                return tl::unexpected(done.error());
        return plan;
    }
    [[nodiscard]] QByteArray digest() const { return mergeDigest(state()).value().toHex(); }
    /// Everything that a notice counts, in one text.
    [[nodiscard]] QString numbers() const
    {
        QString text;
        for (const Subject &subject : state().subjects()) {
            QStringList problems = state().problemText(subject.id).split(u'、');
            problems.sort(); // a notice names them in the order in which they were found here
            text += subject.code + toChinese(state().verdict(subject.id)) +
                    toChinese(state().inspection(subject.id).review) + problems.join(u'|') + u'\n';
        }
        QStringList more;
        for (const RectificationCase &one : state().cases().cases()) {
            more << one.code + toChinese(one.state) + one.body + one.due.toString(Qt::ISODate);
            for (const CaseEvent &event : state().cases().events(one.id))
                more.back() += u'/' + toChinese(event.kind) + event.text + event.author;
        }
        for (const LedgerRow &row : state().ledger(u"own"_s))
            more << row.key + QString::fromUtf8(QJsonDocument(row.values).toJson(QJsonDocument::Compact));
        for (const Subject &subject : state().subjects())
            if (state().isDrawn(subject.id))
                more << u"抽"_s + subject.code;
        more.sort();
        text += more.join(u'\n');
        const Counts counts = computeStats(*f.workspace).websites.counts;
        return text + u"%1/%2"_s.arg(counts.checked).arg(counts.unqualified);
    }
};

} // namespace xw::testkit
