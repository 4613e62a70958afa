// ChartsPage: which city is below, what is wrong there, who has not finished. Draws what the counters say and
// redraws when a command was committed; never reads the database, never computes a rate.
#pragma once

#include "models/chart_data.h"
#include "ui/shared/page.h"

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace xw::widgets
{
class BarList;
class Card;
class EmptyState;
class TrendChart;
} // namespace xw::widgets

namespace xw::ui
{

class FigureCard;
class RatesCard;
struct PageContext;
class SubjectPanel;

class ChartsPage final : public Page
{
    Q_OBJECT

public:
    ChartsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ChartsPage() override;
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    void takeKeyboard() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    [[nodiscard]] std::optional<Printing> printing() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFigures();
    QWidget *buildBelow();
    void connectParts();
    void retranslate();
    void scheduleRefresh();
    void refresh();
    void refreshFigures();
    void refreshBelow();
    void showRegion(qint64 key, Population what);
    void showCell(const models::BehindQuery &query, const QString &what);
    void showPerson(const QString &person);
    void refreshProgress();
    void saveTable();
    void refreshTrend();
    void savePicture(bool svg);
    void choosePoint(int index);
    void showBehind(const QString &title, const models::BehindQuery &query);
    /// What the progress figure counts and opens: what nobody checked, then what awaits review.
    [[nodiscard]] Population openWork() const;
    [[nodiscard]] SubjectKind kind() const;

    /// Before a name, among the keys of regions, which are numbers.
    inline static const QString personKey = QStringLiteral("person ");

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    bool m_stale = false;
    QStackedLayout *m_stack;
    QWidget *m_content;
    widgets::EmptyState *m_empty;
    QSplitter *m_columns;
    FigureCard *m_websites, *m_media, *m_portals, *m_progress;
    widgets::Card *m_trendCard, *m_problemCard, *m_progressCard;
    RatesCard *m_rates;
    std::vector<RoundKey> m_points; ///< of the trend
    RegionId m_trendRegion;         ///< whose trend it is; invalid: the whole
    widgets::TrendChart *m_trend;
    widgets::BarList *m_problems;
    widgets::BarList *m_regions; ///< or people
    QToolButton *m_byPerson;     ///< where the round says who inspects what
    SubjectPanel *m_panel;
};

} // namespace xw::ui
