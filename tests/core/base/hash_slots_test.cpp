// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fast_hash.h"
#include "base/hash_slots.h"
#include "base/random.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace marquee;

class HashSlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatMapsFind()
    {
        Random random(11);
        HashSlots table;
        std::vector<std::string> texts;
        std::map<std::string, std::uint32_t> known;
        for (int i = 0; i < 20'000; ++i) {
            const auto text = std::to_string(random.below(6000));
            const auto hash = fastHash32(text);
            const auto found = table.find(hash, [&](std::uint32_t entry) { return texts[entry] == text; });
            const auto expected = known.find(text);
            QCOMPARE(found, expected == known.end() ? HashSlots::kNone : expected->second);
            if (expected != known.end())
                continue;
            const auto entry = static_cast<std::uint32_t>(texts.size());
            table.insert(hash, entry);
            known.emplace(text, entry);
            texts.push_back(text);
        }
        QCOMPARE(table.size(), known.size());
        QVERIFY(table.size() > 5000);
    }

    void equalHashesAreToldApart()
    {
        HashSlots table;
        const std::vector<std::string> texts = {"a", "b", "c"};
        for (std::uint32_t entry = 0; entry < 3; ++entry)
            table.insert(7, entry);
        for (std::uint32_t wanted = 0; wanted < 3; ++wanted)
            QCOMPARE(table.find(7, [&](std::uint32_t entry) { return texts[entry] == texts[wanted]; }), wanted);
        QCOMPARE(table.find(7, [](std::uint32_t) { return false; }), HashSlots::kNone);
        QCOMPARE(HashSlots().find(7, [](std::uint32_t) { return true; }), HashSlots::kNone);
    }

    /// One changed byte at any place of a text of any length is another text with another hash.
    void everyByteCounts()
    {
        for (std::size_t size = 1; size <= 70; ++size) {
            const std::string text(size, 'a');
            std::set<std::uint64_t> hashes = {fastHash(text), fastHash(std::string(size - 1, 'a'))};
            QVERIFY(sameText(text, std::string(size, 'a')));
            QVERIFY(!sameText(text, std::string(size + 1, 'a')));
            for (std::size_t i = 0; i < size; ++i) {
                auto other = text;
                other[i] = 'b';
                hashes.insert(fastHash(other));
                QVERIFY2(!sameText(text, other), qPrintable(QString("byte %1 of %2").arg(i).arg(size)));
            }
            QCOMPARE(hashes.size(), size + 2);
        }
    }

    void hashesAreSpread()
    {
        std::vector<int> load(256);
        for (int i = 0; i < 25'600; ++i)
            ++load[fastHash32("Actor " + std::to_string(i)) % 256];
        const auto [least, most] = std::minmax_element(load.begin(), load.end());
        QVERIFY(*least > 50);
        QVERIFY(*most < 150);
    }
};

QTEST_APPLESS_MAIN(HashSlotsTest)
#include "hash_slots_test.moc"
