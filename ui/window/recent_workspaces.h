// RecentWorkspaces: the workspaces that were opened last, newest first, kept in the settings.
#pragma once

#include <QStringList>

class QSettings;

namespace xw::ui
{

class RecentWorkspaces
{
public:
    static constexpr int limit = 10;

    explicit RecentWorkspaces(QSettings &settings) : m_settings(settings) {}
    /// Paths of files that are still there, and addresses of offices (OfficePlace::address()).
    [[nodiscard]] QStringList list() const;
    void add(const QString &location);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace xw::ui
