#include "ui/notice/fact_titles.h"

#include "domain/ledger_library.h"
#include "ui/templates/fact_names.h"
#include "workspace/import_ledger.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr qsizetype mostInLine = 60;

/// What a ledger's own definition calls one of its figures, groups or lists.
QString ledgerTitle(const QString &ledger, const QString &part)
{
    const auto library = ledgerLibrary();
    const LedgerDefinition *definition = library->find(ledger);
    if (!definition)
        return {};
    if (part.isEmpty())
        return definition->name;
    for (const auto &figure : definition->figures)
        if (figure.id == part)
            return figure.name;
    for (const auto &group : definition->groups)
        if (group.id == part)
            return group.name;
    for (const auto &list : definition->lists)
        if (list.id == part)
            return list.name;
    return {};
}

} // namespace

QString factTitle(const QString &id, const notice::Facts &facts)
{
    const QStringList path = id.split(u'.');
    QStringList names;
    QString walked;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString &part = path.at(i);
        walked += walked.isEmpty() ? part : u'.' + part;
        QString name;
        if (path.first() == u"ledgers"_s && i > 0)
            name = ledgerTitle(path.at(1), i == 1 ? QString() : part);
        if (name.isEmpty())
            name = factLabel(part);
        // What has a name among the facts is called by it: a region, a problem, a type of website.
        for (const QString &own : {u"label"_s, u"name"_s})
            if (name.isEmpty() && i + 1 < path.size() && path.at(i + 1) != own)
                if (const auto said = facts.find(walked + u'.' + own))
                    name = said->printed;
        names << (name.isEmpty() ? part : name);
    }
    return names.join(u" · "_s);
}

std::vector<OfferedFact> offeredFacts(const notice::Facts &facts)
{
    std::vector<OfferedFact> offered;
    for (const QString &id : facts.ids()) {
        const auto fact = facts.find(id);
        if (!fact || std::holds_alternative<bool>(fact->value) || fact->printed.isEmpty() ||
            fact->printed == u"—" || id.startsWith(u"own.texts"_s))
            continue;
        QString value = fact->printed;
        if (value.size() > mostInLine)
            value = value.left(mostInLine) + u'…';
        offered.push_back({id, factTitle(id, facts) + u"  =  "_s + value});
    }
    return offered;
}

} // namespace xw::ui
