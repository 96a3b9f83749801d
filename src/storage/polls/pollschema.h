// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/pollplace.h"

#include <QStringList>

#include <memory>

namespace gn {

class PollSql;

// The steps that bring a database to today's tables, each with what it takes for the two kinds. A step that was
// released is never changed; a change is a new step.
struct PollSchemaStep
{
    QStringList sqlite;
    QStringList postgreSql;
};

QList<PollSchemaStep> pollSchema();

// Opens the database, makes what is missing and brings an old one up to date; a newer one is refused with
// Error::Kind::Unsupported. Several programs may do so at the same time. Blocks.
Result<std::unique_ptr<PollSql>> openPolls(const PollPlace &place);

// The same for a schema of the given steps; tests make newer databases with it.
Result<std::unique_ptr<PollSql>> openPolls(const PollPlace &place, const QList<PollSchemaStep> &schema);

} // namespace gn
