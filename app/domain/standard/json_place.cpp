#include "domain/standard/json_place.h"

namespace xw
{

namespace
{

/// Steps through valid JSON; every function leaves `at` behind what it took.
class Walker
{
public:
    explicit Walker(const QByteArray &text) : m_text(text) {}

    qsizetype find(const QStringList &path)
    {
        qsizetype place = skipSpace();
        for (const QString &step : path) {
            if (!enter(step.toUtf8()))
                break;
            place = skipSpace();
        }
        return place;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    qsizetype skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(here()))
            ++m_at;
        return m_at;
    }

    QByteArray takeString()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        return m_text.mid(from, m_at++ - from);
    }

    void skipValue()
    {
        skipSpace();
        if (here() == '"') {
            (void)takeString();
            return;
        }
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = here();
            if (c == '"') {
                (void)takeString();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']') {
                if (depth == 0)
                    return;
                --depth;
            } else if (c == ',' && depth == 0)
                return;
            ++m_at;
            if (depth == 0 && (c == '}' || c == ']'))
                return;
        }
    }

    /// Moves to the value of a member or the item of an index; stays put where there is none.
    bool enter(const QByteArray &step)
    {
        const qsizetype start = m_at;
        const bool object = here() == '{';
        if (!object && here() != '[')
            return false;
        ++m_at;
        for (int index = 0; m_at < m_text.size(); ++index) {
            skipSpace();
            if (here() == '}' || here() == ']')
                break;
            QByteArray name = QByteArray::number(index);
            if (object) {
                name = takeString();
                skipSpace();
                ++m_at; // ':'
            }
            if (name == step)
                return true;
            skipValue();
            skipSpace();
            if (here() == ',')
                ++m_at;
        }
        m_at = start;
        return false;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

int lineOfOffset(const QByteArray &text, qsizetype offset)
{
    return int(text.left(offset).count('\n')) + 1;
}

int lineOfJsonPath(const QByteArray &json, const QStringList &path)
{
    return lineOfOffset(json, Walker(json).find(path));
}

} // namespace xw
