#include "ui/window/shown_paths.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr char16_t firstWide = 0x1100; ///< from here on a sign is as wide as two letters

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar sign : text)
        width += sign.unicode() >= firstWide && sign != QChar(0x2026) ? 2 : 1;
    return width;
}

/// The parts at these places, with an ellipsis for each stretch between them.
QString joined(const QStringList &parts, const QSet<qsizetype> &shown)
{
    QStringList words;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (shown.contains(i))
            words << parts[i];
        else if (words.isEmpty() || words.constLast() != u"…"_s)
            words << u"…"_s;
    return words.join(u'/');
}

/// The folder nearest to the file by which it differs from another; -1: it is the same path.
qsizetype differsAt(const QStringList &parts, const QStringList &other)
{
    for (qsizetype back = 1; back <= parts.size(); ++back)
        if (back > other.size() || parts[parts.size() - back] != other[other.size() - back])
            return parts.size() - back;
    return -1;
}
} // namespace

QStringList shownPaths(const QStringList &paths, int most)
{
    QList<QStringList> all;
    for (const QString &path : paths)
        all << QDir::fromNativeSeparators(path).split(u'/');
    QStringList shown;
    for (const QStringList &parts : std::as_const(all)) {
        QSet<qsizetype> kept{parts.size() - 1};
        for (const QStringList &other : std::as_const(all))
            if (const qsizetype place = differsAt(parts, other); place >= 0)
                kept << place;
        // Then as many as have room, from the file upwards.
        for (qsizetype i = parts.size() - 2; i >= 0; --i) {
            QSet<qsizetype> more = kept;
            more << i;
            if (widthOf(joined(parts, more)) > most)
                break;
            kept = more;
        }
        shown << QDir::toNativeSeparators(joined(parts, kept));
    }
    return shown;
}

} // namespace xw::ui
