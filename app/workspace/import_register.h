// What the two registers, websites and media, have in common: regions, dated rows, kept columns, closing what
// is missing.
#pragma once

#include "workspace/import_run.h"

namespace xw
{

class RegisterImport : public ImportRun
{
protected:
    RegisterImport(const ImportInput &input, SubjectKind kind);

    /// The register's subject of a code; nullptr: not there.
    [[nodiscard]] const Subject *byCode(const QString &code) const;
    /// Remembers that this row holds the code. False (and a rejection that names the other row): an earlier
    /// row holds it.
    [[nodiscard]] bool firstOf(int column, QHash<QString, int> &rows, const QString &key);
    /// The row counts as held by the list, also where it is rejected later.
    void held(const Subject &subject) { m_held.insert(subject.id); }
    [[nodiscard]] bool isHeld(const Subject &subject) const { return m_held.contains(subject.id); }

    /// Completes an address without a scheme (warning); drops what is none (warning).
    [[nodiscard]] QString address(int column);
    /// Reads name, url, region, organizer, state and unknown columns over `subject`, then counts and writes
    /// it. `known`: as the register has it; nullptr: new.
    void put(Subject subject, const Subject *known);
    /// Keeps a word that no list knows beside the subject, or takes an earlier one out.
    static void keep(Subject &subject, const QString &header, const QString &value);
    void finish() override;

    /// Translates the words of a column once for all rows.
    template <class E>
    struct Words {
        QHash<QString, std::optional<E>> known;
        template <class Read>
        std::optional<E> operator()(const QString &word, Read read)
        {
            const auto found = known.constFind(word);
            return found != known.cend() ? *found : *known.insert(word, read(word));
        }
    };
    /// Reads a word of a closed list into `field`; an unknown one leaves `other` there, with a warning and
    /// the word kept.
    template <class E, class Read>
    void readWord(Subject &subject, int column, Words<E> &words, Read read, E &field, E other)
    {
        const QString &word = cell(column);
        if (word.isEmpty())
            return;
        const std::optional<E> value = words(word, read);
        field = value.value_or(other);
        keep(subject, in.table.headers.at(column), value ? QString() : word);
        if (!value)
            warn(column,
                 {QT_TRANSLATE_NOOP("xw", "This word is not known: it is kept beside the row, not counted"),
                  {}});
    }

    [[nodiscard]] RegionId regionNamed(const QString &name) const;

    int m_name = -1;

private:
    [[nodiscard]] RegionId regionOrNew(const QString &name);
    void readState(Subject &subject, const Subject *known);

    SubjectKind m_kind;
    QDate m_today;
    int m_url, m_region, m_organizer, m_state;
    QHash<QString, const Subject *> m_byCode;
    QSet<SubjectId> m_held;
    QHash<QString, RegionId> m_regions;
    SubjectId m_nextSubject;
    RegionId m_nextRegion;
    int m_nextOrder = 1;
    Words<RunState> m_states;
};

} // namespace xw
