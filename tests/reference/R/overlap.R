# How two phases overlap, by the formulae of the papers; base R only.

# better[i, j]: 1 when night j of B is better than night i of A, one half when they are equal.
pairs_better <- function(A, B, sign) {
  outer(sign * A, sign * B, function(a, b) (b > a) + 0.5 * (b == a))
}

# Newcombe's method 5 (2006) for the interval; the unbiased standard error, Hanley and McNeil's, and that of no difference.
nap <- function(A, B, sign) {
  m <- length(A)
  n <- length(B)
  better <- pairs_better(A, B, sign)
  est <- mean(better)
  by_A <- sum(rowSums(better)^2) / (m * n^2)
  by_B <- sum(colSums(better)^2) / (m^2 * n)
  h <- (m + n) / 2 - 1
  z <- qnorm(0.975)
  gap <- function(x) m * n * (est - x)^2 * (2 - x) * (1 + x) - z^2 * x * (1 - x) * (2 + h + (1 + 2 * h) * x * (1 - x))
  lower <- if (est > 0) uniroot(gap, c(0, est), tol = 1e-15)$root else 0
  upper <- if (est < 1) uniroot(gap, c(est, 1), tol = 1e-15)$root else 1
  unbiased <- sqrt((est - (m + n - 1) * est^2 + n * by_A + m * by_B - 2 * mean(better^2)) / ((m - 1) * (n - 1)))
  hanley <- sqrt((est * (1 - est) + (n - 1) * (by_A - est^2) + (m - 1) * (by_B - est^2)) / (m * n))
  # At 0 and 1 these errors are 0 by the formula, which means nothing; packages put different numbers there.
  of <- function(se) c(list(Est = est), if (is.finite(se) && se > 0) list(SE = se), list(CI_lower = lower, CI_upper = upper))
  list(NAP = of(unbiased), NAP_HanleySE = of(hanley), NAP_nullSE = of(sqrt((m + n + 1) / (12 * m * n))))
}

pnd <- function(A, B, sign) list(Est = mean(sign * B > max(sign * A)))

pem <- function(A, B, sign) {
  line <- median(sign * A)
  list(Est = mean((sign * B > line) + 0.5 * (sign * B == line)))
}

# The standardised difference with Hedges' factor; sign so that better is positive.
smd_baseline <- function(A, B, sign) {
  m <- length(A)
  sd_A <- sd(A)
  if (m < 2 || sd_A == 0) return(list(Est = NULL, SE = NULL, CI_lower = NULL, CI_upper = NULL, baseline_SD = if (m > 1) sd_A))
  J <- 1 - 3 / (4 * (m - 1) - 1)
  est <- J * sign * (mean(B) - mean(A)) / sd_A
  se <- J * sqrt(1 / m + var(B) / (length(B) * var(A)) + est^2 / (2 * (m - 1)))
  list(Est = est, SE = se, CI_lower = est - qnorm(0.975) * se, CI_upper = est + qnorm(0.975) * se, baseline_SD = sd_A)
}

overlap <- function(A, B, improvement) {
  sign <- if (improvement == "decrease") -1 else 1
  c(nap(A, B, sign), list(PND = pnd(A, B, sign), PEM = pem(A, B, sign), SMD_baselineSD = smd_baseline(A, B, sign)))
}
