#include "workspace/appeals/subject_word.h"

namespace xw
{

QString subjectWord(const RoundState &state, const Subject &subject)
{
    if (!subject.code.isEmpty())
        return subject.code;
    const Region *region = state.region(subject.region);
    QString word = subject.name;
    if (!subject.isWebsite())
        word += u'@' + toChinese(subject.platform) + (region ? u'@' + region->name : QString());
    return word;
}

} // namespace xw
