#include "ui/notice/unchecked_line.h"

#include "domain/round_state.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

UncheckedLine::UncheckedLine(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_show(new QPushButton(this))
{
    setObjectName(u"uncheckedLine"_s);
    m_words->setObjectName(u"uncheckedWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    widgets::setInk(m_words, widgets::colours::soft);
    m_show->setObjectName(u"uncheckedShow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { emit showSubjects(m_filter); });
    retranslate();
    hide();
}

void UncheckedLine::setState(const RoundState *state)
{
    m_filter.subjects.clear();
    m_due = 0;
    if (state && state->round().phase != RoundPhase::Signed) {
        for (const SubjectKind kind : {SubjectKind::Website, SubjectKind::MediaAccount})
            m_due += state->tally().total(kind).sampled;
        for (const Subject &subject : state->subjects())
            if (state->belongsTo(subject.id, Population::Unchecked))
                m_filter.subjects << subject.id;
        if (!m_filter.subjects.isEmpty())
            m_filter.kind = state->subject(m_filter.subjects.constFirst())->kind;
    }
    setVisible(!m_filter.subjects.isEmpty());
    retranslate();
}

void UncheckedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void UncheckedLine::retranslate()
{
    const QLocale locale;
    m_filter.title = tr("Not yet checked");
    m_words->setText(
        tr("%Ln of %1 not checked yet: the notice tells of the others alone.", nullptr, unchecked())
            .arg(locale.toString(m_due)));
    m_show->setText(tr("List them"));
}

} // namespace xw::ui
