// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/collector/collectormodel.h"
#include "gui/collector/collectorservices.h"
#include "gui/collector/collectorsession.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/errortexts.h"
#include "gui/window/toast.h"

#include <QWidget>

class QImage;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace gn {

class CollectorItems;
class CollectorTools;
class GifGridView;
class PageFacts;
class StatePanel;

// The page collector: the address of a web page in, its moving pictures on a wall of its own, to choose from. It
// downloads nothing by itself. Leaving it cancels what is under way.
class CollectorPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorPage)

public:
    explicit CollectorPage(const CollectorServices &services, QWidget *parent = nullptr);
    ~CollectorPage() override;

    void collect(const QUrl &page);

    const CollectorSession &session() const { return m_session; }

    // Nothing is under way, and what is in sight has been painted.
    bool isSettled() const;

signals:
    void said(const gn::ToastMessage &message);
    void openWanted(const QUrl &url);                             // in the browser; http or https
    void downloadWanted(const QList<gn::TransferRequest> &files); // the folder is to be asked for

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeAddressRow();
    QWidget *makeResults();
    void connectSession();
    void connectTools();
    void collectTyped();
    void showState();
    void showPanel(const ErrorText &text);
    void showWallOrWhyNot();
    void showProgress();
    void showChoice();
    void offerClipboard();
    void applySettings();

    CollectorServices m_services;
    CollectorModel m_model;
    CollectorSession m_session;
    QLineEdit *m_address = nullptr; // these are children
    QPushButton *m_start = nullptr;
    QPushButton *m_offer = nullptr; // the clipboard's address
    PageFacts *m_facts = nullptr;
    QStackedWidget *m_stack = nullptr; // the results, or why there are none
    StatePanel *m_panel = nullptr;
    QWidget *m_results = nullptr;
    QStackedWidget *m_wallStack = nullptr;
    StatePanel *m_wallPanel = nullptr;
    CollectorTools *m_tools = nullptr;
    GifGridView *m_wall = nullptr;
    CollectorItems *m_items = nullptr;
    QUrl m_offered;
};

} // namespace gn
