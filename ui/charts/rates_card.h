// RatesCard: the pass rate of every region as bars, filtered and ordered, and as a picture for a report.
#pragma once

#include "models/chart_data.h"
#include "widgets/card.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace xw
{
class Workspace;
struct Error;
} // namespace xw
namespace xw::widgets
{
class BarList;
class PillButton;
class RateChart;
struct RatePicture;
} // namespace xw::widgets

namespace xw::ui
{

struct PageContext;
class RatesGrid;

class RatesCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit RatesCard(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Which kind of subject the page is about.
    [[nodiscard]] SubjectKind kind() const;
    void refresh();
    /// How many run, on the pills of the two kinds.
    void setRunning(int websites, int media);
    /// Another question than a bar's was asked: no bar stays marked.
    void clearChoice();
    void takeKeyboard();
    void retranslate();
    /// The chart as it goes into a report.
    [[nodiscard]] widgets::RatePicture picture() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void kindChanged();
    void regionAsked(qint64 region, xw::Population what);
    /// A number of the table; `what`: it in words.
    void behindAsked(const xw::models::BehindQuery &query, const QString &what);
    void tableAsked();           ///< the data as a sheet
    void pictureAsked(bool svg); ///< picture() as a drawing, or as PNG
    void notify(const QString &text);

private:
    void build();
    void connectParts();
    void copyPicture();
    void refreshGrid();
    /// Bars side by side where they have room, else one below another; or the table.
    void chooseView();

    QSettings &m_settings;
    Workspace *m_workspace = nullptr;
    widgets::PillButton *m_websitePill, *m_mediaPill;
    QLineEdit *m_filter;
    QComboBox *m_order;
    QToolButton *m_export;
    QAction *m_copy, *m_savePng, *m_saveSvg, *m_saveTable;
    widgets::RateChart *m_rates;
    widgets::BarList *m_rateList; ///< the same where there are many regions: names in full, one below another
    RatesGrid *m_grid;            ///< the same by problems, as numbers
    QToolButton *m_asTable;
    QStackedWidget *m_rateViews;
    QLabel *m_legend;
};

} // namespace xw::ui
