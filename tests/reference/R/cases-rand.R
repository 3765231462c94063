# Days drawn by lot: designs, missing nights, ties, units.

blocks <- function(n, eligible, k, first = 1) {
  lapply(seq_len(n) - 1, function(w) list(days = first + 7 * w + seq_len(eligible) - 1, k = k))
}

# The drawn days are one of all admissible schedules; mean 45, spread 18, lower by `gain` on drawn days.
drawn <- function(seed, weeks, gap, across = FALSE, gain = 12, missing = 0) {
  set.seed(seed)
  first <- weeks[[1]]$days[1]
  day <- first + seq_len(7 * length(weeks)) - 1
  all <- schedules(weeks, gap, across, day)
  session <- all[sample.int(nrow(all), 1), ]
  y <- round(45 + 18 * ar1(length(day), 0.2) - gain * session)
  y[runif(length(day)) < missing] <- NA
  data.frame(day, week = rep(seq_along(weeks), each = 7), dow = rep(1:7, length(weeks)),
             eligible = as.integer(day %in% unlist(lapply(weeks, `[[`, "days"))), session = as.integer(session), y)
}

rand_case <- function(id, title, rows, weeks, gap, across = FALSE, covariates = character(0), unit = 1, notes = NULL) {
  rows <- write_data("rand", id, rows)
  result <- lot_test(rows, weeks, gap, across, covariates)
  statistic <- paste(c("OLS coefficient of session on y with week fixed effects", covariates), collapse = " + ")
  spec <- list(mechanism = "each week independently: choose k of the eligible days uniformly over admissible sets", gap_days = gap,
               gap_applies_across_weeks = across, weeks = lapply(weeks, function(w) list(days = I(w$days), k = w$k)),
               nights_used = "eligible==1 and y present", statistic = statistic,
               p = "inclusive of the observed schedule; ties count as extreme; undefined schedules count as extreme",
               ci = "equal-tailed 95%: all theta with p_greater(theta)>0.025 and p_less(theta)>0.025; additive constant effect")
  write_case("rand", id, list(title = title, spec = spec, expected = result$expected, expected_status = result$status, notes = notes,
                              software = versions(), tolerance = list(p_abs = 1e-12, statistic_abs = 1e-9 * unit, ci_abs = 1e-7 * unit)))
}

rand_cases <- function() {
  five <- blocks(5, 5, 2)
  four <- blocks(4, 5, 1)
  rand_case("r30_one_per_week", "4 weeks, 1 of Mon-Fri: 625 schedules", drawn(1, four, 1), four, 1)
  three <- blocks(3, 7, 3)
  rand_case("r31_three_per_week_gap_across", "3 weeks, 3 of 7 days, never on consecutive days, also across weeks", drawn(2, three, 2, TRUE), three, 2, TRUE)

  # Without a covariate B_a never exceeds 1; a covariate that goes with the treatment and missing nights are both needed.
  uneven <- function(seed) {
    rows <- drawn(seed, five, 2, missing = 0.4)
    rows$alcohol <- ifelse(runif(35) < 0.8, rows$session, 1 - rows$session)
    rows
  }
  rand_case("r32_falling_breakpoints", "Two fifths of the nights missing and a covariate like the treatment: schedules differ in information",
            uneven(5), five, 2, covariates = "alcohol", notes = "Some 1 - B_a are below 0: p is not monotone in the effect, and the interval is the hull")
  rand_case("r33_falling_breakpoints_that_tie", "The same kind of nights heaped to half hours", transform(uneven(9), y = 30 * round(y / 30)), five, 2,
            covariates = "alcohol", notes = "Rising and falling breakpoints tie")
  rand_case("r34_heavy_ties", "Only 0 and 30: few distinct statistics", transform(drawn(4, five, 2), y = 30 * (y > 40)), five, 2)

  tiny <- blocks(2, 2, 1)
  rand_case("r35_four_days", "2 weeks, 1 of 2 days: 4 nights, 4 schedules", drawn(5, tiny, 1), tiny, 1)
  late <- blocks(4, 7, 2, first = 739001)
  rand_case("r36_days_from_739001", "Day numbers from 739001, gap of 3 also across weeks", drawn(6, late, 3, TRUE, missing = 0.1), late, 3, TRUE)

  drinks <- drawn(7, five, 2)
  drinks$alcohol <- as.integer(runif(35) < 0.3)
  drinks$alcohol[8:14] <- NA
  rand_case("r37_covariate_missing_week", "A covariate that nobody noted in week 2", drinks, five, 2, covariates = "alcohol")
  alike <- drawn(8, five, 2)
  alike$alcohol <- alike$session
  rand_case("r38_covariate_is_treatment", "A covariate that is the treatment", alike, five, 2, covariates = "alcohol")
  unseen <- drawn(9, five, 2)
  unseen$y[unseen$session == 1] <- NA
  rand_case("r39_all_treated_missing", "No treated night on record", unseen, five, 2)

  base <- drawn(10, five, 2, missing = 0.1)
  rand_case("r40_scale_1e6", "Values times 1e6", transform(base, y = y * 1e6), five, 2, unit = 1e6)
  rand_case("r41_scale_1e-6", "Values times 1e-6", transform(base, y = y * 1e-6), five, 2, unit = 1e-6)
  rand_case("r42_shift_1e6", "Values plus 1e6", transform(base, y = y + 1e6), five, 2)

  forty <- list(list(days = 1:5, k = 1), list(days = 8:11, k = 1), list(days = 15:16, k = 1))
  rand_case("r43_forty_schedules", "40 schedules: the fewest with which p can reach 0.05", drawn(11, forty, 1, gain = 80), forty, 1)
  mixed <- list(list(days = 1:7, k = 3), list(days = 8:14, k = 0), list(days = c(15, 17, 19), k = 1), list(days = 22:26, k = 2))
  rand_case("r44_mixed_weeks", "3, 0, 1 and 2 treatments in four different weeks", drawn(12, mixed, 2), mixed, 2)
}
