# The exact test of days drawn by lot: every admissible schedule is written out and looked at.

# All schedules as a 0/1 matrix, a column for each day of `all_days`.
schedules <- function(weeks, gap, across, all_days) {
  found <- list(integer(0))
  for (week in weeks) {
    choices <- if (week$k == 0) list(integer(0)) else
      Filter(function(d) all(diff(d) >= gap), combn(length(week$days), week$k, function(i) week$days[i], simplify = FALSE))
    found <- unlist(lapply(found, function(before) {
      fits <- Filter(function(d) !across || !length(before) || !length(d) || d[1] - before[length(before)] >= gap, choices)
      lapply(fits, function(d) c(before, d))
    }), recursive = FALSE)
  }
  t(vapply(found, function(d) as.numeric(all_days %in% d), numeric(length(all_days))))
}

# What is left of columns when week means and covariates are taken out.
residual_maker <- function(week, covariates) {
  D <- cbind(outer(week, sort(unique(week)), "==") * 1, covariates)
  q <- qr(D, tol = 1e-9)
  basis <- qr.Q(q)[, seq_len(q$rank), drop = FALSE]
  diag(length(week)) - tcrossprod(basis)
}

lot_test <- function(rows, weeks, gap, across, covariates = character(0)) {
  days <- unlist(lapply(weeks, `[[`, "days"))
  used <- rows[rows$day %in% days & complete.cases(rows[c("y", covariates)]), ]
  week <- rep(seq_along(weeks), lengths(lapply(weeks, `[[`, "days")))[match(used$day, days)]
  Z <- schedules(weeks, gap, across, used$day)
  z <- used$session
  N <- nrow(Z)
  counts <- list(n_schedules = N, n_nights = nrow(used), n_treated = sum(z))
  M <- residual_maker(week, as.matrix(used[covariates]))
  if (drop(z %*% M %*% z) < 1e-9) return(list(expected = counts, status = "cannot_estimate"))
  ZM <- Z %*% M
  C <- rowSums(ZM * Z)
  open <- C < 1e-9
  A <- drop(ZM %*% used$y) / C
  B <- drop(ZM %*% z) / C
  T <- drop(z %*% M %*% used$y) / drop(z %*% M %*% z)
  eps <- 1e-9 * (1 + abs(T))
  A[open] <- B[open] <- NA
  greater <- sum(A >= T - eps, na.rm = TRUE) + sum(open)
  less <- sum(A <= T + eps, na.rm = TRUE) + sum(open)
  same <- which(!open & abs(1 - B) <= 1e-9)
  same <- length(same[abs(A[same] - T) <= eps])
  tied <- which(!open & abs(1 - B) > 1e-9)
  theta <- (T - A[tied]) / (1 - B[tied])
  monotone <- all(B[tied] < 1)
  flat <- sqrt(sum((M %*% used$y)^2)) <= 1e-9 * max(abs(used$y)) * sqrt(nrow(used))
  status <- if (flat) "no_variance" else if (2 * (same + sum(open)) / N > 0.05) "cannot_tell_design" else "ok"
  list(expected = c(counts, list(
    statistic = T, p_greater = greater / N, p_less = less / N, p_two_sided = min(1, 2 * min(greater, less) / N),
    n_schedules_indistinguishable_from_observed = same, ci95 = if (flat) NULL else hull(A, B, T, open, theta),
    hodges_lehmann = median(theta), null_mean_of_statistic = mean(A, na.rm = TRUE), null_sd_of_statistic = sd(A, na.rm = TRUE),
    undefined_assignments = sum(open), ci_method = if (monotone) "monotone" else "hull of all breakpoints")), status = status)
}

# The least and the greatest constant effect that neither test rejects, by the definition: at every breakpoint
# all schedules are counted again.
hull <- function(A, B, T, open, theta, alpha = 0.025) {
  N <- length(A)
  need <- floor(alpha * N + 1e-9) + 1
  pairs <- aggregate(n ~ a + b, data.frame(a = signif(A[!open], 13), b = signif(B[!open], 13), n = 1), sum)
  always <- sum(open)
  eps <- 1e-9 * (1 + abs(T))
  accepted <- function(at) {
    shifted <- pairs$a - outer(pairs$b, at)
    goal <- matrix(T - at, nrow(pairs), length(at), byrow = TRUE)
    colSums(pairs$n * (shifted >= goal - eps)) + always >= need & colSums(pairs$n * (shifted <= goal + eps)) + always >= need
  }
  points <- sort(unique(theta))
  first <- function(points) {
    for (from in seq(1, length(points), 500)) {
      some <- points[from:min(from + 499, length(points))]
      good <- accepted(some)
      if (any(good)) return(some[which(good)[1]])
    }
    NA
  }
  far <- 1e3 * (1 + max(abs(theta)))
  beyond <- accepted(c(-far, far))
  c(if (beyond[1]) -Inf else first(points), if (beyond[2]) Inf else first(rev(points)))
}
