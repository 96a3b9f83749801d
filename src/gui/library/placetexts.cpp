// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/placetexts.h"

#include <QCoreApplication>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::PlaceTexts)
};

} // namespace

ErrorText emptyPlaceText(const LibraryScope &scope)
{
    switch (scope.kind) {
    case LibraryScope::Kind::Favourites:
        return {u"heart"_s,
                Texts::tr("No favourites yet"),
                Texts::tr("Click the heart on a GIF, or press Ctrl+D. You can also drop GIF files into this window."),
                {}};
    case LibraryScope::Kind::Recents:
        return {u"history"_s,
                Texts::tr("Nothing used yet"),
                Texts::tr("What you copy or drag to other programs is listed here."),
                {}};
    case LibraryScope::Kind::Saved:
        return {u"save"_s,
                Texts::tr("No saved files yet"),
                Texts::tr("Press Ctrl+S on a GIF. What you saved can be seen without a network, too."),
                {}};
    case LibraryScope::Kind::Folders:
        return {u"folder"_s,
                Texts::tr("No folders with GIFs yet"),
                Texts::tr("Choose folders of this computer: the GIFs in them can be searched by name."),
                {Remedy::ChooseFolders}};
    case LibraryScope::Kind::Collection:
        return {u"collection"_s,
                Texts::tr("This collection is empty"),
                Texts::tr("Drag GIFs onto it, or right-click a GIF and choose “Add to collection”."),
                {}};
    case LibraryScope::Kind::Everything:
        break;
    }
    return {u"collection"_s, Texts::tr("Your library is empty"), {}, {}};
}

} // namespace gn
