# Does the method reproduce cases that another program made before? Prints the largest differences.
relative <- function(a, b) max(abs(unlist(a) - unlist(b)) / pmax(1e-6, abs(unlist(b))))
absolute <- function(a, b) max(abs(as.numeric(unlist(a)) - as.numeric(sub("inity", "", unlist(b)))), na.rm = TRUE)
read_case <- function(file) list(json = jsonlite::fromJSON(paste0(file, ".json"), simplifyDataFrame = FALSE), rows = read.csv(paste0(file, ".csv")))

check_serial <- function(file) {
  case <- read_case(file)$json
  formula <- as.formula(case$spec$model)
  rows <- read_case(file)$rows
  rows <- rows[complete.cases(rows[all.vars(formula)]), ]
  X <- model.matrix(formula, rows)
  ours <- reml(rows$y, X, rows$day)
  keys <- c("mean", "lower95", "median", "upper95", "prob_effect_below_0", "prob_effect_below_MID", "phi_mean", "prob_phi_above_0.8")
  there <- case$expected_reml
  c(coef_rel = relative(ours$coef, there$coef), se_rel = relative(ours$se, there$se), phi_abs = abs(ours$phi - there$phi),
    log_likelihood_abs = abs(ours$log_likelihood - there$logLik_REML),
    bayes_abs = absolute(bayes(rows$y, X, rows$day, case$spec$effect, case$spec$mid)[keys], case$candidate_bayes[keys]),
    satterthwaite_df_abs = abs(beside_nlme(rows, formula, case$spec$effect)$emmeans_satterthwaite$df - case$emmeans_satterthwaite$df))
}

check_lot <- function(file) {
  case <- read_case(file)
  spec <- case$json$spec
  ours <- lot_test(case$rows, spec$weeks, spec$gap_days, spec$gap_applies_across_weeks, intersect("alcohol", names(case$rows)))$expected
  there <- case$json$expected
  ours$ci95[is.infinite(ours$ci95)] <- sign(ours$ci95[is.infinite(ours$ci95)]) * 9e99
  there$ci95 <- as.numeric(sub("Infinity", "9e99", there$ci95))
  c(schedules = ours$n_schedules - there$n_schedules,
    p_abs = absolute(ours[c("p_greater", "p_less", "p_two_sided")], there[c("p_greater", "p_less", "p_two_sided")]),
    statistic_abs = abs(ours$statistic - there$statistic), ci_abs = absolute(ours$ci95, there$ci95),
    estimate_abs = abs(ours$hodges_lehmann - there$hodges_lehmann))
}

check_pooled <- function(file) {
  case <- read_case(file)
  ours <- pooled(case$rows$effect, case$rows$v, case$json$spec$mid)
  there <- case$json$expected
  keys <- c("mu_mean", "mu_lower95", "mu_upper95", "pred_lower95", "pred_upper95", "prob_new_client_beyond_mid", "tau_mean", "client_mean")
  c(mu_rel = relative(ours$mu, there$mu), tau2_abs = abs(ours$tau2 - there$tau2),
    knha_rel = relative(ours$knha[c("lower95", "upper95")], there$knha[c("lower95", "upper95")]),
    adhoc_rel = relative(ours$adhoc, there$adhoc), prediction_rel = relative(ours$prediction95_t_kminus1, there$prediction95_t_kminus1),
    eb_rel = relative(c(ours$eb_mean, ours$eb_sd), c(there$eb_mean, there$eb_sd)),
    bayes_abs = absolute(ours$candidate_bayes_tau[keys], there$candidate_bayes_tau[keys]))
}

check_overlap <- function(file) {
  case <- read_case(file)
  values <- split(case$rows$y, factor(case$rows$phase, c("A", "B")))
  values <- lapply(values, function(y) y[!is.na(y)])
  ours <- overlap(values$A, values$B, case$json$spec$improvement)
  vapply(names(ours), function(name) {
    there <- case$json$expected[[name]]
    shared <- names(there)[!vapply(there, is.null, TRUE) & names(there) %in% names(ours[[name]])]
    absolute(ours[[name]][shared], there[shared])
  }, 0)
}

check_all <- function(folder) {
  show <- function(check, group, names) {
    for (name in names) {
      file <- file.path(folder, group, name)
      if (file.exists(paste0(file, ".json"))) {
        cat(sprintf("%-32s", paste0(group, "/", name)), paste(names(d <- check(file)), signif(d, 2), collapse = "  "), "\n")
      }
    }
  }
  show(check_serial, "gls", c("g01_basic_ab", "g02b_three_phase_followup", "g03_missing20pct", "g04_covariates", "g08_negative_phi", "g14_fortnight_gap", "g18_outlier", "g24_offset_days"))
  show(check_lot, "rand", c("r01_2of5_gap2", "r04_whole_week_missing", "r05_ties_15min", "r08_n3", "r10_covariate", "r13_7days_gap3_cross", "r15_two_session_nights_missing", "r16_single_block_5of12"))
  show(check_pooled, "meta", c("m01_k12", "m03_k2", "m04_k3", "m05_tau2_zero", "m08_large_heterogeneity", "m09_opposite"))
  show(check_overlap, "nonoverlap", c("n01_parker_vannest_2009", "n02_pvd2011_ex1", "n08_no_effect_identical", "n10_constant_baseline", "n12_missing", "n16_long"))
}
