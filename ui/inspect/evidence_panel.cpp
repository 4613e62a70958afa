#include "ui/inspect/evidence_panel.h"

#include "base/when_done.h"
#include "ui/inspect/checklist_content.h"
#include "ui/inspect/evidence_words.h"
#include "ui/inspect/rate_view.h"
#include "widgets/evidence_strip.h"
#include "widgets/mini_bars.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int keptPictures = 120;
constexpr int pictureWidth = 320; ///< enough for a thumbnail on a screen of twice the density

QImage smallPicture(const QByteArray &bytes)
{
    const QImage image = QImage::fromData(bytes);
    return image.isNull() ? image
                          : image.scaledToWidth(qMin(pictureWidth, image.width()), Qt::SmoothTransformation);
}
} // namespace

EvidencePanel::EvidencePanel(const PageContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_count(new QLabel(this)), m_pieces(new QWidget(this)),
      m_nothing(new QLabel(this)), m_strip(new widgets::EvidenceStrip(this)), m_rates(new RateView(this)),
      m_pictures(keptPictures)
{
    setObjectName(u"evidencePanel"_s);
    for (QLabel *label : {m_count, m_nothing})
        widgets::setInk(label, widgets::colours::muted);
    m_count->setObjectName(u"evidenceCount"_s);
    m_nothing->setObjectName(u"evidenceNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addToHead(m_count);
    addTool(m_rates->words());
    auto *across = new QHBoxLayout(m_pieces);
    across->setContentsMargins(10, 8, 10, 4);
    across->setSpacing(14);
    auto *left = new QWidget(this);
    auto *stack = new QStackedLayout(left);
    stack->addWidget(m_strip);
    stack->addWidget(m_nothing);
    across->addWidget(left, 3);
    across->addWidget(m_rates->bars(), 1);
    body()->addWidget(m_pieces, 1);
    connect(m_strip, &widgets::EvidenceStrip::opened, this, &EvidencePanel::open);
    connect(m_strip, &widgets::EvidenceStrip::exportAsked, this, &EvidencePanel::exportFile);
    connect(m_strip, &widgets::EvidenceStrip::removeAsked, this, &EvidencePanel::withdraw);
    widgets::whenSchemeChanges(this, [this] { refresh(); });
    connect(m_rates, &RateView::showSubjects, this, &EvidencePanel::showSubjects);
    refresh();
}

void EvidencePanel::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_pictures.clear();
    setSubject({});
}

void EvidencePanel::setSubject(SubjectId subject)
{
    m_subject = subject;
    refresh();
}

void EvidencePanel::setForReading()
{
    m_forReading = true;
    refresh();
}

const Evidence *EvidencePanel::evidence(qint64 id) const
{
    if (m_workspace)
        for (const Evidence &evidence : m_workspace->state().evidence(m_subject))
            if (evidence.id.value() == id)
                return &evidence;
    return nullptr;
}

QString EvidencePanel::boundTo(const Evidence &evidence) const
{
    const Finding *finding = m_workspace->state().finding(evidence.finding);
    return finding && finding->indicator.isValid()
               ? nameOf(m_workspace->state().standard(), finding->indicator)
               : QString();
}

void EvidencePanel::refresh()
{
    setTitle(tr("Evidence"));
    m_strip->setAccessibleName(tr("Evidence: Enter opens, Delete withdraws, Ctrl+S exports"));
    const RoundState *state = m_workspace ? &m_workspace->state() : nullptr;
    const Subject *subject = state ? state->subject(m_subject) : nullptr;
    m_rates->show(state, subject);
    QList<widgets::StripItem> items;
    if (subject)
        for (const Evidence &each : state->evidence(m_subject))
            if (each.withdrawnBy.isEmpty())
                items.prepend({each.id.value(), evidenceCaption(each), boundTo(each),
                               evidenceTip(each, boundTo(each)),
                               each.kind == u"mhtml"_s || each.kind == u"pack"_s ? u"archive"_s
                               : each.kind == u"file"_s                          ? u"attach"_s
                                                                                 : u"picture"_s});
    m_strip->setItems(items);
    m_nothing->setText(!subject ? QString()
                       : m_forReading
                           ? tr("No evidence was taken.")
                           : tr("F8 takes the visible page, Shift+F8 the full page, Ctrl+F8 an archive."));
    fold(m_low && items.isEmpty() && !m_forReading);
    m_count->setText(!items.isEmpty()      ? tr("%1 · SHA-256 fixed").arg(items.size())
                     : m_folded && subject ? u"F8"_s
                                           : QString());
    m_count->setToolTip(m_folded ? m_nothing->text() : QString());
    static_cast<QStackedLayout *>(m_strip->parentWidget()->layout())
        ->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_strip);
    if (subject)
        for (const Evidence &each : state->evidence(m_subject))
            if (each.withdrawnBy.isEmpty() && each.mimeType.startsWith(u"image/"))
                bringPicture(each);
}

void EvidencePanel::fold(bool folded)
{
    if (folded == m_folded)
        return;
    if (folded)
        m_openHeight = qMax(m_openHeight, height());
    m_folded = folded;
    m_pieces->setVisible(!folded);
    setMaximumHeight(folded ? fontMetrics().height() + 24 : QWIDGETSIZE_MAX); // the head of a card
    emit heightAsked(folded ? maximumHeight() : m_openHeight);                // no splitter asks by itself
}

void EvidencePanel::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    refresh();
}

void EvidencePanel::bringPicture(const Evidence &each)
{
    if (const QImage *known = m_pictures.object(each.sha256)) {
        m_strip->setPicture(each.id.value(), *known);
        return;
    }
    const qint64 id = each.id.value();
    // Who looks on through many sites deletes what waits for pictures of the last one.
    whenDone(
        m_workspace->blob(each.sha256)
            .then(QtFuture::Launch::Async,
                  [](const Result<QByteArray> &bytes) { return bytes ? smallPicture(*bytes) : QImage(); }),
        this, [this, id, digest = each.sha256](const QImage &picture) {
            if (picture.isNull())
                return;
            m_pictures.insert(digest, new QImage(picture));
            m_strip->setPicture(id, picture);
        });
}

void EvidencePanel::focusStrip()
{
    m_strip->setFocus(Qt::ShortcutFocusReason);
}

void EvidencePanel::select(EvidenceId id)
{
    m_strip->setCurrentId(id.value());
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace xw::ui
