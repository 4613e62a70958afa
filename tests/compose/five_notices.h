// The five published notices, made again: data with their figures, the settings of their offices, and what
// they print wrongly.
#pragma once

#include "sample_round.h"

#include <QHash>

namespace xw::testkit
{

struct FiveNotice {
    QString published; ///< file under notices/
    SampleRound sample;
    notice::NoticeSettings settings;
    QDate date;
    QHash<QString, QString>
        mistakes;           ///< a figure that the published notice prints and must not → what ours says
    QStringList notFigures; ///< numbers of its text that count nothing (a hotline's name)
};
/// id: henan, hunan, sichuan, qinghai, jiangxi. `folder`: where files of made data are written.
[[nodiscard]] Result<FiveNotice> fiveNotice(const QString &id, const QString &folder);

} // namespace xw::testkit
