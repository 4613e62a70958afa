// ElementsPanel: what an office decides about a notice beside its text: number, addressee, dates, signer,
// contact. Saved when a field is left; an empty field shows what the template and the round say.
#pragma once

#include "notice/notice_settings.h"
#include "widgets/card.h"

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace xw::ui
{

class ElementsPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ElementsPanel(QWidget *parent = nullptr);
    /// `stored`: what the office set; `used`: with every place filled.
    void setSettings(const notice::NoticeSettings &stored, const notice::NoticeSettings &used, bool locked);
    void retranslate();

signals:
    void settingsChanged(const xw::notice::NoticeSettings &settings);

private:
    void take();
    void takeDate(const QDateEdit *field);
    void label(int row, const QString &text);
    notice::NoticeSettings m_stored;
    QDate m_shownDate, m_shownDeadline;
    QFormLayout *m_form;
    QLineEdit *m_issuer, *m_area, *m_number, *m_addressee, *m_signer, *m_reportTo, *m_contact, *m_phone,
        *m_remark, *m_copyTo;
    QDateEdit *m_date, *m_deadline;
    QCheckBox *m_sealed;
};

} // namespace xw::ui
