# Many clients' effects together: metafor's REML with Knapp and Hartung, and the spread between clients integrated out.

pooled <- function(effect, v, mid) {
  m <- metafor::rma(effect, v, method = "REML", test = "knha", control = list(stepadj = 0.5, maxiter = 5000, threshold = 1e-12))
  wald <- metafor::rma(effect, v, method = "REML", tau2 = m$tau2)
  k <- length(effect)
  w <- 1 / (v + m$tau2)
  mu <- as.numeric(m$beta)
  q <- max(1, sum(w * (effect - mu)^2) / (k - 1))
  adhoc <- sqrt(q / sum(w))
  share <- m$tau2 / (m$tau2 + v)
  eb <- share * effect + (1 - share) * mu
  eb_sd <- sqrt(share * v + (1 - share)^2 / sum(w))
  spread <- tryCatch(unname(confint(m, control = list(tau2.max = 1e9))$random["tau^2", c("ci.lb", "ci.ub")]), error = function(e) NULL)
  shrunk <- metafor::blup(m)
  interval <- function(se, df, level_df = qt(0.975, df)) mu + c(-1, 1) * level_df * se
  ends <- function(x, se, extra) c(list(se = se), extra, list(lower95 = x[1], upper95 = x[2]))
  list(k = k, mu = mu, tau2 = m$tau2, se_tau2 = m$se.tau2, I2 = m$I2, H2 = m$H2, Q = m$QE, Q_p = m$QEp,
       knha = ends(c(m$ci.lb, m$ci.ub), m$se, list(df = k - 1, t = m$zval, p = m$pval)),
       adhoc = ends(interval(adhoc, k - 1), adhoc, list(p = 2 * pt(-abs(mu / adhoc), k - 1))),
       wald = ends(c(wald$ci.lb, wald$ci.ub), wald$se, list(p = wald$pval)),
       prediction95_t_kminus1 = interval(sqrt(m$tau2 + m$se^2), k - 1),
       prediction95_Riley_t_kminus2 = if (k > 2) interval(sqrt(m$tau2 + m$se^2), k - 2),
       tau2_ci95_Qprofile = spread, blup = list(pred = shrunk$pred, se = shrunk$se), eb_mean = eb, eb_sd = eb_sd,
       prob_beyond_mid = pnorm((mid - eb) / eb_sd), logLik_REML = as.numeric(logLik(m)),
       candidate_bayes_tau = over_tau(effect, v, abs(mid), mid))
}

# tau half-normal with the mid as its scale, flat mean; trapezoid over 2001 values of tau from 0 to 10 scales.
over_tau <- function(effect, v, scale, mid) {
  tau <- seq(0, 10 * scale, length.out = 2001)
  w <- 1 / outer(v, tau^2, "+")
  sum_w <- colSums(w)
  mu <- colSums(w * effect) / sum_w
  misfit <- colSums(w * (outer(effect, mu, "-"))^2)
  log_weight <- 0.5 * colSums(log(w)) - 0.5 * log(sum_w) - 0.5 * misfit - 0.5 * (tau / scale)^2
  weight <- exp(log_weight - max(log_weight)) * c(0.5, rep(1, 1999), 0.5)
  weight <- weight / sum(weight)
  mean_sd <- 1 / sqrt(sum_w)
  new_sd <- sqrt(1 / sum_w + tau^2)
  below <- function(x, m, s) sum(weight * ifelse(s > 0, pnorm((x - m) / s), x >= m))
  quantile <- function(p, m, s) {
    reach <- range(m - 12 * s, m + 12 * s)
    uniroot(function(x) below(x, m, s) - p, reach, tol = 1e-12, maxiter = 5000)$root
  }
  clients <- lapply(seq_along(effect), function(i) {
    share <- tau^2 / (tau^2 + v[i])
    m <- share * effect[i] + (1 - share) * mu
    s <- sqrt(share * v[i] + (1 - share)^2 / sum_w)
    c(sum(weight * m), quantile(0.025, m, s), quantile(0.975, m, s), below(mid, m, s))
  })
  column <- function(i) vapply(clients, `[`, 0, i)
  list(tau_prior = "half-normal, scale = |mid|", tau_grid = "0..10*scale, 2001 points, trapezoid",
       mu_mean = sum(weight * mu), mu_lower95 = quantile(0.025, mu, mean_sd), mu_upper95 = quantile(0.975, mu, mean_sd),
       pred_lower95 = quantile(0.025, mu, new_sd), pred_upper95 = quantile(0.975, mu, new_sd),
       prob_new_client_beyond_mid = below(mid, mu, new_sd), tau_mean = sum(weight * tau),
       client_mean = column(1), client_lower95 = column(2), client_upper95 = column(3), client_prob_beyond_mid = column(4),
       client_intervals_given_for_first = length(effect))
}
