// 政务新媒体: rows are known by their 账号标识, or by platform, name and region where they have none.
#include "workspace/import_planners.h"
#include "workspace/import_register.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

class MediaImport final : public RegisterImport
{
public:
    explicit MediaImport(const ImportInput &input)
        : RegisterImport(input, SubjectKind::MediaAccount), m_id(column(u"account_id"_s)),
          m_platform(column(u"platform"_s)), m_level(column(u"level"_s)), m_region(column(u"region"_s))
    {
        for (const Subject &subject : input.state.subjects())
            if (!subject.isWebsite())
                m_byName.insert(nameKey(subject.platform, subject.name), &subject);
    }

protected:
    void planRow() override
    {
        Subject subject;
        if (cell(m_platform).isEmpty())
            return reject(m_platform, {QT_TRANSLATE_NOOP("xw", "The platform is missing"), {}});
        const Platform platform = m_platforms(cell(m_platform), platformFrom).value_or(Platform::Other);
        const QString &id = cell(m_id);
        const Subject *known = id.isEmpty() ? nullptr : byCode(id);
        if (!known) {
            const QList<const Subject *> named = sameName(platform, id);
            if (id.isEmpty() && named.size() > 1)
                return reject(
                    m_name, {QT_TRANSLATE_NOOP(
                                 "xw", "Several accounts have this name: give the account id or the region"),
                             {}});
            known = named.size() == 1 ? named.first() : nullptr;
        }
        if (known) {
            held(*known);
            subject = *known;
        }
        if (!id.isEmpty() && !firstOf(m_id, m_idRows, id))
            return;
        if (id.isEmpty() && !cell(m_name).isEmpty() &&
            !firstOf(m_name, m_nameRows, nameKey(platform, cell(m_name)) + u'\n' + cell(m_region)))
            return;
        if (!id.isEmpty())
            subject.code = id;
        readWord(subject, m_platform, m_platforms, platformFrom, subject.platform, Platform::Other);
        readWord(subject, m_level, m_levels, mediaLevelFrom, subject.level, MediaLevel::Unknown);
        put(std::move(subject), known);
    }

private:
    static QString nameKey(Platform platform, const QString &name)
    {
        return QChar(ushort(u'0' + ushort(platform))) + name;
    }

    /// Accounts that a row without a known id can mean: same platform and name, and the row's region where it
    /// has one. A row with an id can only mean one whose id was not known yet.
    QList<const Subject *> sameName(Platform platform, const QString &id) const
    {
        QList<const Subject *> found;
        const RegionId region = regionNamed(cell(m_region));
        const bool anyRegion = cell(m_region).isEmpty();
        for (const Subject *subject : m_byName.values(nameKey(platform, cell(m_name))))
            if ((anyRegion || subject->region == region) &&
                (id.isEmpty() || (subject->code.isEmpty() && !isHeld(*subject))))
                found.append(subject);
        return found;
    }

    int m_id, m_platform, m_level, m_region;
    QMultiHash<QString, const Subject *> m_byName;
    QHash<QString, int> m_idRows;
    QHash<QString, int> m_nameRows;
    Words<Platform> m_platforms;
    Words<MediaLevel> m_levels;
};

} // namespace

Result<ImportPlan> planMedia(const ImportInput &input)
{
    MediaImport import(input);
    return import.run();
}

} // namespace xw
