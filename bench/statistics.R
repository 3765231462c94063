# Rscript bench/statistics.R DATA FOLDER: the same work in R; times as JSON on standard output, numbers into FOLDER.
suppressMessages({library(nlme); library(metafor)})
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[2]
rows <- read.csv(arguments[1])
clients <- split(rows, rows$client)
runs <- 3

measured <- function(work) {
  work()
  # Processor seconds: a machine that is busy with other things does not count.
  seconds <- replicate(runs, sum(system.time(work())[c("user.self", "sys.self")]))
  list(Median = median(seconds), Least = min(seconds), Most = max(seconds))
}

# One nlme::gls with AR(1) on calendar days for each client.
fits <- NULL
phase <- measured(function() fits <<- lapply(clients, function(x) {
  tryCatch(gls(y ~ course + followup, data = x, correlation = corAR1(form = ~day), method = "REML", na.action = na.omit),
           error = function(e) NULL)
}))
failed <- sum(vapply(fits, is.null, TRUE))
of <- function(f) if (is.null(f)) c(NA, NA, NA) else {
  c(coef(f)[["course"]], sqrt(vcov(f)["course", "course"]), coef(f$modelStruct$corStruct, unconstrained = FALSE))
}
estimates <- t(vapply(fits, of, numeric(3)))
write.csv(data.frame(client = seq_along(fits), effect = estimates[, 1], se = estimates[, 2], phi = estimates[, 3]),
          file.path(folder, "phase-r.csv"), row.names = FALSE, na = "")

# 9,999 draws and the interval by inversion, all schedules of a client in one matrix.
pairs <- t(combn(7, 2))
pairs <- pairs[pairs[, 2] - pairs[, 1] >= 2, ]
choices <- t(apply(pairs, 1, function(d) as.numeric(1:7 %in% d)))
by_lot <- function(x, draws = 9999) {
  x <- x[x$course == 1, ]
  seen <- !is.na(x$y)
  picks <- matrix(sample.int(nrow(choices), 5 * draws, TRUE), draws)
  Z <- rbind(x$session, do.call(cbind, lapply(1:5, function(w) choices[picks[, w], ])))[, seen]
  week <- rep(1:5, each = 7)[seen]
  D <- outer(week, sort(unique(week)), "==")
  M <- diag(sum(seen)) - D %*% (t(D) / colSums(D))
  ZM <- Z %*% M
  C <- rowSums(ZM * Z)
  open <- C < 1e-9
  A <- drop(ZM %*% x$y[seen]) / C
  B <- drop(ZM %*% Z[1, ]) / C
  T <- A[1]
  eps <- 1e-9 * (1 + abs(T))
  N <- draws + 1
  same <- !open & abs(1 - B) < 1e-9
  up <- sum(A >= T - eps, na.rm = TRUE) + sum(open)
  down <- sum(A <= T + eps, na.rm = TRUE) + sum(open)
  theta <- sort(((T - A) / (1 - B))[!open & !same])
  at <- floor(0.025 * N) + 1 - (N - length(theta))
  c(T, min(1, 2 * min(up, down) / N), if (at > 0) theta[at] else -Inf, if (at > 0) theta[length(theta) - at + 1] else Inf)
}
tests <- NULL
set.seed(1)
lot <- measured(function() tests <<- t(vapply(clients, by_lot, numeric(4))))
write.csv(data.frame(client = seq_along(clients), statistic = tests[, 1], p = tests[, 2], lower = tests[, 3], upper = tests[, 4]),
          file.path(folder, "lot-r.csv"), row.names = FALSE)

ok <- is.finite(estimates[, 1]) & estimates[, 2] < 1e3
pool <- NULL
pooling <- measured(function() pool <<- rma(estimates[ok, 1], estimates[ok, 2]^2, method = "REML", test = "knha"))
write.csv(data.frame(mu = as.numeric(pool$beta), tau2 = pool$tau2, lower = pool$ci.lb, upper = pool$ci.ub, clients = sum(ok)),
          file.path(folder, "pooled-r.csv"), row.names = FALSE)

versions <- paste0("R ", R.version$major, ".", R.version$minor, ", nlme ", packageVersion("nlme"), ", metafor ", packageVersion("metafor"))
cat(jsonlite::toJSON(list(phaseChange = phase, lot = lot, pooling = pooling, failed = failed, versions = versions), auto_unbox = TRUE, digits = NA))
