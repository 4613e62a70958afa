#include "notice/reading/simplified_script.h"

#include <QHash>

#ifdef XW_HAVE_OPENCC
#include <opencc.h>
#endif

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr double kTraditionalShare = 0.05; // of all Han characters; names keep a few in any text

/// Character for character, so that every place in the text stays where it was.
class Simplifier
{
public:
    Simplifier()
    {
#ifdef XW_HAVE_OPENCC
        m_opencc = opencc_open("t2s.json");
        if (m_opencc == reinterpret_cast<opencc_t>(-1))
            m_opencc = nullptr;
#endif
    }
    ~Simplifier()
    {
#ifdef XW_HAVE_OPENCC
        if (m_opencc)
            opencc_close(m_opencc);
#endif
    }
    Q_DISABLE_COPY_MOVE(Simplifier)
    [[nodiscard]] bool isThere() const
    {
        return m_opencc != nullptr;
    }

    /// Whole words by their phrases where that keeps the length, else one character after the other.
    [[nodiscard]] QString text(const QString &words)
    {
        const QString phrases = convert(words);
        if (phrases.size() == words.size())
            return phrases;
        QString out = words;
        for (QChar &c : out)
            c = character(c);
        return out;
    }
    [[nodiscard]] QChar character(QChar c)
    {
        if (c.unicode() < 0x3400 || c.isSurrogate())
            return c;
        if (const auto found = m_known.constFind(c); found != m_known.cend())
            return *found;
        const QString simple = convert(QString(c));
        return *m_known.insert(c, simple.size() == 1 ? simple.front() : c);
    }

private:
    [[nodiscard]] QString convert(const QString &words) const
    {
#ifdef XW_HAVE_OPENCC
        const QByteArray utf8 = words.toUtf8();
        char *converted = opencc_convert_utf8(m_opencc, utf8.constData(), size_t(utf8.size()));
        const QString simple = converted ? QString::fromUtf8(converted) : words;
        opencc_convert_utf8_free(converted);
        return simple;
#else
        return words;
#endif
    }

    void *m_opencc = nullptr;
    QHash<QChar, QChar> m_known;
};

/// Traditional forms that every notice in that script uses, and none in the other.
bool hasTraditionalWords(const ProofText &text)
{
    static const QString signs = u"網個為發現說進會門務對開與總過從這來當問題點關區鎮縣辦檢覽聞"_s;
    int found = 0;
    for (const QString &words : text.paragraphs)
        for (const QChar c : words)
            if (signs.contains(c) && ++found >= 3)
                return true;
    return false;
}

bool isTraditional(const ProofText &text, Simplifier &simplifier)
{
    qsizetype han = 0, other = 0;
    for (const QString &words : text.paragraphs)
        for (const QChar c : words) {
            if (c.unicode() < 0x4E00 || c.unicode() > 0x9FFF)
                continue;
            ++han;
            other += simplifier.character(c) != c;
        }
    return other > 2 && double(other) >= kTraditionalShare * double(han);
}

} // namespace

ScriptedText simplifiedScript(ProofText text)
{
    ScriptedText scripted{std::move(text), {}, false};
    if (!hasTraditionalWords(scripted.read))
        return scripted;
    Simplifier simplifier;
    if (!simplifier.isThere()) {
        scripted.unread = true;
        return scripted;
    }
    if (!isTraditional(scripted.read, simplifier))
        return scripted;
    scripted.written = scripted.read;
    for (QString &words : scripted.read.paragraphs)
        words = simplifier.text(words);
    for (ProofTable &table : scripted.read.tables) {
        table.title = simplifier.text(table.title);
        for (QString &cell : table.header)
            cell = simplifier.text(cell);
        for (QStringList &row : table.rows)
            for (QString &cell : row)
                cell = simplifier.text(cell);
    }
    return scripted;
}

QString asWritten(const ScriptedText &text, const QString &quote, int paragraph, int start)
{
    const std::vector<QString> &read = text.read.paragraphs, &written = text.written.paragraphs;
    // Nothing was written otherwise: also where the notice is a table and nothing else.
    if (written.size() != read.size() || text.written.tables.size() != text.read.tables.size() ||
        quote.isEmpty())
        return quote;
    if (paragraph >= 0 && paragraph < int(read.size()) &&
        QStringView(read[size_t(paragraph)]).mid(start).startsWith(quote))
        return written[size_t(paragraph)].mid(start, quote.size());
    for (size_t i = 0; i < read.size(); ++i)
        if (const qsizetype at = read[i].indexOf(quote); at >= 0)
            return written[i].mid(at, quote.size());
    // Out of a table: cells joined by bars.
    QHash<QString, QString> cells;
    for (size_t t = 0; t < text.read.tables.size(); ++t)
        for (size_t r = 0; r < text.read.tables[t].rows.size(); ++r)
            for (qsizetype c = 0; c < text.read.tables[t].rows[r].size(); ++c)
                cells.insert(text.read.tables[t].rows[r].at(c), text.written.tables[t].rows[r].at(c));
    QStringList parts = quote.split(u'｜');
    for (QString &part : parts)
        part = cells.value(part, part);
    return parts.join(u'｜');
}

} // namespace xw::notice
