// StandardSettings: what a round is judged by, as a tree that can be edited into a new version. The round
// keeps its version until someone says otherwise.
#pragma once

#include "domain/standard.h"
#include "ui/settings/settings_section.h"
#include "ui/shared/page_context.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace xw::models
{
class StandardModel;
}

namespace xw::ui
{

class StandardSettings final : public SettingsSection
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit StandardSettings(const PageContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void buildScale(QWidget *place);
    void showStandard(const Standard &standard);
    void chooseVersion();
    void takeScale();
    void saveVersion();
    void importStandard();
    void exportStandard();
    void useVersion();
    void enable();
    /// One more than the newest version of this id that the workspace holds.
    [[nodiscard]] int nextVersion(const StandardId &id) const;

    const PageContext &m_context;
    models::StandardModel *m_model;
    QComboBox *m_versions;
    QPushButton *m_import, *m_export, *m_save, *m_discard, *m_use;
    QLabel *m_about, *m_state;
    QLabel *m_scaleLabels[4];
    QDoubleSpinBox *m_scale[4]; ///< base, bonus at most, pass mark, gate of the bonus
    QTreeView *m_tree;
    QString m_wanted; ///< the version to choose once it is there
};

} // namespace xw::ui
