# Rates with their intervals: Wilson's score (prop.test without continuity correction) and two others beside it.
rate <- function(x, n) {
  if (n == 0) return(list(x = x, n = n, status = "cannot_estimate"))
  wilson <- as.numeric(suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int)
  # By definition 0 and 1 at the ends; prop.test leaves rounding there.
  if (x == 0) wilson[1] <- 0
  if (x == n) wilson[2] <- 1
  jeffreys <- c(if (x == 0) 0 else qbeta(0.025, x + 0.5, n - x + 0.5), if (x == n) 1 else qbeta(0.975, x + 0.5, n - x + 0.5))
  list(x = x, n = n, p = x / n, wilson95 = wilson, clopper_pearson95 = as.numeric(binom.test(x, n)$conf.int), jeffreys95 = jeffreys)
}
