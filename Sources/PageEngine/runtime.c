/* What the compiled core asks of a C library: one thread, no files, no clock. */

#include "runtime.h"

/* With bulk memory these are single instructions. */
void *memcpy(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}
void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}
void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *a, const void *b, size_t count) {
  const uint8_t *x = a, *y = b;
  for (size_t i = 0; i < count; i++)
    if (x[i] != y[i]) return x[i] - y[i];
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

/* Blocks come in 16, 24, 32, 48, 64, 96, … bytes behind a head of 16, and go back to the list of
   their size. What a question takes it gives back, so memory stays as large as the largest one. */

enum { head = 16, sizes = 56 };

extern uint8_t __heap_base;
static uintptr_t next = 0, end = 0;
static void *freed[sizes];

static size_t size_of(unsigned index) {
  return (index & 1 ? (size_t)24 : (size_t)16) << (index >> 1);
}

void *malloc(size_t count) {
  unsigned index = 0;
  while (size_of(index) < count)
    if (++index == sizes) return 0;
  if (freed[index]) {
    void *block = freed[index];
    freed[index] = *(void **)block;
    return block;
  }
  if (!next) {
    next = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    end = __builtin_wasm_memory_size(0) << 16;
  }
  size_t total = head + ((size_of(index) + 15) & ~(size_t)15);
  if (end - next < total) {
    size_t pages = (total - (end - next) + 0xFFFF) >> 16;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
    end += pages << 16;
  }
  *(unsigned *)next = index;
  void *block = (void *)(next + head);
  next += total;
  return block;
}

void free(void *block) {
  if (!block) return;
  unsigned index = *(unsigned *)((uintptr_t)block - head);
  *(void **)block = freed[index];
  freed[index] = block;
}

/* Every block stands on a multiple of 16; the core asks for no more. */
int posix_memalign(void **block, size_t alignment, size_t count) {
  if (alignment > 16) return 22;
  *block = malloc(count);
  return *block ? 0 : 12;
}

/* Only the hashes of sets are seeded from it, so it may say the same in every page. */
void arc4random_buf(void *to, size_t count) {
  static uint64_t state = 0x9E3779B97F4A7C15;
  for (size_t i = 0; i < count; i++) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    ((uint8_t *)to)[i] = (uint8_t)state;
  }
}

/* A page has nowhere to print; the runner for WASI has. */
__attribute__((weak)) int putchar(int character) { return character; }

uintptr_t __stack_chk_guard = 0x595E9FBD;
void __stack_chk_fail(void) { __builtin_trap(); }

/* To the nearest whole number, halves away from zero. */
double round(double value) {
  double whole = __builtin_trunc(value), rest = value - whole;
  return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole;
}

/* The product of two whole numbers of 128 bits. */
__int128 __multi3(__int128 a, __int128 b) {
  uint64_t al = (uint64_t)a, bl = (uint64_t)b;
  uint64_t a0 = al & 0xFFFFFFFF, a1 = al >> 32, b0 = bl & 0xFFFFFFFF, b1 = bl >> 32;
  uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32), other = a0 * b1 + (middle & 0xFFFFFFFF);
  uint64_t high = a1 * b1 + (middle >> 32) + (other >> 32);
  high += (uint64_t)(a >> 64) * bl + al * (uint64_t)(b >> 64);
  return (__int128)((unsigned __int128)high << 64 | other << 32 | (low & 0xFFFFFFFF));
}
