# Lines of each function body: in this house a body begins and ends with a brace in column one.
/^\{$/ { begun = FNR }
/^\}$/ && begun { print FNR - begun + 1, FILENAME ":" begun }
/^\}/ { begun = 0 }
