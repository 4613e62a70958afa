#include "domain/ledger_view.h"

#include "domain/ledger_row.h"
#include "domain/printed_words.h"

#include <QJsonValue>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

LedgerCell cellOf(const LedgerColumn &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column.type) {
    case LedgerType::Integer:
        return qint64(value.toInteger());
    case LedgerType::Decimal: {
        const QStringList parts = value.toVariant().toString().split(u'.');
        const qint64 whole = parts.first().toLongLong() * 1000;
        const qint64 rest = parts.value(1).leftJustified(3, u'0').left(3).toLongLong();
        return LedgerDecimal{parts.first().startsWith(u'-') ? whole - rest : whole + rest};
    }
    case LedgerType::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? LedgerCell(day) : LedgerCell();
    }
    case LedgerType::Boolean:
        return value.toBool();
    default:
        return value.toString().isEmpty() ? LedgerCell() : LedgerCell(value.toString());
    }
}

/// nullopt: one is empty, or the two cannot be compared.
std::optional<std::strong_ordering> compare(const LedgerCell &a, const LedgerCell &b)
{
    if (const auto *x = std::get_if<qint64>(&a))
        if (const auto *y = std::get_if<qint64>(&b))
            return *x <=> *y;
    const auto decimal = [](const LedgerCell &cell) -> std::optional<qint64> {
        if (const auto *n = std::get_if<qint64>(&cell))
            return *n * 1000;
        if (const auto *d = std::get_if<LedgerDecimal>(&cell))
            return d->thousandths;
        return std::nullopt;
    };
    if (const auto x = decimal(a), y = decimal(b); x && y)
        return *x <=> *y;
    if (const auto *x = std::get_if<Rate>(&a))
        if (const auto *y = std::get_if<Rate>(&b))
            return x->isNull() || y->isNull() ? std::nullopt : std::optional(x->compare(*y));
    if (const auto *x = std::get_if<QDate>(&a))
        if (const auto *y = std::get_if<QDate>(&b))
            return x->toJulianDay() <=> y->toJulianDay();
    if (const auto *x = std::get_if<bool>(&a))
        if (const auto *y = std::get_if<bool>(&b))
            return int(*x) <=> int(*y);
    if (const auto *x = std::get_if<QString>(&a))
        if (const auto *y = std::get_if<QString>(&b))
            return QString::compare(*x, *y) <=> 0;
    return std::nullopt;
}

qint64 countIn(const LedgerCell &cell)
{
    const auto *n = std::get_if<qint64>(&cell);
    return n ? *n : 0;
}

QString wordOf(const LedgerCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

} // namespace

QString LedgerDecimal::text() const
{
    QString digits = QString::number(qAbs(thousandths)).rightJustified(4, u'0');
    digits.insert(digits.size() - 3, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return thousandths < 0 ? u'-' + digits : digits;
}

QString LedgerNumber::text() const
{
    if (const auto *rate = std::get_if<Rate>(&value))
        return printedRate(*rate, format);
    return QString::number(std::get<qint64>(value));
}

const LedgerNumber *LedgerUnit::number(const QString &id) const
{
    for (const LedgerNumber &number : numbers)
        if (number.id == id)
            return &number;
    return nullptr;
}

LedgerView::LedgerView(const LedgerDefinition &definition, const std::vector<LedgerRow> &rows,
                       const RoundState &state, QDate asOf, std::optional<LedgerPeriod> period,
                       QHash<QString, QString> limits)
    : m_definition(&definition), m_state(&state), m_asOf(asOf), m_format(state.round().rates),
      m_limits(std::move(limits))
{
    const Round &round = state.round();
    m_period = {round.firstDay(), round.lastDay(), false};
    if (const RoundKey key = round.key; definition.window && key.kind() != RoundKind::Special) {
        // The definition speaks of a quarter; other periods are moved likewise, and stay as long as they are.
        const int months = key.kind() == RoundKind::Quarter
                               ? definition.window->months
                               : key.lastDay().month() - key.firstDay().month() + 1;
        m_period.from = key.firstDay().addMonths(definition.window->fromMonth);
        m_period.to = m_period.from.addMonths(months).addDays(-1);
    }
    if (period)
        m_period = *period;
    if (std::any_of(definition.rowFigures.begin(), definition.rowFigures.end(),
                    [](const auto &figure) { return figure.kind == LedgerFigure::Kind::WorkDays; }))
        m_workDays = workDaysOf(state).value_or(WorkDays());
    m_period.filters = period.has_value() && !definition.windowColumn.isEmpty();
    const int windowPlace = m_period.filters ? place(definition.windowColumn) : -1;
    m_lines.reserve(rows.size());
    for (const LedgerRow &row : rows) {
        if (isWithdrawn(row))
            continue;
        LedgerLine line;
        line.key = row.key;
        for (const LedgerColumn &column : definition.columns)
            line.cells.push_back(cellOf(column, row.values.value(column.id)));
        for (const LedgerFigure &figure : definition.rowFigures)
            line.cells.push_back(rowNumber(figure, line));
        if (windowPlace >= 0) {
            const auto *day = std::get_if<QDate>(&line.cells[size_t(windowPlace)]);
            if (day && (*day < m_period.from || *day > m_period.to)) {
                ++m_leftOut;
                continue;
            }
        }
        m_lines.push_back(std::move(line));
    }
    m_whole = count(pick({}));
}

int LedgerView::place(const QString &id) const
{
    int place = 0;
    for (const LedgerColumn &column : m_definition->columns) {
        if (column.id == id)
            return place;
        ++place;
    }
    for (const LedgerFigure &figure : m_definition->rowFigures) {
        if (figure.id == id)
            return place;
        ++place;
    }
    return -1;
}

LedgerCell LedgerView::valueAt(const LedgerLine &line, int place) const
{
    if (place < 0 || size_t(place) >= line.cells.size())
        return {};
    const LedgerCell &cell = line.cells[size_t(place)];
    const bool empty = std::holds_alternative<std::monostate>(cell);
    if (empty && size_t(place) < m_definition->columns.size() &&
        m_definition->columns[size_t(place)].missingIsZero)
        return qint64(0);
    return cell;
}

LedgerCell LedgerView::rowNumber(const LedgerFigure &figure, const LedgerLine &line) const
{
    if (figure.kind == LedgerFigure::Kind::Lookup)
        return lookedUp(figure, line);
    if (figure.kind == LedgerFigure::Kind::WorkDays)
        return workDaysIn(figure, line);
    if (figure.kind == LedgerFigure::Kind::Rate) {
        const LedgerCell part = valueAt(line, place(figure.terms.at(0)));
        const LedgerCell whole = valueAt(line, place(figure.terms.at(1)));
        if (!std::holds_alternative<qint64>(part) || !std::holds_alternative<qint64>(whole))
            return {};
        return Rate{countIn(part), countIn(whole)};
    }
    qint64 sum = 0;
    for (const QString &term : figure.terms)
        sum += countIn(valueAt(line, place(term)));
    return sum;
}

QString LedgerView::limit(const QString &id) const
{
    const LedgerLimit *known = m_definition->limit(id);
    QString value = m_limits.value(id);
    if (value.isEmpty() && known)
        value = known->value;
    return value.replace(u"@year"_s, QString::number(m_state->round().key.year()));
}

LedgerCell LedgerView::literal(const LedgerCondition &condition) const
{
    if (condition.literal == u"@asOf")
        return m_asOf;
    const QString text =
        condition.literal.startsWith(u'#') ? limit(condition.literal.mid(1)) : condition.literal;
    if (const LedgerColumn *column = m_definition->column(condition.column)) {
        const Result<QJsonValue> value = parseLedgerCell(*column, text);
        return value ? cellOf(*column, *value) : LedgerCell();
    }
    const LedgerFigure *figure = m_definition->rowFigure(condition.column);
    if (figure && figure->kind == LedgerFigure::Kind::Lookup)
        return text;
    if (const std::optional<Rate> rate = rateFromPrinted(text); rate && text.endsWith(u'%'))
        return *rate;
    return qint64(text.toLongLong());
}

LedgerCell LedgerView::lookedUp(const LedgerFigure &figure, const LedgerLine &line) const
{
    const Subject *subject = m_state->find(wordOf(valueAt(line, place(figure.column))));
    if (!subject)
        return {};
    QString said = subject->organizer;
    if (figure.terms.value(0) == u"type")
        said = subject->isWebsite() ? toChinese(subject->type) : QString();
    else if (figure.terms.value(0) == u"region") {
        const Region *region = m_state->region(subject->region);
        said = region ? region->name : QString();
    }
    return said.isEmpty() ? LedgerCell() : LedgerCell(said);
}

LedgerCell LedgerView::workDaysIn(const LedgerFigure &figure, const LedgerLine &line) const
{
    const LedgerCell first = valueAt(line, place(figure.terms.at(0)));
    const LedgerCell last = valueAt(line, place(figure.terms.at(1)));
    const auto *from = std::get_if<QDate>(&first);
    const auto *to = std::get_if<QDate>(&last);
    if (!from || !to)
        return {};
    const std::optional<int> days = m_workDays.between(*from, *to);
    return days ? LedgerCell(qint64(*days)) : LedgerCell();
}

bool LedgerView::holds(const LedgerCondition &condition, const LedgerLine &line) const
{
    using Op = LedgerCondition::Op;
    const int at = place(condition.column);
    if (condition.op == Op::Present || condition.op == Op::Missing)
        return std::holds_alternative<std::monostate>(line.cells[size_t(at)]) ==
               (condition.op == Op::Missing);
    const LedgerCell right =
        condition.other.isEmpty() ? literal(condition) : valueAt(line, place(condition.other));
    const std::optional<std::strong_ordering> order = compare(valueAt(line, at), right);
    if (!order)
        return condition.op == Op::NotEqual;
    switch (condition.op) {
    case Op::Equal:
        return *order == 0;
    case Op::NotEqual:
        return *order != 0;
    case Op::Less:
        return *order < 0;
    case Op::LessEqual:
        return *order <= 0;
    case Op::Greater:
        return *order > 0;
    default:
        return *order >= 0;
    }
}

bool LedgerView::holds(const LedgerWhere &where, const LedgerLine &line) const
{
    return std::all_of(where.begin(), where.end(), [&](const std::vector<LedgerCondition> &choice) {
        return std::any_of(choice.begin(), choice.end(),
                           [&](const LedgerCondition &condition) { return holds(condition, line); });
    });
}

bool LedgerView::before(const LedgerLine &a, const LedgerLine &b, const QStringList &sort) const
{
    for (const QString &name : sort) {
        const bool descending = name.startsWith(u'-');
        const int at = place(descending ? name.mid(1) : name);
        const std::optional<std::strong_ordering> order = compare(valueAt(a, at), valueAt(b, at));
        if (order && *order != 0)
            return descending ? *order > 0 : *order < 0;
    }
    return false;
}

std::vector<const LedgerLine *> LedgerView::pick(const LedgerWhere &where, const QStringList &sort) const
{
    std::vector<const LedgerLine *> picked;
    for (const LedgerLine &line : m_lines)
        if (holds(where, line))
            picked.push_back(&line);
    if (!sort.isEmpty())
        std::stable_sort(picked.begin(), picked.end(),
                         [&](const LedgerLine *a, const LedgerLine *b) { return before(*a, *b, sort); });
    return picked;
}

LedgerUnit LedgerView::count(const std::vector<const LedgerLine *> &lines) const
{
    using Kind = LedgerFigure::Kind;
    LedgerUnit unit;
    unit.rows = int(lines.size());
    for (const LedgerFigure &figure : m_definition->figures) {
        LedgerNumber number{figure.id, qint64(0), m_format};
        if (figure.decimals)
            number.format.decimals = *figure.decimals;
        const auto term = [&](int i) {
            const LedgerNumber *found = unit.number(figure.terms.value(i));
            const auto *n = found ? std::get_if<qint64>(&found->value) : nullptr;
            return n ? *n : qint64(0);
        };
        const int at = place(figure.column);
        qint64 n = 0;
        QSet<QString> seen;
        if (figure.kind == Kind::Rate) {
            number.value = Rate{term(0), term(1)};
        } else {
            for (int i = 0; i < figure.terms.size(); ++i)
                n += term(i);
            for (const LedgerLine *line : lines) {
                if (figure.kind == Kind::Add || !holds(figure.where, *line))
                    continue;
                if (figure.kind == Kind::Count)
                    ++n;
                else if (figure.kind == Kind::Sum)
                    n += countIn(valueAt(*line, at));
                else if (const QString word = wordOf(line->cells[size_t(at)]); !word.isEmpty())
                    seen.insert(word);
            }
            number.value = n + seen.size();
        }
        unit.numbers.push_back(std::move(number));
    }
    return unit;
}

QString LedgerView::saidAlike(const std::vector<const LedgerLine *> &lines, int place,
                              const QString &usual) const
{
    QString said;
    for (const LedgerLine *line : lines) {
        const QString word = printed(*line, place);
        if (!said.isEmpty() && word != said)
            return usual;
        said = word;
    }
    return said.isEmpty() ? usual : said;
}

std::vector<LedgerUnit> LedgerView::units(const LedgerGroup &group) const
{
    struct Bucket {
        QString id, name;
        std::vector<const LedgerLine *> lines;
    };
    std::vector<Bucket> buckets;
    QHash<QString, size_t> bucketOf;
    for (const LedgerGroup::Value &value : group.values) {
        for (const QString &word : value.words)
            bucketOf.insert(word, buckets.size());
        buckets.push_back({value.id, value.words.value(0, value.id), {}});
    }
    const int at = place(group.by);
    for (const LedgerLine *line : pick(group.where)) {
        const QString word = printed(*line, at);
        if (word.isEmpty())
            continue;
        auto found = bucketOf.find(word);
        if (found == bucketOf.end()) {
            found = bucketOf.insert(word, buckets.size());
            buckets.push_back({word, word, {}});
        }
        buckets[found.value()].lines.push_back(line);
    }
    const LedgerColumn *column = m_definition->column(group.by);
    const LedgerFigure *figure = m_definition->rowFigure(group.by);
    if ((column && column->type == LedgerType::Region) ||
        (figure && figure->kind == LedgerFigure::Kind::Lookup &&
         figure->terms.value(0) == u"region")) // the register's own order of regions holds in every list
        std::stable_sort(buckets.begin(), buckets.end(), [&](const Bucket &a, const Bucket &b) {
            const Region *x = m_state->regionByName(a.name);
            const Region *y = m_state->regionByName(b.name);
            return (x ? x->order : 1 << 30) < (y ? y->order : 1 << 30);
        });
    std::vector<LedgerUnit> units;
    for (const Bucket &bucket : buckets) {
        LedgerUnit unit = count(bucket.lines);
        unit.id = bucket.id;
        unit.name = saidAlike(bucket.lines, at, bucket.name);
        units.push_back(std::move(unit));
    }
    return units;
}

QStringList LedgerView::names(const LedgerList &list) const
{
    QStringList names;
    QSet<QString> seen;
    const int at = place(list.of);
    for (const LedgerLine *line :
         pick(list.where, list.order.isEmpty() ? QStringList{} : QStringList{list.order})) {
        const QString key = wordOf(line->cells[size_t(at)]);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        names += printed(*line, at);
    }
    return names;
}

LedgerLine LedgerView::total(const std::vector<const LedgerLine *> &lines) const
{
    LedgerLine sum;
    const size_t columns = m_definition->columns.size();
    for (size_t i = 0; i < columns; ++i) {
        if (m_definition->columns[i].type != LedgerType::Integer) {
            sum.cells.emplace_back();
            continue;
        }
        qint64 n = 0;
        for (const LedgerLine *line : lines)
            n += countIn(line->cells[i]);
        sum.cells.emplace_back(n);
    }
    for (const LedgerFigure &figure : m_definition->rowFigures)
        sum.cells.push_back(rowNumber(figure, sum));
    return sum;
}

QString LedgerView::printed(const LedgerLine &line, int place) const
{
    if (place < 0 || size_t(place) >= line.cells.size())
        return {};
    const size_t at = size_t(place);
    const bool isColumn = at < m_definition->columns.size();
    const LedgerCell &cell = line.cells[at];
    if (const auto *n = std::get_if<qint64>(&cell))
        return QString::number(*n);
    if (const auto *decimal = std::get_if<LedgerDecimal>(&cell))
        return decimal->text();
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? u"是"_s : u"否"_s;
    if (const auto *rate = std::get_if<Rate>(&cell)) {
        RateFormat format = m_format;
        const LedgerFigure &figure = m_definition->rowFigures[at - m_definition->columns.size()];
        format.decimals = figure.decimals.value_or(format.decimals);
        return printedRate(*rate, format);
    }
    if (const auto *text = std::get_if<QString>(&cell)) {
        const LedgerType type = isColumn ? m_definition->columns[at].type : LedgerType::Text;
        if (type == LedgerType::Website || type == LedgerType::Subject)
            if (const Subject *subject = m_state->find(*text))
                return m_called ? m_called->of(*subject) : subject->name;
        return *text;
    }
    return isColumn ? m_definition->columns[at].printsMissing : QString();
}

} // namespace xw
