# Advisors and statistics.
