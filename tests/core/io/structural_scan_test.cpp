// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/structural_scan.h"

#include "base/random.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace marquee;

class StructuralScanTest : public QObject
{
    Q_OBJECT

private slots:
    void plainMasksAreRight()
    {
        std::string text(kScanBlock, 'x');
        text[0] = '"';
        text[3] = ',';
        text[63] = '\n';
        text[7] = '\r';
        text[9] = ';';
        BlockMasks masks;
        scan::scanPlain(text.data(), 1, ',', &masks);
        QCOMPARE(masks.quotes, std::uint64_t{1});
        QCOMPARE(masks.separators, (std::uint64_t{1} << 3) | (std::uint64_t{1} << 7) | (std::uint64_t{1} << 63));
    }

    void allImplementationsAgree()
    {
        Random random(3);
        std::string text(kScanBlock * 37, '\0');
        for (char& c : text)
            c = "\",;\t\r\nab\xC3\xFF"[random.below(10)];
        std::vector<BlockMasks> plain(37);
        for (const char delimiter : {',', ';', '\t'}) {
            scan::scanPlain(text.data(), 37, delimiter, plain.data());
            expectSame(plain, text, delimiter, &scan::scanBaseline);
            expectSame(plain, text, delimiter, &scanBlocks);
            if (scan::hasWide())
                expectSame(plain, text, delimiter, &scan::scanWide);
        }
    }

private:
    static void expectSame(const std::vector<BlockMasks>& plain, const std::string& text, char delimiter,
                           void (*implementation)(const char*, std::size_t, char, BlockMasks*))
    {
        std::vector<BlockMasks> masks(plain.size());
        implementation(text.data(), masks.size(), delimiter, masks.data());
        for (std::size_t b = 0; b < masks.size(); ++b) {
            QCOMPARE(masks[b].quotes, plain[b].quotes);
            QCOMPARE(masks[b].separators, plain[b].separators);
        }
    }
};

QTEST_APPLESS_MAIN(StructuralScanTest)
#include "structural_scan_test.moc"
