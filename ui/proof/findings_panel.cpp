#include "ui/proof/findings_panel.h"

#include "notice/kept_findings.h"
#include "ui/shared/finding_words.h"
#include "widgets/chip.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
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
using notice::ProofHeld;
using notice::ProofKind;
using notice::ProofResult;
using notice::ProofStatement;

namespace
{
constexpr int cardsShown = 200;
constexpr qsizetype numbersShown = 120;

QString shortQuote(QString words, int length)
{
    if (words.size() > length)
        words = words.left(length - 1) + u'…';
    return words;
}
} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : Card(QString(), parent), m_contradictions(new Chip(QString(), Tone::Bad, this)),
      m_sound(new Chip(QString(), Tone::Good, this)), m_list(new QWidget), m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"proofFindings"_s);
    addToHead(m_contradictions);
    addToHead(m_sound);
    m_rows->setContentsMargins(10, 8, 10, 8);
    m_rows->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"proofFindingsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    retranslate();
}

void FindingsPanel::setProof(const FileProofPtr &proof, const QHash<QString, QString> &kept)
{
    if (m_proof != proof)
        m_chosen = -1;
    m_proof = proof;
    m_kept = kept;
    rebuild();
}

void FindingsPanel::retranslate()
{
    setTitle(tr("Findings"));
    rebuild();
}

void FindingsPanel::choose(int finding)
{
    m_chosen = finding;
    paintFrames();
    if (auto *card = m_list->findChild<QFrame *>(u"finding%1"_s.arg(finding)))
        if (auto *scroll = findChild<QScrollArea *>(u"proofFindingsScroll"_s))
            scroll->ensureWidgetVisible(card);
}

void FindingsPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool read = m_proof && !m_proof->error;
    int open = 0;
    qsizetype sound = 0;
    if (m_proof && m_proof->error)
        addWords(m_proof->error->line(), colours::warn, true, m_rows);
    if (read) {
        for (const Message &note : m_proof->notice.notes)
            addWords(note.text(), colours::warn, false, m_rows);
        const auto &findings = m_proof->report.findings;
        for (int i = 0; i < int(findings.size()); ++i) {
            open += findings[size_t(i)].kind == ProofKind::Contradiction &&
                    !m_kept.contains(findingKey(findings[size_t(i)]));
            if (i < cardsShown)
                m_rows->addWidget(cardOf(i));
        }
        if (int(findings.size()) > cardsShown)
            addWords(tr("%Ln more findings are in the report.", nullptr, int(findings.size()) - cardsShown),
                     colours::soft, false, m_rows);
        if (findings.empty())
            addWords(tr("No contradiction was found."), colours::good, true, m_rows);
        sound = std::count_if(
            m_proof->report.statements.begin(), m_proof->report.statements.end(),
            [](const ProofStatement &statement) { return statement.result == ProofResult::Sound; });
        addUnread();
    }
    m_rows->addStretch(1);
    m_contradictions->setText(tr("%Ln contradictions", nullptr, open));
    m_contradictions->setVisible(read && open > 0);
    m_sound->setText(tr("%Ln agree", nullptr, int(sound)));
    m_sound->setVisible(read);
    paintFrames();
}

void FindingsPanel::addUnread()
{
    const notice::ProofReport &report = m_proof->report;
    addWords(tr("%Ln statements were recomputed.", nullptr, report.checked), colours::soft, false, m_rows);
    for (const QString &limit : report.limits)
        addWords(limit, colours::warn, false, m_rows);
    if (report.unread.isEmpty())
        return;
    QString numbers = report.unread.mid(0, numbersShown).join(u"、"_s);
    if (report.unread.size() > numbersShown)
        numbers += u"……"_s;
    addWords(
        tr("%Ln numbers took part in no statement; read them yourself:", nullptr, int(report.unread.size())),
        colours::soft, true, m_rows);
    addWords(numbers, colours::soft, false, m_rows);
}

void FindingsPanel::addWords(const QString &words, const QColor &ink, bool bold, QVBoxLayout *to)
{
    to->addWidget(wordsLabel(words, ink, bold, m_list));
}

QWidget *FindingsPanel::cardOf(int index)
{
    const ProofFinding &finding = m_proof->report.findings[size_t(index)];
    const QString reason = m_kept.value(findingKey(finding));
    const Tone tone = toneOf(finding, reason);
    auto *card = new QFrame(m_list);
    card->setObjectName(u"finding%1"_s.arg(index));
    card->setProperty("finding", index);
    card->setProperty("frame", toneFrameName(tone));
    card->installEventFilter(this);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(5);
    addWords(u"“%1”"_s.arg(shortQuote(finding.quote, 140)), toneInk(tone), true, rows);
    addWords(finding.message.text(), colours::ink, false, rows);
    if (!finding.expected.isEmpty())
        addWords(tr("Right value: %1").arg(finding.expected), colours::good, false, rows);
    if (const ProofStatement *statement = m_proof->report.statementOf(finding)) {
        QStringList held;
        for (const ProofHeld &one : statement->against)
            if (held.size() < 12)
                held << one.quote;
        addWords(tr("Held against: %1").arg(held.join(u"；"_s)), colours::accent, false, rows);
    }
    if (!reason.isEmpty())
        addWords(tr("Kept: %1").arg(reason), colours::soft, false, rows);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](const QString &text, const QString &name, auto signal) {
        auto *made = new QPushButton(text, card);
        made->setObjectName(name + QString::number(index));
        connect(made, &QPushButton::clicked, this, [this, index, signal] { emit(this->*signal)(index); });
        buttons->addWidget(made);
    };
    button(tr("Show"), u"findingShow"_s, &FindingsPanel::findingChosen);
    if (!finding.expected.isEmpty())
        button(tr("Copy the right value"), u"findingCopy"_s, &FindingsPanel::copyAsked);
    button(reason.isEmpty() ? tr("Keep…") : tr("Reason…"), u"findingKeep"_s, &FindingsPanel::keepAsked);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return card;
}

void FindingsPanel::paintFrames()
{
    const QList<QFrame *> cards = m_list->findChildren<QFrame *>(Qt::FindDirectChildrenOnly);
    for (QFrame *card : cards) {
        const QVariant index = card->property("finding");
        if (!index.isValid())
            continue;
        const bool chosen = index.toInt() == m_chosen;
        const QString frame = chosen ? u"accent"_s : card->property("frame").toString();
        setSheet(card, u"#%1 { border: %2px solid @%3; border-radius: 6px; background: @surface; }"_s
                           .arg(card->objectName())
                           .arg(chosen ? 2 : 1)
                           .arg(frame));
    }
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        if (const QVariant index = watched->property("finding"); index.isValid())
            emit findingChosen(index.toInt());
    return Card::eventFilter(watched, event);
}

} // namespace xw::ui
