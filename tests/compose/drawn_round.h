// Rounds in which everything is drawn: the kind of area, how large it is, how files call their columns and
// write a verdict, names that repeat or hold digits and brackets, problems in odd words, ledgers with gaps,
// and what the office set. One seed makes one round.
#pragma once

#include "sample_round.h"

#include <optional>
#include <random>
#include <vector>

namespace xw::testkit
{

class DrawnRound
{
public:
    /// `folder`: where its files are written.
    DrawnRound(quint32 seed, const QString &folder);
    [[nodiscard]] Result<SampleRound> sample();
    /// What was written into the files, to be counted again by whoever doubts a notice.
    struct Row {
        SubjectKind kind = SubjectKind::Website;
        QString region, name;
        bool isClosed = false;
        std::optional<bool> passes; ///< nullopt: nobody looked at it
    };
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// What the office set of its notice; after sample(), whose scores its boards and bands speak of.
    [[nodiscard]] notice::NoticeSettings settings();

private:
    int below(int n) { return n <= 1 ? 0 : int(m_draw() % quint32(n)); }
    bool once(int in) { return below(in) == 0; }
    QString oneOf(const QStringList &words) { return words.at(below(int(words.size()))); }
    QString region() { return oneOf(m_regions); }
    void add(const QString &kind, const QString &csv);
    void drawArea();
    void drawWebsites();
    void drawMedia();
    void drawPast();
    void drawLedgers();

    std::mt19937 m_draw;
    quint32 m_seed;
    QString m_folder, m_province, m_own;
    RoundKey m_key;
    QStringList m_regions, m_codes;
    int m_accounts = 0;
    std::vector<Row> m_rows;
    SampleFiles m_files;
};

} // namespace xw::testkit
