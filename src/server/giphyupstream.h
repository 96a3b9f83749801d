// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/callbudget.h"
#include "providers/giphyprovider.h"

namespace gn {

struct Config;

// GIPHY with all that it stands on, for a server: several requests at a time.
class GiphyUpstream final
{
    Q_DISABLE_COPY_MOVE(GiphyUpstream)

public:
    GiphyUpstream(const Config &config, const QString &key);
    ~GiphyUpstream();

    GiphyProvider &provider() { return m_provider; }

private:
    ManagerPool m_connections;
    FetchQueue m_queue; // no cache: an API answer's URL holds the key
    CallBudget m_budget;
    GiphyProvider m_provider;
};

} // namespace gn
