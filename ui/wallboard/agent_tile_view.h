// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace bellhop::ui {

class AgentTileModel;

/// Agents as tiles that fill the width; arrows walk over them, Enter opens one. GUI thread.
class AgentTileView final : public QListView
{
    Q_OBJECT
public:
    explicit AgentTileView(AgentTileModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fit();

    AgentTileModel &m_model;
};

} // namespace bellhop::ui
