// 政务新媒体: rows are known by their 账号标识, or by platform, name and region where they have none.
#include "workspace/import/import_planners.h"
#include "workspace/import/import_register.h"
#include "workspace/import/subject_lookup.h"

#include "tables/cell_cleaning.h"

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
                m_byName.insert(nameKey(registerPlatform(platformWord(subject)), subject.name), &subject);
    }

protected:
    void planRow() override
    {
        if ((cell(m_platform).isEmpty() || cell(m_id).isEmpty()) && isTotal())
            return leaveOutTotal();
        if (cell(m_platform).isEmpty())
            return reject(m_platform, {QT_TRANSLATE_NOOP("xw", "The platform is missing"), {}});
        const QString platform = m_platformKeys(cell(m_platform), registerPlatform);
        const QString id = saysNothing(m_id) ? QString() : cell(m_id);
        const Subject *known = id.isEmpty() ? accountWithoutId(platform) : accountWithId(platform, id);
        if (isRejected())
            return;
        Subject subject = known ? *known : Subject();
        if (!id.isEmpty())
            subject.code = id;
        readWord(subject, m_platform, m_platforms, platformFrom, subject.platform, Platform::Other);
        readWord(subject, m_level, m_levels, mediaLevelFrom, subject.level, MediaLevel::Unknown);
        put(std::move(subject), known);
    }

    void seeBadRow() override
    {
        if (!cell(m_id).isEmpty() && !tables::isChineseForNothing(cell(m_id)))
            return holdCode(cell(m_id));
        for (const Subject *subject : sameName(registerPlatform(cell(m_platform))))
            hold(*subject);
    }

private:
    /// A store tells accounts without an id apart by platform, name and region: platforms that have no word
    /// of their own are all 其他 there, so that two of one name need their ids.
    static QString registerPlatform(const QString &word)
    {
        return toChinese(platformFrom(word).value_or(Platform::Other));
    }
    static QString nameKey(const QString &platform, const QString &name) { return platform + u'\n' + name; }

    /// The register's account of this id, or the one of this name whose id was not known yet.
    const Subject *accountWithId(const QString &platform, const QString &id)
    {
        const Listed *listed = claim(m_id, id);
        if (!listed || listed->known)
            return listed ? listed->known : nullptr;
        QList<const Subject *> named = sameName(platform);
        named.removeIf(
            [this](const Subject *subject) { return !subject->code.isEmpty() || isHeld(*subject); });
        if (named.size() != 1)
            return nullptr;
        hold(*named.first());
        return named.first();
    }

    const Subject *accountWithoutId(const QString &platform)
    {
        int &row = m_nameRows[nameKey(platform, cell(m_name)) + u'\n' + cell(m_region)];
        if (row > 0) {
            rejectAsTwin(m_name, row);
            return nullptr;
        }
        row = rowNumber();
        const QList<const Subject *> named = sameName(platform);
        if (named.size() > 1)
            reject(m_name, {QT_TRANSLATE_NOOP(
                                "xw", "Several accounts have this name: give the account id or the region"),
                            {}});
        else if (named.size() == 1 && isHeld(*named.first()))
            rejectAsTwin(m_name, rowOf(named.first()->code));
        else if (named.size() == 1)
            hold(*named.first());
        return named.size() == 1 ? named.first() : nullptr;
    }

    /// The register's accounts of the row's platform and name, and of its region where it gives one.
    QList<const Subject *> sameName(const QString &platform) const
    {
        QList<const Subject *> found;
        const RegionId region = regionNamed(cell(m_region));
        const bool anyRegion = cell(m_region).isEmpty();
        for (const Subject *subject : m_byName.values(nameKey(platform, cell(m_name))))
            if (anyRegion || subject->region == region)
                found.append(subject);
        return found;
    }

    int m_id, m_platform, m_level, m_region;
    QMultiHash<QString, const Subject *> m_byName;
    QHash<QString, int> m_nameRows;
    Words<Platform> m_platforms;
    WordCache<QString> m_platformKeys;
    Words<MediaLevel> m_levels;
};

} // namespace

Result<std::unique_ptr<ImportRun>> planMedia(const ImportInput &input)
{
    return std::make_unique<MediaImport>(input);
}

} // namespace xw
