#include "notice/reading/text_bounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Digits of any script, as numbers are read: a run of them is one number.
qsizetype longestRun(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isDigit() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString withShortNumbers(const QString &text, qsizetype most)
{
    QString kept;
    kept.reserve(text.size());
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isDigit() ? run + 1 : 0;
        if (run <= most)
            kept += c;
    }
    return kept;
}

class Cutter
{
public:
    explicit Cutter(const TextBounds &bounds) : m_bounds(bounds), m_left(bounds.characters) {}

    void cut(QString &words)
    {
        if (words.size() > m_bounds.paragraph) {
            words.truncate(m_bounds.paragraph);
            ++m_paragraphs;
        }
        if (longestRun(words) > m_bounds.digits) {
            words = withShortNumbers(words, m_bounds.digits);
            ++m_numbers;
        }
    }
    /// False: there is no room for it any more.
    bool take(qsizetype characters)
    {
        m_left -= characters;
        m_full |= m_left < 0;
        return !m_full;
    }
    [[nodiscard]] std::vector<Message> notes() const
    {
        std::vector<Message> said;
        if (m_paragraphs > 0)
            said.push_back(
                {QT_TRANSLATE_NOOP("xw", "%1 paragraphs are longer than %2 characters: the rest of "
                                         "them was not read"),
                 {QString::number(m_paragraphs), QString::number(m_bounds.paragraph)}});
        if (m_numbers > 0)
            said.push_back(
                {QT_TRANSLATE_NOOP("xw", "%1 paragraphs hold numbers of more than %2 digits, which "
                                         "are not reckoned with"),
                 {QString::number(m_numbers), QString::number(m_bounds.digits)}});
        if (m_full)
            said.push_back(
                {QT_TRANSLATE_NOOP("xw", "The text is longer than %1 characters: the rest of it was "
                                         "not read"),
                 {QString::number(m_bounds.characters)}});
        return said;
    }

private:
    const TextBounds &m_bounds;
    qsizetype m_left;
    int m_paragraphs = 0;
    int m_numbers = 0;
    bool m_full = false;
};

} // namespace

std::vector<Message> keepWithin(ProofText &text, const TextBounds &bounds)
{
    Cutter cutter(bounds);
    const auto overLong = std::find_if(text.paragraphs.begin(), text.paragraphs.end(), [&](QString &words) {
        cutter.cut(words);
        return !cutter.take(words.size());
    });
    text.paragraphs.erase(overLong, text.paragraphs.end());
    if (text.annexStart > int(text.paragraphs.size()))
        text.annexStart = -1;
    for (ProofTable &table : text.tables) {
        const auto full = std::find_if(table.rows.begin(), table.rows.end(), [&](QStringList &row) {
            qsizetype characters = 0;
            for (QString &cell : row) {
                cutter.cut(cell);
                characters += cell.size();
            }
            return !cutter.take(characters);
        });
        table.rows.erase(full, table.rows.end());
    }
    std::erase_if(text.tables, [](const ProofTable &table) { return table.rows.empty(); });
    return cutter.notes();
}

} // namespace xw::notice
