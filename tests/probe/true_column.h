// A column of a site that a test made, and what is true of it.
#pragma once

#include <QDate>
#include <QString>

namespace xw::testkit
{

struct TrueColumn {
    QString name, address;
    bool isBlank = false;
    QDate newest; ///< invalid: no entry has a day
};

} // namespace xw::testkit
