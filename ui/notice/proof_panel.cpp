#include "ui/notice/proof_panel.h"

#include "notice/kept_findings.h"
#include "ui/shared/finding_words.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using notice::findingKey;
using notice::ProofFinding;
using notice::ProofKind;

namespace
{
constexpr int mostLeast = 260; ///< what is below needs some room, too
} // namespace

ProofPanel::ProofPanel(QWidget *parent)
    : Card(QString(), parent), m_contradictions(new Chip(QString(), Tone::Bad, this)),
      m_agreeing(new Chip(QString(), Tone::Good, this)), m_list(new QWidget), m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"noticeProof"_s);
    addToHead(m_contradictions);
    addToHead(m_agreeing);
    m_rows->setContentsMargins(10, 8, 10, 8);
    m_rows->setSpacing(8);
    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows whoever has the keyboard in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    retranslate();
}

void ProofPanel::setView(const NoticeViewPtr &view, const QHash<QString, QString> &kept, bool locked)
{
    m_locked = locked;
    m_view = view;
    m_kept = kept;
    rebuild();
}

void ProofPanel::retranslate()
{
    setTitle(tr("Proof"));
    rebuild();
}

void ProofPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int open = 0;
    int shown = 0;
    if (m_view) {
        const auto &findings = m_view->proof.report.findings;
        for (int i = 0; i < int(findings.size()) && shown < 200; ++i, ++shown) {
            open += findings[size_t(i)].kind == ProofKind::Contradiction &&
                    !m_kept.contains(findingKey(findings[size_t(i)]));
            m_rows->addWidget(cardOf(i));
        }
        auto *summary = new QLabel(m_list);
        summary->setWordWrap(true);
        summary->setText(
            tr("%Ln numbers of the text are bound to the data.", nullptr, m_view->proof.boundNumbers) +
            u'\n' + tr("%Ln statements were recomputed.", nullptr, m_view->proof.report.checked));
        widgets::setInk(summary, colours::soft);
        m_rows->addWidget(summary);
    }
    m_rows->addStretch(1);
    m_contradictions->setText(tr("%Ln contradictions", nullptr, open));
    m_contradictions->setVisible(open > 0);
    m_agreeing->setText(m_view ? tr("%Ln agree", nullptr, std::max(0, m_view->proof.report.checked - shown))
                               : QString());
    m_agreeing->setVisible(m_view != nullptr);
    showFirstWhole();
}

void ProofPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showFirstWhole();
}

/// In a low window the panel below gives way until a finding can be read and answered without scrolling.
void ProofPanel::showFirstWhole()
{
    const QLayoutItem *first = m_rows->itemAt(0);
    const auto *card = first ? qobject_cast<const QFrame *>(first->widget()) : nullptr;
    int least = 0;
    if (card && card->layout() && card->objectName().startsWith(u"proofFinding"_s)) {
        const QMargins around = m_rows->contentsMargins();
        const int width = m_scroll->viewport()->width() - around.left() - around.right();
        const int high = card->layout()->hasHeightForWidth() ? card->layout()->totalHeightForWidth(width)
                                                             : card->sizeHint().height();
        least = height() - m_scroll->viewport()->height() + around.top() + high + around.bottom();
    }
    setMinimumHeight(qMin(least, mostLeast));
}

QWidget *ProofPanel::cardOf(int index)
{
    const ProofFinding &finding = m_view->proof.report.findings[size_t(index)];
    const QString reason = m_kept.value(findingKey(finding));
    const Tone tone = toneOf(finding, reason);
    auto *card = new QFrame(m_list);
    card->setObjectName(u"proofFinding%1"_s.arg(index));
    setSheet(card, u"#proofFinding%1 { border: 1px solid @%2; border-radius: 6px; background: @surface; }"_s
                       .arg(index)
                       .arg(toneFrameName(tone)));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(5);
    const auto label = [&](const QString &text, const QColor &ink, bool bold) {
        rows->addWidget(wordsLabel(text, ink, bold, card));
    };
    label(u"“%1”"_s.arg(finding.quote), toneInk(tone), true);
    label(finding.message.text(), colours::ink, false);
    if (!finding.expected.isEmpty())
        label(tr("Correct: %1").arg(finding.expected), colours::good, false);
    if (!reason.isEmpty())
        label(tr("Kept: %1").arg(reason), colours::soft, false);
    auto *buttons = new FlowLayout(6); // four do not fit side by side
    const auto button = [&](const QString &text, const QString &name, auto signal) {
        auto *made = new QPushButton(text, card);
        made->setObjectName(name + QString::number(index));
        connect(made, &QPushButton::clicked, this, [this, index, signal] { emit(this->*signal)(index); });
        buttons->addWidget(made);
    };
    button(tr("Show"), u"proofShow"_s, &ProofPanel::findingChosen);
    if (!m_locked && !finding.expected.isEmpty() && finding.paragraph >= 0 &&
        finding.kind == ProofKind::Contradiction)
        button(tr("Correct it"), u"proofTake"_s, &ProofPanel::takeExpected);
    if (!m_locked)
        button(reason.isEmpty() ? tr("Keep…") : tr("Reason…"), u"proofKeep"_s, &ProofPanel::keepWithReason);
    if (index < int(m_view->rows.size()) && !m_view->rows[size_t(index)].isEmpty())
        button(tr("Rows"), u"proofRows"_s, &ProofPanel::rowsAsked);
    rows->addLayout(buttons);
    return card;
}

} // namespace xw::ui
