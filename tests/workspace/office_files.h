// Spreadsheets as offices make them: the same rows in CSV of any encoding and separator, or as a workbook
// with title rows, merged heads and a sheet for each city. Drawn from a seed.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace xw::testkit
{

class OfficeHand
{
public:
    explicit OfficeHand(quint32 seed) : m_random(seed) {}

    [[nodiscard]] bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    [[nodiscard]] int below(qsizetype n) { return int(m_random.bounded(int(n))); }
    [[nodiscard]] QString pick(const QStringList &words) { return words.at(below(words.size())); }
    void shuffle(QStringList &words) { std::shuffle(words.begin(), words.end(), m_random); }
    /// A word that stands for nothing: mostly nothing.
    [[nodiscard]] QString nothing();
    /// A whole number as a cell writes it.
    [[nodiscard]] QString number(int n);
    /// A rate in hundredths of a percent, as text writes it.
    [[nodiscard]] QString rate(int hundredths);
    /// A round as a cell writes it.
    [[nodiscard]] QString quarter(int year, int quarter);
    /// A day as a cell writes it.
    [[nodiscard]] QString day(int year, int month, int dayOfMonth);
    /// A row that sums up others.
    [[nodiscard]] QStringList totalRow(qsizetype width);

private:
    QRandomGenerator m_random;
};

/// A list: its heads, and its rows, each with the sheet that it may stand in.
struct OfficeList {
    QStringList headers;
    QList<QStringList> rows;
    QStringList sheetOfRow;  ///< empty: all in one
    qsizetype percents = -1; ///< a column that a workbook keeps as numbers shown in percent
};

struct OfficeBytes {
    QByteArray bytes;
    QString suffix;       ///< csv, xlsx
    QString how;          ///< for a message: "GB18030 ;"
    bool isSplit = false; ///< several sheets: to be read with everySheet
};
[[nodiscard]] OfficeBytes officeBytes(const OfficeList &list, OfficeHand &hand);

} // namespace xw::testkit
