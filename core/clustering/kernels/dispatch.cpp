// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/variants.h"

namespace marquee::kernels {
namespace {

Kernels combine(const char* name, const ProductKernels& product, ShrinkKernel shrink)
{
    return {name,          product.assign, shrink, product.distances, product.preciseDistances, product.accumulate,
            product.addRow};
}

KernelList findSupported()
{
    KernelList list{};
#ifdef MARQUEE_X86_KERNELS
    if (__builtin_cpu_supports("avx512f"))
        list.variants[list.count++] = combine("AVX-512", productKernelsAvx512, shrinkKernelAvx512);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        list.variants[list.count++] = combine("AVX2", productKernelsAvx2, shrinkKernelAvx2);
#endif
    list.variants[list.count++] = combine("baseline", productKernelsBaseline, shrinkKernelBaseline);
    return list;
}

} // namespace

const KernelList& supportedKernels() noexcept
{
    static const KernelList list = findSupported();
    return list;
}

const Kernels& kernels() noexcept
{
    return supportedKernels().variants[0];
}

} // namespace marquee::kernels
