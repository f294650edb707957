// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/views.h"

#include <QDialog>
#include <QFuture>
#include <QImage>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace bellhop::ui {

/// A conversation's pictures, one at a time: next, previous, zoom, save. Keys: arrows, plus and minus, 0 to fit,
/// Ctrl+S. GUI thread.
class MediaViewer final : public QDialog
{
    Q_OBJECT
public:
    using Source = std::function<QFuture<Result<QImage>>(const QString &mediaUuid)>;

    explicit MediaViewer(Source source, QWidget *parent = nullptr);

    /// `at`: which of them is shown first.
    void present(std::vector<ThreadItem> pictures, std::size_t at);
    [[nodiscard]] const ThreadItem &shown() const { return m_pictures.at(m_at); }
    [[nodiscard]] double zoom() const { return m_zoom; }
    void step(int by);
    void zoomBy(double factor);
    void fit();

Q_SIGNALS:
    void saveWanted(const bellhop::ThreadItem &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void load();
    void draw();

    Source m_source;
    std::vector<ThreadItem> m_pictures;
    std::size_t m_at = 0;
    QImage m_image;
    double m_zoom = 1;
    bool m_fits = true;
    QScrollArea *m_area;
    QLabel *m_picture;
    QLabel *m_about;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_save;
};

} // namespace bellhop::ui
