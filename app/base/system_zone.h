// useSystemZone: one time zone a program.
#pragma once

namespace xw
{

/// To be called before the first look at the clock. The C library of Windows reads TZ in a form of its own
/// and takes what it cannot read ("Asia/Shanghai", which programs from other systems leave there) for UTC,
/// while the system's clock goes on in its own zone: every moment would be told some hours off. Without TZ
/// both have the system's zone. Elsewhere nothing happens.
void useSystemZone();

} // namespace xw
