#include "ui/window/new_workspace_dialog.h"

#include "domain/area.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// Provincial units in the order of GB/T 2260, and the Xinjiang Corps, which reports like one.
QStringList provinces()
{
    return u"北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 "
           u"福建省 江西省 山东省 "
           "河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 "
           "甘肃省 青海省 "
           "宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团"_s.split(u' ');
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(widgets::Dialogs &dialogs, QDate today, const QString &folder,
                                       QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_folder(folder)
{
    setObjectName(u"newWorkspaceDialog"_s);
    setWindowTitle(tr("New workspace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    // A row of several fields: its label's letter leads to the first of them.
    const auto row = [this, form](const QString &title, QLayout *fields, QWidget *first) {
        auto *label = new QLabel(title, this);
        label->setBuddy(first);
        fields->setSpacing(6);
        form->addRow(label, fields);
    };
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    m_province = new QComboBox(this);
    m_province->setObjectName(u"province"_s);
    m_province->setEditable(true);
    m_province->addItems(provinces());
    m_province->setCurrentIndex(-1);
    m_province->lineEdit()->setPlaceholderText(tr("Province, city, county or town: 江西省"));
    form->addRow(tr("&Place inspected"), m_province);

    auto *round = new QHBoxLayout;
    m_year = new QSpinBox(this);
    m_year->setObjectName(u"year"_s);
    m_year->setRange(2000, 2100);
    m_year->setValue(today.year());
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"roundKind"_s);
    m_kind->addItems({tr("Month"), tr("Quarter"), tr("Half-year"), tr("Year"), tr("Special check")});
    m_kind->setCurrentIndex(int(RoundKind::Quarter));
    m_number = new QComboBox(this);
    m_number->setObjectName(u"roundNumber"_s);
    round->addWidget(m_year);
    round->addWidget(m_kind);
    round->addWidget(m_number, 1);
    row(tr("First &round"), round, m_year);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"roundTitle"_s);
    m_title->setPlaceholderText(tr("For a special check: 适老化专项检查"));
    form->addRow(tr("&Title of the check"), m_title);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, today] { offerNumbers(today); });
    offerNumbers(today);

    m_issuer = new QLineEdit(this);
    m_issuer->setObjectName(u"issuer"_s);
    form->addRow(tr("&Issuer of the notice"), m_issuer);

    auto *rates = new QHBoxLayout;
    m_decimals = new QComboBox(this);
    m_decimals->setObjectName(u"decimals"_s);
    m_decimals->addItems({tr("No decimals"), tr("One decimal"), tr("Two decimals")});
    m_decimals->setCurrentIndex(2);
    m_rounding = new QComboBox(this);
    m_rounding->setObjectName(u"rounding"_s);
    m_rounding->addItems({tr("Rounded half up"), tr("Truncated")});
    rates->addWidget(m_decimals, 1);
    rates->addWidget(m_rounding, 1);
    row(tr("R&ates are printed with"), rates, m_decimals);

    auto *place = new QHBoxLayout;
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"path"_s);
    m_path->setMinimumWidth(widgets::charWidth(fontMetrics()) * 46);
    auto *browse = new QPushButton(tr("Browse…"), this);
    browse->setObjectName(u"browse"_s);
    browse->setAutoDefault(false);
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    row(tr("&File"), place, m_path);
    layout->addLayout(form);

    m_fault = new QLabel(this);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(fontMetrics().height());
    widgets::setInk(m_fault, widgets::colours::warn);
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_create = new widgets::PrimaryButton(tr("Create"), this);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);

    connect(m_province, &QComboBox::currentTextChanged, this, &NewWorkspaceDialog::proposePath);
    // Enter that takes what is offered behind the typed letters goes no further; it means to go on all the
    // same.
    connect(
        m_province->lineEdit(), &QLineEdit::returnPressed, this,
        [this] {
            if (isVisible())
                m_create->click();
        },
        Qt::QueuedConnection);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByHand = true; });
    connect(m_path, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceDialog::finish);
    proposePath();
}

QString NewWorkspaceDialog::province() const
{
    return m_province->currentText().trimmed();
}

void NewWorkspaceDialog::offerNumbers(QDate today)
{
    const auto kind = RoundKind(m_kind->currentIndex());
    QStringList numbers;
    int proposed = 0;
    if (kind == RoundKind::Quarter) {
        numbers =
            QStringList{tr("First quarter"), tr("Second quarter"), tr("Third quarter"), tr("Fourth quarter")};
        proposed = (today.month() - 1) / 3;
    } else if (kind == RoundKind::HalfYear) {
        numbers = QStringList{tr("First half"), tr("Second half")};
        proposed = (today.month() - 1) / 6;
    } else if (kind == RoundKind::Month) {
        for (int month = 1; month <= 12; ++month)
            numbers << QLocale().standaloneMonthName(month);
        proposed = today.month() - 1;
    } else if (kind == RoundKind::Special) {
        for (int number = 1; number <= 12; ++number)
            numbers << tr("No. %1").arg(number);
    }
    m_number->clear();
    m_number->addItems(numbers);
    m_number->setCurrentIndex(numbers.isEmpty() ? -1 : proposed);
    m_number->setVisible(!numbers.isEmpty());
    m_title->setEnabled(kind == RoundKind::Special);
}

void NewWorkspaceDialog::proposePath()
{
    m_issuer->setPlaceholderText(issuerOf(province()));
    if (!m_pathByHand)
        m_path->setText(province().isEmpty()
                            ? QString()
                            : QDir::toNativeSeparators(m_folder + u'/' + province() + u".xunwang"_s));
    check();
}

void NewWorkspaceDialog::browse()
{
    widgets::FileQuestion question;
    question.title = tr("Where the workspace goes");
    question.filter = tr("Xunwang workspaces (*.xunwang)");
    question.suggestion = m_path->text().isEmpty() ? m_folder : m_path->text();
    question.suffix = u"xunwang"_s;
    m_dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        m_pathByHand = true;
        m_path->setText(QDir::toNativeSeparators(*path));
    });
}

void NewWorkspaceDialog::check()
{
    QString fault;
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (province().isEmpty())
        fault = tr("Which place is inspected?");
    else if (static const QRegularExpression noName(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
             province().contains(noName))
        fault = tr("“%1” is no name of a place.").arg(province());
    else if (path.isEmpty())
        fault = tr("Where should the file go?");
    else if (QFileInfo::exists(path))
        fault = tr("This file exists already. Choose another name, or open it instead.");
    else if (!QFileInfo(QFileInfo(path).path()).isDir())
        fault = tr("There is no folder %1.").arg(QDir::toNativeSeparators(QFileInfo(path).path()));
    m_fault->setText(fault);
    m_create->setEnabled(fault.isEmpty());
}

void NewWorkspaceDialog::finish()
{
    InitOptions options;
    options.province = province();
    const auto kind = RoundKind(m_kind->currentIndex());
    options.round = RoundKey(kind, m_year->value(), qMax(0, m_number->currentIndex()) + 1);
    if (kind == RoundKind::Special)
        options.scope.title = m_title->text().simplified();
    options.issuer = m_issuer->text().trimmed();
    options.rates = {m_decimals->currentIndex(),
                     m_rounding->currentIndex() == 1 ? Rounding::Truncate : Rounding::HalfUp};
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xunwang"_s;
    emit chosen(path, options);
    accept();
}

} // namespace xw::ui
