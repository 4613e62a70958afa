#include "ui/notice/element_lists.h"

#include "domain/ledger_library.h"
#include "workspace/import_ledger.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
/// Where the rules of all ledgers draw lines, with what holds unless the office says otherwise.
std::vector<KnownLimit> knownLimits()
{
    std::vector<KnownLimit> known;
    const auto library = ledgerLibrary();
    for (const LedgerDefinition &definition : library->definitions())
        for (const LedgerLimit &limit : definition.limits)
            known.push_back(
                {definition.id + u'.' + limit.id, definition.name + u"："_s + limit.name, limit.value});
    return known;
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
        into.bands.push_back({from, to});
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
        return ElementWords::tr(
            "From (included) to (not included); no end: and more. Empty: 120 and more, 110, 100.");
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
        return {ElementWords::tr("From"), ElementWords::tr("To")};
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
            rows << QStringList{points(one.from), one.to == 0 ? QString() : points(one.to)};
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
    }
    return rows;
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
