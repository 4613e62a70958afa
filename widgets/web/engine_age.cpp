#include "widgets/engine_age.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// The context that translators see.
class EngineAge
{
    Q_DECLARE_TR_FUNCTIONS(xw::widgets::EngineAge)
};

/// chromiumdash.appspot.com/schedule: the day of the first stable release, from version 87 on (the oldest
/// that any Qt 6 brings).
constexpr int firstListed = 87;
constexpr std::array<int, 57> stable{
    20201117, 20210119, 20210302, 20210413, 20210525, 20210720, 20210831, 20210921, // 87 … 94
    20211019, 20211115, 20220104, 20220201, 20220301, 20220329, 20220426, 20220524, // 95 … 102
    20220621, 20220802, 20220830, 20220927, 20221025, 20221129, 20230110, 20230207, // 103 … 110
    20230307, 20230404, 20230502, 20230530, 20230718, 20230815, 20230912, 20231010, // 111 … 118
    20231031, 20231205, 20240123, 20240220, 20240319, 20240416, 20240514, 20240611, // 119 … 126
    20240723, 20240820, 20240917, 20241015, 20241112, 20250114, 20250204, 20250304, // 127 … 134
    20250401, 20250429, 20250527, 20250624, 20250805, 20250902, 20250930, 20251028, // 135 … 142
    20251202};                                                                      // 143

QDate dayOf(int digits)
{
    return {digits / 10000, digits / 100 % 100, digits % 100};
}

QString newestFix(const WebEngineInfo &engine)
{
    return engine.fixes.isEmpty() ? engine.version : engine.fixes;
}
} // namespace

QDate releaseOf(const QString &version)
{
    const int major = version.section(u'.', 0, 0).toInt();
    if (major < firstListed)
        return {};
    const int last = firstListed + int(stable.size()) - 1;
    const QDate day = major <= last ? dayOf(stable[size_t(major - firstListed)])
                                    : dayOf(stable.back()).addDays(28 * (major - last));
    return {day.year(), day.month(), 1};
}

int monthsOld(const WebEngineInfo &engine, const QDate &today)
{
    const QDate since = releaseOf(newestFix(engine));
    if (!since.isValid())
        return -1;
    return qMax(0, (today.year() - since.year()) * 12 + today.month() - since.month());
}

QString engineWords(const WebEngineInfo &engine, const QDate &today)
{
    if (engine.version.isEmpty())
        return {};
    const QString name = engine.name + u' ' + engine.version;
    const int months = monthsOld(engine, today);
    const QString fixes = newestFix(engine);
    if (months < 0)
        return name;
    return EngineAge::tr("%1 with fixes up to %2 (%3), %Ln month(s) old", nullptr, months)
        .arg(name, fixes, releaseOf(fixes).toString(u"yyyy-MM"_s));
}

} // namespace xw::widgets
