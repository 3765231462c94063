# Regression with AR(1) errors on calendar days, y = Xb + e, cor(e_s, e_t) = phi^|day_s - day_t|.

# Rows freed of their correlation with the row before; log |R| beside them.
whitened <- function(y, X, day, phi) {
  n <- length(y)
  a <- phi^diff(day)
  s <- sqrt((1 - a) * (1 + a))
  list(y = c(y[1], (y[-1] - a * y[-n]) / s),
       X = rbind(X[1, ], (X[-1, , drop = FALSE] - a * X[-n, , drop = FALSE]) / s),
       log_det = 2 * sum(log(s)))
}

at_phi <- function(y, X, day, phi) {
  w <- whitened(y, X, day, phi)
  q <- qr(w$X, tol = 1e-14)
  stopifnot(q$rank == ncol(X))
  order <- order(q$pivot)
  root <- qr.R(q)
  rest <- qr.resid(q, w$y)
  list(beta = qr.coef(q, w$y), rss = sum(rest^2), log_det = w$log_det, df = length(y) - ncol(X),
       inverse = chol2inv(root)[order, order, drop = FALSE], log_det_X = 2 * sum(log(abs(diag(root)))))
}

# Profile REML log-likelihood in nlme's convention: without + 1/2 log |X'X|.
reml_log_likelihood <- function(f) {
  -0.5 * (f$df * (log(2 * base::pi) + log(f$rss / f$df) + 1) + f$log_det + f$log_det_X)
}

# Its derivative in phi, worked out: R^-1 is a sum over neighbouring rows.
reml_score <- function(y, X, day, phi) {
  f <- at_phi(y, X, day, phi)
  n <- length(y)
  gap <- diff(day)
  a <- phi^gap
  slope <- gap * phi^(gap - 1)
  one <- (1 - a) * (1 + a)
  change <- function(u, v) {
    du <- u[-1] - a * u[-n]
    dv <- v[-1] - a * v[-n]
    sum(slope * (2 * a * du * dv - one * (u[-n] * dv + du * v[-n])) / one^2)
  }
  rest <- y - drop(X %*% f$beta)
  trace <- 0
  for (i in seq_len(ncol(X))) for (j in seq_len(ncol(X))) {
    trace <- trace + f$inverse[i, j] * change(X[, i], X[, j])
  }
  -0.5 * (f$df * change(rest, rest) / f$rss - sum(2 * a * slope / one) + trace)
}

# The global optimum: the best point of a fine grid, then the root of the derivative to 1e-12 and better.
PHI_LOW <- -0.98
PHI_HIGH <- 0.999
reml <- function(y, X, day) {
  grid <- seq(PHI_LOW, PHI_HIGH, length.out = 396)
  height <- vapply(grid, function(phi) reml_log_likelihood(at_phi(y, X, day, phi)), 0)
  best <- which.max(height)
  ends <- grid[c(max(1, best - 1), min(length(grid), best + 1))]
  score <- function(phi) reml_score(y, X, day, phi)
  boundary <- best %in% c(1, length(grid)) || score(ends[1]) <= 0 || score(ends[2]) >= 0
  phi <- if (boundary) grid[best] else uniroot(score, ends, tol = 1e-15, maxiter = 200)$root
  # When all gaps are even the likelihood is the same for phi and -phi; the one above 0 is meant.
  if (all(diff(day) %% 2 == 0)) phi <- abs(phi)
  f <- at_phi(y, X, day, phi)
  sigma <- sqrt(f$rss / f$df)
  list(phi = phi, boundary = boundary || phi > PHI_HIGH - 1e-3 || phi < PHI_LOW + 1e-3,
       coef = setNames(drop(f$beta), colnames(X)), se = setNames(sigma * sqrt(diag(f$inverse)), colnames(X)),
       sigma = sigma, log_likelihood = reml_log_likelihood(f), df = f$df,
       local_maxima = sum(diff(sign(diff(height))) < 0))
}

# phi integrated out on the grid -0.95(0.01)0.95, prior N(0.20, 0.50^2); flat coefficients, 1/sigma^2.
bayes <- function(y, X, day, effect, mid) {
  grid <- (-95:95) / 100
  fits <- lapply(grid, function(phi) at_phi(y, X, day, phi))
  log_weight <- vapply(fits, function(f) -0.5 * (f$log_det + f$log_det_X + f$df * log(f$rss)), 0) +
    dnorm(grid, 0.20, 0.50, log = TRUE)
  weight <- exp(log_weight - max(log_weight))
  weight <- weight / sum(weight)
  at <- match(effect, colnames(X))
  centre <- vapply(fits, function(f) f$beta[at], 0)
  scale <- vapply(fits, function(f) sqrt(f$rss / f$df * f$inverse[at, at]), 0)
  df <- fits[[1]]$df
  unit <- sum(weight * scale)
  below <- function(x) sum(weight * pt((x - centre) / scale, df))
  # In units of the effect's own error, so that no scale of the outcome can blunt the root.
  middle <- sum(weight * centre)
  quantile <- function(p) {
    f <- function(u) below(middle + unit * u) - p
    middle + unit * uniroot(f, c(-50, 50), extendInt = "upX", tol = 1e-14, maxiter = 5000)$root
  }
  list(phi_prior = "N(0.20,0.50^2) on the grid -0.95,-0.94,...,0.95", prior_mean = 0.2, prior_sd = 0.5,
       mean = middle, lower95 = quantile(0.025), median = quantile(0.5), upper95 = quantile(0.975),
       prob_effect_below_0 = below(0), prob_effect_below_MID = below(mid),
       phi_mean = sum(weight * grid), prob_phi_above_0.8 = sum(weight[grid > 0.8 + 1e-9]))
}

# What nlme prints, and the Satterthwaite degrees of freedom of emmeans on its fit.
beside_nlme <- function(rows, formula, effect) {
  fit <- tryCatch(nlme::gls(formula, data = rows, method = "REML", correlation = nlme::corAR1(form = ~day)),
                  error = conditionMessage)
  if (is.character(fit)) return(list(nlme = list(error = fit)))
  se <- sqrt(diag(vcov(fit)))
  t <- coef(fit) / se
  df <- nrow(rows) - length(t)
  list(nlme = list(coef = as.list(coef(fit)), se = as.list(se), t = as.list(t),
                   p_NminusP = as.list(2 * pt(-abs(t), df)), df_NminusP = df,
                   ci95_effect_NminusP = coef(fit)[[effect]] + c(-1, 1) * qt(0.975, df) * se[[effect]],
                   phi = coef(fit$modelStruct$corStruct, unconstrained = FALSE)[[1]],
                   sigma = fit$sigma, logLik_REML = as.numeric(logLik(fit))),
       emmeans_satterthwaite = satterthwaite(fit, rows, formula, effect))
}

satterthwaite <- function(fit, rows, formula, effect) {
  tryCatch({
    at <- setNames(list(c(0, 1)), effect)
    fit$call$model <- formula
    means <- suppressMessages(emmeans::emmeans(fit, effect, at = at, mode = "satterthwaite", data = rows))
    change <- summary(emmeans::contrast(means, "trt.vs.ctrl"), infer = TRUE)
    list(df = change$df, lower = change$lower.CL, upper = change$upper.CL)
  }, error = function(e) list(error = conditionMessage(e)))
}
