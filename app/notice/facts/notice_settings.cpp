#include "notice/notice_settings.h"

#include "domain/json_node.h"
#include "notice/compose/document.h"
#include "notice/facts/area_words.h"
#include "notice/facts/facts_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Members that are plain text, by the name that files give them.
constexpr std::pair<const char *, QString NoticeSettings::*> textMembers[] = {
    {"template", &NoticeSettings::templateId},
    {"issuer", &NoticeSettings::issuer},
    {"mark", &NoticeSettings::mark},
    {"area", &NoticeSettings::area},
    {"signer", &NoticeSettings::signer},
    {"number", &NoticeSettings::number},
    {"title", &NoticeSettings::title},
    {"matter", &NoticeSettings::matter},
    {"addressee", &NoticeSettings::addressee},
    {"authorisation", &NoticeSettings::authorisation},
    {"asOf", &NoticeSettings::asOf},
    {"window", &NoticeSettings::window},
    {"reportTo", &NoticeSettings::reportTo},
    {"route", &NoticeSettings::route},
    {"remark", &NoticeSettings::remark},
    {"copyTo", &NoticeSettings::copyTo},
    {"printer", &NoticeSettings::printer},
    {"previousSampling", &NoticeSettings::previousSampling},
    {"previousMean", &NoticeSettings::previousMean},
    {"previousDeducted", &NoticeSettings::previousDeducted},
    {"previousBonus", &NoticeSettings::previousBonus},
    {"previousDepartmentMean", &NoticeSettings::previousDepartmentMean},
};
constexpr std::pair<const char *, QDate NoticeSettings::*> dateMembers[] = {
    {"date", &NoticeSettings::date},
    {"published", &NoticeSettings::published},
    {"deadline", &NoticeSettings::deadline},
};

QDate readDate(const JsonNode &node, const char *name)
{
    const QString text = node.text(name);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        node.fault({QT_TRANSLATE_NOOP("xw", "a date such as 2020-04-02 belongs here"), {}}, name);
    return date;
}

std::map<QString, std::vector<OwnParagraph>> readTexts(const JsonNode &node)
{
    std::map<QString, std::vector<OwnParagraph>> texts;
    for (const QString &section : node.value().toObject().keys()) {
        for (const JsonNode &item : node.items(section.toUtf8().constData())) {
            item.allowOnly({"heading", "text"});
            texts[section].push_back({item.text("heading"), item.requiredText("text")});
        }
    }
    return texts;
}

/// What the round says, where somebody set it; else by the rank that the codes of its websites tell (标识码:
/// NN0000 is a province's).
QString issuerOf(const RoundState &state)
{
    const Round &round = state.round();
    if (!round.issuer.isEmpty() && round.issuer != xw::issuerOf(round.province))
        return round.issuer;
    const std::vector<Subject> &subjects = state.subjects();
    const bool provincial = std::any_of(subjects.begin(), subjects.end(), [](const Subject &subject) {
        return subject.isWebsite() && subject.code.size() == 10 &&
               QStringView(subject.code).sliced(2, 4) == u"0000";
    });
    return xw::issuerOf(round.province, provincial);
}

} // namespace

Result<NoticeSettings> NoticeSettings::fromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> parsed = JsonNode::parse(json, file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const JsonNode &root = *parsed;
    root.allowOnly({"template",
                    "issuer",
                    "mark",
                    "area",
                    "signer",
                    "number",
                    "title",
                    "matter",
                    "addressee",
                    "basis",
                    "authorisation",
                    "asOf",
                    "asOfMonth",
                    "date",
                    "published",
                    "deadline",
                    "deadlineDays",
                    "deadlines",
                    "reportTo",
                    "route",
                    "contacts",
                    "remark",
                    "copyTo",
                    "printer",
                    "sealed",
                    "highScore",
                    "bands",
                    "texts",
                    "figures",
                    "previousSampling",
                    "periods",
                    "window",
                    "commended",
                    "examples",
                    "dispositions",
                    "withoutAnnexes",
                    "withAnnexes",
                    "outline",
                    "limits",
                    "previousMean",
                    "previousDeducted",
                    "previousBonus",
                    "headings",
                    "previousDepartmentMean"});
    NoticeSettings s;
    for (const auto &[name, member] : textMembers)
        s.*member = root.text(name);
    for (const auto &[name, member] : dateMembers)
        s.*member = readDate(root, name);
    s.basis = root.texts("basis");
    s.deadlineDays = root.integer("deadlineDays", 14);
    s.asOfMonth = qBound(1, root.integer("asOfMonth", 3), 3);
    s.sealed = root.flag("sealed");
    s.highScore = root.integer("highScore", 10000);
    for (const JsonNode &node : root.items("deadlines")) {
        node.allowOnly({"what", "date"});
        s.deadlines.push_back({node.requiredText("what"), readDate(node, "date")});
    }
    for (const JsonNode &node : root.items("contacts")) {
        node.allowOnly({"role", "name", "phone", "email"});
        s.contacts.push_back({node.text("role"), node.text("name"), node.text("phone"), node.text("email")});
    }
    for (const JsonNode &node : root.items("bands")) {
        node.allowOnly({"from", "to", "name"});
        s.bands.push_back({node.integer("from", 0), node.integer("to", 0), node.text("name")});
    }
    for (const JsonNode &node : root.items("headings")) {
        node.allowOnly({"heading", "problem"});
        s.headings.push_back({node.requiredText("heading"), node.requiredText("problem")});
    }
    s.texts = readTexts(root.child("texts"));
    const JsonNode figures = root.child("figures");
    for (const QString &name : figures.value().toObject().keys())
        s.figures[name] = figures.text(name.toUtf8().constData());
    const JsonNode periods = root.child("periods");
    for (const QString &ledger : periods.value().toObject().keys()) {
        const JsonNode period = periods.child(ledger.toUtf8().constData());
        period.allowOnly({"from", "to"});
        s.periods[ledger] = {readDate(period, "from"), readDate(period, "to"), true};
    }
    s.commended = root.texts("commended");
    s.examples = root.texts("examples");
    const JsonNode dispositions = root.child("dispositions");
    for (const QString &subject : dispositions.value().toObject().keys())
        s.dispositions[subject] = dispositions.text(subject.toUtf8().constData());
    s.withoutAnnexes = root.texts("withoutAnnexes");
    s.withAnnexes = root.texts("withAnnexes");
    const JsonNode limits = root.child("limits");
    for (const QString &name : limits.value().toObject().keys())
        s.limits[name] = limits.text(name.toUtf8().constData());
    s.outline = NoticeOutline::read(root.child("outline"));
    if (root.firstFault())
        return tl::unexpected(*root.firstFault());
    return s;
}

QByteArray NoticeSettings::toJson() const
{
    QJsonObject object;
    for (const auto &[name, member] : textMembers)
        if (!(this->*member).isEmpty())
            object.insert(QLatin1String(name), this->*member);
    for (const auto &[name, member] : dateMembers)
        if ((this->*member).isValid())
            object.insert(QLatin1String(name), (this->*member).toString(Qt::ISODate));
    if (!basis.isEmpty())
        object.insert(u"basis"_s, QJsonArray::fromStringList(basis));
    object.insert(u"deadlineDays"_s, deadlineDays);
    object.insert(u"asOfMonth"_s, asOfMonth);
    object.insert(u"highScore"_s, highScore);
    if (sealed)
        object.insert(u"sealed"_s, true);
    QJsonArray list;
    for (const Deadline &d : deadlines)
        list.append(QJsonObject{{u"what"_s, d.what}, {u"date"_s, d.date.toString(Qt::ISODate)}});
    if (!list.isEmpty())
        object.insert(u"deadlines"_s, std::exchange(list, {}));
    for (const Contact &c : contacts)
        list.append(QJsonObject{
            {u"role"_s, c.role}, {u"name"_s, c.name}, {u"phone"_s, c.phone}, {u"email"_s, c.email}});
    if (!list.isEmpty())
        object.insert(u"contacts"_s, std::exchange(list, {}));
    for (const ScoreBand &b : bands) {
        QJsonObject band{{u"from"_s, b.from}, {u"to"_s, b.to}};
        if (!b.name.isEmpty())
            band.insert(u"name"_s, b.name);
        list.append(band);
    }
    if (!list.isEmpty())
        object.insert(u"bands"_s, std::exchange(list, {}));
    for (const ProblemHeading &h : headings)
        list.append(QJsonObject{{u"heading"_s, h.heading}, {u"problem"_s, h.problem}});
    if (!list.isEmpty())
        object.insert(u"headings"_s, std::exchange(list, {}));
    QJsonObject byName;
    for (const auto &[section, paragraphs] : texts) {
        for (const OwnParagraph &p : paragraphs)
            list.append(QJsonObject{{u"heading"_s, p.heading}, {u"text"_s, p.text}});
        byName.insert(section, std::exchange(list, {}));
    }
    if (!byName.isEmpty())
        object.insert(u"texts"_s, std::exchange(byName, {}));
    for (const auto &[name, text] : figures)
        byName.insert(name, text);
    if (!byName.isEmpty())
        object.insert(u"figures"_s, std::exchange(byName, {}));
    for (const auto &[ledger, p] : periods)
        byName.insert(ledger, QJsonObject{{u"from"_s, p.from.toString(Qt::ISODate)},
                                          {u"to"_s, p.to.toString(Qt::ISODate)}});
    if (!byName.isEmpty())
        object.insert(u"periods"_s, std::exchange(byName, {}));
    if (!commended.isEmpty())
        object.insert(u"commended"_s, QJsonArray::fromStringList(commended));
    if (!examples.isEmpty())
        object.insert(u"examples"_s, QJsonArray::fromStringList(examples));
    for (const auto &[subject, what] : dispositions)
        byName.insert(subject, what);
    if (!byName.isEmpty())
        object.insert(u"dispositions"_s, std::exchange(byName, {}));
    if (!withoutAnnexes.isEmpty())
        object.insert(u"withoutAnnexes"_s, QJsonArray::fromStringList(withoutAnnexes));
    if (!withAnnexes.isEmpty())
        object.insert(u"withAnnexes"_s, QJsonArray::fromStringList(withAnnexes));
    for (const auto &[name, value] : limits)
        byName.insert(name, value);
    if (!byName.isEmpty())
        object.insert(u"limits"_s, std::exchange(byName, {}));
    if (!outline.isEmpty())
        object.insert(u"outline"_s, outline.toJson());
    return QJsonDocument(object).toJson();
}

int warnedFrom(const NoticeSettings &settings)
{
    const auto own = settings.limits.find(u"vetoes.warn"_s);
    const QString percent = own == settings.limits.end() ? QString() : own->second;
    return percent.endsWith(u'%') ? qBound(0, int(percent.chopped(1).toDouble()), 99) : 0;
}

int departmentScoreFrom(const NoticeSettings &settings)
{
    constexpr int usual = 9000;
    const auto own = settings.limits.find(u"scores.departments"_s);
    bool isNumber = false;
    const double points = own == settings.limits.end() ? 0 : own->second.toDouble(&isNumber);
    return isNumber ? qRound(points * 100) : usual;
}

std::optional<LedgerPeriod> periodOf(const LedgerDefinition &definition, const NoticeSettings &settings,
                                     const Round &round)
{
    if (const auto own = settings.periods.find(definition.id); own != settings.periods.end())
        return own->second;
    const bool isMoved = settings.asOfMonth < 3 && round.key.kind() == RoundKind::Quarter;
    if (!isMoved || definition.window || !definition.windowColumn.isEmpty())
        return {};
    const QDate from = round.firstDay().addMonths(settings.asOfMonth - 3);
    return LedgerPeriod{from, from.addMonths(3).addDays(-1), false};
}

int boardPlaces(const NoticeSettings &settings, const QString &board)
{
    constexpr int most = 100;
    const auto own = settings.limits.find(u"boards."_s + board);
    return own == settings.limits.end() ? 0 : qBound(0, own->second.toInt(), most);
}

QString settingsName(const RoundKey &round)
{
    return u"notice@"_s + round.text();
}

Result<NoticeSettings> storedSettings(const RoundState &state)
{
    const QString name = settingsName(state.round().key);
    const Document *document = state.document(u"setting"_s, name);
    return document ? NoticeSettings::fromJson(document->content, name)
                    : Result<NoticeSettings>(NoticeSettings());
}

NoticeSettings withDefaults(NoticeSettings s, const NoticeSettings &defaults)
{
    const NoticeSettings plain;
    for (const auto &[name, member] : textMembers)
        if ((s.*member).isEmpty())
            s.*member = defaults.*member;
    for (const auto &[name, member] : dateMembers)
        if (!(s.*member).isValid())
            s.*member = defaults.*member;
    if (s.basis.isEmpty())
        s.basis = defaults.basis;
    if (s.deadlineDays == plain.deadlineDays)
        s.deadlineDays = defaults.deadlineDays;
    if (s.asOfMonth == plain.asOfMonth)
        s.asOfMonth = defaults.asOfMonth;
    if (s.highScore == plain.highScore)
        s.highScore = defaults.highScore;
    s.sealed = s.sealed || defaults.sealed;
    if (s.deadlines.empty())
        s.deadlines = defaults.deadlines;
    if (s.contacts.empty())
        s.contacts = defaults.contacts;
    if (s.bands.empty())
        s.bands = defaults.bands;
    if (s.headings.empty())
        s.headings = defaults.headings;
    for (const auto &[section, paragraphs] : defaults.texts)
        s.texts.try_emplace(section, paragraphs);
    for (const auto &[name, text] : defaults.figures)
        s.figures.try_emplace(name, text);
    for (const auto &[ledger, period] : defaults.periods)
        s.periods.try_emplace(ledger, period);
    if (s.commended.isEmpty())
        s.commended = defaults.commended;
    if (s.examples.isEmpty())
        s.examples = defaults.examples;
    // One annex at a time: who leaves one out has not decided about the others.
    const QStringList takenIn = s.withAnnexes;
    for (const QString &id : defaults.withAnnexes)
        if (!s.withoutAnnexes.contains(id) && !takenIn.contains(id))
            s.withAnnexes << id;
    for (const QString &id : defaults.withoutAnnexes)
        if (!takenIn.contains(id) && !s.withoutAnnexes.contains(id))
            s.withoutAnnexes << id;
    for (const auto &[name, value] : defaults.limits)
        s.limits.try_emplace(name, value);
    if (s.outline.isEmpty())
        s.outline = defaults.outline;
    return s;
}

namespace
{
/// 2020年第一季度全省政府网站检查情况; a check with a name of its own says it all: 2020年适老化专项检查情况.
QString titledMatter(const Round &round, const QString &matter)
{
    const bool isNamed = !round.scope.title.isEmpty() && round.checkName() == round.name();
    return isNamed ? round.name() + u"情况"_s : round.name() + matter;
}
} // namespace

NoticeSettings completed(NoticeSettings s, const RoundState &state, QDate today)
{
    const Round &round = state.round();
    if (s.issuer.isEmpty())
        s.issuer = issuerOf(state);
    const AreaWords words = areaWords(state, s.issuer, s.area);
    s.area = words.all;
    if (s.addressee.isEmpty())
        s.addressee = words.addressee;
    if (s.mark.isEmpty())
        s.mark = s.issuer;
    if (s.signer.isEmpty())
        s.signer = s.issuer;
    if (s.reportTo.isEmpty())
        s.reportTo = s.issuer;
    if (s.matter.isEmpty())
        s.matter = s.area + checkedKinds(state) + u"检查情况"_s;
    if (s.title.isEmpty())
        s.title = s.issuer + u"关于"_s + titledMatter(round, s.matter) + u"的通报"_s;
    if (!s.date.isValid())
        s.date = today;
    if (!s.deadline.isValid())
        s.deadline = s.date.addDays(s.deadlineDays);
    if (s.asOf.isEmpty() && round.scope.asOf.isValid()) {
        s.asOf = chineseDate(round.scope.asOf);
    } else if (s.asOf.isEmpty()) {
        const bool isQuarter = round.key.kind() == RoundKind::Quarter;
        const QDate last = isQuarter ? round.firstDay().addMonths(s.asOfMonth - 1) : round.lastDay();
        const QDate until = qMin(s.date, last);
        s.asOf = u"%1年%2月"_s.arg(until.year()).arg(until.month());
    }
    if (s.bands.empty())
        s.bands = {{12000, 0}, {11000, 12000}, {10000, 11000}};
    return s;
}

} // namespace xw::notice
