#include "notice/notice_edits.h"

#include "domain/json_node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

void append(Runs &runs, const QString &text, const QString &fact)
{
    if (text.isEmpty())
        return;
    if (fact.isEmpty() && !runs.empty() && runs.back().fact.isEmpty())
        runs.back().text += text;
    else
        runs.push_back({text, fact});
}

/// Characters that two texts have in common at their beginning.
qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a.at(n) == b.at(n))
        ++n;
    return n;
}

/// Where in `text`, from `from` on, `words` stand apart from other digits; -1: nowhere.
qsizetype findApart(const QString &text, const QString &words, qsizetype from)
{
    const auto joins = [](QChar a, QChar b) {
        return (a.isDigit() || a == u'.') && (b.isDigit() || b == u'.' || b == u'%');
    };
    for (qsizetype at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool before = at > 0 && joins(text.at(at - 1), words.front());
        const bool after = end < text.size() && joins(words.back(), text.at(end));
        if (!before && !after)
            return at;
    }
    return -1;
}

} // namespace

Runs rebind(const Runs &before, const QString &text)
{
    const QString old = plainText(before);
    const qsizetype head = commonStart(old, text);
    qsizetype tail = 0; // common end that does not reach into the common start
    while (tail < old.size() - head && tail < text.size() - head &&
           old.at(old.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    Runs runs;
    qsizetype oldAt = 0; // where the run begins in the old text
    qsizetype newAt = 0; // what of the new text is taken
    for (const Run &run : before) {
        const qsizetype start = oldAt;
        oldAt += run.text.size();
        if (run.fact.isEmpty())
            continue;
        qsizetype at = -1;
        if (oldAt <= head)
            at = start;
        else if (start >= old.size() - tail)
            at = text.size() - (old.size() - start);
        else
            at = findApart(text, run.text, newAt);
        if (at < newAt || text.mid(at, run.text.size()) != run.text || findApart(text, run.text, at) != at)
            continue;
        append(runs, text.mid(newAt, at - newAt), {});
        append(runs, run.text, run.fact);
        newAt = at + run.text.size();
    }
    append(runs, text.mid(newAt), {});
    return runs;
}

Runs refreshed(Runs runs, const Facts &facts)
{
    for (Run &run : runs) {
        if (run.fact.isEmpty())
            continue;
        if (const std::optional<Fact> fact = facts.find(run.fact))
            run.text = fact->printed;
        else
            run.fact.clear();
    }
    return runs;
}

void NoticeEdits::setText(const QString &key, const Runs &shown, const QString &text)
{
    const Edit *known = find(key);
    const QString composed = known ? known->composed : plainText(shown);
    if (text == composed) {
        restore(key);
        return;
    }
    m_edits[key] = {rebind(shown, text), composed, false};
}

void NoticeEdits::remove(const QString &key, const Runs &shown)
{
    const Edit *known = find(key);
    m_edits[key] = {{}, known ? known->composed : plainText(shown), true};
}

const NoticeEdits::Edit *NoticeEdits::find(const QString &key) const
{
    const auto found = m_edits.find(key);
    return found == m_edits.end() ? nullptr : &found->second;
}

Result<NoticeEdits> NoticeEdits::fromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> root = JsonNode::parse(json, file);
    if (!root)
        return tl::unexpected(root.error());
    root->allowOnly({"edits"});
    NoticeEdits edits;
    for (const JsonNode &node : root->items("edits")) {
        node.allowOnly({"key", "composed", "removed", "runs"});
        Edit edit;
        edit.composed = node.text("composed");
        edit.removed = node.flag("removed");
        for (const JsonNode &run : node.items("runs")) {
            run.allowOnly({"text", "fact"});
            edit.runs.push_back({run.text("text"), run.text("fact")});
        }
        edits.m_edits[node.requiredText("key")] = std::move(edit);
    }
    if (root->firstFault())
        return tl::unexpected(*root->firstFault());
    return edits;
}

QByteArray NoticeEdits::toJson() const
{
    QJsonArray list;
    for (const auto &[key, edit] : m_edits) {
        QJsonArray runs;
        for (const Run &run : edit.runs) {
            QJsonObject object{{u"text"_s, run.text}};
            if (!run.fact.isEmpty())
                object.insert(u"fact"_s, run.fact);
            runs.append(object);
        }
        QJsonObject object{{u"key"_s, key}, {u"composed"_s, edit.composed}, {u"runs"_s, runs}};
        if (edit.removed)
            object.insert(u"removed"_s, true);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"edits"_s, list}}).toJson();
}

} // namespace xw::notice
