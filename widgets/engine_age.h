// How old the engine is that draws the sites: what it cannot know, its version number says.
#pragma once

#include "widgets/web_engine.h"

#include <QDate>

namespace xw::widgets
{

/// The month in which this version of Chromium became the stable one, as its first day; invalid: no version.
/// From the published schedule; versions after the last one that is listed come every four weeks.
[[nodiscard]] QDate releaseOf(const QString &version);
/// Months from the newest security fix to today; -1: not known.
[[nodiscard]] int monthsOld(const WebEngineInfo &engine, const QDate &today);
/// "Chromium 102.0.5005.177 with fixes up to 108.0.5359.1 (2022-11), 48 months old". Empty: no engine.
[[nodiscard]] QString engineWords(const WebEngineInfo &engine, const QDate &today);

} // namespace xw::widgets
