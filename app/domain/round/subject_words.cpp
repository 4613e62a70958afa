#include "domain/round/subject_words.h"

namespace xw
{

SubjectWords::Index::Index(const Index &other)
    : QSharedData(), isMade(true), byCode(other.byCode), byName(other.byName)
{
}

void SubjectWords::Index::add(const Subject &subject, int place)
{
    byCode.add(subject.code.toLower(), place);
    byName.add(subject.name, place);
}

const SubjectWords::Index &SubjectWords::made(const std::vector<Subject> &subjects) const
{
    if (!m_index->isMade) {
        const std::lock_guard lock(m_index->making);
        if (!m_index->isMade) {
            m_index->byCode.reserve(subjects.size());
            m_index->byName.reserve(subjects.size());
            for (size_t place = 0; place < subjects.size(); ++place)
                m_index->add(subjects[place], int(place));
            m_index->isMade = true;
        }
    }
    return *m_index;
}

SubjectWords::Index *SubjectWords::toChange()
{
    if (m_index->isMade) {
        m_index.detach();
        return m_index.data();
    }
    // A snapshot that shares it may be making it now, of the subjects as they were.
    if (m_index->ref.loadAcquire() != 1)
        m_index = new Index;
    return nullptr;
}

void SubjectWords::add(const Subject &subject, int place)
{
    if (Index *index = toChange())
        index->add(subject, place);
}

void SubjectWords::remove(const Subject &subject, int place)
{
    if (Index *index = toChange()) {
        index->byCode.remove(subject.code.toLower(), place);
        index->byName.remove(subject.name, place);
    }
}

} // namespace xw
