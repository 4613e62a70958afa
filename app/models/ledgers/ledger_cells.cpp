#include "models/ledgers/ledger_cells.h"

#include "domain/ledger_view.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{

bool holdsCodes(const LedgerColumn &column)
{
    return column.type == LedgerType::Website || column.type == LedgerType::Subject;
}

QString textOf(const QJsonValue &value, const LedgerColumn &column)
{
    if (value.isBool())
        return value.toBool() ? u"是"_s : u"否"_s;
    if (column.type == LedgerType::Integer)
        return value.isDouble() ? QString::number(value.toInteger()) : QString();
    return value.toVariant().toString();
}

} // namespace

void LedgerCells::open(const Workspace *workspace, std::shared_ptr<const LedgerDefinition> definition)
{
    m_workspace = workspace;
    m_definition = std::move(definition);
    m_rows.clear();
    m_places.clear();
    m_brought.clear();
    m_inForce = 0;
    if (!m_workspace || !m_definition)
        return;
    m_round = m_workspace->state().round().id;
    m_rows = m_workspace->state().ledger(m_definition->id);
    QSet<QString> known;
    for (const LedgerColumn &column : m_definition->columns)
        known.insert(column.id);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        note(m_rows[i], int(i));
        for (auto it = m_rows[i].values.begin(); it != m_rows[i].values.end(); ++it)
            if (const QString name = it.key(); !known.contains(name) && !name.startsWith(u'@')) {
                known.insert(name);
                m_brought << name;
            }
    }
}

void LedgerCells::note(const LedgerRow &row, int place)
{
    m_places.insert(row.key, place);
    m_inForce += !isWithdrawn(row);
}

LedgerCells::Step LedgerCells::follow()
{
    Step step;
    step.before = m_rows.size();
    if (!m_workspace || !m_definition)
        return step;
    std::vector<LedgerRow> now = m_workspace->state().ledger(m_definition->id);
    step.anew = m_workspace->state().round().id != m_round || now.size() < m_rows.size();
    if (step.anew)
        return step;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] != now[i]) {
            step.changed.push_back(int(i));
            m_inForce += int(!isWithdrawn(now[i])) - int(!isWithdrawn(m_rows[i]));
        }
    m_rows = std::move(now);
    for (size_t i = step.before; i < m_rows.size(); ++i)
        note(m_rows[i], int(i));
    return step;
}

int LedgerCells::columnCount() const
{
    return m_definition
               ? int(m_definition->columns.size() + m_definition->rowFigures.size()) + int(m_brought.size())
               : 0;
}

const LedgerColumn *LedgerCells::columnAt(int column) const
{
    const bool own = m_definition && column >= 0 && column < int(m_definition->columns.size());
    return own ? &m_definition->columns[size_t(column)] : nullptr;
}

const LedgerFigure *LedgerCells::figureAt(int column) const
{
    const int figure = m_definition ? column - int(m_definition->columns.size()) : -1;
    const bool derives = figure >= 0 && figure < int(m_definition->rowFigures.size());
    return derives ? &m_definition->rowFigures[size_t(figure)] : nullptr;
}

QString LedgerCells::broughtName(int column) const
{
    return m_brought.value(column - (columnCount() - int(m_brought.size())));
}

QString LedgerCells::heading(int column) const
{
    if (const LedgerColumn *own = columnAt(column))
        return own->name;
    if (const LedgerFigure *figure = figureAt(column))
        return figure->name.isEmpty() ? figure->id : figure->name;
    return broughtName(column);
}

QString LedgerCells::text(const LedgerRow &row, int column) const
{
    if (const LedgerColumn *own = columnAt(column))
        return textOf(row.values.value(own->id), *own);
    if (figureAt(column))
        return derived(row, column - int(m_definition->columns.size()));
    return row.values.value(broughtName(column)).toVariant().toString();
}

QString LedgerCells::shownText(const LedgerRow &row, int column) const
{
    const QString text = this->text(row, column);
    const LedgerColumn *own = columnAt(column);
    if (text.isEmpty() || !own || !holdsCodes(*own))
        return text;
    const Subject *subject = m_workspace->state().find(text);
    return subject ? text + u"  "_s + subject->name : text;
}

QString LedgerCells::searchText(const LedgerRow &row) const
{
    QString text = u"\n"_s;
    for (int column = 0; column < columnCount(); ++column)
        if (!figureAt(column))
            text += shownText(row, column).toLower() + u'\n';
    return text;
}

bool LedgerCells::isUnknownCode(const LedgerRow &row, int column) const
{
    const LedgerColumn *own = columnAt(column);
    const QString code = own && holdsCodes(*own) ? row.values.value(own->id).toString() : QString();
    return !code.isEmpty() && !m_workspace->state().find(code);
}

QString LedgerCells::derived(const LedgerRow &row, int figure) const
{
    const LedgerView view(*m_definition, {xw::inForce(row)}, m_workspace->state(), m_asOf);
    if (view.isEmpty())
        return {};
    return view.printed(view.lines().front(), int(m_definition->columns.size()) + figure);
}

LedgerContent LedgerCells::content() const
{
    return {*m_definition, m_rows, m_places, m_round,
            [state = &m_workspace->state()](const QString &code) { return state->find(code) != nullptr; }};
}

QStringList LedgerCells::suggestions(int column) const
{
    const LedgerColumn *own = columnAt(column);
    if (!own || !m_workspace)
        return {};
    QStringList words;
    if (own->type == LedgerType::Boolean)
        return {u"是"_s, u"否"_s};
    if (own->type == LedgerType::Region) {
        for (const Region &region : m_workspace->state().regions())
            words << region.name;
        return words;
    }
    if (own->type != LedgerType::Text)
        return {};
    for (const LedgerGroup &group : m_definition->groups)
        if (group.by == own->id)
            for (const LedgerGroup::Value &value : group.values)
                words << value.words;
    QSet<QString> seen(words.begin(), words.end());
    constexpr qsizetype most = 400;
    for (const LedgerRow &row : m_rows)
        if (const QString word = row.values.value(own->id).toString();
            !word.isEmpty() && !seen.contains(word)) {
            if (words.size() >= most)
                break;
            seen.insert(word);
            words << word;
        }
    // A column by which units are told apart takes the register's units as well.
    const bool names = own->id == u"unit" && m_definition->key.contains(own->id);
    for (const Region &region : m_workspace->state().regions())
        if (names && !seen.contains(region.name))
            words << region.name;
    QSet<QString> organizers;
    for (const Subject &subject : m_workspace->state().subjects())
        if (names && !subject.organizer.isEmpty() && !seen.contains(subject.organizer))
            organizers.insert(subject.organizer);
    return words + QStringList(organizers.begin(), organizers.end());
}

bool LedgerFilter::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    return words != std::exchange(m_words, words);
}

bool LedgerFilter::passes(const LedgerCells &cells, int place)
{
    if (isWithdrawn(cells.row(place)) != m_withdrawn)
        return false;
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() != cells.rows().size())
        m_texts.resize(cells.rows().size());
    QString &text = m_texts[size_t(place)];
    if (text.isEmpty())
        text = cells.searchText(cells.row(place));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

std::vector<int> LedgerFilter::passing(const LedgerCells &cells)
{
    std::vector<int> shown;
    shown.reserve(cells.rows().size());
    for (int place = 0; place < int(cells.rows().size()); ++place)
        if (passes(cells, place))
            shown.push_back(place);
    return shown;
}

void LedgerFilter::forget(const std::vector<int> &places, size_t size)
{
    if (m_texts.empty())
        return;
    m_texts.resize(size);
    for (const int place : places)
        m_texts[size_t(place)].clear();
}

} // namespace xw::models
