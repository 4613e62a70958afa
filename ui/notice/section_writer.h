// SectionWriter: what the office writes in one section of its notice. A fact is looked for by its name and
// put among the words; it follows the data from then on.
#pragma once

#include "notice/compose.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace xw::ui
{

class FactText;

class SectionWriter final : public widgets::Card
{
    Q_OBJECT

public:
    explicit SectionWriter(QWidget *parent = nullptr);
    void write(const notice::SectionSummary &section, const QString &heading, const QString &words,
               const notice::Facts &facts);
    /// The same words over newer data: what is typed stays.
    void setFacts(const notice::Facts &facts);
    void finish();
    [[nodiscard]] bool isWriting() const { return !m_section.isEmpty(); }
    [[nodiscard]] QString section() const { return m_section; }
    [[nodiscard]] bool isChanged() const;
    void showFault(const QString &fault);
    void retranslate();

signals:
    void applied(const QString &section, const QString &heading, const QString &words);
    void left(); ///< Esc, or the button
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeFact(const QString &line);
    void apply();
    QString m_section, m_called, m_keptHeading, m_keptWords;
    notice::Facts m_facts;
    QHash<QString, QString> m_offered; ///< line → id
    QLineEdit *m_heading, *m_fact;
    FactText *m_text;
    QLabel *m_fault;
    QPushButton *m_apply, *m_cancel;
};

} // namespace xw::ui
