#include "probe/link_check.h"

using namespace Qt::StringLiterals;

namespace xw::probe
{

QString toWord(LinkVerdict verdict)
{
    switch (verdict) {
    case LinkVerdict::Broken:
        return u"broken"_s;
    case LinkVerdict::Soft:
        return u"soft"_s;
    case LinkVerdict::Gate:
        return u"gate"_s;
    case LinkVerdict::Warning:
        return u"warning"_s;
    case LinkVerdict::InScript:
        return u"in-script"_s;
    case LinkVerdict::NoAnchor:
        break;
    }
    return u"no-anchor"_s;
}

} // namespace xw::probe
