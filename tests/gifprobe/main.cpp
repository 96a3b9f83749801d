// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/decodebench.h"
#include "gifprobe/decodeonce.h"
#include "gifprobe/framescommand.h"
#include "gifprobe/options.h"
#include "gifprobe/scrollrun.h"
#include "gifprobe/wallbench.h"
#include "gifprobe/wallrun.h"

#include <cstdio>
#include <span>

namespace {

using namespace Qt::StringLiterals;
using namespace gn::probe;

// "run wall|scroll ours|naive OPTIONS…": a run that a benchmark started.
int measuredRun(ProbeApplication &application, const QStringList &arguments)
{
    const QStringList names{u"tiles"_s, u"items"_s, u"seconds"_s, u"speed"_s, u"rounds"_s};
    const auto options = parseOptions(arguments.mid(2), names, {});
    if (!options || arguments.size() < 2) {
        return wrongUsage();
    }
    const Rival rival = arguments[1] == u"ours"_s ? Rival::Ours : Rival::Naive;
    return arguments[0] == u"wall"_s ? runWall(application, rival, *options) : runScroll(application, rival, *options);
}

int bench(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    return what == u"decode"_s   ? runDecodeBench(rest)
           : what == u"wall"_s   ? runWallBench(rest)
           : what == u"scroll"_s ? runScrollBench(rest)
                                 : wrongUsage();
}

int command(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (what == u"--help"_s || what == u"-h"_s) {
        std::fputs(qUtf8Printable(usage()), stdout);
        return Success;
    }
    return what == u"frames"_s   ? runFrames(rest)
           : what == u"decode"_s ? runDecode(rest)
           : what == u"bench"_s  ? bench(rest)
                                 : wrongUsage();
}

} // namespace

int main(int argc, char *argv[])
{
    const std::span given(argv, static_cast<std::size_t>(argc));
    if (given.size() > 1 && qstrcmp(given[1], "run") == 0) {
        ProbeApplication application(argc, argv);
        return measuredRun(application, QCoreApplication::arguments().mid(2));
    }
    const QCoreApplication application(argc, argv); // the other commands need no display
    return command(QCoreApplication::arguments().mid(1));
}
