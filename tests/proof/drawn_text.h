// Paragraphs whose numbers are drawn: {a=10..20} draws and prints, {a:10..20} draws, {a+b} prints, {p2 a/b}
// prints a share in percent with two decimals, {d1 a/b} a quotient with one; KIND! before any of them marks a
// number in which a mistake can be planted.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <random>
#include <vector>

namespace xw::testkit
{

/// Whole numbers, variables, + - * / and brackets.
class DrawnExpression
{
public:
    DrawnExpression(const QString &words, const QHash<QString, qint64> &values)
        : m_words(QString(words).remove(QChar(u' '))), m_values(values)
    {
    }
    /// `fits`: set to false where the words are no expression.
    qint64 value(bool &fits)
    {
        const qint64 result = sum(fits);
        fits = fits && m_at == m_words.size();
        return result;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_words.size() ? m_words.at(m_at) : QChar(); }
    qint64 sum(bool &fits)
    {
        qint64 total = product(fits);
        while (peek() == u'+' || peek() == u'-') {
            const bool plus = m_words.at(m_at++) == u'+';
            total += plus ? product(fits) : -product(fits);
        }
        return total;
    }
    qint64 product(bool &fits)
    {
        qint64 total = atom(fits);
        while (peek() == u'*' || peek() == u'/') {
            const bool times = m_words.at(m_at++) == u'*';
            const qint64 next = atom(fits);
            fits = fits && (times || next != 0);
            total = times ? total * next : next == 0 ? 0 : total / next;
        }
        return total;
    }
    qint64 atom(bool &fits)
    {
        if (peek() == u'(') {
            ++m_at;
            const qint64 inner = sum(fits);
            fits = fits && peek() == u')';
            ++m_at;
            return inner;
        }
        const qsizetype from = m_at;
        while (peek().isLetterOrNumber())
            ++m_at;
        const QString word = m_words.mid(from, m_at - from);
        bool number = false;
        const qint64 digits = word.toLongLong(&number);
        fits = fits && (number || m_values.contains(word));
        return number ? digits : m_values.value(word);
    }

    QString m_words;
    const QHash<QString, qint64> &m_values;
    qsizetype m_at = 0;
};

struct PlantingPlace {
    QString kind;
    int start = 0; ///< in the text
    int length = 0;
};

struct DrawnText {
    QString text;
    std::vector<PlantingPlace> places;
    QString mistake; ///< of the template itself; empty: none
};

/// part/whole as a person rounds it, with `decimals`.
inline QString drawnQuotient(qint64 part, qint64 whole, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const qint64 value = (2 * part * unit + whole) / (2 * whole);
    QString digits = QString::number(value).rightJustified(decimals + 1, QChar(u'0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QChar(u'.'));
    return digits;
}

inline DrawnText drawText(const QString &written, std::mt19937 &draw)
{
    static const QRegularExpression field(QStringLiteral("\\{(?:([a-z]+)!)?([^{}]+)\\}"));
    static const QRegularExpression range(QStringLiteral("^(?:([a-z])([=:]))?(.+)\\.\\.(.+)$"));
    static const QRegularExpression quotient(QStringLiteral("^([pd])(\\d) (.+)/([^/]+)$"));
    DrawnText drawn;
    QHash<QString, qint64> values;
    qsizetype at = 0;
    const QString pattern = QString(written).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    const auto numberOf = [&](const QString &words) {
        bool fits = true;
        const qint64 value = DrawnExpression(words, values).value(fits);
        if (!fits)
            drawn.mistake = words;
        return value;
    };
    for (auto it = field.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        drawn.text += pattern.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString words = match.captured(2);
        QString printed;
        if (const auto r = range.match(words); r.hasMatch()) {
            const qint64 low = numberOf(r.captured(3)), high = numberOf(r.captured(4));
            if (high < low) {
                drawn.mistake = words;
                return drawn;
            }
            const qint64 value = low + qint64(draw() % quint32(high - low + 1));
            if (!r.captured(1).isEmpty())
                values.insert(r.captured(1), value);
            printed = r.captured(2) == QStringLiteral(":") ? QString() : QString::number(value);
        } else if (const auto q = quotient.match(words); q.hasMatch()) {
            const qint64 part = numberOf(q.captured(3)), whole = numberOf(q.captured(4));
            if (whole <= 0) {
                drawn.mistake = words;
                return drawn;
            }
            const bool percent = q.captured(1) == QStringLiteral("p");
            printed = drawnQuotient(percent ? 100 * part : part, whole, q.captured(2).toInt()) +
                      (percent ? QStringLiteral("%") : QString());
        } else {
            const qint64 value = numberOf(words);
            if (value < 0)
                drawn.mistake = words;
            printed = QString::number(value);
        }
        if (!match.captured(1).isEmpty())
            drawn.places.push_back({match.captured(1), int(drawn.text.size()), int(printed.size())});
        drawn.text += printed;
    }
    drawn.text += pattern.mid(at);
    return drawn;
}

/// The text with another number in one place: a little more, or a little less; empty where there is no less.
inline QString planted(const DrawnText &drawn, const PlantingPlace &place, bool more)
{
    const QString number = drawn.text.mid(place.start, place.length);
    const bool percent = number.endsWith(QChar(u'%'));
    const QString bare = percent ? number.chopped(1) : number;
    const qsizetype dot = bare.indexOf(QChar(u'.'));
    const int decimals = dot < 0 ? 0 : int(bare.size() - dot - 1);
    qint64 step = 1;
    for (int i = 0; i < decimals; ++i)
        step *= 10;
    // 1.3 of a rate or a score, 1 of a count.
    const qint64 value = QString(bare).remove(QChar(u'.')).toLongLong();
    const qint64 off = decimals > 0 || percent ? (step * 13 + 9) / 10 : 1;
    const qint64 changed = more ? value + off : value - off;
    if (changed < 0 || (percent && changed > 100 * step))
        return {};
    QString digits = QString::number(changed).rightJustified(decimals + 1, QChar(u'0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QChar(u'.'));
    return drawn.text.left(place.start) + digits + (percent ? QStringLiteral("%") : QString()) +
           drawn.text.mid(place.start + place.length);
}

} // namespace xw::testkit
