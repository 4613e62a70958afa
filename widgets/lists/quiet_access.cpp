#include "widgets/lists/quiet_access.h"

#include "widgets/rate_chart.h"
#include "widgets/trend_chart.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// The magnifier of a field to search in, and the cross that empties one.
class FieldIconAccess final : public QAccessibleWidget
{
public:
    explicit FieldIconAccess(QToolButton *button) : QAccessibleWidget(button, QAccessible::PushButton) {}
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name)
            return QAccessibleWidget::text(what);
        const QAction *does = button()->defaultAction();
        if (does && !does->text().isEmpty())
            return does->text();
        return does && does->objectName() == u"_q_qlineeditclearaction"
                   ? QCoreApplication::translate("xw::widgets::FilterBar", "Empty the field")
                   : QCoreApplication::translate("xw::widgets::FilterBar", "Search");
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
    }

private:
    [[nodiscard]] QToolButton *button() const { return static_cast<QToolButton *>(object()); }
};
} // namespace

QAccessibleInterface *quietFace(QWidget *widget)
{
    if (auto *button = qobject_cast<QToolButton *>(widget); button && button->inherits("QLineEditIconButton"))
        return new FieldIconAccess(button);
    if (qobject_cast<RateChart *>(widget) || qobject_cast<TrendChart *>(widget))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    return nullptr;
}

} // namespace xw::widgets
