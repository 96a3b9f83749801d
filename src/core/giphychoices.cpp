// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/giphychoices.h"

namespace gn {

using namespace Qt::StringLiterals;

QStringList giphyRatings()
{
    return {u"g"_s, u"pg"_s, u"pg-13"_s, u"r"_s};
}

QStringList giphyLanguages()
{
    return u"en es pt id fr ar tr th vi de it ja zh-CN zh-TW ru ko pl nl ro hu sv cs hi bn da fa tl fi he ms no uk"_s
        .split(u' ');
}

} // namespace gn
