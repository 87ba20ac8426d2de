// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("marquee-cli %s\n", marquee::version());
        return 0;
    }
    std::fputs("usage: marquee-cli COMMAND --data FILE [options]\n", stderr);
    return 2;
}
