#include "BuildMark.h"

// Whoever links a program may bring another in its place, as .ci/package does: then nothing has to be
// compiled anew for a commit, and a build of an archive's files needs no git.
__attribute__((weak)) const char linjasto_build_commit[41] = "";

const char *build_commit(void) { return linjasto_build_commit; }
