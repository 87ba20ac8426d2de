// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_style.h"

namespace marquee {

std::string_view reportStyle() noexcept
{
    return R"css(
:root {
  color-scheme: light dark;
  --window: #F3F4F6; --surface: #FFFFFF; --border: #DADDE2; --grid: #E8EAEE;
  --text: #1A1D23; --text2: #474D57; --text3: #5F6671; --accent: #2459B8; --edge: #868D99;
  --c0: #346EB7; --c1: #CD5700; --c2: #269376; --c3: #A2489C; --c4: #BE890C;
  --c5: #4097D5; --c6: #7E1F4F; --c7: #3A2F94; --c8: #608430; --c9: #D5657F; --other: #8A909B;
  --i0: #FFF; --i1: #000; --i2: #000; --i3: #FFF; --i4: #000;
  --i5: #000; --i6: #FFF; --i7: #FFF; --i8: #000; --i9: #000; --iother: #000;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #16181C; --surface: #1D2025; --border: #343941; --grid: #2A2E34;
    --text: #E7E9ED; --text2: #B7BCC5; --text3: #9CA3AE; --accent: #7FABF5; --edge: #838B97;
    --c0: #5F9EED; --c1: #E67E3A; --c2: #2BC29A; --c3: #CC79C3; --c4: #F1D04B;
    --c5: #90D1F7; --c6: #B8527F; --c7: #7A71D4; --c8: #9CC55C; --c9: #F3A5C3; --other: #7E8591;
    --i0: #000; --i3: #000; --i6: #FFF; --i7: #000; --i8: #000;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--window); color: var(--text);
  font: 15px/1.5 Inter, "Noto Sans", "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
main { max-width: 1000px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 30px; line-height: 36px; font-weight: 600; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 20px; line-height: 26px; font-weight: 600; margin: 40px 0 12px; }
h3 { font-size: 14px; line-height: 20px; font-weight: 600; margin: 16px 0 4px; }
p { margin: 0 0 8px; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
.lead { color: var(--text2); font-size: 16px; margin: 0 0 24px; }
.note { color: var(--text3); font-size: 13px; line-height: 18px; margin-top: 6px; }
.card {
  background: var(--surface); border: 1px solid var(--border); border-radius: 6px; padding: 16px 20px; margin: 0 0 12px;
}
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 4px 28px; margin: 0; }
.facts div { display: flex; gap: 12px; justify-content: space-between; border-bottom: 1px solid var(--grid); padding: 4px 0; }
.facts .whole { grid-column: 1 / -1; justify-content: flex-start; }
.facts dt { color: var(--text3); flex: none; }
.facts dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; }
.figures .card { margin: 0; }
.figure { font-size: 24px; line-height: 30px; font-weight: 600; }
.label { font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; }
th { text-align: left; font-weight: 600; color: var(--text2); border-bottom: 1px solid var(--border); padding: 4px 12px 4px 0; }
td { border-bottom: 1px solid var(--grid); padding: 5px 12px 5px 0; vertical-align: middle; }
th.n, td.n { text-align: right; white-space: nowrap; }
tr:last-child td { border-bottom: 0; }
.badge {
  display: inline-block; min-width: 22px; height: 22px; border-radius: 4px; padding: 0 5px; margin-right: 8px;
  font-size: 13px; line-height: 22px; font-weight: 600; text-align: center; vertical-align: 1px;
}
.cluster { border-left-width: 4px; }
.cluster h2 { margin: 0 0 4px; }
.columns { columns: 3 250px; column-gap: 32px; margin-top: 14px; }
.columns > div { break-inside: avoid; padding-bottom: 14px; }
.columns h3 { margin-top: 0; }
.columns ul { margin: 0; padding: 0; list-style: none; font-size: 14px; }
.columns li { display: flex; justify-content: space-between; gap: 12px; padding: 2px 0; border-bottom: 1px solid var(--grid); }
.columns li .value { color: var(--text3); white-space: nowrap; }
.year { color: var(--text3); }
.strip { display: block; width: 100%; max-width: 240px; height: 16px; overflow: visible; }
.bar { fill: var(--grid); }
.chart { margin: 0 0 16px; }
.chart svg { display: block; width: 100%; height: auto; background: #FFF; }
.chart figcaption { color: var(--text3); font-size: 13px; line-height: 18px; margin-top: 10px; }
.chart details { border: 0; padding: 0; }
.chart summary { font-weight: 400; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); gap: 12px; margin-bottom: 12px; }
.charts .chart { margin: 0; }
.findings { grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); }
.findings .note:first-child { margin: 0 0 2px; }
.plain { margin: 0; padding-left: 18px; }
td.note { margin: 0; }
.meter { display: block; width: 100px; height: 6px; border-radius: 3px; background: var(--grid); overflow: hidden; }
.meter span { display: block; height: 6px; background: var(--edge); }
.key { display: flex; flex-wrap: wrap; gap: 4px 16px; color: var(--text2); font-size: 13px; line-height: 18px; }
.key i { display: inline-block; width: 10px; height: 10px; margin-right: 6px; }
.why { display: block; width: 300px; max-width: 100%; height: 10px; }
.why + .note { max-width: 300px; }
td.score { white-space: nowrap; }
details { border-bottom: 1px solid var(--border); padding: 6px 0; }
summary { cursor: pointer; font-weight: 600; padding: 2px 0; }
.titles { columns: 3 240px; column-gap: 28px; margin: 8px 0 4px; padding: 0; list-style: none; font-size: 13px; line-height: 18px; }
.titles li { break-inside: avoid; padding: 1px 0; }
@media (max-width: 640px) { main { padding: 24px 14px 48px; } .wide { overflow-x: auto; } }
@media print {
  :root { color-scheme: light; }
  body { background: #FFF; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .card, .chart, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
}
)css";
}

} // namespace marquee
