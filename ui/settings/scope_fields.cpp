#include "ui/settings/scope_fields.h"

#include "domain/written_date.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<QDate> dayIn(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return QDate();
    if (const std::optional<QDate> day = writtenDate(text))
        return *day;
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("xw", "“%1” is not a day such as 2020-03-20"), {text}});
}

} // namespace

ScopeFields::ScopeFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    const int wide = widgets::charWidth(fontMetrics()) * 14;
    const auto edit = [this](const QString &name) {
        auto *made = new QLineEdit(this);
        made->setObjectName(name);
        connect(made, &QLineEdit::textChanged, this, &ScopeFields::changed);
        return made;
    };
    const auto choice = [this](const QString &name, int count) {
        auto *made = new QComboBox(this);
        made->setObjectName(name);
        for (int i = 0; i < count; ++i)
            made->addItem(QString());
        made->setMaximumWidth(widgets::charWidth(fontMetrics()) * 44);
        connect(made, &QComboBox::currentIndexChanged, this, &ScopeFields::changed);
        return made;
    };
    const auto row = [this, form](QWidget *buddy, auto *what) {
        auto *label = new QLabel(this);
        label->setBuddy(buddy);
        form->addRow(label, what);
        return label;
    };
    m_title = edit(u"roundTitle"_s);
    m_from = edit(u"roundFrom"_s);
    m_until = edit(u"roundUntil"_s);
    m_asOf = edit(u"roundAsOf"_s);
    for (QLineEdit *day : {m_from, m_until, m_asOf}) {
        day->setMaximumWidth(wide);
    }
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_from);
    days->addWidget(new QLabel(u"—"_s, this));
    days->addWidget(m_until);
    days->addStretch(1);
    m_depth = choice(u"roundDepth"_s, 2);
    m_kinds = choice(u"roundKinds"_s, 3);
    m_titleLabel = row(m_title, m_title);
    m_daysLabel = row(m_from, days);
    m_asOfLabel = row(m_asOf, m_asOf);
    m_depthLabel = row(m_depth, m_depth);
    m_kindsLabel = row(m_kinds, m_kinds);
    retranslate();
}

void ScopeFields::setScope(RoundKey key, const RoundScope &scope)
{
    const QSignalBlocker quiet(this);
    m_key = key;
    const bool isSpecial = key.kind() == RoundKind::Special;
    m_title->setVisible(isSpecial);
    m_titleLabel->setVisible(isSpecial);
    m_title->setText(scope.title);
    // A day as it is written, of this round.
    m_from->setPlaceholderText(shownDay(key.firstDay()));
    m_until->setPlaceholderText(shownDay(key.lastDay()));
    m_asOf->setPlaceholderText(shownDay(key.lastDay()));
    m_from->setText(shownDay(scope.from));
    m_until->setText(shownDay(scope.until));
    m_asOf->setText(shownDay(scope.asOf));
    m_depth->setCurrentIndex(scope.depth == RoundDepth::Veto ? 1 : 0);
    m_kinds->setCurrentIndex(scope.websites && scope.media ? 0 : scope.websites ? 1 : 2);
}

Result<RoundScope> ScopeFields::scope() const
{
    RoundScope scope;
    scope.title = m_title->text().simplified();
    for (const auto &[edit, day] :
         {std::pair(m_from, &scope.from), {m_until, &scope.until}, {m_asOf, &scope.asOf}}) {
        const Result<QDate> written = dayIn(*edit);
        if (!written)
            return tl::unexpected(written.error());
        *day = *written;
    }
    scope.depth = m_depth->currentIndex() == 1 ? RoundDepth::Veto : RoundDepth::Full;
    scope.websites = m_kinds->currentIndex() != 2;
    scope.media = m_kinds->currentIndex() != 1;
    if (const Result<void> fits = checkScope(m_key, scope); !fits)
        return tl::unexpected(fits.error());
    return scope;
}

void ScopeFields::retranslate()
{
    m_titleLabel->setText(tr("Title of the check"));
    m_daysLabel->setText(tr("Checked from, to"));
    m_until->setAccessibleName(tr("Checked to"));
    m_asOfLabel->setText(tr("Register as of"));
    m_depthLabel->setText(tr("What is checked"));
    m_kindsLabel->setText(tr("Which subjects"));
    m_depth->setItemText(0, tr("Every indicator"));
    m_depth->setItemText(1, tr("Vetoes only"));
    m_kinds->setItemText(0, tr("Websites and media"));
    m_kinds->setItemText(1, tr("Websites only"));
    m_kinds->setItemText(2, tr("Media only"));
}

} // namespace xw::ui
