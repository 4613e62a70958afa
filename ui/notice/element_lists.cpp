#include "ui/notice/element_lists.h"

#include "domain/ledger_library.h"
#include "workspace/import_ledger.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

namespace
{

struct ElementWords {
    Q_DECLARE_TR_FUNCTIONS(xw::ui::ElementWords)
};

/// Points as people write them: 100, 99.5; -1: none such.
int hundredths(const QString &text)
{
    static const QRegularExpression points(u"^(\\d{1,4})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = points.match(text.trimmed());
    return match.hasMatch()
               ? match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt()
               : -1;
}

QString points(int value)
{
    if (value % 100 == 0)
        return QString::number(value / 100);
    QString text = u"%1.%2"_s.arg(value / 100).arg(value % 100, 2, 10, QChar(u'0'));
    return text.endsWith(u'0') ? text.chopped(1) : text;
}

struct KnownLimit {
    QString id, title, value;
};
/// Where the rules of all ledgers draw lines, with what holds unless the office says otherwise; and from how
/// much of a veto's limit a site is warned.
std::vector<KnownLimit> knownLimits()
{
    std::vector<KnownLimit> known{
        {u"vetoes.warn"_s, ElementWords::tr("Warned before a veto, from this share of its limit on"),
         u"0%"_s},
        {u"scores.departments"_s, ElementWords::tr("Other websites are named from this score on"), u"90"_s},
        {u"boards.red"_s, ElementWords::tr("Places on the red board, by score"), u"0"_s},
        {u"boards.black"_s, ElementWords::tr("Places on the black board, by score"), u"0"_s}};
    const auto library = ledgerLibrary();
    for (const LedgerDefinition &definition : library->definitions())
        for (const LedgerLimit &limit : definition.limits)
            known.push_back(
                {definition.id + u'.' + limit.id, definition.name + u"："_s + limit.name, limit.value});
    return known;
}

/// What a notice compares with and no earlier round of the workspace tells.
struct EarlierFigure {
    QString title;
    QString NoticeSettings::*member;
    bool isRate;
};
std::vector<EarlierFigure> earlierFigures()
{
    return {{ElementWords::tr("Share sampled, in percent"), &NoticeSettings::previousSampling, true},
            {ElementWords::tr("Mean score of the portals"), &NoticeSettings::previousMean, false},
            {ElementWords::tr("Points taken off, on average"), &NoticeSettings::previousDeducted, false},
            {ElementWords::tr("Points added, on average"), &NoticeSettings::previousBonus, false},
            {ElementWords::tr("Mean score of the other websites"), &NoticeSettings::previousDepartmentMean,
             false}};
}

QString takeEarlier(const QStringList &row, NoticeSettings &into)
{
    static const QRegularExpression rate(u"^\\d{1,3}(\\.\\d{1,2})?%$"_s);
    for (const EarlierFigure &figure : earlierFigures()) {
        if (figure.title != row.first() || row.at(1).isEmpty())
            continue;
        if (figure.isRate ? !rate.match(row.at(1)).hasMatch() : hundredths(row.at(1)) < 0)
            return ElementWords::tr("“%1” cannot stand for “%2”; it is written as %3")
                .arg(row.at(1), row.first(), figure.isRate ? u"51.67%"_s : u"101.9"_s);
        into.*figure.member = row.at(1);
    }
    return {};
}

QString takeLimit(const QStringList &row, NoticeSettings &into)
{
    static const QRegularExpression value(u"^(\\d+(\\.\\d+)?%?|(@year|\\d{4})-\\d\\d-\\d\\d)$"_s);
    for (const KnownLimit &limit : knownLimits()) {
        if (limit.title != row.first() || row.at(1).isEmpty() || row.at(1) == limit.value)
            continue;
        if (!value.match(row.at(1)).hasMatch() || row.at(1).endsWith(u'%') != limit.value.endsWith(u'%'))
            return ElementWords::tr("“%1” cannot stand for “%2”; it is %3 otherwise")
                .arg(row.at(1), row.first(), limit.value);
        into.limits[limit.id] = row.at(1);
    }
    return {};
}

QString takeRow(ElementList list, const QStringList &row, NoticeSettings &into)
{
    const QString &first = row.first();
    switch (list) {
    case ElementList::Contacts:
        into.contacts.push_back({first, row.at(1), row.at(2), row.at(3)});
        return {};
    case ElementList::Deadlines: {
        const QDate date = QDate::fromString(row.at(1), Qt::ISODate);
        if (first.isEmpty())
            return ElementWords::tr("What is due on %1?").arg(row.at(1));
        if (!date.isValid())
            return ElementWords::tr("“%1” is no date; write it as 2020-04-30").arg(row.at(1));
        into.deadlines.push_back({first, date});
        return {};
    }
    case ElementList::Bands: {
        const int from = hundredths(first);
        const int to = row.at(1).isEmpty() ? 0 : hundredths(row.at(1));
        if (from < 0 || to < 0)
            return ElementWords::tr("“%1” is no number of points").arg(from < 0 ? first : row.at(1));
        if (to != 0 && to <= from)
            return ElementWords::tr("A band ends above %1 points").arg(first);
        into.bands.push_back({from, to, row.at(2)});
        return {};
    }
    case ElementList::Commended:
        into.commended << first;
        return {};
    case ElementList::Examples:
        into.examples << first;
        return {};
    case ElementList::Dispositions:
    case ElementList::Figures:
        if (first.isEmpty())
            return ElementWords::tr("Whom does “%1” belong to?").arg(row.at(1));
        if (row.at(1).isEmpty())
            return ElementWords::tr("Nothing stands beside “%1”").arg(first);
        (list == ElementList::Figures ? into.figures : into.dispositions)[first] = row.at(1);
        return {};
    case ElementList::Limits:
        return takeLimit(row, into);
    case ElementList::Earlier:
        return takeEarlier(row, into);
    case ElementList::Headings:
        if (first.isEmpty() || row.at(1).isEmpty())
            return ElementWords::tr("A heading and a problem belong on each line");
        into.headings.push_back({first, row.at(1)});
        return {};
    }
    return {};
}

void clearList(ElementList list, NoticeSettings &settings)
{
    switch (list) {
    case ElementList::Contacts:
        return settings.contacts.clear();
    case ElementList::Deadlines:
        return settings.deadlines.clear();
    case ElementList::Bands:
        return settings.bands.clear();
    case ElementList::Commended:
        return settings.commended.clear();
    case ElementList::Examples:
        return settings.examples.clear();
    case ElementList::Dispositions:
        return settings.dispositions.clear();
    case ElementList::Figures:
        return settings.figures.clear();
    case ElementList::Limits:
        return settings.limits.clear();
    case ElementList::Earlier:
        for (const EarlierFigure &figure : earlierFigures())
            (settings.*figure.member).clear();
        return;
    case ElementList::Headings:
        return settings.headings.clear();
    }
}

} // namespace

QString listTitle(ElementList list)
{
    switch (list) {
    case ElementList::Contacts:
        return ElementWords::tr("Contacts");
    case ElementList::Deadlines:
        return ElementWords::tr("Further deadlines");
    case ElementList::Bands:
        return ElementWords::tr("Bands of scores");
    case ElementList::Commended:
        return ElementWords::tr("Commended");
    case ElementList::Examples:
        return ElementWords::tr("Named as examples");
    case ElementList::Dispositions:
        return ElementWords::tr("What becomes of a site");
    case ElementList::Figures:
        return ElementWords::tr("Figures of one's own");
    case ElementList::Limits:
        return ElementWords::tr("Lines in ledgers");
    case ElementList::Earlier:
        return ElementWords::tr("The last round's figures");
    case ElementList::Headings:
        return ElementWords::tr("Headings of problems");
    }
    return {};
}

QString listHint(ElementList list)
{
    switch (list) {
    case ElementList::Contacts:
        return ElementWords::tr("One a line; “for what” may stay empty.");
    case ElementList::Deadlines:
        return ElementWords::tr("Beside the one for rectification; dates as 2020-04-30.");
    case ElementList::Bands:
        return ElementWords::tr("From (included) to (not included); no end: and more. Empty: 120 and more, "
                                "110, 100. Bands with a "
                                "name (优秀, 良好 …) are told in the text.");
    case ElementList::Commended:
        return ElementWords::tr("They stand in an annex of their own, in this order.");
    case ElementList::Examples:
        return ElementWords::tr(
            "Where a list names only some, these come first, in this order: a code or a name a line.");
    case ElementList::Dispositions:
        return ElementWords::tr("A site's code or name, and what is asked of it: 立即整改, 10月20日前关停 …");
    case ElementList::Figures:
        return ElementWords::tr(
            "Numbers that no register holds, with their unit. Texts name them as “Figures”.");
    case ElementList::Limits:
        return ElementWords::tr(
            "From where on a unit is named. An empty one is as usual; @year is the round's year.");
    case ElementList::Earlier:
        return ElementWords::tr(
            "What this round is compared with; what is not known stays empty and unsaid.");
    case ElementList::Headings:
        return ElementWords::tr(
            "One indicator (W3, 首页不更新) or words of one's own a line; what is under no "
            "heading stands under 其他问题.");
    }
    return {};
}

QStringList listColumns(ElementList list)
{
    switch (list) {
    case ElementList::Contacts:
        return {ElementWords::tr("For what"), ElementWords::tr("Name"), ElementWords::tr("Telephone"),
                ElementWords::tr("E-mail")};
    case ElementList::Deadlines:
        return {ElementWords::tr("What is due"), ElementWords::tr("Date")};
    case ElementList::Bands:
        return {ElementWords::tr("From"), ElementWords::tr("To"), ElementWords::tr("Called")};
    case ElementList::Commended:
        return {ElementWords::tr("Unit")};
    case ElementList::Examples:
        return {ElementWords::tr("Code or name")};
    case ElementList::Dispositions:
        return {ElementWords::tr("Code or name"), ElementWords::tr("What is asked")};
    case ElementList::Figures:
        return {ElementWords::tr("Name"), ElementWords::tr("Figure")};
    case ElementList::Limits:
        return {ElementWords::tr("Rule"), ElementWords::tr("Line")};
    case ElementList::Earlier:
        return {ElementWords::tr("What"), ElementWords::tr("Figure")};
    case ElementList::Headings:
        return {ElementWords::tr("Heading"), ElementWords::tr("Problem")};
    }
    return {};
}

QList<QStringList> listRows(ElementList list, const NoticeSettings &settings)
{
    QList<QStringList> rows;
    switch (list) {
    case ElementList::Contacts:
        for (const Contact &one : settings.contacts)
            rows << QStringList{one.role, one.name, one.phone, one.email};
        break;
    case ElementList::Deadlines:
        for (const Deadline &one : settings.deadlines)
            rows << QStringList{one.what, one.date.toString(Qt::ISODate)};
        break;
    case ElementList::Bands:
        for (const ScoreBand &one : settings.bands)
            rows << QStringList{points(one.from), one.to == 0 ? QString() : points(one.to), one.name};
        break;
    case ElementList::Commended:
        for (const QString &one : settings.commended)
            rows << QStringList{one};
        break;
    case ElementList::Examples:
        for (const QString &one : settings.examples)
            rows << QStringList{one};
        break;
    case ElementList::Dispositions:
        for (const auto &[who, what] : settings.dispositions)
            rows << QStringList{who, what};
        break;
    case ElementList::Figures:
        for (const auto &[name, text] : settings.figures)
            rows << QStringList{name, text};
        break;
    case ElementList::Limits:
        for (const KnownLimit &limit : knownLimits()) {
            const auto own = settings.limits.find(limit.id);
            rows << QStringList{limit.title, own == settings.limits.end() ? limit.value : own->second};
        }
        break;
    case ElementList::Earlier:
        for (const EarlierFigure &figure : earlierFigures())
            rows << QStringList{figure.title, settings.*figure.member};
        break;
    case ElementList::Headings:
        for (const ProblemHeading &one : settings.headings)
            rows << QStringList{one.heading, one.problem};
        break;
    }
    return rows;
}

qsizetype ownRows(ElementList list, const NoticeSettings &settings)
{
    if (list == ElementList::Limits)
        return qsizetype(settings.limits.size());
    const QList<QStringList> rows = listRows(list, settings);
    return std::count_if(rows.begin(), rows.end(), [list](const QStringList &row) {
        return list != ElementList::Earlier || !row.at(1).isEmpty();
    });
}

QString takeRows(ElementList list, const QList<QStringList> &rows, NoticeSettings &settings)
{
    NoticeSettings taken = settings;
    clearList(list, taken);
    for (QStringList row : rows) {
        for (QString &cell : row)
            cell = cell.trimmed();
        if (row.join(QString()).isEmpty())
            continue;
        if (const QString fault = takeRow(list, row, taken); !fault.isEmpty())
            return fault;
    }
    settings = std::move(taken);
    return {};
}

} // namespace xw::ui
