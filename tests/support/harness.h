#pragma once

namespace baton::test {

/// Runs the cases that the arguments name; answers the exit code. Compiled once for all programs.
int runCases(int argc, char **argv);

} // namespace baton::test
