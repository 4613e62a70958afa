// AboutDialog: what this program is, its version and its licence, and how old the engine is that shows sites.
#pragma once

#include "widgets/web_plugin.h"

#include <QDate>
#include <QDialog>

namespace xw::ui
{

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `loader` brings the web view's plugin, to ask it for its version.
    AboutDialog(const widgets::WebEngineLoader &loader, const QDate &today, QWidget *parent = nullptr);
};

} // namespace xw::ui
