/* The clock of the page, the only thing that the module asks of it: milliseconds since any moment. */

__attribute__((import_module("page"), import_name("now"))) double page_clock(void);

double page_now(void) { return page_clock(); }
