#include "domain/subject_names.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
QString nameAndKind(const Subject &subject)
{
    return subject.isWebsite() ? subject.name : subject.name + u'\t';
}
QString nameAndPlatform(const Subject &subject)
{
    return subject.name + u'\n' + toChinese(subject.platform);
}
} // namespace

SubjectNames::SubjectNames(const RoundState &state, std::optional<SubjectKind> kind)
{
    for (const Subject &subject : state.subjects()) {
        if (kind && subject.kind != *kind)
            continue;
        ++m_named[nameAndKind(subject)];
        if (!subject.isWebsite())
            ++m_accounts[nameAndPlatform(subject)];
    }
    for (const Region &region : state.regions())
        m_regionNames.insert(region.id, region.name);
    for (const Subject &subject : state.subjects()) {
        if ((kind && subject.kind != *kind) || m_named.value(nameAndKind(subject)) < 2)
            continue;
        ++m_placed[placed(subject)];
        ++m_run[placed(subject) + u'\n' + subject.organizer];
    }
}

QString SubjectNames::placed(const Subject &subject) const
{
    const QString place = QString::number(subject.region.value());
    return (subject.isWebsite() ? nameAndKind(subject) : nameAndPlatform(subject)) + u'\n' + place;
}

QString SubjectNames::of(const Subject &subject) const
{
    if (m_named.value(nameAndKind(subject)) < 2)
        return subject.name;
    QStringList apart;
    const bool isPlaced = m_regionNames.contains(subject.region);
    if (subject.isWebsite()) {
        if (isPlaced)
            apart += m_regionNames.value(subject.region);
    } else {
        if (subject.platform != Platform::Other && subject.platform != Platform::Unknown)
            apart += toChinese(subject.platform);
        if (isPlaced && m_accounts.value(nameAndPlatform(subject)) > 1)
            apart += m_regionNames.value(subject.region);
    }
    if (m_placed.value(placed(subject)) > 1) {
        const bool isRunAlone = m_run.value(placed(subject) + u'\n' + subject.organizer) == 1;
        const QString &more = isRunAlone && !subject.organizer.isEmpty() ? subject.organizer : subject.code;
        if (!more.isEmpty())
            apart += more;
    }
    return apart.isEmpty() ? subject.name : subject.name + u'（' + apart.join(u'，') + u'）';
}

} // namespace xw
