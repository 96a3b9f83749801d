// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/window/toast.h"
#include "storage/library/librarytypes.h"

#include <QFileDialog>
#include <QObject>

#include <memory>

namespace gn {

class Library;

// Brings the library out of the program and into it again: asks for the file, shows how far it is, says what came of
// it.
class LibraryFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFiles)

public:
    // library must outlive this; window is what dialogs belong to.
    LibraryFiles(Library &library, QWidget &window);
    ~LibraryFiles() override;

    void importFile();
    void exportAs(ExportForm form);
    void cancel();

signals:
    void said(const gn::ToastMessage &message);
    void progressed(const QString &text, int done, int total);
    void ended();

private:
    void ask(const QString &title, QFileDialog::FileMode mode, const std::function<void(const QString &)> &then);
    void startImport(const QString &path);
    void startExport(const QString &path, ExportForm form);
    void fail(const Error &error);

    Library &m_library;
    QWidget &m_window;
    std::unique_ptr<PendingReply> m_work;
};

} // namespace gn
