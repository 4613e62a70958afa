// second …: second looks at a share of what was checked, and how far two people agree.
#include "closing/quarter_lists.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<SecondLookRule> changedSecondRule(SecondLookRule rule, const Arguments &arguments)
{
    if (const Result<void> share = arguments.takeShare("share", rule.shareHundredths, rule.seed); !share)
        return tl::unexpected(share.error());
    return rule;
}

int secondRule(Session &session, const Arguments &arguments)
{
    const bool isAsked = arguments.options.isEmpty();
    const auto workspace = session.workspace(isAsked ? Access::Read : Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto known = secondLookRuleOf((*workspace)->state());
    if (!known && isAsked)
        return session.fail(known.error());
    const auto rule = changedSecondRule(known.value_or(SecondLookRule()), arguments);
    if (!rule)
        return session.fail(rule.error());
    if (!isAsked)
        if (const auto saved = session.wait((*workspace)->saveDocument(secondLookDocument(*rule))); !saved)
            return session.fail(saved.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 % of what is checked is looked at twice, drawn with "
                                                  "the seed %2"),
                          {QString::number(rule->shareHundredths / 100), QString::number(rule->seed)}}
                      .text());
    session.printJson(
        QJsonObject{{u"share"_s, rule->shareHundredths / 100}, {u"seed"_s, QString::number(rule->seed)}});
    return Done;
}

int listSecond(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const auto rule = secondLookRuleOf(state);
    if (!rule)
        return session.fail(rule.error());
    QHash<SubjectId, QStringList> by;
    for (const SecondLook &look : secondLooks(state))
        by[look.subject] += look.person;
    TextTable table;
    QJsonArray all;
    for (const SubjectId id : drawSecondLooks(state, *rule)) {
        const Subject &subject = *state.subject(id);
        const QStringList first = firstPersons(state, id), second = by.value(id);
        table.addRow({subject.code, subject.name, first.join(u'、'), second.join(u'、')});
        all.append(QJsonObject{{u"code"_s, subject.code},
                               {u"name"_s, subject.name},
                               {u"first"_s, QJsonArray::fromStringList(first)},
                               {u"second"_s, QJsonArray::fromStringList(second)}});
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

int lookAgain(Session &session, const Arguments &arguments)
{
    if (arguments.has("found") == arguments.has("nothing"))
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "Say what was found: --found W1,W4, or --nothing"), {}},
                             {},
                             {},
                             {}});
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const QString name = (*subject)->name;
    const QStringList found = arguments.value("found").split(u',', Qt::SkipEmptyParts);
    if (const auto done = session.wait((*workspace)->decide(recordSecondLook((*subject)->id, found))); !done)
        return session.fail(done.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1: the second look by %2 is recorded"),
                          {name, (*workspace)->author()}}
                      .text());
    session.printJson(QJsonObject{{u"name"_s, name},
                                  {u"by"_s, (*workspace)->author()},
                                  {u"found"_s, QJsonArray::fromStringList(found)}});
    return Done;
}

QJsonObject agreementJson(const AgreementCounts &counts)
{
    const auto kappa = counts.kappaHundredths();
    return {{u"total"_s, counts.total()},
            {u"both"_s, counts.both},
            {u"first"_s, counts.first},
            {u"second"_s, counts.second},
            {u"neither"_s, counts.neither},
            {u"agreed"_s, counts.agreed()},
            {u"kappa"_s, kappa ? QJsonValue(kappaText(kappa).replace(u'−', u'-')) : QJsonValue()}};
}

int agreementOf(Session &session, const Arguments &arguments)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    const AgreementReport report = agreement(state);
    const notice::ListDocument list = closing::agreementList(state, report, session.clock()->today());
    if (const QString path = arguments.value("out"); !path.isEmpty())
        if (const auto written = notice::writeList(list, path); !written)
            return session.fail(written.error());
    session.print(list.lines.value(0));
    for (const notice::ListTable &part : list.tables) {
        TextTable table;
        table.addRow(part.headers);
        for (const QStringList &row : part.rows)
            table.addRow(row);
        session.print(table.text());
    }
    QJsonArray indicators, persons, differs;
    for (const IndicatorAgreement &one : report.indicators) {
        QJsonObject json = agreementJson(one.counts);
        json.insert(u"indicator"_s, one.indicator.value());
        indicators.append(json);
    }
    for (const PersonAgreement &one : report.persons) {
        QJsonObject json = agreementJson(one.counts);
        json.insert(u"person"_s, one.person);
        persons.append(json);
    }
    for (const Disagreement &one : report.disagreements)
        if (const Subject *subject = state.subject(one.subject))
            differs.append(QJsonObject{{u"code"_s, subject->code},
                                       {u"name"_s, subject->name},
                                       {u"indicator"_s, one.indicator.value()},
                                       {u"found"_s, one.found},
                                       {u"missed"_s, one.missed}});
    QJsonObject json = agreementJson(report.all);
    json.insert(u"subjects"_s, report.subjects);
    json.insert(u"indicators"_s, indicators);
    json.insert(u"persons"_s, persons);
    json.insert(u"differs"_s, differs);
    session.printJson(json);
    return Done;
}

} // namespace

std::vector<CommandSpec> secondCommands()
{
    return {{"second rule",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "which share is looked at twice; without options: say it"),
             {{"share", "PERCENT", QT_TRANSLATE_NOOP("xw", "the share of what is checked (5)")},
              {"seed", "N", QT_TRANSLATE_NOOP("xw", "by which the share is drawn (0)")}},
             secondRule},
            {"second list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "what is drawn for a second look, and who took it"),
             {},
             listSecond},
            {"second look",
             "SUBJECT",
             1,
             1,
             QT_TRANSLATE_NOOP("xw", "record what a second person found, who did not look first"),
             {{"found", "W1,W4", QT_TRANSLATE_NOOP("xw", "the indicators that he ticks")},
              {"nothing", "", QT_TRANSLATE_NOOP("xw", "he found nothing")}},
             lookAgain},
            {"second agreement",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "how far the two agree, by indicator and by person (kappa)"),
             {{"out", "FILE", QT_TRANSLATE_NOOP("xw", "write the list: .xlsx, .docx, .pdf, .html or .csv")}},
             agreementOf}};
}

} // namespace xw::ctl
