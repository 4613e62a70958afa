#include "ui/templates/template_bar.h"

#include "notice/compose.h"
#include "notice/own_templates.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using namespace notice;

TemplateBar::TemplateBar(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    build();
    connect(m_choice, &QComboBox::activated, this, [this] { emit chosenChanged(chosen()); });
    connect(m_withdrawn, &QCheckBox::toggled, this, &TemplateBar::withdrawnToggled);
    connect(m_copy, &QPushButton::clicked, this, &TemplateBar::copyAsked);
    connect(m_rename, &QPushButton::clicked, this, &TemplateBar::renameAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &TemplateBar::withdrawAsked);
    connect(m_use, &QPushButton::clicked, this, &TemplateBar::useAsked);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::saveAsked);
    connect(m_close, &QPushButton::clicked, this, &TemplateBar::closeAsked);
}

void TemplateBar::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2, 0, 2, 0);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Template"), this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"templateChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(charWidth(fontMetrics()) * 28);
    label->setBuddy(m_choice);
    m_withdrawn = new QCheckBox(this);
    m_withdrawn->setObjectName(u"templateWithdrawn"_s);
    m_kind = new QLabel(this);
    m_kind->setObjectName(u"templateKind"_s);
    widgets::setInk(m_kind, colours::soft);
    const auto button = [&](QPushButton *made, const char *name, const QString &text) {
        made->setObjectName(QString::fromLatin1(name));
        made->setText(text);
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(new QPushButton(this), "templateCopy", tr("&Copy to change…"));
    m_rename = button(new QPushButton(this), "templateRename", tr("Re&name…"));
    m_withdraw = button(new QPushButton(this), "templateWithdraw", QString());
    m_use = button(new QPushButton(this), "templateUse", tr("&Use for this round"));
    m_close = button(new QPushButton(this), "templateClose", tr("Close"));
    m_save = button(new PrimaryButton(this), "templateSave", tr("&Save"));
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_withdrawn);
    row->addStretch(1);
    for (QPushButton *one : {m_copy, m_rename, m_withdraw, m_use, m_close, m_save})
        row->addWidget(one);
    rows->addLayout(row);
    rows->addWidget(m_kind);
}

QString TemplateBar::nameOf(const QString &id) const
{
    const auto found = TemplateSource::of(m_workspace.state()).find(id);
    return found ? found->name : id;
}

void TemplateBar::list(const QString &chosen)
{
    const TemplateSource templates = TemplateSource::of(m_workspace.state());
    const QString used = usedTemplate(m_workspace.state());
    const QStringList withdrawn = templates.withdrawnIds();
    QStringList shown = templates.ids();
    for (const QString &id : withdrawn)
        if (m_withdrawn->isChecked() || id == used)
            shown << id;
    m_choice->clear();
    for (const QString &id : std::as_const(shown))
        m_choice->addItem(QString(), id);
    nameChoices();
    m_withdrawn->setText(tr("Sho&w withdrawn (%1)").arg(QLocale().toString(withdrawn.size())));
    m_withdrawn->setVisible(!withdrawn.isEmpty());
    const int place = m_choice->findData(chosen.isEmpty() ? used : chosen);
    m_choice->setCurrentIndex(qMax(0, place));
}

void TemplateBar::nameChoices()
{
    const RoundState &state = m_workspace.state();
    const QString used = usedTemplate(state);
    for (int i = 0; i < m_choice->count(); ++i) {
        const QString id = m_choice->itemData(i).toString();
        QString words = nameOf(id);
        words += isOwnTemplate(state, id) ? u" · "_s + tr("own") : QString();
        words += templateWithdrawal(state, id) ? u" · "_s + tr("withdrawn") : QString();
        words += id == used ? u" · "_s + tr("this round's") : QString();
        m_choice->setItemText(i, words);
    }
}

QString TemplateBar::chosen() const
{
    return m_choice->currentData().toString();
}

void TemplateBar::choose(const QString &id)
{
    m_choice->setCurrentIndex(m_choice->findData(id));
}

bool TemplateBar::isWithdrawnShown() const
{
    return m_withdrawn->isChecked();
}

void TemplateBar::takeKeyboard()
{
    m_choice->setFocus();
}

void TemplateBar::setState(const QString &id, bool changed, bool faulty)
{
    const auto withdrawal = templateWithdrawal(m_workspace.state(), id);
    const bool own = isOwnTemplate(m_workspace.state(), id);
    const bool used = usedTemplate(m_workspace.state()) == id;
    m_kind->setText(
        withdrawal ? tr("Withdrawn by %1, %2. It stays as it was; take it back to change it.")
                         .arg(withdrawal->by, withdrawal->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
        : own ? tr("Your own; kept in the workspace. Command line: --template %1").arg(id)
              : tr("Ships with the program: copy it to change it."));
    m_save->setEnabled(own && !withdrawal && changed);
    m_use->setEnabled(!used && !faulty && !changed && !withdrawal && !m_workspace.isLocked());
    m_use->setToolTip(used ? tr("The round uses it already") : faulty ? tr("It has faults") : QString());
    m_rename->setVisible(own);
    m_rename->setEnabled(!withdrawal);
    m_withdraw->setVisible(own);
    m_withdraw->setText(withdrawal ? tr("Take &back") : tr("Withd&raw"));
    m_withdraw->setEnabled(withdrawal || (!used && !changed));
    m_withdraw->setToolTip(
        withdrawal ? QString()
        : used     ? tr("This round's notice is made by it: choose another one for the round first")
        : changed  ? tr("Save what was typed first")
                   : tr("It is offered no more; nothing is deleted"));
}

} // namespace xw::ui
