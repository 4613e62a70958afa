#include "ui/settings/standard_settings.h"

#include "models/labels.h"
#include "models/standard_model.h"
#include "ui/settings/standard_delegate.h"
#include "ui/shared/futures.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::StandardModel;
using widgets::charWidth;

namespace
{
/// Of a view that is as high as all its rows: the page around it scrolls to where the keyboard is.
void bringInSight(const QAbstractScrollArea &view, const QRect &row)
{
    QScrollArea *page = nullptr;
    for (QWidget *up = view.parentWidget(); up && !page; up = up->parentWidget())
        page = qobject_cast<QScrollArea *>(up);
    if (page && page->widget() && row.isValid()) {
        const QPoint place = view.viewport()->mapTo(page->widget(), row.center());
        page->ensureVisible(place.x(), place.y(), 0, row.height());
    }
}
} // namespace

StandardSettings::StandardSettings(const PageContext &context, QWidget *parent)
    : SettingsSection(parent), m_context(context), m_model(new StandardModel(this))
{
    setObjectName(u"standardSettings"_s);
    const auto button = [this](QPushButton **made, const QString &name, bool primary = false) {
        *made = primary ? new widgets::PrimaryButton(this) : new QPushButton(this);
        (*made)->setObjectName(name);
    };
    button(&m_import, u"standardImport"_s);
    button(&m_export, u"standardExport"_s);
    button(&m_use, u"standardUse"_s);
    button(&m_discard, u"standardDiscard"_s);
    button(&m_save, u"standardSave"_s, true);
    m_versions = new QComboBox(this);
    m_versions->setObjectName(u"standardVersions"_s);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMinimumContentsLength(28); // the name of a standard, its version, and what it is of
    addToHead(m_versions);
    addToHead(m_use);
    addTool(m_import);
    addTool(m_export);

    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(10, 10, 10, 12);
    inside->setSpacing(8);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);
    widgets::setInk(m_about, widgets::colours::soft);
    inside->addWidget(m_about);
    auto *scale = new QWidget(this);
    buildScale(scale);
    inside->addWidget(scale);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"standardTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new StandardDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    // As high as what is unfolded: the page scrolls, and nothing inside it does.
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(StandardModel::NameColumn, charWidth(fontMetrics()) * 76);
    m_tree->setColumnWidth(StandardModel::ValueColumn, charWidth(fontMetrics()) * 22);
    m_tree->setColumnWidth(StandardModel::CertaintyColumn, charWidth(fontMetrics()) * 11);
    inside->addWidget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { bringInSight(*m_tree, m_tree->visualRect(current)); });
    auto *foot = new QHBoxLayout;
    m_state = new QLabel(this);
    m_state->setObjectName(u"standardState"_s);
    m_state->setWordWrap(true);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    inside->addLayout(foot);
    body()->addLayout(inside);
    m_model->setEditable(true);

    connect(m_versions, &QComboBox::activated, this, &StandardSettings::askVersion);
    connect(m_model, &StandardModel::modifiedChanged, this, &StandardSettings::enable);
    connect(m_import, &QPushButton::clicked, this, &StandardSettings::importStandard);
    connect(m_export, &QPushButton::clicked, this, &StandardSettings::exportStandard);
    connect(m_save, &QPushButton::clicked, this, &StandardSettings::saveVersion);
    connect(m_discard, &QPushButton::clicked, this, &StandardSettings::discard);
    connect(m_use, &QPushButton::clicked, this, &StandardSettings::useVersion);
    retranslate();
}

void StandardSettings::buildScale(QWidget *place)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    static const QStringList names{u"scaleBase"_s, u"scaleBonus"_s, u"scalePass"_s, u"scaleGate"_s};
    for (int i = 0; i < 4; ++i) {
        m_scaleLabels[i] = new QLabel(place);
        m_scale[i] = new QDoubleSpinBox(place);
        m_scale[i]->setObjectName(names.at(i));
        m_scale[i]->setRange(0, 1000);
        m_scale[i]->setDecimals(2);
        m_scaleLabels[i]->setBuddy(m_scale[i]);
        row->addWidget(m_scaleLabels[i]);
        row->addWidget(m_scale[i]);
        connect(m_scale[i], &QDoubleSpinBox::valueChanged, this, &StandardSettings::takeScale);
    }
    row->addStretch(1);
}

void StandardSettings::refresh()
{
    setEnabled(m_workspace != nullptr);
    if (!m_workspace)
        return;
    const Round &round = m_workspace->state().round();
    const QString current = round.standard.value() + u'@' + QString::number(round.standardVersion);
    const QString chosen = !m_wanted.isEmpty()               ? m_wanted
                           : m_versions->currentIndex() >= 0 ? m_versions->currentData().toString()
                                                             : current;
    const bool keepEdits = m_model->isModified() && chosen == m_versions->currentData().toString();
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    const auto offer = [&](const QString &name, const QString &words) {
        m_versions->addItem(name == current ? tr("%1 (this round)").arg(words) : words, name);
        m_versions->setItemData(m_versions->count() - 1, name, Qt::ToolTipRole);
    };
    for (const Document &document : m_workspace->state().documents(u"standard"_s)) {
        const Result<Standard> standard = Standard::fromJson(document.content);
        offer(document.name, standard ? models::standardLabel(*standard) : document.name);
    }
    if (m_versions->findData(current) < 0)
        offer(current, models::standardLabel(m_workspace->state().standard()));
    m_versions->setMinimumWidth(0); // its own hint leaves no room for what the style draws beside the words
    m_versions->setMinimumWidth(m_versions->sizeHint().width() + charWidth(fontMetrics()) * 2);
    const int at = m_versions->findData(chosen);
    m_versions->setCurrentIndex(at >= 0 ? at : m_versions->findData(current));
    if (at >= 0)
        m_wanted.clear();
    if (!keepEdits)
        chooseVersion();
    enable();
}

void StandardSettings::chooseVersion()
{
    const Document *document =
        m_workspace ? m_workspace->state().document(u"standard"_s, m_versions->currentData().toString())
                    : nullptr;
    if (!document) {
        if (m_workspace)
            showStandard(m_workspace->state().standard());
        return;
    }
    const Result<Standard> standard = Standard::fromJson(document->content);
    if (standard)
        showStandard(*standard);
    else
        emit errorOccurred(standard.error());
}

QString StandardSettings::unsaved() const
{
    return m_workspace && m_model->isModified()
               ? tr("Changes of the standard %1, not saved as a version").arg(m_model->standard().title)
               : QString();
}

void StandardSettings::discard()
{
    if (m_model->isModified())
        chooseVersion();
}

/// Another version is shown in the place of what was changed: not without asking.
void StandardSettings::askVersion()
{
    if (!m_model->isModified())
        return chooseVersion();
    const QString wanted = m_versions->currentData().toString();
    const Standard &shown = m_model->standard();
    m_versions->setCurrentIndex(
        m_versions->findData(shown.id.value() + u'@' + QString::number(shown.version)));
    widgets::ConfirmQuestion question;
    question.title = tr("Standard");
    question.text = tr("Show another version without saving what was changed?");
    question.accept = tr("Discard changes");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, wanted](bool accepted) {
        if (!accepted)
            return;
        m_versions->setCurrentIndex(m_versions->findData(wanted));
        chooseVersion();
    });
}

void StandardSettings::showStandard(const Standard &standard)
{
    m_model->setStandard(standard);
    const int values[] = {standard.scale.base, standard.scale.bonusMax, standard.scale.pass,
                          standard.scale.bonusGate};
    for (int i = 0; i < 4; ++i) {
        const QSignalBlocker quiet(m_scale[i]);
        m_scale[i]->setValue(values[i] / 100.0);
    }
    m_about->setText(standard.title + u" · "_s + standard.document + u" · "_s +
                     tr("%Ln indicator(s)", nullptr, int(standard.indicators.size())));
    m_tree->expandToDepth(0);
    enable();
}

void StandardSettings::takeScale()
{
    Scale scale = m_model->standard().scale;
    int *const values[] = {&scale.base, &scale.bonusMax, &scale.pass, &scale.bonusGate};
    for (int i = 0; i < 4; ++i)
        *values[i] = qRound(m_scale[i]->value() * 100);
    m_model->setScale(scale);
}

void StandardSettings::enable()
{
    emit unsavedChanged();
    const bool modified = m_model->isModified();
    m_save->setEnabled(modified);
    m_discard->setVisible(modified);
    const bool mine = m_workspace && m_workspace->state().standard().id == m_model->standard().id &&
                      m_workspace->state().standard().version == m_model->standard().version;
    m_use->setVisible(m_workspace && !modified && !mine);
    m_use->setEnabled(m_workspace && !m_workspace->isLocked());
    if (modified)
        m_state->setText(
            tr("Changed. It becomes version %1; the round keeps its own until you say otherwise.")
                .arg(nextVersion(m_model->standard().id)));
    else
        m_state->setText(mine ? tr("This round is judged by this version.")
                              : tr("This round is judged by another version."));
    m_save->setText(tr("Save as version %1").arg(nextVersion(m_model->standard().id)));
}

void StandardSettings::retranslate()
{
    setTitle(tr("Standard"));
    m_versions->setAccessibleName(tr("Version of the standard"));
    m_import->setText(tr("Import standard…"));
    m_export->setText(tr("Export…"));
    m_use->setText(tr("Judge this round by it"));
    m_discard->setText(tr("Discard changes"));
    m_scaleLabels[0]->setText(tr("Full mark"));
    m_scaleLabels[1]->setText(tr("Bonus at most"));
    m_scaleLabels[2]->setText(tr("Pass mark"));
    m_scaleLabels[3]->setText(tr("Bonus counts above"));
    m_tree->setAccessibleName(tr("Indicators"));
    m_model->retranslate();
    enable();
}

} // namespace xw::ui
