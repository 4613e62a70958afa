// Facts of the document itself: who writes to whom, when, on what basis, by when an answer is due. From
// settings and round.
#include "notice/facts/facts_parts.h"

#include "notice/basis.h"
#include "notice/compose/document.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

Result<QStringList> citations(const QStringList &basis)
{
    const Result<std::vector<BasisDocument>> library = basisDocuments();
    if (!library)
        return tl::unexpected(library.error());
    QStringList citations;
    for (const QString &id : basis) {
        QString citation = id;
        for (const BasisDocument &document : *library)
            if (document.id == id)
                citation = document.citation();
        citations += citation;
    }
    return citations;
}

/// citations.ID: each document of the library as a section cites it; empty where it was not in force in the
/// round, or is another province's.
Result<void> addCitations(FactNode &document, const RoundState &state)
{
    const Result<std::vector<BasisDocument>> library = basisDocuments();
    if (!library)
        return tl::unexpected(library.error());
    FactNode &node = document.object(u"citations"_s);
    const BasisFor notice{state.round().key.lastDay(), state.round().province, true, true};
    for (const BasisDocument &each : *library)
        node.setText(memberName(each.id),
                     citable({each.id}, *library, notice).isEmpty() ? QString() : each.citation());
    return {};
}

/// A、B和C
QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(u'、') + u'和' + words.last();
}

void addRound(FactNode &node, const Round &round)
{
    const RoundKey key = round.key;
    const RoundWords words = wordsOf(key);
    const bool isTitled = !round.scope.title.isEmpty();
    node.setText(u"check"_s, round.checkName());                              // 2020年第一季度检查
    node.setFlag(u"named"_s, isTitled);                                       // by a title of its own
    node.setText(u"name"_s, round.name());                                    // 2020年第一季度
    node.setText(u"quarter"_s, isTitled ? round.scope.title : words.ordinal); // 第一季度
    node.setText(u"short"_s, isTitled ? round.scope.title : words.shortest);  // 一季度
    node.setText(u"current"_s, words.current);                                // 本季度
    node.setText(u"before"_s, words.before);                                  // 上季度
    node.setText(u"counted"_s, words.counted);                                // 个季度, after a number
    node.setText(u"year"_s, QString::number(key.year()));
    node.setText(u"yearBefore"_s, QString::number(key.year() - 1));
    node.setText(u"previous"_s, key.previous().chinese());
    node.setText(u"previousShort"_s, // of a quarter its own name: 四季度
                 key.kind() == RoundKind::Quarter ? wordsOf(key.previous()).shortest : words.before);
    node.setText(u"firstDay"_s, chineseDate(round.firstDay()));
    node.setText(u"lastDay"_s, chineseDate(round.lastDay()));
    const RoundScope &scope = round.scope;
    FactNode &window = node.object(u"window"_s);
    window.setFlag(u"known"_s, scope.from.isValid());
    window.setText(u"from"_s, scope.from.isValid() ? chineseDate(scope.from) : QString());
    window.setText(u"to"_s, scope.from.isValid() ? chineseDate(scope.until) : QString());
    node.setFlag(u"vetoOnly"_s, scope.depth == RoundDepth::Veto);
    node.setFlag(u"websitesOnly"_s, !scope.media);
    node.setFlag(u"mediaOnly"_s, !scope.websites);
}

FactNodePtr contactNode(FactNode &parent, const Contact &contact, size_t index)
{
    const FactNodePtr node = parent.objectPtr(QString::number(index + 1));
    node->setText(u"role"_s, contact.role);
    node->setText(u"name"_s, contact.name);
    node->setText(u"phone"_s, contact.phone);
    node->setText(u"email"_s, contact.email);
    return node;
}

} // namespace

Result<void> addDocumentFacts(FactNode &root, const RoundState &state, const NoticeSettings &settings)
{
    const QString fromSettings = u"settings"_s;
    addRound(root.object(u"round"_s, u"round "_s + state.round().key.text()), state.round());
    FactNode &province = root.object(u"province"_s, fromSettings);
    const QString name = state.round().province;
    province.setText(u"name"_s, name);
    province.setText(u"short"_s, name.endsWith(u'省') || name.endsWith(u'市') ? name.chopped(1) : name);

    FactNode &document = root.object(u"document"_s, fromSettings);
    document.setText(u"issuer"_s, settings.issuer);
    document.setText(u"signer"_s, settings.signer);
    document.setText(u"mark"_s, settings.mark);
    document.setText(u"number"_s, settings.number);
    document.setText(u"title"_s, settings.title);
    document.setText(u"matter"_s, settings.matter);
    document.setText(u"addressee"_s, settings.addressee);
    document.setText(u"authorisation"_s, settings.authorisation);
    document.setText(u"asOf"_s, settings.asOf);
    document.setText(u"window"_s, settings.window);
    document.setNames(u"commended"_s, settings.commended);
    document.setText(u"date"_s, chineseDate(settings.date));
    document.setText(u"year"_s, QString::number(settings.date.year()));
    document.setText(u"deadline"_s, chineseDate(settings.deadline));
    document.setText(u"reportTo"_s, settings.reportTo);
    document.setText(u"route"_s, settings.route);
    document.setText(u"remark"_s, settings.remark);
    const Result<QStringList> basis = citations(settings.basis);
    if (!basis)
        return tl::unexpected(basis.error());
    document.setText(u"basis"_s, joined(*basis));
    if (Result<void> cited = addCitations(document, state); !cited)
        return cited;

    std::vector<FactNodePtr> nodes;
    FactNode &deadlines = document.object(u"deadlinesBy"_s);
    for (size_t i = 0; i < settings.deadlines.size(); ++i) {
        const FactNodePtr one = deadlines.objectPtr(QString::number(i + 1));
        one->setText(u"what"_s, settings.deadlines[i].what);
        one->setText(u"date"_s, chineseDate(settings.deadlines[i].date));
        nodes.push_back(one);
    }
    document.setItems(u"deadlines"_s, std::exchange(nodes, {}));
    FactNode &contacts = document.object(u"contactsBy"_s);
    for (size_t i = 0; i < settings.contacts.size(); ++i)
        nodes.push_back(contactNode(contacts, settings.contacts[i], i));
    document.setItems(u"contacts"_s, std::exchange(nodes, {}));

    FactNode &own = root.object(u"own"_s, fromSettings);
    FactNode &texts = own.object(u"texts"_s);
    for (const QString &section : {u"experience"_s, u"problems"_s, u"requirements"_s, u"portal"_s})
        texts.setFlag(section, false);
    for (const auto &[section, paragraphs] : settings.texts)
        texts.setFlag(memberName(section), !paragraphs.empty());
    FactNode &figures = own.object(u"figures"_s);
    for (const auto &[figure, text] : settings.figures)
        figures.setText(memberName(figure), text);
    return {};
}

} // namespace xw::notice
