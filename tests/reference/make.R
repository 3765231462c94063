#!/usr/bin/env Rscript
# Makes the reference cases: Rscript tests/reference/make.R
# Compares the method with cases made before: Rscript tests/reference/make.R --check FOLDER...
# Needs nlme, emmeans, metafor and jsonlite. All data are simulated here, with fixed seeds.

here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)[1])))
for (part in list.files(file.path(here, "R"), full.names = TRUE)) source(part)
arguments <- commandArgs(trailingOnly = TRUE)

if (length(arguments) > 1 && arguments[1] == "--check") {
  for (folder in arguments[-1]) check_all(folder)
} else {
  out <- file.path(here, "cases")
  gls_cases()
  rand_cases()
  meta_cases()
  prop_cases()
  nonoverlap_cases()
  write_index()
}
