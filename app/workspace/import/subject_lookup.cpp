#include "workspace/import/subject_lookup.h"

#include "domain/site_code.h"
#include "tables/header_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

QString platformWord(const Subject &account)
{
    if (account.platform != Platform::Other)
        return toChinese(account.platform);
    const ImportKind *media = importKind(u"media"_s);
    const auto isPlatform = [&](const QString &header) {
        return std::any_of(media->columns.begin(), media->columns.end(), [&](const ColumnSpec &column) {
            const auto is = [&](const QString &name) {
                return tables::normalizedHeader(name) == tables::normalizedHeader(header);
            };
            return column.id == u"platform"_s &&
                   (is(column.chinese) || is(column.id) ||
                    std::any_of(column.aliases.begin(), column.aliases.end(), is));
        });
    };
    for (const auto &[header, word] : account.extra)
        if (isPlatform(header))
            return word;
    return toChinese(Platform::Other);
}

QString platformKey(const QString &word)
{
    const auto known = platformFrom(word);
    return known ? toChinese(*known) : QString(word).remove(u' ').toLower();
}

SubjectLookup::SubjectLookup(const RoundState &state) : m_state(state)
{
    for (const Subject &subject : state.subjects()) {
        if (subject.isWebsite()) {
            m_websites.insert(subject.code, &subject);
        } else {
            if (!subject.code.isEmpty())
                m_accounts.insert(subject.code, &subject);
            m_accountNames.insert(subject.name, &subject);
        }
    }
}

Result<const Subject *> SubjectLookup::find(const Words &words) const
{
    if (!words.code.isEmpty()) {
        const auto code = SiteCode::parse(words.code);
        if (!code)
            return tl::unexpected(code.error());
        if (const Subject *website = m_websites.value(code->text(), nullptr))
            return website;
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "No website of the register has this code"), {}});
    }
    if (!words.account.isEmpty()) {
        if (const Subject *account = m_accounts.value(words.account, nullptr))
            return account;
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "No account of the register has this id"), {}});
    }
    if (!words.name.isEmpty() && !words.platform.isEmpty())
        return byName(words);
    return failure(
        ErrorCode::NotFound,
        {QT_TRANSLATE_NOOP(
             "xw",
             "The row does not say whom it is about: give 网站标识码, 账号标识, or 账号名称 with 平台类型"),
         {}});
}

Result<const Subject *> SubjectLookup::byName(const Words &words) const
{
    const QString platform = platformKey(words.platform);
    const Region *region = words.region.isEmpty() ? nullptr : m_state.regionByName(words.region);
    QList<const Subject *> found;
    for (const Subject *account : m_accountNames.values(words.name))
        if (platformKey(platformWord(*account)) == platform &&
            (words.region.isEmpty() || (region && account->region == region->id)))
            found.append(account);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "No account of the register has this name on this platform"), {}});
    return failure(ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("xw", "%1 account(s) (has|have) this name: give 账号标识 or 所属地区"),
                    {QString::number(found.size())}});
}

SubjectRowsImport::SubjectRowsImport(const ImportInput &input)
    : ImportRun(input), m_lookup(input.state), m_code(column(u"code"_s)), m_account(column(u"account_id"_s)),
      m_name(column(u"name"_s)), m_platform(column(u"platform"_s)), m_region(column(u"region"_s))
{
}

const Subject *SubjectRowsImport::subjectOfRow()
{
    const auto found =
        m_lookup.find({cell(m_code), cell(m_account), cell(m_name), cell(m_platform), cell(m_region)});
    if (found)
        return *found;
    if (isTotal()) {
        leaveOutTotal();
        return nullptr;
    }
    const int at = !cell(m_code).isEmpty()      ? m_code
                   : !cell(m_account).isEmpty() ? m_account
                   : !cell(m_name).isEmpty()    ? m_name
                   : m_code >= 0                ? m_code
                                                : m_account;
    reject(at, found.error().summary);
    return nullptr;
}

} // namespace xw
