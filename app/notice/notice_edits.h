// NoticeEdits: what a person changed in the composed text, block by block. Stored as Document "notice" /
// "2020Q1". An edit is kept under the key of its block, so that it survives composing again; values that it
// did not touch stay bound to their facts and follow the data.
#pragma once

#include "notice/compose/document.h"
#include "notice/facts.h"

#include "base/error.h"

#include <map>

namespace xw::notice
{

class NoticeEdits
{
public:
    struct Edit {
        Runs runs;            ///< the block as the person wants it; a line feed begins a new paragraph
        QString composed;     ///< what the template said when it was edited
        bool removed = false; ///< the block is left out
        friend bool operator==(const Edit &, const Edit &) = default;
    };

    /// Takes `text` for the block `key`, whose runs are `shown`. Bound values that still stand in it stay
    /// bound. The block's own text again takes the edit back.
    void setText(const QString &key, const Runs &shown, const QString &text);
    void remove(const QString &key, const Runs &shown);
    /// The block says again what the template says.
    void restore(const QString &key) { m_edits.erase(key); }
    [[nodiscard]] const Edit *find(const QString &key) const;
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    [[nodiscard]] const std::map<QString, Edit> &all() const { return m_edits; }

    [[nodiscard]] static Result<NoticeEdits> fromJson(const QByteArray &json, const QString &file = {});
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const NoticeEdits &, const NoticeEdits &) = default;

private:
    std::map<QString, Edit> m_edits;
};

/// `text` as runs: each bound run of `before` that still stands in it, in order, keeps its fact.
[[nodiscard]] Runs rebind(const Runs &before, const QString &text);
/// The same runs with every bound value as the facts print it now; a fact that is gone becomes plain text.
[[nodiscard]] Runs refreshed(Runs runs, const Facts &facts);

} // namespace xw::notice
