#ifndef PAGE_PARTS_H
#define PAGE_PARTS_H

#include <stddef.h>

// What is written by hand for a page of a map: its style sheet and its scripts, as they stand in
// Files.

const char *_Nonnull page_style(void);

// The scripts, in the order in which a page runs them.
size_t page_script_count(void);
const char *_Nonnull page_script(size_t index);

#endif
