// PreviewTable: the rows of the file under the names of what they are read as, faults in their cells. A cell
// is typed over where it stands: Enter opens it, as a spreadsheet does.
#pragma once

#include <QTableView>

namespace xw::models
{
class TablePreview;
}

namespace xw::ui
{

class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(models::TablePreview *model, QWidget *parent = nullptr);
    /// Widths from the heads and the first rows.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace xw::ui
