#include "ui/notice/elements_panel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using notice::NoticeSettings;

ElementsPanel::ElementsPanel(QWidget *parent) : Card(QString(), parent)
{
    setObjectName(u"noticeElements"_s);
    auto *inside = new QWidget;
    m_form = new QFormLayout(inside);
    m_form->setContentsMargins(10, 8, 10, 8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto line = [&](const char *name) {
        auto *field = new QLineEdit(inside);
        field->setObjectName(QString::fromLatin1(name));
        m_form->addRow(new QLabel(inside), field);
        connect(field, &QLineEdit::editingFinished, this, &ElementsPanel::take);
        return field;
    };
    const auto date = [&](const char *name) {
        auto *field = new QDateEdit(inside);
        field->setObjectName(QString::fromLatin1(name));
        field->setCalendarPopup(true);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        field->setDisplayFormat(u"yyyy-MM-dd"_s);
        m_form->addRow(new QLabel(inside), field);
        connect(field, &QDateEdit::editingFinished, this, [this, field] { takeDate(field); });
        return field;
    };
    m_issuer = line("noticeIssuer");
    m_area = line("noticeArea");
    m_number = line("noticeNumber");
    m_addressee = line("noticeAddressee");
    m_date = date("noticeDate");
    m_deadline = date("noticeDeadline");
    m_signer = line("noticeSigner");
    m_reportTo = line("noticeReportTo");
    m_contact = line("noticeContact");
    m_phone = line("noticePhone");
    m_remark = line("noticeRemark");
    m_copyTo = line("noticeCopyTo");
    m_sealed = new QCheckBox(inside);
    m_sealed->setObjectName(u"noticeSealed"_s);
    m_form->addRow(m_sealed);
    connect(m_sealed, &QCheckBox::clicked, this, &ElementsPanel::take);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    retranslate();
}

void ElementsPanel::label(int row, const QString &text)
{
    auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
    label->setText(text);
    m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(text);
}

void ElementsPanel::retranslate()
{
    setTitle(tr("Elements"));
    const QString names[] = {tr("Issuer"),  tr("Area"),      tr("Number"), tr("Addressee"),
                             tr("Date"),    tr("Deadline"),  tr("Signer"), tr("Report to"),
                             tr("Contact"), tr("Telephone"), tr("Remark"), tr("Copy to")};
    for (int row = 0; row < int(std::size(names)); ++row)
        label(row, names[row]);
    m_area->setToolTip(tr("What the notice calls the whole: 全省, 全区, 全市, 全系统 …"));
    m_number->setToolTip(tr("For example 赣府厅字〔2020〕12号"));
    m_sealed->setText(tr("Room for a seal"));
}

void ElementsPanel::setSettings(const NoticeSettings &stored, const NoticeSettings &used, bool locked)
{
    m_stored = stored;
    m_shownDate = used.date;
    m_shownDeadline = used.deadline;
    const auto line = [&](QLineEdit *field, const QString &own, const QString &filled) {
        field->setPlaceholderText(filled);
        if (!field->hasFocus())
            field->setText(own);
        field->setEnabled(!locked);
    };
    const auto contact = [](const NoticeSettings &s) {
        return s.contacts.empty() ? notice::Contact{} : s.contacts.front();
    };
    line(m_issuer, stored.issuer, used.issuer);
    line(m_area, stored.area, used.area);
    line(m_number, stored.number, tr("none"));
    line(m_addressee, stored.addressee, used.addressee);
    line(m_signer, stored.signer, used.signer.isEmpty() ? used.issuer : used.signer);
    line(m_reportTo, stored.reportTo, used.reportTo.isEmpty() ? used.issuer : used.reportTo);
    line(m_contact, contact(stored).name, contact(used).name);
    line(m_phone, contact(stored).phone, contact(used).phone);
    line(m_remark, stored.remark, used.remark);
    line(m_copyTo, stored.copyTo, used.copyTo.isEmpty() ? tr("none") : used.copyTo);
    for (const auto &[field, date] : {std::pair(m_date, used.date), std::pair(m_deadline, used.deadline)}) {
        if (!field->hasFocus())
            field->setDate(date);
        field->setEnabled(!locked);
    }
    m_sealed->setChecked(used.sealed);
    m_sealed->setEnabled(!locked);
}

void ElementsPanel::takeDate(const QDateEdit *field)
{
    // A date is the office's own once it was touched; until then it follows the day, and the deadline follows
    // the date.
    QDate &own = field == m_date ? m_stored.date : m_stored.deadline;
    const QDate shown = field == m_date ? m_shownDate : m_shownDeadline;
    if (field->date() == shown)
        return;
    own = field->date();
    emit settingsChanged(m_stored);
}

void ElementsPanel::take()
{
    NoticeSettings settings = m_stored;
    settings.issuer = m_issuer->text().trimmed();
    settings.area = m_area->text().trimmed();
    settings.number = m_number->text().trimmed();
    settings.addressee = m_addressee->text().trimmed();
    settings.signer = m_signer->text().trimmed();
    settings.reportTo = m_reportTo->text().trimmed();
    settings.remark = m_remark->text().trimmed();
    settings.copyTo = m_copyTo->text().trimmed();
    const QString name = m_contact->text().trimmed();
    const QString phone = m_phone->text().trimmed();
    if (settings.contacts.empty() && !(name.isEmpty() && phone.isEmpty()))
        settings.contacts.push_back({});
    if (!settings.contacts.empty()) {
        settings.contacts.front().name = name;
        settings.contacts.front().phone = phone;
    }
    settings.sealed = m_sealed->isChecked();
    if (settings == m_stored)
        return;
    m_stored = settings;
    emit settingsChanged(settings);
}

} // namespace xw::ui
