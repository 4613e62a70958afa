// CodesDialog: a package of changes as codes on the screen, one after the other as a film, for networks that
// do not touch: the other side photographs each. Or all of them as sheets to be printed.
#pragma once

#include "ui/shared/page_context.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>
#include <QList>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTimer;

namespace xw
{
struct Error;
}

namespace xw::ui
{

class CodesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pictures`: PNG, at least one. `name`: what the package is called. `context` must outlive it.
    CodesDialog(const QList<QByteArray> &pictures, const QString &name, const PageContext &context,
                QWidget *parent = nullptr);
    [[nodiscard]] int shownCode() const { return m_shown; } ///< from 0
    [[nodiscard]] bool isRunning() const;

signals:
    void written(const QString &path);
    void failed(const xw::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void show(int code);
    void setRunning(bool running);
    void savePdf();

    const QList<QByteArray> m_pictures;
    const QString m_name;
    const PageContext &m_context;
    QLabel *m_code, *m_number;
    QPushButton *m_back, *m_run, *m_next, *m_save;
    QDoubleSpinBox *m_seconds;
    QTimer *m_film;
    QImage m_image;
    int m_shown = 0;
};

} // namespace xw::ui
