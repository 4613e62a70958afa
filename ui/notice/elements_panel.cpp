#include "ui/notice/elements_panel.h"

#include "ui/notice/element_lists.h"
#include "ui/notice/rows_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using notice::NoticeSettings;

ElementsPanel::ElementsPanel(widgets::Dialogs &dialogs, QWidget *parent)
    : Card(QString(), parent), m_dialogs(dialogs)
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
        field->setMinimumDate(QDate(2000, 1, 1));
        field->setSpecialValueText(u"—"_s); // while no notice says one
        m_form->addRow(new QLabel(inside), field);
        connect(field, &QDateEdit::editingFinished, this, [this, field] { takeDate(field); });
        return field;
    };
    const auto text = [&](const char *name, QString NoticeSettings::*member) {
        QLineEdit *field = line(name);
        m_texts.push_back({field, member});
        return field;
    };
    text("noticeIssuer", &NoticeSettings::issuer);
    m_area = text("noticeArea", &NoticeSettings::area);
    m_number = text("noticeNumber", &NoticeSettings::number);
    text("noticeMatter", &NoticeSettings::matter);
    text("noticeAddressee", &NoticeSettings::addressee);
    text("noticeAuthorisation", &NoticeSettings::authorisation);
    text("noticeWindow", &NoticeSettings::window);
    text("noticeAsOf", &NoticeSettings::asOf);
    m_date = date("noticeDate");
    m_deadline = date("noticeDeadline");
    text("noticeSigner", &NoticeSettings::signer);
    text("noticeReportTo", &NoticeSettings::reportTo);
    text("noticeRoute", &NoticeSettings::route);
    m_contact = line("noticeContact");
    m_phone = line("noticePhone");
    text("noticeRemark", &NoticeSettings::remark);
    text("noticeCopyTo", &NoticeSettings::copyTo);
    text("noticePrinter", &NoticeSettings::printer);
    addLists(inside);
    m_sealed = new QCheckBox(inside);
    m_sealed->setObjectName(u"noticeSealed"_s);
    m_form->addRow(m_sealed);
    connect(m_sealed, &QCheckBox::clicked, this, &ElementsPanel::take);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows whoever has the keyboard in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    retranslate();
}

void ElementsPanel::addLists(QWidget *inside)
{
    m_highScore = new QDoubleSpinBox(inside);
    m_highScore->setObjectName(u"noticeHighScore"_s);
    m_highScore->setRange(0, 999.99);
    m_highScore->setDecimals(2);
    m_highScore->setKeyboardTracking(false);
    m_form->addRow(new QLabel(inside), m_highScore);
    connect(m_highScore, &QDoubleSpinBox::editingFinished, this, &ElementsPanel::take);
    for (int i = 0; i < int(std::size(elementLists)); ++i) {
        auto *button = new QPushButton(inside);
        button->setObjectName(u"noticeList%1"_s.arg(i));
        m_form->addRow(new QLabel(inside), button);
        m_lists.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] { openList(i); });
    }
}

void ElementsPanel::openList(int index)
{
    const ElementList list = elementLists[index];
    auto *dialog = new RowsDialog(
        listTitle(list), listHint(list), listColumns(list), listRows(list, m_stored),
        [this, list](const QList<QStringList> &rows) {
            NoticeSettings settings = m_stored;
            QString fault = takeRows(list, rows, settings);
            if (fault.isEmpty() && !(settings == m_stored)) {
                m_stored = settings;
                emit settingsChanged(settings);
            }
            return fault;
        },
        m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    const QString names[] = {tr("Issuer"),
                             tr("Area"),
                             tr("Number"),
                             tr("Matter"),
                             tr("Addressee"),
                             tr("Authorisation"),
                             tr("Check was"),
                             tr("As of"),
                             tr("Date"),
                             tr("Deadline"),
                             tr("Signer"),
                             tr("Report to"),
                             tr("Reports go"),
                             tr("Contact"),
                             tr("Telephone"),
                             tr("Remark"),
                             tr("Copy to"),
                             tr("Printer"),
                             tr("Portals named from")};
    for (int row = 0; row < int(std::size(names)); ++row)
        label(row, names[row]);
    for (int i = 0; i < int(m_lists.size()); ++i)
        label(int(std::size(names)) + i, listTitle(elementLists[i]));
    m_highScore->setSuffix(tr(" points"));
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
    for (const TextField &text : m_texts) {
        const QString &filled = used.*text.member;
        line(text.field, stored.*text.member, filled.isEmpty() ? tr("none") : filled);
    }
    line(m_contact, contact(stored).name, contact(used).name);
    line(m_phone, contact(stored).phone, contact(used).phone);
    if (!m_highScore->hasFocus())
        m_highScore->setValue(used.highScore / 100.0);
    m_shownHighScore = used.highScore;
    m_highScore->setEnabled(!locked);
    for (int i = 0; i < int(m_lists.size()); ++i) {
        const qsizetype count = ownRows(elementLists[i], stored);
        m_lists[size_t(i)]->setText(count == 0 ? elementLists[i] == ElementList::Limits ? tr("as usual…")
                                                                                        : tr("none…")
                                               : tr("%Ln…", nullptr, int(count)));
        m_lists[size_t(i)]->setEnabled(!locked);
    }
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
    for (const TextField &text : m_texts)
        settings.*text.member = text.field->text().trimmed();
    const QString name = m_contact->text().trimmed();
    const QString phone = m_phone->text().trimmed();
    if (settings.contacts.empty() && !(name.isEmpty() && phone.isEmpty()))
        settings.contacts.push_back({});
    if (!settings.contacts.empty()) {
        settings.contacts.front().name = name;
        settings.contacts.front().phone = phone;
    }
    settings.sealed = m_sealed->isChecked();
    // Until it is touched the template decides.
    if (const int high = qRound(m_highScore->value() * 100); high != m_shownHighScore)
        settings.highScore = high;
    if (settings == m_stored)
        return;
    m_stored = settings;
    emit settingsChanged(settings);
}

} // namespace xw::ui
