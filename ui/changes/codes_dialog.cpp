#include "ui/changes/codes_dialog.h"

#include "base/when_done.h"
#include "base/whole_file.h"
#include "notice/code_pictures.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr double usualSeconds = 1.5; ///< of one code: time for a telephone to find its focus
} // namespace

CodesDialog::CodesDialog(const QList<QByteArray> &pictures, const QString &name, const PageContext &context,
                         QWidget *parent)
    : QDialog(parent), m_pictures(pictures), m_name(name), m_context(context), m_code(new QLabel(this)),
      m_number(new QLabel(this)), m_back(new QPushButton(tr("Back"), this)), m_run(new QPushButton(this)),
      m_next(new QPushButton(tr("Next"), this)),
      m_save(new widgets::PrimaryButton(tr("Save sheets to print…"), this)),
      m_seconds(new QDoubleSpinBox(this)), m_film(new QTimer(this))
{
    setObjectName(u"codesDialog"_s);
    setWindowTitle(tr("Changes as codes"));
    m_code->setObjectName(u"codePicture"_s);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMinimumSize(280, 280);
    m_code->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_number->setObjectName(u"codeNumber"_s);
    m_number->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_number->setFont(large);
    m_back->setObjectName(u"codeBack"_s);
    m_run->setObjectName(u"codeRun"_s);
    m_next->setObjectName(u"codeNext"_s);
    m_save->setObjectName(u"codeSave"_s);
    m_seconds->setObjectName(u"codeSeconds"_s);
    m_seconds->setRange(0.2, 10);
    m_seconds->setSingleStep(0.5);
    m_seconds->setDecimals(1);
    m_seconds->setValue(usualSeconds);
    m_seconds->setSuffix(tr(" s each"));
    m_seconds->setAccessibleName(tr("Seconds that each code is shown"));
    auto *what = new QLabel(
        tr("Photograph every code on the other side, in any order; take the pictures in there by “Read from "
           "pictures”."),
        this);
    what->setWordWrap(true);
    auto *ways = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_run, m_next, m_seconds})
        ways->addWidget(part);
    ways->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"codeClose"_s);
    ways->addWidget(close);
    ways->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_code, 1);
    column->addWidget(m_number);
    column->addLayout(ways);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connectParts();
    setRunning(m_pictures.size() > 1);
    resize(700, 760);
    show(0);
}

void CodesDialog::connectParts()
{
    connect(m_film, &QTimer::timeout, this, [this] { show(m_shown + 1); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        setRunning(false);
        show(m_shown - 1);
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        setRunning(false);
        show(m_shown + 1);
    });
    connect(m_run, &QPushButton::clicked, this, [this] { setRunning(!isRunning()); });
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, [this] {
        if (isRunning())
            setRunning(true);
    });
    connect(m_save, &QPushButton::clicked, this, &CodesDialog::savePdf);
    for (QPushButton *button : {m_back, m_run, m_next})
        button->setEnabled(m_pictures.size() > 1);
}

bool CodesDialog::isRunning() const
{
    return m_film->isActive();
}

void CodesDialog::setRunning(bool running)
{
    if (running)
        m_film->start(int(m_seconds->value() * 1000));
    else
        m_film->stop();
    m_run->setText(running ? tr("Hold") : tr("Run"));
}

/// After the last comes the first again.
void CodesDialog::show(int code)
{
    const int all = int(m_pictures.size());
    m_shown = (code + all) % all;
    m_image.loadFromData(m_pictures.at(m_shown));
    m_number->setText(u"%1 / %2"_s.arg(m_shown + 1).arg(all));
    m_code->setAccessibleName(tr("Code %1").arg(m_number->text()));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        m_image.scaled(m_code->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_code->setPixmap(pixmap);
}

void CodesDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    show(m_shown);
}

void CodesDialog::savePdf()
{
    widgets::FileQuestion question;
    question.title = tr("Save sheets of codes");
    question.filter = tr("PDF (*.pdf)");
    question.suffix = u"pdf"_s;
    question.suggestion = u"%1/%2.pdf"_s.arg(
        m_context.settings.value(u"folders/changes"_s, QDir::homePath()).toString(), m_name);
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        m_context.settings.setValue(u"folders/changes"_s, QFileInfo(*path).path());
        whenDone(QtConcurrent::run([pictures = m_pictures, name = m_name, path = *path]() -> Result<void> {
                     const auto sheets = notice::codeSheets(pictures, name);
                     if (!sheets)
                         return tl::unexpected(sheets.error());
                     return writeWhole(path, *sheets,
                                       {QT_TRANSLATE_NOOP("xw", "The sheets cannot be written"), {}});
                 }),
                 this, [this, path = *path](const Result<void> &done) {
                     if (!done)
                         emit failed(done.error());
                     else
                         emit written(path);
                 });
    });
}

} // namespace xw::ui
