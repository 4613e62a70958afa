// ElementsPanel: what an office decides about a notice beside its text: number, addressee, dates, signer,
// contacts, thresholds, whom it praises. Saved when a field is left; an empty field shows what the template
// and the round say.
#pragma once

#include "notice/notice_settings.h"
#include "widgets/card.h"

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class ElementsPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ElementsPanel(widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    /// `stored`: what the office set; `used`: with every place filled.
    void setSettings(const notice::NoticeSettings &stored, const notice::NoticeSettings &used, bool locked);
    void retranslate();

signals:
    void settingsChanged(const xw::notice::NoticeSettings &settings);

private:
    void take();
    void takeDate(const QDateEdit *field);
    void label(int row, const QString &text);
    void addLists(QWidget *inside);
    void openList(int index);
    /// A field of a text, and where the settings keep it.
    struct TextField {
        QLineEdit *field;
        QString notice::NoticeSettings::*member;
    };
    widgets::Dialogs &m_dialogs;
    notice::NoticeSettings m_stored;
    int m_shownHighScore = 0;
    QDate m_shownDate, m_shownDeadline;
    QFormLayout *m_form;
    std::vector<TextField> m_texts;
    std::vector<QPushButton *> m_lists; ///< in the order of elementLists
    QLineEdit *m_area, *m_number, *m_contact, *m_phone;
    QDateEdit *m_date, *m_deadline;
    QDoubleSpinBox *m_highScore;
    QCheckBox *m_sealed;
};

} // namespace xw::ui
