// RecentWorkspaces: the workspaces that were opened last, newest first, kept in the settings.
#pragma once

#include "domain/round.h"

#include <QStringList>

class QSettings;

namespace xw::ui
{

class RecentWorkspaces
{
public:
    static constexpr int limit = 10;

    explicit RecentWorkspaces(QSettings &settings) : m_settings(settings) {}
    /// Only those whose file is still there.
    [[nodiscard]] QStringList list() const;
    void add(const QString &location, const QString &province, RoundKey round);
    /// What a person knows it by: "江西省 · 2020年第一季度"; its file's name where nobody said what is in it.
    [[nodiscard]] QString title(const QString &path) const;
    void clear();

private:
    QSettings &m_settings;
};

} // namespace xw::ui
