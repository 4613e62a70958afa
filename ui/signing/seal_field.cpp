#include "ui/signing/seal_field.h"

#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SealField::SealField(const PageContext &context, const QString &key, QWidget *parent)
    : QWidget(parent), m_context(context), m_key(key)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"sealList"_s);
    m_list->setAccessibleName(tr("Seals"));
    m_list->setFixedHeight(fontMetrics().height() * 3 + 12);
    m_add = new QPushButton(tr("Add a &seal…"), this);
    m_add->setObjectName(u"sealAdd"_s);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"sealRemove"_s);
    m_others = new QCheckBox(tr("Another office will sign the PDF after this one"), this);
    m_others->setObjectName(u"sealOthersFollow"_s);
    m_words = new QLabel(this);
    m_words->setObjectName(u"sealWords"_s);
    m_words->setWordWrap(true);
    grid->addWidget(m_list, 0, 0, 2, 1);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_remove, 1, 1);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->addWidget(m_others, 3, 0, 1, 2);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &SealField::add);
    connect(m_remove, &QPushButton::clicked, this, &SealField::remove);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
    QStringList known = context.settings.value(m_key).toStringList();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    read(known);
}

QList<QWidget *> SealField::fields() const
{
    return {m_list, m_add, m_remove, m_others};
}

bool SealField::othersFollow() const
{
    return m_others->isChecked();
}

void SealField::add()
{
    widgets::FileQuestion question;
    question.title = tr("Picture of the seal");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg *.bmp)") + u";;"_s + tr("All files (*)");
    question.suggestion = QFileInfo(m_context.settings.value(m_key).toStringList().value(0)).path();
    m_context.dialogs.openFiles(this, question, [this](const QStringList &paths) {
        read(paths);
        remember();
    });
}

void SealField::read(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto seal = signing::readSeal(path);
        if (!seal) {
            say(seal.error().line(), true);
            continue;
        }
        m_seals.push_back(*std::move(seal));
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_list);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
    }
    emit changed();
}

void SealField::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    delete m_list->takeItem(row);
    m_seals.erase(m_seals.begin() + row);
    remember();
    emit changed();
}

void SealField::remember()
{
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i)
        paths << m_list->item(i)->data(Qt::UserRole).toString();
    m_context.settings.setValue(m_key, paths);
}

void SealField::say(const QString &text, bool bad)
{
    widgets::setInk(m_words, bad ? widgets::colours::bad : widgets::colours::soft);
    m_words->setText(text);
}

} // namespace xw::ui
