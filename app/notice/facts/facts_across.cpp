// One subject in several places: failed in the check, late with messages, without its annual report. Ledgers
// name subjects by their codes; what they find wrong is in their lists.
#include "notice/facts/facts_parts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// 留言办理超期 of a list that is called 留言办理超期的网站.
QString faultOf(const LedgerList &list)
{
    const qsizetype at = list.name.lastIndexOf(u'的');
    return at > 0 ? list.name.left(at) : list.name;
}

/// Subjects by what is wrong with them, one fault a ledger.
class SubjectFaults
{
public:
    void add(const Subject &subject, const QString &source, const QString &fault)
    {
        std::vector<std::pair<QString, QString>> &known = m_faults[subject.id];
        for (const auto &[from, said] : known)
            if (from == source)
                return;
        known.emplace_back(source, fault);
    }
    [[nodiscard]] QStringList of(const Subject &subject) const
    {
        QStringList faults;
        for (const auto &[source, fault] : m_faults.value(subject.id))
            faults += fault;
        return faults;
    }

private:
    QHash<SubjectId, std::vector<std::pair<QString, QString>>> m_faults;
};

void takeList(SubjectFaults &places, const RoundState &state, const LedgerView &view, const LedgerList &list)
{
    const LedgerColumn *column = view.definition().column(list.of);
    if (!column || (column->type != LedgerType::Website && column->type != LedgerType::Subject))
        return;
    const int at = view.place(list.of);
    for (const LedgerLine *line : view.pick(list.where))
        if (const auto *code = std::get_if<QString>(&line->cells[size_t(at)]))
            if (const Subject *subject = state.find(*code))
                places.add(*subject, view.definition().id, faultOf(list));
}

/// A name and what is said of it; in the brackets that the name ends in, where it has some.
QString withBrackets(const QString &name, const QString &said)
{
    return name.endsWith(u'）') ? name.chopped(1) + u'，' + said + u'）' : name + u'（' + said + u'）';
}

} // namespace

void addAcrossFacts(FactNode &node, const RoundState &state, const LedgerViews &ledgers)
{
    SubjectFaults places;
    for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount})
        for (const Subject *subject : failing(state, kind))
            places.add(*subject, u"check"_s, u"检查不合格"_s);
    for (const LedgerView &view : ledgers)
        for (const LedgerList &list : view.definition().lists)
            takeList(places, state, view, list);

    constexpr size_t mostTold = 5; // more are named without their faults
    QStringList names;
    std::vector<FactNodePtr> list;
    FactNode &across = node.object(u"acrossBy"_s, u"ledgers"_s);
    const SubjectNames called(state);
    for (const Subject &subject : state.subjects()) {
        const QStringList faults = places.of(subject);
        if (faults.size() < 2)
            continue;
        names += called.of(subject);
        const QString key = subject.code.isEmpty() ? QString::number(subject.id.value()) : subject.code;
        list.push_back(across.objectPtr(memberName(key)));
        list.back()->setText(u"name"_s, names.last());
        list.back()->setText(u"faults"_s, faults.join(u'、'));
        list.back()->setText(u"told"_s, withBrackets(names.last(), faults.join(u'、')));
        list.back()->setInteger(u"count"_s, faults.size());
    }
    FactNode &told = node.setNames(u"across"_s, names);
    told.setItems(u"few"_s, list.size() <= mostTold ? list : std::vector<FactNodePtr>());
    told.setItems(u"list"_s, std::move(list));
}

} // namespace xw::notice
