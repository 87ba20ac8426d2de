// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/kernels/kernels.h"

// The build defines MARQUEE_ISA as Baseline, Avx2 or Avx512 for each compilation of a kernel file.
#define MARQUEE_JOIN_(name, isa) name##isa
#define MARQUEE_JOIN(name, isa) MARQUEE_JOIN_(name, isa)
#define MARQUEE_VARIANT(name) MARQUEE_JOIN(name, MARQUEE_ISA)

namespace marquee::kernels {

/// What product_kernels.cpp gives for one instruction set.
struct ProductKernels
{
    decltype(Kernels::assign) assign;
    decltype(Kernels::distances) distances;
    decltype(Kernels::preciseDistances) preciseDistances;
    decltype(Kernels::accumulate) accumulate;
    decltype(Kernels::addRow) addRow;
};
/// What seeding_kernel.cpp gives.
using ShrinkKernel = decltype(Kernels::shrink);

extern const ProductKernels productKernelsBaseline;
extern const ShrinkKernel shrinkKernelBaseline;
#ifdef MARQUEE_X86_KERNELS
extern const ProductKernels productKernelsAvx2;
extern const ShrinkKernel shrinkKernelAvx2;
extern const ProductKernels productKernelsAvx512;
extern const ShrinkKernel shrinkKernelAvx512;
#endif

} // namespace marquee::kernels
