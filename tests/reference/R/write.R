# A case is a JSON file and a CSV file; empty cell = missing. The index lists them all.

index <- list()

plain <- function(x) {
  if (is.list(x)) return(lapply(x, plain))
  if (is.numeric(x) && any(is.infinite(x))) return(lapply(x, function(v) if (is.infinite(v)) if (v > 0) "Infinity" else "-Infinity" else v))
  x
}

versions <- function(...) {
  c(list(R = paste(R.version$major, R.version$minor, sep = ".")), sapply(c(...), function(p) as.character(packageVersion(p)), simplify = FALSE))
}

write_data <- function(group, id, rows) {
  dir.create(file.path(out, group), recursive = TRUE, showWarnings = FALSE)
  file <- file.path(out, group, paste0(id, ".csv"))
  write.csv(rows, file, row.names = FALSE, na = "")
  # What is computed from is what a reader of the file has.
  read.csv(file)
}

write_case <- function(group, id, case) {
  case <- c(list(id = id, group = group), case, list(input = paste0(group, "/", id, ".csv")))
  json <- jsonlite::toJSON(plain(case), auto_unbox = TRUE, digits = NA, null = "null", na = "null", pretty = TRUE)
  writeLines(json, file.path(out, group, paste0(id, ".json")))
  index[[length(index) + 1]] <<- list(id = id, group = group, file = paste0(group, "/", id, ".json"), input = case$input,
                                      status = case$expected_status, title = case$title)
  cat(sprintf("%-34s %s\n", paste0(group, "/", id), case$expected_status))
}

write_index <- function() {
  whole <- list(count = length(index), cases = index)
  writeLines(jsonlite::toJSON(whole, auto_unbox = TRUE, pretty = 1), file.path(out, "index.json"))
}
