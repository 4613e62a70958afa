// SubjectWords: which places of the register a code or a name stands for. It is made when somebody first
// asks, which most who open a register never do. Snapshots share it, and any thread may ask.
#pragma once

#include "domain/subject.h"
#include "domain/value/word_index.h"

#include <QExplicitlySharedDataPointer>
#include <atomic>
#include <mutex>

namespace xw
{

class SubjectWords
{
public:
    SubjectWords() : m_index(new Index) {}

    /// Calls `visit(place)` for every place that may hold the code, given in lower case. `subjects`: all of
    /// whom it was told.
    template <class Visit>
    void eachCoded(const std::vector<Subject> &subjects, const QString &code, Visit visit) const
    {
        made(subjects).byCode.each(code, visit);
    }
    /// The same for a name, as it is written.
    template <class Visit>
    void eachNamed(const std::vector<Subject> &subjects, const QString &name, Visit visit) const
    {
        made(subjects).byName.each(name, visit);
    }

    /// To be told of every subject that comes to stand somewhere, or leaves its place, but for those that
    /// were there from the beginning.
    void add(const Subject &subject, int place);
    void remove(const Subject &subject, int place);

private:
    struct Index : QSharedData {
        Index() = default;
        Index(const Index &other); ///< of one that is made
        void add(const Subject &subject, int place);

        std::mutex making;
        std::atomic<bool> isMade = false;
        WordIndex byCode; ///< lower case
        WordIndex byName;
    };
    [[nodiscard]] const Index &made(const std::vector<Subject> &subjects) const;
    [[nodiscard]] Index *toChange(); ///< nullptr: it is not made yet

    QExplicitlySharedDataPointer<Index> m_index;
};

} // namespace xw
