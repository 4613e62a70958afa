// Resume: where the person was in a workspace when it was last closed (page, round, what was listed, who was
// inspected), to go on there. Kept in the program's settings, by the workspace's place.
#pragma once

#include "domain/round.h"

#include <QJsonObject>
#include <optional>

class QSettings;

namespace xw::ui
{

struct LastPlace {
    QString page;       ///< its id
    RoundKey round;     ///< invalid: the newest
    QJsonObject places; ///< page id → what Page::place() said
};

class Resume
{
public:
    explicit Resume(QSettings &settings) : m_settings(settings) {}
    void keep(const QString &location, const LastPlace &place);
    [[nodiscard]] std::optional<LastPlace> of(const QString &location) const;

private:
    QSettings &m_settings;
};

} // namespace xw::ui
