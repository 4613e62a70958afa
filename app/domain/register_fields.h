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

} // namespace xw
