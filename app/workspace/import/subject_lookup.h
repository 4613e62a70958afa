// SubjectLookup: whom a row of results or history means: by 网站标识码, by 账号标识, or by account name,
// platform and region.
#pragma once

#include "workspace/import/import_run.h"

namespace xw
{

class SubjectLookup
{
public:
    explicit SubjectLookup(const RoundState &state);

    /// What a row says about its subject, as text; empty where it says nothing.
    struct Words {
        QString code, account, name, platform, region;
    };
    /// Error: nobody, or several, with the reason for the person who mends the row.
    [[nodiscard]] Result<const Subject *> find(const Words &words) const;

private:
    [[nodiscard]] Result<const Subject *> byName(const Words &words) const;

    const RoundState &m_state;
    QHash<QString, const Subject *> m_websites;
    QHash<QString, const Subject *> m_accounts;
    QMultiHash<QString, const Subject *> m_accountNames;
};

/// The platform of an account as its list prints it: 微信 …, or the kept word of one that has no name of its
/// own among Platform (视频号, 快手 …).
[[nodiscard]] QString platformWord(const Subject &account);
/// What two spellings of one platform share; 微信公众号 and 微信 are one.
[[nodiscard]] QString platformKey(const QString &word);

/// A run over rows that each name a subject.
class SubjectRowsImport : public ImportRun
{
protected:
    explicit SubjectRowsImport(const ImportInput &input);
    /// The current row's subject; nullptr: rejected.
    [[nodiscard]] const Subject *subjectOfRow();

private:
    SubjectLookup m_lookup;
    int m_code, m_account, m_name, m_platform, m_region;
};

} // namespace xw
