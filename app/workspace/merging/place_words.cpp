#include "workspace/merging/place_words.h"

#include "domain/ledger_library.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QString translatedWord(const char *source)
{
    return Message{source, {}}.text();
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.isEmpty() ? u"—"_s : words.join(u" · "_s);
}

QString findingWords(const QJsonObject &value)
{
    QStringList words{value.contains("w"_L1) ? translatedWord(QT_TRANSLATE_NOOP("xw", "withdrawn"))
                                             : translatedWord(QT_TRANSLATE_NOOP("xw", "ticked"))};
    if (const int number = value.value("n"_L1).toInt(); number != 0)
        words << QString::number(number);
    words << value.value("t"_L1).toString();
    for (const QJsonValue &url : value.value("u"_L1).toArray())
        words << url.toString();
    for (const QJsonValue &pair : value.value("c"_L1).toArray())
        words << pair.toArray().at(0).toString() + u" → "_s + pair.toArray().at(1).toString();
    return joined(std::move(words));
}

QString inspectionWords(const QJsonObject &value)
{
    QStringList words{value.value("i"_L1).toBool()
                          ? translatedWord(QT_TRANSLATE_NOOP("xw", "inspected"))
                          : translatedWord(QT_TRANSLATE_NOOP("xw", "not inspected"))};
    if (value.contains("s"_L1))
        words << toChinese(Verdict(std::clamp(value.value("s"_L1).toInt(), 0, 2)));
    if (value.contains("p"_L1))
        words << QString::number(value.value("p"_L1).toInt() / 100.0);
    return words.join(u" · "_s);
}

/// An appeal by its claim and decision, a second look by what it found.
QString ownWords(const QJsonObject &row)
{
    QStringList words{row.value("problem"_L1).toString(), row.value("claim"_L1).toString()};
    for (const QJsonValue &id : row.value("found"_L1).toArray())
        words << id.toString();
    if (const QString decision = row.value("decision"_L1).toString(); !decision.isEmpty())
        words << (decision == u"kept" ? u"维持"_s : u"已核减"_s) << row.value("reason"_L1).toString();
    return joined(std::move(words));
}

QString caseWords(const QJsonObject &value)
{
    return joined({toChinese(CaseState(std::clamp(value.value("s"_L1).toInt(), 0, int(CaseState::Closed)))),
                   value.value("b"_L1).toString(), value.value("u"_L1).toString(),
                   value.value("p"_L1).toString()});
}

QString eventWords(const QJsonObject &value)
{
    const int kind = std::clamp(value.value("k"_L1).toInt(), 0, int(CaseEventKind::Reopened));
    return joined({toChinese(CaseEventKind(kind)), value.value("t"_L1).toString()});
}

QString rowWords(const QJsonObject &row)
{
    QStringList words;
    for (auto cell = row.begin(); cell != row.end(); ++cell)
        if (cell.key().startsWith(u'@'))
            words << translatedWord(QT_TRANSLATE_NOOP("xw", "withdrawn"));
        else if (const QString text = cell->toVariant().toString(); !text.isEmpty())
            words << text;
    return joined(words);
}

/// 文字表述错误 · 甲市人民政府 · 案列: the ledger by its name, what its key names by theirs.
QString ledgerPlaceWords(const RoundState &state, const QString &detail)
{
    static const LedgerLibrary shipped = LedgerLibrary::load(LedgerLibrary::defaultFolders());
    const QString id = detail.section(u'\t', 0, 0);
    const LedgerDefinition *ledger = shipped.find(id);
    QStringList words{ledger ? ledger->name : id};
    if (ledger && ledger->key.isEmpty()) // its rows are numbered
        return joined({words.front(), QString::number(detail.section(u'\t', 1).toInt())});
    for (const QString &part : detail.section(u'\t', 1).split(u'\t')) {
        const Subject *subject = state.find(part);
        words << (subject ? subject->name : part);
    }
    return joined(std::move(words));
}

} // namespace

QString placeWords(const RoundState &state, const PlaceName &name)
{
    const QString label = name.indicator.startsWith(u'?')
                              ? translatedWord(QT_TRANSLATE_NOOP("xw", "Fits no indicator"))
                              : state.standard().label(IndicatorId(name.indicator));
    switch (name.kind) {
    case PlaceKind::Finding:
        return label;
    case PlaceKind::Inspection:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Inspected or not"));
    case PlaceKind::Review:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Review")) +
               (label.isEmpty() ? QString() : u" · "_s + label);
    case PlaceKind::Evidence:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Evidence"));
    case PlaceKind::Own:
        return name.detail.startsWith(u"@appeals") ? translatedWord(QT_TRANSLATE_NOOP("xw", "Appeal"))
                                                   : translatedWord(QT_TRANSLATE_NOOP("xw", "Second look"));
    case PlaceKind::Case:
    case PlaceKind::Event:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Case")) + u' ' + name.detail.section(u'\t', 0, 0);
    case PlaceKind::Row:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Ledger")) + u' ' +
               ledgerPlaceWords(state, name.detail);
    case PlaceKind::Sample:
        return translatedWord(QT_TRANSLATE_NOOP("xw", "Sample"));
    }
    return {};
}

QString saidWords(PlaceKind kind, const QJsonObject &value)
{
    switch (kind) {
    case PlaceKind::Finding:
        return findingWords(value);
    case PlaceKind::Inspection:
        return inspectionWords(value);
    case PlaceKind::Review: {
        const QString note = value.value("t"_L1).toString();
        return toChinese(ReviewState(std::clamp(value.value("d"_L1).toInt(), 0, 3))) +
               (note.isEmpty() ? QString() : u" · "_s + note);
    }
    case PlaceKind::Evidence:
        return value.value("f"_L1).toString();
    case PlaceKind::Own:
        return ownWords(value.value("v"_L1).toObject());
    case PlaceKind::Case:
        return caseWords(value);
    case PlaceKind::Event:
        return eventWords(value);
    case PlaceKind::Row:
        return rowWords(value.value("v"_L1).toObject());
    case PlaceKind::Sample:
        return value.contains("w"_L1) ? translatedWord(QT_TRANSLATE_NOOP("xw", "withdrawn"))
                                      : Message{QT_TRANSLATE_NOOP("xw", "%1 members"),
                                                {QString::number(value.value("s"_L1).toArray().size())}}
                                            .text();
    }
    return {};
}

SaidVersion saidVersion(PlaceKind kind, const PlaceVersion &version)
{
    return {saidWords(kind, version.value), version.author, QDateTime::fromMSecsSinceEpoch(version.at)};
}

} // namespace xw
