// Register fields: what newer registers say of a site or an account besides its name: who certified it, how
// it is filed (备案: 国办函 on apps and mini programs; ICP, police, the badge of state bodies) and until
// when, whom to call. They are kept beside the subject under one heading each, whatever a list calls them.
#pragma once

#include "domain/subject.h"

#include <QStringList>

namespace xw
{

struct RegisterField {
    QString id;      ///< "icp"
    QString heading; ///< under which it is kept: ICP备案号
    QStringList aliases;
    bool ofWebsites = false;
    bool ofMedia = false;
    bool isDay = false; ///< kept as 2026-05-31 where it is one
};

[[nodiscard]] const std::vector<RegisterField> &registerFields();
/// As the register has it; empty where it does not say.
[[nodiscard]] QString fieldOf(const Subject &subject, const QString &id);
/// The ids of the filings of a subject that ended before a day, in the order of registerFields(): "icp".
[[nodiscard]] QStringList expiredFilings(const Subject &subject, QDate day);

/// Whose day a field is: "icp" of icp_expiry. Empty: it is no day.
[[nodiscard]] QString filingOf(const RegisterField &field);

/// The heading of 关停方式: how a body went, where it is known. Both 关停 and 注销 are one state.
[[nodiscard]] QString leavingHeading();
/// Gone, and its 关停方式 is 注销.
[[nodiscard]] bool isCancelled(const Subject &subject);
/// Whether a word for a state says 注销 (已注销, 账号注销). 申请注销 is a wish.
[[nodiscard]] bool saysCancelled(const QString &word);

} // namespace xw
