#include "ui/filters/saved_views.h"

#include "widgets/dialogs.h"
#include "widgets/icon.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QJsonObject ListView::toJson() const
{
    return {{u"words"_s, words},
            {u"columns"_s, columns.toJson()},
            {u"sort"_s, sortColumn},
            {u"descending"_s, sortOrder == Qt::DescendingOrder}};
}

ListView ListView::fromJson(const QJsonObject &json)
{
    return {json[u"words"].toString(), models::ColumnFilter::fromJson(json[u"columns"].toObject()),
            json[u"sort"].toString(),
            json[u"descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

SavedViews::SavedViews(QSettings &settings, widgets::Dialogs &dialogs, QWidget *parent)
    : QToolButton(parent), m_settings(settings), m_dialogs(dialogs)
{
    setObjectName(u"savedViews"_s);
    setIcon(widgets::icon(u"archive"_s));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setObjectName(u"savedViewsMenu"_s);
    connect(menu(), &QMenu::aboutToShow, this, &SavedViews::fill);
    retranslate();
}

QList<QPair<QString, ListView>> SavedViews::views() const
{
    QList<QPair<QString, ListView>> found;
    const QJsonArray kept =
        QJsonDocument::fromJson(m_settings.value(u"views/"_s + m_key).toByteArray()).array();
    for (const QJsonValue &each : kept)
        found << qMakePair(each[u"name"].toString(), ListView::fromJson(each[u"view"].toObject()));
    return found;
}

void SavedViews::keep(const QList<QPair<QString, ListView>> &views)
{
    QJsonArray kept;
    for (const auto &[name, view] : views)
        kept.append(QJsonObject{{u"name"_s, name}, {u"view"_s, view.toJson()}});
    m_settings.setValue(u"views/"_s + m_key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void SavedViews::fill()
{
    menu()->clear();
    menu()->addAction(tr("Everything"), this, [this] { emit chosen({}); })->setObjectName(u"viewAll"_s);
    const auto kept = views();
    for (const auto &[name, view] : kept) {
        QAction *action = menu()->addAction(QString(name).replace(u'&', u"&&"_s), this,
                                            [this, chosenView = view] { emit chosen(chosenView); });
        action->setCheckable(true);
        action->setChecked(view == m_current);
    }
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("Save this view…"), this, &SavedViews::askName);
    save->setObjectName(u"viewSave"_s);
    save->setEnabled(!m_current.isPlain());
    if (kept.isEmpty())
        return;
    QMenu *remove = menu()->addMenu(tr("Forget a view"));
    for (const auto &pair : kept)
        remove->addAction(QString(pair.first).replace(u'&', u"&&"_s), this, [this, name = pair.first] {
            auto left = views();
            left.removeIf([&name](const QPair<QString, ListView> &each) { return each.first == name; });
            keep(left);
        });
}

void SavedViews::askName()
{
    widgets::TextQuestion question;
    question.title = tr("Save this view");
    question.label = tr("Its name; one of the same name is replaced.");
    question.accept = tr("Save");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A name is needed.") : QString();
    };
    m_dialogs.askText(this, question, [this, view = m_current](const std::optional<QString> &name) {
        if (!name)
            return;
        auto kept = views();
        kept.removeIf([&name](const auto &each) { return each.first == name->trimmed(); });
        kept << qMakePair(name->trimmed(), view);
        keep(kept);
    });
}

void SavedViews::retranslate()
{
    setToolTip(tr("Saved views"));
    setAccessibleName(toolTip());
}

void SavedViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace xw::ui
