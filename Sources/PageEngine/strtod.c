/* Decimal texts to the nearest double, by the first 19 digits. A guess in doubles is a few units off
   at most; whole numbers of any length then say which of its neighbors is nearest. */

#include "runtime.h"

typedef struct {
  uint32_t part[48];
  int count;
} whole;

static whole whole_of(uint64_t value) {
  return (whole){.part = {(uint32_t)value, (uint32_t)(value >> 32)}, .count = 2};
}

static void multiply(whole *number, uint32_t factor) {
  uint64_t carry = 0;
  for (int i = 0; i < number->count; i++) {
    carry += (uint64_t)number->part[i] * factor;
    number->part[i] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry) number->part[number->count++] = (uint32_t)carry;
}

static void scale(whole *number, uint32_t base, int power) {
  while (power-- > 0) multiply(number, base);
}

static int compare(const whole *a, const whole *b) {
  for (int i = (a->count > b->count ? a->count : b->count) - 1; i >= 0; i--) {
    uint32_t x = i < a->count ? a->part[i] : 0, y = i < b->count ? b->part[i] : 0;
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

/* Compares digits × 10^ten with odd × 2^two. */
static int side(uint64_t digits, int ten, uint64_t odd, int two) {
  whole a = whole_of(digits), b = whole_of(odd);
  scale(&a, 10, ten);
  scale(&b, 10, -ten);
  scale(&a, 2, -two);
  scale(&b, 2, two);
  return compare(&a, &b);
}

static double nearest(uint64_t digits, int ten, double guess) {
  union {
    double value;
    uint64_t bits;
  } at = {guess};
  const uint64_t hidden = (uint64_t)1 << 52, infinite = (uint64_t)0x7FF << 52;
  if (at.bits >= infinite) at.bits = infinite - 1;
  while (at.bits < infinite) {
    int exponent = (int)(at.bits >> 52);
    uint64_t fraction = at.bits & (hidden - 1), odd = fraction & 1;
    uint64_t m = exponent ? hidden | fraction : fraction;
    int q = (exponent ? exponent : 1) - 1075;
    int above = side(digits, ten, 2 * m + 1, q - 1);
    if (above > 0 || (above == 0 && odd)) {
      at.bits++;
      continue;
    }
    if (at.bits == 0) break;
    /* Below a power of two the neighbor is half as far. */
    int closer = !fraction && exponent > 1;
    int below = closer ? side(digits, ten, 4 * m - 1, q - 2) : side(digits, ten, 2 * m - 1, q - 1);
    if (below > 0 || (below == 0 && !odd)) break;
    at.bits--;
  }
  return at.value;
}

/* The end of the number that begins the text; null where none does. */
const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  int negative = *text == '-', ten = 0, count = 0, any = 0, point = 0;
  uint64_t digits = 0;
  if (*text == '-' || *text == '+') text++;
  for (;; text++) {
    if (*text == '.' && !point) {
      point = 1;
      continue;
    }
    if (*text < '0' || *text > '9') break;
    any = 1;
    if (count < 19) {
      digits = digits * 10 + (uint64_t)(*text - '0');
      count += digits > 0;
      ten -= point;
    } else {
      ten += !point;
    }
  }
  if (!any) return 0;
  if (*text == 'e' || *text == 'E') {
    const char *end = text + 1;
    int sign = *end == '-' ? -1 : 1, exponent = 0;
    if (*end == '-' || *end == '+') end++;
    if (*end >= '0' && *end <= '9') {
      for (; *end >= '0' && *end <= '9'; end++)
        if (exponent < 100000) exponent = exponent * 10 + (*end - '0');
      ten += sign * exponent;
      text = end;
    }
  }
  double value = (double)digits;
  if (digits == 0 || ten < -343) {
    value = 0;
  } else if (ten > 309) {
    value = __builtin_inf();
  } else {
    double guess = value;
    for (int i = 0; i < ten; i++) guess *= 10;
    for (int i = 0; i < -ten; i++) guess /= 10;
    value = nearest(digits, ten, guess);
  }
  *result = negative ? -value : value;
  return text;
}
