// memcpy, memmove and memcmp of the static program on x86-64 (build.rs). Those of musl copy by `rep movsq`, which takes
// some 50 ns however little there is to copy, and compare byte by byte: that was a third of the time of `kube-inject`.
//
// Every copy loads what a store could overwrite before that store, so one function does for memcpy and memmove.

#include <emmintrin.h>
#include <stddef.h>
#include <stdint.h>

typedef unsigned char byte;

// Bytes at any address; the compiler makes one instruction of each.
#define PART(name, type)                                                                                                \
    static inline type load_##name(const byte *from) { type part; __builtin_memcpy(&part, from, sizeof part); return part; } \
    static inline void store_##name(byte *to, type part) { __builtin_memcpy(to, &part, sizeof part); }
PART(2, uint16_t)
PART(4, uint32_t)
PART(8, uint64_t)
PART(16, __m128i)

typedef struct { __m128i a, b, c, d; } block;

static inline block load_64(const byte *from) {
    return (block){load_16(from), load_16(from + 16), load_16(from + 32), load_16(from + 48)};
}

static inline void store_64(byte *to, block part) {
    store_16(to, part.a);
    store_16(to + 16, part.b);
    store_16(to + 32, part.c);
    store_16(to + 48, part.d);
}

// Copies from `size` to twice as many bytes: the first and the last ones, which may be in part the same.
#define ENDS(size) { \
        __typeof__(load_##size(from)) first = load_##size(from), last = load_##size(from + n - size); \
        store_##size(to, first); \
        store_##size(to + n - size, last); \
        return target; \
    }

static inline void *copy(void *target, const void *source, size_t n) {
    byte *to = target;
    const byte *from = source;
    if (n > 32) {
        if (n <= 64) {
            __m128i a = load_16(from), b = load_16(from + 16), c = load_16(from + n - 32), d = load_16(from + n - 16);
            store_16(to, a);
            store_16(to + 16, b);
            store_16(to + n - 32, c);
            store_16(to + n - 16, d);
            return target;
        }
        block first = load_64(from), last = load_64(from + n - 64);
        if ((size_t)(to - from) >= n) {
            // The target is before the source, or they have nothing in common.
            block part = first;
            size_t at = 64;
            for (; at + 64 < n; at += 64) {
                block next = load_64(from + at);
                store_64(to + at - 64, part);
                part = next;
            }
            store_64(to + at - 64, part);
            store_64(to + n - 64, last);
        } else {
            block part = last;
            size_t at = n - 64;
            for (; at > 64; at -= 64) {
                block next = load_64(from + at - 64);
                store_64(to + at, part);
                part = next;
            }
            store_64(to + at, part);
            store_64(to, first);
        }
        return target;
    }
    if (n >= 16) ENDS(16)
    if (n >= 8) ENDS(8)
    if (n >= 4) ENDS(4)
    if (n >= 2) ENDS(2)
    if (n == 1) *to = *from;
    return target;
}

void *memcpy(void *target, const void *source, size_t n) { return copy(target, source, n); }

void *memmove(void *target, const void *source, size_t n) { return copy(target, source, n); }

// The difference of the first bytes that differ, by a mask of those that do.
static inline int difference(const byte *one, const byte *other, unsigned mask) {
    int at = __builtin_ctz(mask);
    return one[at] - other[at];
}

int memcmp(const void *left, const void *right, size_t n) {
    const byte *one = left, *other = right;
    if (n < 16) {
        size_t at = 0;
        if (n >= 8) {
            uint64_t differing = load_8(one) ^ load_8(other);
            if (differing) return difference(one, other, 1u << __builtin_ctzll(differing) / 8);
            at = 8;
        }
        for (; at < n; at++)
            if (one[at] != other[at]) return one[at] - other[at];
        return 0;
    }
    for (size_t at = 0;; at = at + 32 <= n ? at + 16 : n - 16) {
        __m128i equal = _mm_cmpeq_epi8(load_16(one + at), load_16(other + at));
        unsigned mask = 0xffff ^ (unsigned)_mm_movemask_epi8(equal);
        if (mask) return difference(one + at, other + at, mask);
        if (at + 16 == n) return 0;
    }
}
