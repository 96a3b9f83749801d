// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz_gifreplay [FILE or FOLDER]...: the fuzzer's check of each file (of a
// folder, those that end in .gif), with any compiler and under valgrind.
// Without arguments: of inputs that it makes itself.

#include "fuzz/fuzzgif.h"
#include "support/randomgif.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace fs = std::filesystem;

namespace {

using gn::test::Bytes;

std::vector<fs::path> filesOf(const fs::path &path)
{
    if (!fs::is_directory(path)) {
        return {path};
    }
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(path)) {
        if (entry.path().extension() == ".gif") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool replay(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "fuzz_gifreplay: can't read %s\n", path.string().c_str());
        return false;
    }
    const Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    gn::test::fuzzGif(bytes);
    return true;
}

int replayMadeUp()
{
    constexpr int Gifs = 40;
    constexpr int MutationsOfEach = 5;
    gn::test::Dice dice(1);
    int inputs = 0;
    for (int i = 0; i < Gifs; ++i) {
        const Bytes gif = gn::test::gifBytes(gn::test::randomGif(dice));
        gn::test::fuzzGif(gif);
        ++inputs;
        for (int j = 0; j < MutationsOfEach; ++j) {
            gn::test::fuzzGif(gn::test::mutated(dice, gif));
            ++inputs;
        }
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
try {
    const std::vector<fs::path> arguments(argv + 1, argv + argc);
    int inputs = arguments.empty() ? replayMadeUp() : 0;
    bool isGood = true;
    for (const fs::path &argument : arguments) {
        for (const fs::path &file : filesOf(argument)) {
            isGood = replay(file) && isGood;
            ++inputs;
        }
    }
    std::printf("fuzz_gifreplay: %d inputs, no violation\n", inputs);
    return isGood ? 0 : 1;

} catch (const std::exception &error) {
    std::fprintf(stderr, "fuzz_gifreplay: %s\n", error.what());
    return 1;
}
