// TsaField: the address of a time stamp authority; may stay empty. Remembered from one signing to the next.
#pragma once

#include "signing/signer.h"

#include <QLineEdit>

class QSettings;

namespace xw::ui
{

class TsaField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TsaField(QSettings &settings, QWidget *parent = nullptr);
    /// What fetches a stamp from there; an empty one where no address stands. Remembers the address. Usage:
    /// it is none.
    [[nodiscard]] Result<signing::TimestampFetch> fetch();

private:
    QSettings &m_settings;
};

} // namespace xw::ui
