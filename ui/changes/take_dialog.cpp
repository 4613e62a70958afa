#include "ui/changes/take_dialog.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// More than anybody reads before he decides.
constexpr size_t mostShownSteps = 5000;

QString originText(const closing::ReadChanges &read)
{
    const QString made = QLocale().toString(read.package.at.toLocalTime(), QLocale::ShortFormat);
    if (read.signer.isEmpty())
        return TakeDialog::tr("From %1, %2. It bears no signature: only its digest was checked.")
            .arg(read.package.author, made);
    const QString origin =
        TakeDialog::tr("From %1, %2, signed by %3.").arg(read.package.author, made, read.signer);
    return read.isTrusted ? origin : origin + u' ' + read.why.text();
}

QStringList sumsOf(const MergePlan &plan)
{
    QStringList lines;
    if (plan.steps.empty())
        lines << TakeDialog::tr("It brings nothing new.");
    else
        lines << TakeDialog::tr("It brings %Ln changes.", nullptr, int(plan.steps.size()));
    if (!plan.conflicts.empty())
        lines << TakeDialog::tr("In %Ln places two people said different things: the later word holds, the "
                                "other is kept, until you settle it.",
                                nullptr, int(plan.conflicts.size()));
    if (plan.withoutFile > 0)
        lines << TakeDialog::tr("%Ln pieces of evidence did not come along.", nullptr, plan.withoutFile);
    if (!plan.unplaced.isEmpty())
        lines << TakeDialog::tr("Not known here, and left out: %1").arg(plan.unplaced.join(u"、"_s));
    return lines;
}
} // namespace

TakeDialog::TakeDialog(const RoundState &state, const closing::ReadChanges &read, const MergePlan &plan,
                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"takeDialog"_s);
    setWindowTitle(tr("Take a package of changes"));
    auto *origin = new QLabel(originText(read), this);
    origin->setObjectName(u"takeOrigin"_s);
    origin->setTextFormat(Qt::PlainText);
    origin->setWordWrap(true);
    auto *sums = new QLabel(sumsOf(plan).join(u'\n'), this);
    sums->setObjectName(u"takeSums"_s);
    sums->setTextFormat(Qt::PlainText);
    sums->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"takeList"_s);
    list->setAccessibleName(tr("What the package changes"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels(
        {tr("Subject"), tr("Place"), tr("Now"), tr("Afterwards"), tr("By"), tr("Conflict")});
    for (size_t i = 0; i < std::min(plan.steps.size(), mostShownSteps); ++i) {
        const MergeStep &step = plan.steps.at(i);
        const Subject *subject = state.subject(step.subject);
        auto *item =
            new QTreeWidgetItem(list, {subject ? subject->name : QString(), step.place,
                                       step.before.isEmpty() ? u"—"_s : step.before, step.after.text,
                                       step.after.author, step.isConflict ? tr("Conflict") : QString()});
        for (int column = 0; column < list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    const int letter = widgets::charWidth(fontMetrics());
    const std::pair<int, int> letters[] = {{0, 27}, {1, 21}, {2, 23}, {4, 13}, {5, 10}};
    for (const auto &[column, count] : letters)
        list->setColumnWidth(column, letter * count);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"takeCancel"_s);
    auto *accept = new widgets::PrimaryButton(this);
    accept->setObjectName(u"takeAccept"_s);
    accept->setText(tr("Take it"));
    accept->setEnabled(!plan.writes.empty());
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(origin);
    column->addWidget(sums);
    column->addWidget(list, 1);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    resize(900, 520);
}

} // namespace xw::ui
