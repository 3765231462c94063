# Pooling, rates and overlap.

meta_case <- function(id, title, effect, v, mid = -20, notes = NULL) {
  rows <- write_data("meta", id, data.frame(client = seq_along(effect), effect, se = sqrt(v), v))
  spec <- list(model = "effect_i ~ N(theta_i, v_i), theta_i ~ N(mu, tau2)", method = "REML", test = "knha (Hartung-Knapp-Sidik-Jonkman)",
               mid = mid, rows_dropped = 0)
  write_case("meta", id, list(title = title, spec = spec, expected = pooled(rows$effect, rows$v, mid), expected_status = "ok", notes = notes,
                              published = NULL, software = versions("metafor"),
                              tolerance = list(mu_rel = 1e-6, tau2_rel = 1e-5, ci_rel = 1e-5, tau2_ci_rel = 1e-3)))
}

meta_cases <- function() {
  meta_case("m30_k3_huge_spread", "3 clients, far apart", c(-180, 5, 140), c(40, 60, 25), notes = "The spread is far above the prior's scale")
  set.seed(31)
  v <- round(runif(40, 20, 160), 1)
  meta_case("m31_k40", "40 clients", round(rnorm(40, -9, sqrt(64 + v)), 2), v)
  meta_case("m32_k5_tau2_zero", "5 clients, less spread than chance: tau2 = 0", c(-10.5, -9, -12, -11, -8.5), c(36, 50, 28, 44, 81))
  meta_case("m33_one_huge_variance", "One of 8 clients says next to nothing", c(-14, -3, -9, -20, 2, -11, -7, 400), c(30, 45, 38, 52, 41, 36, 60, 1e6))
  meta_case("m34_equal_variances", "6 clients with equal variances: REML in closed form", c(-25, -4, -13, 3, -18, -9), rep(40, 6),
            notes = "tau2 is the variance of the effects minus 40")
}

prop_cases <- function() {
  x <- c(0, 1, 500, 999, 1000, 0, 2, 1, 3)
  n <- c(1000, 1000, 1000, 1000, 1000, 2, 2, 3, 100000)
  write_data("prop", "p30_wilson_extremes", data.frame(x, n))
  write_case("prop", "p30_wilson_extremes", list(title = "Wilson score interval at the edges; Clopper-Pearson and Jeffreys beside it",
                                                 expected = Map(rate, x, n), expected_status = "ok", software = versions(), tolerance = list(abs = 1e-9)))
}

nonoverlap_case <- function(id, title, A, B, improvement, notes = NULL) {
  rows <- data.frame(phase = rep(c("A", "B"), c(length(A), length(B))), t = seq_along(c(A, B)), y = c(A, B))
  rows <- write_data("nonoverlap", id, rows)
  A <- rows$y[rows$phase == "A" & !is.na(rows$y)]
  B <- rows$y[rows$phase == "B" & !is.na(rows$y)]
  spec <- list(improvement = improvement, missing = "dropped before the calculation", nA = length(A), nB = length(B))
  write_case("nonoverlap", id, list(title = title, spec = spec, expected = overlap(A, B, improvement), expected_status = "ok", published = NULL,
                                    notes = notes, software = versions(), tolerance = list(abs = 1e-9, ci_abs = 1e-9)))
}

nonoverlap_cases <- function() {
  heaped <- nights(41, missing = 0.2)
  heaped$y <- 15 * round(heaped$y / 15)
  nonoverlap_case("n30_ties_and_missing", "Values heaped to quarter hours, a fifth missing", heaped$y[heaped$phase == "baseline"],
                  heaped$y[heaped$phase == "course"], "decrease")
  nonoverlap_case("n31_complete_separation", "Every course night better than every baseline night", c(50, 64, 71, 58, 66), c(20, 31, 12, 44, 28, 39), "decrease",
                  notes = "NAP is 1; its standard errors mean nothing there")
  nonoverlap_case("n32_increase", "Larger is better", c(78, 81, 74, 85, 80, 79, 83), c(84, 88, 79, 91, 86, 85, 90, 87), "increase")
  nonoverlap_case("n33_two_and_two", "2 + 2 nights", c(40, 50), c(45, 30), "decrease")
}
