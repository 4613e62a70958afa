// What the two registers, websites and media, have in common: regions, dated rows, kept columns, closing what
// is missing.
#pragma once

#include "workspace/import/code_index.h"
#include "workspace/import/import_run.h"
#include "workspace/import/word_cache.h"

namespace xw
{

class RegisterImport : public ImportRun
{
protected:
    RegisterImport(const ImportInput &input, SubjectKind kind);

    /// A code: the register's subject that has it, and the row of this list that holds it.
    struct Listed {
        const Subject *known = nullptr; ///< nullptr: not in the register
        int row = 0;                    ///< 0: not in the list so far
    };
    /// Takes the code for the current row. nullptr (and a rejection that names the other row): an earlier row
    /// has it.
    [[nodiscard]] Listed *claim(int column, const QString &code);
    /// The row that has the code; 0: none so far.
    [[nodiscard]] int rowOf(const QString &code) const { return m_listed.value(code).row; }
    /// The row counts as held by the list, also where it is rejected later.
    void hold(const Subject &subject) { m_held[placeOf(subject)] = true; }
    /// The same by code, where the register has it.
    void holdCode(const QString &code)
    {
        if (const Subject *known = m_listed.value(code).known)
            hold(*known);
    }
    [[nodiscard]] bool isHeld(const Subject &subject) const { return m_held[placeOf(subject)]; }
    /// Rejects the current row as the same as another.
    void rejectAsTwin(int column, int row);

    /// Mends an address (warning); drops what is none (warning).
    [[nodiscard]] QString address(int column);
    /// A name of the row: blanks between Han characters out (warning), 无 as empty (warning). An address
    /// rejects the row.
    [[nodiscard]] QString word(int column);
    /// The column of types holds one in this row, or there is none: a type elsewhere is then a name that an
    /// office gave (地区 省级部门), and no sign of shifted cells.
    [[nodiscard]] bool typeStands() const;
    /// Reads name, url, region, organizer, state and unknown columns over `subject`, then counts and writes
    /// it. `known`: as the register has it; nullptr: new.
    void put(Subject &&subject, const Subject *known);
    /// Keeps a word that no list knows beside the subject, or takes an earlier one out.
    /// The fields that newer registers have (register_fields.h), each under its own heading, and unknown
    /// columns.
    void keepOtherColumns(Subject &subject);
    void finish() override;

    template <class E>
    using Words = WordCache<std::optional<E>>;
    /// Reads a word of a closed list into `field`; an unknown one leaves `other` there, with a warning and
    /// the word kept.
    template <class E, class Read>
    void readWord(Subject &subject, int column, Words<E> &words, Read read, E &field, E other)
    {
        const QString &word = cell(column);
        if (word.isEmpty() || saysNothing(column))
            return;
        const std::optional<E> value = words(word, read);
        field = value.value_or(other);
        keepColumn(subject.extra, in.table.headers.at(column), value ? QString() : word);
        const QString taken = value ? QString() : toChinese(field); // it counts as something: that is said
        if (!value && taken.isEmpty())
            warn(column,
                 {QT_TRANSLATE_NOOP("xw", "This word is not known: it is kept beside the row, not counted"),
                  {}});
        else if (!value)
            warn(column, {QT_TRANSLATE_NOOP(
                              "xw", "This word is not known: %1 is taken, and the word kept beside the row"),
                          {taken}});
    }

    [[nodiscard]] RegionId regionNamed(const QString &name) const;
    /// 无, 待定 … where that is no answer: the cell counts as empty (warning).
    [[nodiscard]] bool saysNothing(int column);

    int m_name = -1;

private:
    [[nodiscard]] QString regionOfRow();
    [[nodiscard]] RegionId regionOrNew(const QString &name);
    void tellOfRegion(const Region &region);
    void readState(Subject &subject, const Subject *known);

    SubjectKind m_kind;
    QDate m_today;
    int m_withoutRegion = 0; ///< where no column says it
    int m_url, m_region, m_organizer, m_state, m_typeAt;
    [[nodiscard]] size_t placeOf(const Subject &subject) const
    {
        return size_t(&subject - in.state.subjects().data());
    }

    CodeIndex<Listed> m_listed;
    std::vector<bool> m_held; ///< by the register's order
    QHash<QString, RegionId> m_regions;
    QHash<QString, QString> m_regionsAlike; ///< what looks like it → a region's name
    WordCache<RegionId> m_seenRegions;
    WordCache<QString> m_tidyRegions;
    SubjectId m_nextSubject;
    RegionId m_nextRegion;
    int m_nextOrder = 1;
    Words<RunState> m_states;
    struct FieldColumn {
        int place;
        QString heading;
        bool isDay;
    };
    /// The current row's, a day as it is kept.
    [[nodiscard]] const QString &fieldText(const FieldColumn &field);
    std::vector<FieldColumn> m_fields;
    QString m_day;
};

} // namespace xw
