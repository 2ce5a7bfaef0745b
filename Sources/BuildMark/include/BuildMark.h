#ifndef BUILD_MARK_H
#define BUILD_MARK_H

// Which commit this program was built from, in hexadecimal digits; empty where nobody said.
const char *_Nonnull build_commit(void);

#endif
