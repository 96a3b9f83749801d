// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/libraryfiles.h"

#include "storage/library/library.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace gn {

using namespace Qt::StringLiterals;

LibraryFiles::LibraryFiles(Library &library, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_window(window)
{
}

LibraryFiles::~LibraryFiles() = default;

void LibraryFiles::importFile()
{
    ask(tr("Import a library"), QFileDialog::ExistingFile, [this](const QString &path) { startImport(path); });
}

void LibraryFiles::exportAs(ExportForm form)
{
    if (form == ExportForm::Folder) {
        ask(tr("Export the library into a folder"), QFileDialog::Directory, [this](const QString &path) {
            startExport(path, ExportForm::Folder);
        });
    } else {
        ask(tr("Export the library"), QFileDialog::AnyFile, [this](const QString &path) {
            startExport(path, ExportForm::Json);
        });
    }
}

void LibraryFiles::ask(const QString &title,
                       QFileDialog::FileMode mode,
                       const std::function<void(const QString &)> &then)
{
    auto *dialog =
        new QFileDialog(&m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (mode == QFileDialog::Directory) {
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setNameFilter(tr("Libraries of this program (*.json)"));
    }
    if (mode == QFileDialog::AnyFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(u"giphy-navigator-library.json"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void LibraryFiles::startImport(const QString &path)
{
    // The library.json of an exported folder stands for the folder: its files come along.
    const QFileInfo file(path);
    const bool isFolder = file.fileName() == "library.json"_L1;
    m_work = m_library.importFrom(
        isFolder ? file.absolutePath() : path,
        {},
        [this](int done, int total) { emit progressed(tr("Importing…"), done, total); },
        [this](const Result<ImportReport> &report) {
            emit ended();
            if (!report.has_value()) {
                fail(report.error());
                return;
            }
            emit said({.text = tr("Imported: %L1 new of %L2 items, %L3 new favourites, %L4 new collections")
                                   .arg(report->newItems)
                                   .arg(report->items)
                                   .arg(report->newFavourites)
                                   .arg(report->newCollections)});
        });
}

void LibraryFiles::startExport(const QString &path, ExportForm form)
{
    m_work = m_library.exportTo(
        path,
        form,
        [this](int done, int total) { emit progressed(tr("Exporting…"), done, total); },
        [this, path](const Result<ExportReport> &report) {
            emit ended();
            if (!report.has_value()) {
                fail(report.error());
                return;
            }
            QString text = tr("Exported %L1 items to %2").arg(report->items).arg(QFileInfo(path).fileName());
            if (report->missingFiles > 0) {
                text += u" · "_s + tr("%n saved file(s) are gone", nullptr, report->missingFiles);
            }
            emit said({.text = text});
        });
}

void LibraryFiles::fail(const Error &error)
{
    emit said({.text = tr("That did not work; nothing was changed. %1").arg(error.detail), .isError = true});
}

void LibraryFiles::cancel()
{
    m_work.reset();
    emit ended();
}

} // namespace gn
