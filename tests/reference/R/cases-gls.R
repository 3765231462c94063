# Phase changes that test what public data do not.

ar1 <- function(n, phi) {
  e <- numeric(n)
  e[1] <- rnorm(1)
  for (i in seq_len(n)[-1]) e[i] <- phi * e[i - 1] + sqrt(1 - phi^2) * rnorm(1)
  e
}

# Nights of a person: mean 60 minutes, spread 20, lower by `gain` in the course and by half of it after.
nights <- function(seed, phi = 0.3, baseline = 14, course = 35, followup = 0, gain = 12, missing = 0, first = 1) {
  set.seed(seed)
  n <- baseline + course + followup
  phase <- rep(c("baseline", "course", "followup"), c(baseline, course, followup))
  e <- ar1(n, phi)
  y <- round(60 + 20 * e - gain * (phase == "course") - gain / 2 * (phase == "followup"))
  y[runif(n) < missing] <- NA
  day <- first + seq_len(n) - 1
  data.frame(day, phase, course = as.integer(phase == "course"), followup = as.integer(phase == "followup"),
             weekend = as.integer((seq_len(n) - 1) %% 7 >= 5), y)
}

# `unit`: how large the outcome is; tolerances that are not relative are in that unit.
gls_case <- function(id, title, rows, model, effect = "course", mid = -20, unit = 1, notes = NULL) {
  rows <- write_data("gls", id, rows)
  formula <- as.formula(model)
  used <- rows[complete.cases(rows[all.vars(formula)]), ]
  X <- model.matrix(formula, used)
  spec <- list(model = model, correlation = "AR(1) on calendar day index (phi^|day_i-day_j|)", estimator = "REML", effect = effect,
               mid = mid, rows_total = nrow(rows), rows_used = nrow(used))
  case <- list(title = title, spec = spec, notes = notes, software = versions("nlme", "emmeans"))
  case <- c(case, solved(used, X, formula, effect, mid))
  case$tolerance <- list(coef_rel = 1e-5, phi_abs = 1e-4, se_rel = 1e-4, logLik_abs = 1e-6, bayes_abs = 1e-6 * unit, prob_abs = 1e-6)
  write_case("gls", id, case)
}

solved <- function(used, X, formula, effect, mid) {
  beside <- beside_nlme(used, formula, effect)
  if (nrow(X) - ncol(X) < 2) {
    return(c(beside, list(expected_status = "cannot_estimate", expected_reason = "fewer than 2 residual degrees of freedom")))
  }
  if (qr(scale(X[, -1, drop = FALSE]))$rank < ncol(X) - 1) {
    return(c(beside, list(expected_status = "cannot_estimate", expected_reason = "columns are linear combinations of others")))
  }
  ols <- lm.fit(X, used$y)
  rest <- sqrt(sum(ols$residuals^2))
  if (rest <= 1e-9 * max(abs(used$y)) * sqrt(nrow(X))) {
    return(c(beside, list(expected_status = "no_variance", expected_reason = "residual variance is zero: point estimate only, no interval")))
  }
  fit <- reml(used$y, X, used$day)
  optimum <- list(coef = as.list(fit$coef), se = as.list(fit$se), phi = fit$phi, sigma = fit$sigma, logLik_REML = fit$log_likelihood,
                  df_NminusP = fit$df, local_maxima_on_grid = fit$local_maxima)
  se_ols <- rest / sqrt(fit$df) * sqrt(diag(chol2inv(qr.R(ols$qr))))[match(effect, colnames(X))]
  differs <- !fit$boundary && !is.null(beside$nlme$phi) && abs(beside$nlme$phi - fit$phi) > 1e-3
  # emmeans takes second differences of what nlme found: they say nothing away from the optimum, and lose their digits
  # where the outcome is large beside its spread.
  if (differs || max(abs(used$y)) > 1e4 * sd(used$y)) beside$emmeans_satterthwaite <- NULL
  c(beside, if (differs) list(nlme_differs = sprintf("nlme stopped at phi %.4f, log-likelihood %.6f", beside$nlme$phi, beside$nlme$logLik_REML)),
    if (!fit$boundary) list(expected_reml = optimum),
    list(candidate_bayes = bayes(used$y, X, used$day, effect, mid),
         ols = list(coef = as.list(setNames(ols$coefficients, colnames(X))), se_effect = se_ols),
         expected_status = if (fit$boundary) "phi_at_boundary" else "ok"),
    if (fit$boundary) list(expected_reason = "REML for phi runs to the search boundary: the level change is not identified"))
}

gls_cases <- function() {
  two <- "y ~ course"
  three <- "y ~ course + followup"
  gls_case("g30_phi_near_0.9", "phi estimated near 0.9", nights(1, phi = 0.95, baseline = 28, course = 56), two)
  gls_case("g31_phi_near_minus_0.9", "phi estimated near -0.9", nights(7, phi = -0.88, followup = 14), three)
  gls_case("g32_seven_day_baseline", "7 baseline and 14 course nights", nights(3, baseline = 7, course = 14), two,
           notes = "Computes; the gate of at least 10 baseline nights must still stop a verdict")

  third <- nights(4, phi = 0.6, baseline = 42, course = 84)
  gls_case("g33_all_gaps_3", "Every third night on record: all gaps are 3", third[third$day %% 3 == 1, ], two)
  second <- nights(5, phi = 0.6, baseline = 28, course = 70)
  gls_case("g34_all_gaps_2", "Every other night on record throughout: all gaps are 2", second[second$day %% 2 == 1, ], two,
           notes = "phi enters as phi^2 only: the likelihood cannot tell its sign. By convention the optimum above 0 is the one to give.")

  close <- nights(6, followup = 14)
  close$medication <- close$course + round(0.01 * rnorm(nrow(close)), 4)
  gls_case("g35_nearly_collinear", "A covariate that is the course but for noise of 0.01", close, "y ~ course + followup + medication", unit = 1e3,
           notes = "Identified, hardly: the standard error is hundreds of minutes. A verdict must be refused.")
  same <- nights(7, followup = 14)
  same$medication <- same$course + same$followup
  gls_case("g36_collinear_sum", "Medication changed on the first night of the course, for good", same, "y ~ course + followup + medication")

  base <- nights(8, phi = 0.4, followup = 14, missing = 0.1)
  times <- function(factor) transform(base, y = y * factor)
  gls_case("g37_base", "The nights that the next five cases scale and shift", base, three)
  gls_case("g38_scale_1e6", "The same nights times 1e6", times(1e6), three, mid = -20e6, unit = 1e6)
  gls_case("g39_scale_1e-6", "The same nights times 1e-6", times(1e-6), three, mid = -20e-6, unit = 1e-6)
  gls_case("g40_shift_1e6", "The same nights plus 1e6", transform(base, y = y + 1e6), three, unit = 10)
  gls_case("g41_days_from_minus_30", "The same nights, day numbers from -30", transform(base, day = day - 31), three)
  gls_case("g42_days_from_2000000", "The same nights, day numbers from 2000001", transform(base, day = day + 2000000), three)

  gls_case("g43_followup_with_missing", "Follow-up contrast, 40 % of nights missing", nights(10, followup = 21, missing = 0.4), three, "followup")
  heaped <- transform(nights(11, phi = 0.5, followup = 14), y = 30 * round(y / 30))
  gls_case("g44_heavy_ties", "Values heaped to half hours", heaped, three)
  gls_case("g45_n4", "2 + 2 nights: two residual degrees of freedom", nights(15, baseline = 2, course = 2), two)
  gls_case("g46_two_levels", "60 on every baseline night, 45 on every course night", transform(nights(13), y = 60 - 15 * course), two)
  drinks <- nights(14, followup = 14, missing = 0.05)
  drinks$alcohol <- as.integer(runif(nrow(drinks)) < 0.3)
  drinks$alcohol[drinks$day %in% 20:33] <- NA
  gls_case("g47_covariate_missing_weeks", "A covariate that nobody noted for two weeks", drinks, "y ~ course + followup + weekend + alcohol",
           notes = "Nights without the covariate drop out and leave a gap of calendar days")
  walk <- function(seed) {
    rows <- nights(seed, phi = 0)
    transform(rows, y = round(60 + cumsum(rnorm(nrow(rows), -1, 8))))
  }
  gls_case("g48_random_walk", "A random walk: change comes gradually", walk(2), two)
  gls_case("g49_optimum_just_inside", "A random walk whose phi has its optimum just inside the range", walk(7), two)
}
