#include "notice/papers/paper_facts.h"

#include "domain/json_node.h"
#include "domain/printed_words.h"
#include "domain/suggestion.h"
#include "notice/facts/facts_build.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QString instantText(const QDateTime &at)
{
    return at.isValid() ? chineseDate(at.date()) + at.toString(u" HH:mm"_s) : QString();
}

void addSubject(FactNode &node, const RoundState &state, const Subject &subject)
{
    const Region *region = state.region(subject.region);
    node.setText(u"kind"_s, subject.isWebsite() ? u"政府网站"_s : u"政务新媒体"_s);
    node.setText(u"name"_s, subject.name);
    node.setText(u"code"_s, subject.code);
    node.setText(u"codeName"_s, subject.isWebsite() ? u"网站标识码"_s : u"账号标识"_s);
    node.setText(u"type"_s, subject.isWebsite() ? toChinese(subject.type) : toChinese(subject.platform));
    node.setText(u"url"_s, subject.url);
    node.setText(u"region"_s, region ? region->name : QString());
    node.setText(u"organizer"_s, subject.organizer);
    const Inspection &inspection = state.inspection(subject.id);
    node.setText(u"verdict"_s, toChinese(state.verdict(subject.id)));
    node.setText(u"score"_s, state.judgement(subject.id).score
                                 ? hundredthsText(*state.judgement(subject.id).score)
                                 : QString());
    node.setText(u"inspected"_s, instantText(inspection.at));
    QStringList vetoes;
    for (const Indicator *indicator : state.standard().applicable(subject))
        if (indicator->kind == IndicatorKind::Veto)
            vetoes << indicator->name;
    node.setNames(u"looked"_s, vetoes);
}

FactNodePtr faultNode(const RoundState &state, const Subject &subject, const Finding *finding,
                      const QString &words, const RectificationCase *one, const MendingAdvice &advice,
                      size_t index)
{
    const auto node = std::make_shared<FactNode>(u"faults.%1"_s.arg(index + 1), u"round"_s);
    const IndicatorId id = finding ? finding->indicator : IndicatorId();
    const Indicator *indicator = state.standard().indicator(id);
    node->setText(u"words"_s, words);
    node->setText(u"indicator"_s, indicator ? indicator->name : QString());
    node->setText(u"standard"_s, standardText(state.standard(), id));
    node->setText(u"subject"_s, subject.name);
    node->setInteger(u"count"_s, finding ? finding->count : 0);
    node->setNames(u"urls"_s, finding ? finding->urls : QStringList());
    QStringList corrections;
    if (finding)
        for (const auto &[wrong, right] : finding->corrections)
            corrections << u"“%1”应为“%2”"_s.arg(wrong, right);
    node->setNames(u"corrections"_s, corrections);
    node->setText(u"at"_s, finding ? instantText(finding->at) : QString());
    node->setText(u"advice"_s, advice.of(indicator, id));
    node->setText(u"case"_s, one ? one->code : QString());
    node->setText(u"due"_s, one && one->due.isValid() ? chineseDate(one->due) : QString());
    node->setText(u"disposition"_s, one ? toChinese(one->disposition) : QString());
    std::vector<FactNodePtr> pictures;
    if (finding)
        for (const Evidence *evidence : picturesOf(state, subject.id, finding->id)) {
            const auto picture = std::make_shared<FactNode>(
                u"%1.pictures.%2"_s.arg(node->path()).arg(pictures.size() + 1), u"round"_s);
            picture->setText(u"digest"_s, QString::fromLatin1(evidence->sha256.toHex()));
            picture->setText(u"at"_s, instantText(evidence->capturedAt));
            picture->setText(u"url"_s, evidence->url);
            pictures.push_back(picture);
        }
    node->setItems(u"pictures"_s, std::move(pictures));
    return node;
}

std::vector<FactNodePtr> faultsOfSubject(const RoundState &state, const Subject &subject,
                                         const PaperOrder &order, const MendingAdvice &advice,
                                         size_t before = 0)
{
    std::vector<FactNodePtr> faults;
    for (const PaperProblem &problem : problemsOf(state, subject, order.replaced))
        faults.push_back(faultNode(state, subject, problem.finding, problem.words, problem.itsCase, advice,
                                   before + faults.size()));
    return faults;
}

} // namespace

std::vector<PaperProblem> problemsOf(const RoundState &state, const Subject &subject,
                                     const std::vector<RoundId> &replaced)
{
    std::vector<PaperProblem> problems;
    const CaseBook &book = state.cases();
    const auto add = [&](const Finding *finding, IndicatorId indicator, const QString &words) {
        const RectificationCase *own =
            book.of(state.round().id, subject.id, finding ? finding->id : FindingId());
        problems.push_back(
            {finding, words, own ? own : book.goingOn(replaced, subject.id, indicator, words)});
    };
    for (const Finding &finding : state.findings(subject.id))
        if (isProblem(state.standard(), finding))
            add(&finding, finding.indicator,
                finding.note.isEmpty() ? state.standard().label(finding.indicator) : finding.note);
    // A verdict that was stated without a reason is a problem, and a case, all the same.
    if (problems.empty() && state.belongsTo(subject.id, Population::Unqualified))
        add(nullptr, {}, u"结论为不合格"_s);
    return problems;
}

Result<MendingAdvice> MendingAdvice::shipped()
{
    QFile file(u":/advice/advice.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The program lacks a part of itself"), {}}, file.fileName(),
                       {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
    const Result<JsonNode> root = JsonNode::parse(file.readAll(), file.fileName());
    if (!root)
        return tl::unexpected(root.error());
    MendingAdvice advice;
    const QJsonObject texts = root->value().toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        advice.m_texts.insert(it.key(), it.value().toString());
    return advice;
}

QString MendingAdvice::of(const Indicator *indicator, const IndicatorId &id) const
{
    if (const auto own = m_texts.constFind(id.value()); own != m_texts.cend())
        return *own;
    if (indicator)
        if (const auto whole = m_texts.constFind(indicator->id.value()); whole != m_texts.cend())
            return *whole;
    return m_texts.value(u"*"_s);
}

std::vector<const Evidence *> picturesOf(const RoundState &state, SubjectId subject, FindingId finding)
{
    std::vector<const Evidence *> found;
    for (const Evidence &evidence : state.evidence(subject))
        if (evidence.finding == finding && evidence.withdrawnBy.isEmpty() && evidence.kind != u"appeal" &&
            (evidence.mimeType == u"image/png" || evidence.mimeType == u"image/jpeg"))
            found.push_back(&evidence);
    return found;
}

std::vector<WrongWord> wrongWords(const RoundState &state, SubjectId subject)
{
    std::vector<WrongWord> words;
    if (!state.belongsTo(subject, Population::Checked))
        return words;
    for (const Finding &finding : state.findings(subject))
        if (finding.inForce())
            for (const auto &[wrong, right] : finding.corrections)
                words.push_back({&finding, wrong, right});
    return words;
}

std::vector<BrokenLink> brokenLinks(const RoundState &state, SubjectId subject)
{
    std::vector<BrokenLink> links;
    const Subject *site = state.subject(subject);
    if (!site || !state.belongsTo(subject, Population::Checked))
        return links;
    const IndicatorId dead =
        CheckIndicators(state.standard()).of(SiteCheck::DeadLinks, *site, state.standard());
    const Indicator *about = dead.isValid() ? state.standard().indicator(dead) : nullptr;
    for (const Finding &finding : state.findings(subject)) {
        const bool isAboutLinks = (about && state.standard().indicator(finding.indicator) == about) ||
                                  finding.note.contains(u"链"_s);
        if (finding.inForce() && isAboutLinks)
            for (const QString &url : finding.urls)
                links.push_back({&finding, url});
    }
    return links;
}

QString standardText(const Standard &standard, const IndicatorId &id)
{
    const Indicator *indicator = standard.indicator(id);
    if (!indicator)
        return {};
    const Condition *condition = standard.condition(id);
    QString text = condition ? condition->text : QString();
    while (text.endsWith(u'。') || text.endsWith(u'；')) // it goes on in a sentence
        text.chop(1);
    return text.isEmpty() ? indicator->name : indicator->name + u'：' + text;
}

const Finding *findingOf(const RoundState &state, const RectificationCase &one,
                         const std::vector<RoundId> &replaced)
{
    if (one.round == state.round().id)
        return state.finding(one.finding);
    if (const Subject *subject = state.subject(one.subject))
        for (const PaperProblem &problem : problemsOf(state, *subject, replaced))
            if (problem.itsCase == &one)
                return problem.finding;
    return nullptr;
}

Facts paperFacts(const Paper &paper, const RoundState &state, const PaperOrder &order,
                 const NoticeSettings &settings, const MendingAdvice &advice)
{
    Facts facts;
    FactNode &root = facts.root();
    const Round &round = state.round();
    FactNode &about = root.object(u"round"_s, u"round"_s);
    about.setText(u"name"_s, round.name());
    about.setText(u"check"_s, round.checkName());
    about.setText(u"current"_s, wordsOf(round.key).current);
    about.setText(u"standard"_s, state.standard().title);
    about.setText(u"document"_s, state.standard().document);
    FactNode &paperNode = root.object(u"paper"_s, u"round"_s);
    paperNode.setText(u"date"_s, chineseDate(order.date));
    paperNode.setText(u"body"_s, paper.body);
    paperNode.setText(u"issuer"_s, settings.issuer);
    paperNode.setText(u"reportTo"_s, settings.reportTo.isEmpty() ? settings.issuer : settings.reportTo);
    paperNode.setText(u"notice"_s, settings.title);
    std::vector<FactNodePtr> faults;
    QStringList subjects;
    QDate due;
    if (const Subject *subject = state.subject(paper.subject)) {
        addSubject(root.object(u"subject"_s, u"register"_s), state, *subject);
        faults = faultsOfSubject(state, *subject, order, advice);
    }
    if (paper.kind == PaperKind::Pictures)
        for (const Subject &subject : state.subjects())
            if (subject.region == paper.region && state.belongsTo(subject.id, Population::Checked))
                for (FactNodePtr &fault : faultsOfSubject(state, subject, order, advice, faults.size()))
                    faults.push_back(std::move(fault));
    for (const CaseId id : paper.cases) {
        const RectificationCase *one = state.cases().find(id);
        const Subject *subject = one ? state.subject(one->subject) : nullptr;
        if (!subject)
            continue;
        if (!subjects.contains(subject->name))
            subjects << subject->name;
        if (one->due.isValid() && (!due.isValid() || one->due < due))
            due = one->due;
        if (!paper.subject.isValid())
            faults.push_back(faultNode(state, *subject, findingOf(state, *one, order.replaced), one->problem,
                                       one, advice, faults.size()));
    }
    paperNode.setText(u"due"_s, due.isValid() ? chineseDate(due) : QString());
    paperNode.setInteger(u"faults"_s, qint64(faults.size()));
    paperNode.setNames(u"subjects"_s, subjects);
    root.setItems(u"faults"_s, std::move(faults));
    return facts;
}

} // namespace xw::notice
