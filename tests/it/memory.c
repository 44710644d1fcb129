// Compares the functions of src/memory.c with naive ones, at many sizes, places and overlaps; exits with 1 at a difference.

#define memmove our_memmove
#define memcpy our_memcpy
#define memcmp our_memcmp
#include "../../src/memory.c"
#undef memmove
#undef memcpy
#undef memcmp

#include <stdio.h>
#include <stdlib.h>

enum { SIZE = 1100, MIDDLE = 400, MOST = 300 };

static void naive_move(byte *to, const byte *from, size_t n) {
    byte kept[MOST];
    for (size_t i = 0; i < n; i++) kept[i] = from[i];
    for (size_t i = 0; i < n; i++) to[i] = kept[i];
}

static int naive_compare(const byte *one, const byte *other, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (one[i] != other[i]) return one[i] < other[i] ? -1 : 1;
    return 0;
}

static void fill(byte *all, unsigned seed) {
    for (int i = 0; i < SIZE; i++) all[i] = (byte)((seed = seed * 1103515245 + 12345) >> 16);
}

static void fail(const char *what, size_t n, int place) {
    printf("%s of %zu bytes at %d differs\n", what, n, place);
    exit(1);
}

int main(void) {
    static byte ours[SIZE], naive[SIZE], other[SIZE];
    for (size_t n = 0; n <= MOST; n++)
        for (int distance = -330; distance <= 330; distance++)
            for (int start = 0; start < 2; start++) {
                fill(ours, n), fill(naive, n);
                if (our_memmove(ours + MIDDLE + start + distance, ours + MIDDLE + start, n) != ours + MIDDLE + start + distance)
                    fail("what memmove returns", n, distance);
                naive_move(naive + MIDDLE + start + distance, naive + MIDDLE + start, n);
                if (naive_compare(ours, naive, SIZE)) fail("memmove", n, distance);
            }
    for (size_t n = 0; n <= MOST; n++)
        for (int start = 0; start < 17; start++) {
            fill(ours, 7), fill(other, 8);
            our_memcpy(other + start, ours + 3, n);
            if (our_memcmp(other + start, ours + 3, n) != 0) fail("memcmp of equal bytes", n, start);
            for (size_t at = 0; at < n; at++) {
                // The first difference counts, and a byte is not negative.
                byte before = other[start + at], last = other[start + n - 1];
                other[start + at] ^= 0x80 | (byte)n, other[start + n - 1] ^= 0xff;
                int expected = naive_compare(other + start, ours + 3, n), got = our_memcmp(other + start, ours + 3, n);
                if ((expected > 0) != (got > 0) || (expected < 0) != (got < 0)) fail("memcmp", n, (int)at);
                other[start + n - 1] = last, other[start + at] = before;
            }
        }
    return 0;
}
