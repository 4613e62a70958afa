// CountsView: what exactly counts for the indicator in hand: its conditions as the standard has them, how
// they are counted, what does not count, an example, and how sure each is.
#pragma once

#include "domain/standard.h"

#include <QTextBrowser>

namespace xw::ui
{

class CountsView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CountsView(QWidget *parent = nullptr);
    /// `item`: an indicator, or a condition of one; anything else shows what to choose.
    void setItem(const Standard *standard, const QString &item);

private:
    QString m_shown;
};

/// What is known of an indicator beside its text, in the language of the program; empty: nothing is.
struct CountsWords {
    QString counts, notCounted, example;
    QString certainty; ///< "A" … "D"
};
[[nodiscard]] CountsWords countsWords(const QString &standard, const QString &indicator);

} // namespace xw::ui
