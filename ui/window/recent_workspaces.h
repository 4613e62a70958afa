// RecentWorkspaces: the workspaces that were opened last, newest first, kept in the settings.
#pragma once

#include "domain/round.h"
#include "ui/office_place.h"

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
    /// A file; nothing that is not there.
    void add(const QString &location, const QString &province, RoundKey round);
    void addOffice(const OfficePlace &place, const QString &province, RoundKey round);
    /// What a person knows it by: "江西省 · 2020年第一季度"; its file's or database's name where nobody said
    /// what is in it.
    [[nodiscard]] QString title(const QString &path) const;
    void clear();

private:
    void prepend(const QString &place, const QString &province, RoundKey round);
    QSettings &m_settings;
};

} // namespace xw::ui
