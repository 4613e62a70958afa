#include "workspace/import/problem_words.h"

#include "base/half_width.h"
#include "domain/phrase_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

void addProblem(std::vector<NamedProblem> &problems, NamedProblem problem)
{
    const bool twice = std::any_of(problems.begin(), problems.end(), [&](const NamedProblem &other) {
        return problem.indicator.isValid() ? other.indicator == problem.indicator
                                           : other.words == problem.words;
    });
    if (!twice)
        problems.push_back(std::move(problem));
}

/// At ; ； line breaks, and before numbers: “1.…2.…”, “（1）…（2）…”, “①…②…”, “一、…二、…”.
QStringList listed(const QString &cell)
{
    static const QRegularExpression number(u"(?:^|(?<=[\\s;；。，,]))(?:[（(]\\s*[0-9一二三四五六七八九十]{1,"
                                           u"2}\\s*[)）]|[0-9]{1,2}(?:[.．](?![0-9])|[、)）])"
                                           "|[一二三四五六七八九十]{1,2}、)|[①-⑳]"_s);
    QString text = cell;
    text.replace(number, u";"_s).replace(u'；', u';').replace(u'\n', u';').replace(u'\r', u';');
    QStringList pieces;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        QString piece = part.trimmed();
        while (piece.endsWith(u'，') || piece.endsWith(u',') || piece.endsWith(u'。') ||
               piece.endsWith(u'、'))
            piece.chop(1);
        if (!piece.isEmpty())
            pieces << piece;
    }
    return pieces;
}

} // namespace

QString phraseKey(const QString &phrase)
{
    QString key;
    for (const QChar c : phrase)
        if (!c.isSpace() && c != u'。')
            key += halfWidth(c).toLower();
    return key;
}

const std::vector<NamedProblem> &ProblemWords::read(const QString &cell, SubjectKind kind)
{
    auto &cache = m_read[kind == SubjectKind::Website ? 0 : 1];
    const auto known = cache.constFind(cell);
    return known != cache.cend() ? *known : *cache.insert(cell, parse(cell, kind));
}

bool ProblemWords::addKnown(std::vector<NamedProblem> &problems, const QString &words, SubjectKind kind) const
{
    if (const auto settled = m_settled.constFind(phraseKey(words)); settled != m_settled.cend()) {
        const IndicatorId id(*settled);
        const Indicator *indicator = m_standard.indicator(id);
        if (indicator && indicator->appliesTo == kind) {
            addProblem(problems, {id, words, words, PhraseSource::Settled});
            return true;
        }
    }
    const std::vector<IndicatorId> ids = m_standard.matchAll(words, kind);
    for (const IndicatorId &id : ids) {
        const Indicator *indicator = m_standard.indicator(id);
        const bool own =
            words == id.value() || words == m_standard.label(id) || (indicator && words == indicator->name);
        addProblem(problems, {id, own ? QString() : words, {}, PhraseSource::Exact});
    }
    return !ids.empty();
}

void ProblemWords::addLikely(std::vector<NamedProblem> &problems, const QString &words,
                             SubjectKind kind) const
{
    if (saysNoProblem(words))
        return;
    if (addClauses(problems, words, kind))
        return;
    if (const auto match = matchByParts(m_standard, words, kind))
        addProblem(problems,
                   {match->indicator, words, words, match->sure ? PhraseSource::Parts : PhraseSource::Guess});
    else
        addProblem(problems, {IndicatorId(), words, words, PhraseSource::Unknown});
}

// “…，…”: each half must mean something, or be no complaint (监测前2周内，…); a fault that nothing maps must
// not hide behind one that is known.
bool ProblemWords::addClauses(std::vector<NamedProblem> &problems, const QString &words,
                              SubjectKind kind) const
{
    static const QRegularExpression comma(u"[，,。]"_s);
    static const QRegularExpression complaint(u"[不未无没差缺错误假违严乱旧坏断]|问题|失败|异常|超|逾"_s);
    static const QRegularExpression when(u"监测|检查|抽查|核查|截至|截止|期间|时间|[周月天日年]内|以来"_s);
    const QStringList clauses = words.split(comma, Qt::SkipEmptyParts);
    if (clauses.size() < 2)
        return false;
    if (std::all_of(clauses.begin(), clauses.end(), saysNoProblem))
        return true;
    std::vector<NamedProblem> known;
    for (const QString &clause : clauses) {
        const QString trimmed = clause.trimmed();
        if (addKnown(known, trimmed, kind) || saysNoProblem(trimmed))
            continue;
        if (const auto match = matchByParts(m_standard, trimmed, kind)) {
            addProblem(known, {match->indicator, trimmed, trimmed, PhraseSource::Guess});
        } else if (complaint.match(trimmed).hasMatch() || !when.match(trimmed).hasMatch()) {
            known.clear();
            break;
        }
    }
    if (known.empty())
        addProblem(problems, {IndicatorId(), words, words, PhraseSource::Unknown});
    for (NamedProblem &problem : known)
        addProblem(problems, std::move(problem));
    return true;
}

void ProblemWords::addPiece(std::vector<NamedProblem> &problems, const QString &piece, SubjectKind kind) const
{
    if (addKnown(problems, piece, kind))
        return;
    QStringList unknown; // neighbours that are no names of their own: one phrase
    const auto closePhrase = [&] {
        if (!unknown.isEmpty())
            addLikely(problems, unknown.join(u'、'), kind);
        unknown.clear();
    };
    const QStringList parts = piece.split(u'、', Qt::SkipEmptyParts);
    const bool eachLikely =
        parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &p) {
            return !m_standard.matchAll(p.trimmed(), kind).empty() || matchByParts(m_standard, p, kind);
        });
    for (const QString &part : parts) {
        const QString words = part.trimmed();
        std::vector<NamedProblem> known;
        if (words.isEmpty())
            continue;
        if (!addKnown(known, words, kind)) {
            unknown << words;
            if (eachLikely)
                closePhrase();
            continue;
        }
        closePhrase();
        for (NamedProblem &problem : known)
            addProblem(problems, std::move(problem));
    }
    closePhrase();
}

std::vector<NamedProblem> ProblemWords::parse(const QString &cell, SubjectKind kind) const
{
    std::vector<NamedProblem> problems;
    const QStringList pieces = listed(cell);
    const bool eachKnown = pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [&](const auto &p) {
                               return !m_standard.matchAll(p, kind).empty();
                           });
    if (!eachKnown && addKnown(problems, cell.trimmed(), kind)) // names hold separators themselves
        return problems;
    for (const QString &piece : pieces)
        addPiece(problems, piece, kind);
    return problems;
}

ProblemNote ProblemWords::noteAmong(const std::vector<NamedProblem> &problems, const QString &note,
                                    bool isRemark, SubjectKind kind)
{
    if (note.isEmpty() || problems.empty())
        return {};
    const auto indicatorOf = [&](const NamedProblem &problem) {
        return problem.indicator.isValid() ? m_standard.indicator(problem.indicator) : nullptr;
    };
    for (const NamedProblem &said : read(note, kind))
        for (size_t i = 0; i < problems.size(); ++i)
            if (indicatorOf(said) && indicatorOf(said) == indicatorOf(problems[i]))
                return {int(i), note};
    const NamedProblem &only = problems.front();
    if (isRemark || problems.size() > 1 || !only.indicator.isValid())
        return {};
    const QString label = only.words.isEmpty() ? m_standard.label(only.indicator) : only.words;
    const bool isBracketed = label.endsWith(u'）');
    return {0, (isBracketed ? label.chopped(1) + u'，' : label + u'（') + note + u'）'};
}

} // namespace xw
