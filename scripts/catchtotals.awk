# Reads the last lines of a Catch2 run; answers "PASSED FAILED" in test cases.
#   All tests passed (20 assertions in 5 test cases)
#   test cases: 5 | 3 passed | 1 failed | 1 failed as expected
/^All tests passed \(/ {
    passed = $(NF - 2)
}
/^test cases: / {
    n = split($0, part, "|")
    for (i = 2; i <= n; ++i) {
        split(part[i], word, " ")
        if (part[i] ~ /passed|as expected/)
            passed += word[1]
        else if (part[i] ~ /failed/)
            failed += word[1]
    }
}
END { print passed + 0, failed + 0 }
