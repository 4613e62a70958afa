#include "ui/window/about_dialog.h"

#include "widgets/engine_age.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

AboutDialog::AboutDialog(const widgets::WebEngineLoader &loader, const QDate &today, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Xunwang"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *picture = new QLabel(this);
    picture->setPixmap(widgets::icon(u"xunwang"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QLabel(this);
    words->setObjectName(u"aboutText"_s);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setMinimumWidth(widgets::charWidth(fontMetrics()) * 60);
    words->setOpenExternalLinks(true);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    const auto factory = loader();
    const QString engine = factory ? widgets::engineWords((*factory)->info(), today) : factory.error();
    words->setText(u"<h3>%1 %2</h3><p>%3</p><p>%4</p><p>%5</p><p>%6</p>"_s.arg(
        tr("Xunwang"), QStringLiteral(XUNWANG_VERSION),
        tr("Quarterly inspection of government websites and new media, from the register to the signed "
           "notice."),
        tr("Free software under the GNU General Public License, version 3 or later: you may use, study, "
           "share and "
           "change it. It comes without any warranty. The whole licence: "
           "<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">gnu.org/licenses/gpl-3.0</a>."),
        tr("Built with Qt %1, QuaZip, libxlsxwriter, qpdf, OpenSSL, gumbo and others under their own "
           "licences.")
            .arg(QString::fromLatin1(qVersion())),
        tr("Sites are shown by: %1").arg(engine.toHtmlEscaped())));
    row->addWidget(words, 1);
    layout->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace xw::ui
