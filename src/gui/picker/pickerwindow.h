// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/search/searchsession.h"
#include "gui/search/searchtrigger.h"
#include "gui/window/errortexts.h"

#include <QDateTime>
#include <QWidget>

class QStackedWidget;

namespace gn {

class ByteCache;
class FetchQueue;
class GifGridView;
class SearchField;
class Settings;
class StatePanel;
class StatusLine;
struct Config;

// What the picker works with. All of it must outlive the picker.
struct PickerServices
{
    FetchQueue &media;
    ByteCache &pictures;
    const Settings &settings;
    const Config &config;
};

// The small window for writing elsewhere: type, arrows, Enter chooses, Esc or another window closes. It is made once
// and hidden between its uses; hidden it holds no pictures, fetches nothing and has no timer running.
class PickerWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PickerWindow)

public:
    // What choosing is for; only the words differ.
    enum class Purpose { Copy, Tell };

    explicit PickerWindow(PickerServices services, QWidget *parent = nullptr);
    ~PickerWindow() override;

    // provider must outlive the picker or be replaced before it goes. When the picker is open it is asked at once.
    void setProvider(GifProvider &provider);

    // What showing for the first time costs, done ahead: the native window, styles, layout.
    void prepare();

    // At cursor, in global coordinates, where the platform lets a window choose its place. query stands in the field
    // and is searched; empty: what is trending, as it was loaded last.
    void openAt(const QPoint &cursor, const QString &query, Purpose purpose);

    bool isOpen() const { return m_isOpen; }

    void showProblem(const QString &text); // with what was chosen; something else may be chosen

    // Where a window of that size opens: its field under the cursor, all of it inside the screen's available area.
    static QRect placeFor(const QPoint &cursor, const QSize &size, const QRect &available);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Who gets it calls close() when it has been dealt with, or showProblem(): Wayland lets only a window with the
    // focus copy.
    void chosen(const gn::Gif &gif);
    void closed();                        // once per opening; the window is hidden
    void remedyWanted(gn::Remedy remedy); // one that is not the picker's business: settings, another source

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpWidgets();
    void connectField();
    void connectResults();
    void retranslate();

    SearchRequest requestFor(const QString &query) const;
    void ask(const QString &query);
    void look(SearchSession &session);
    void submit(const QString &text);
    void enterWall();
    void choose();
    void chooseAt(const QModelIndex &index);
    void finish();
    void closeIfLeft();
    bool handleFieldKey(const QKeyEvent &event);
    void apply(Remedy remedy);

    void showState();
    void showPanel(const ErrorText &text);
    void showModel(QAbstractItemModel *model);
    void showNotes();
    void showHint();
    bool isShowingResults() const;
    ErrorText emptyText() const;

    PickerServices m_services;
    GifProvider *m_provider = nullptr; // not owned
    SearchSession m_trending;          // apart from m_found, so that an emptied field costs no call
    SearchSession m_found;
    SearchSession *m_seen = &m_trending; // the one in the window
    QDateTime m_trendingSince;
    SearchTrigger m_trigger;
    SearchField *m_field; // these are children
    QStackedWidget *m_body;
    GifGridView *m_wall;
    StatePanel *m_panel;
    StatusLine *m_status;
    Purpose m_purpose = Purpose::Copy;
    bool m_isOpen = false;
    bool m_isDone = false;    // something was chosen
    bool m_wasActive = false; // since it was opened
};

} // namespace gn
