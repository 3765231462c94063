using MathNet.Numerics.LinearAlgebra;

namespace Repose.SingleCase.Tests;

/// <summary>
/// Kenward and Roger 1997 as it is printed, with whole matrices of n by n and numerical derivatives of V: slow, and
/// sharing nothing with the library.
/// </summary>
internal static class DenseKenwardRoger
{
    public static (double StandardError, double DegreesOfFreedom, double Scale) Of(
        int[] days,
        double[][] columns,
        double sigma,
        double phi
    )
    {
        var n = days.Length;
        var x = Matrix<double>.Build.Dense(n, columns.Length + 1, (r, c) => c == 0 ? 1 : columns[c - 1][r]);
        double[] theta = [sigma * sigma, phi];
        Matrix<double> V(double s, double f) =>
            Matrix<double>.Build.Dense(n, n, (r, c) => s * Math.Pow(f, Math.Abs(days[r] - days[c])));
        const double h = 1e-4;
        var v = V(theta[0], theta[1]);
        Matrix<double>[] first = [v / theta[0], (V(theta[0], phi + h) - V(theta[0], phi - h)) / (2 * h)];
        var second = new Matrix<double>[2, 2];
        second[0, 0] = v * 0;
        second[0, 1] = second[1, 0] = first[1] / theta[0];
        second[1, 1] = (V(theta[0], phi + h) - (2 * v) + V(theta[0], phi - h)) / (h * h);

        var k = v.Inverse();
        var covariance = (x.Transpose() * k * x).Inverse();
        Matrix<double> P(int i) => -(x.Transpose() * k * first[i] * k * x);
        Matrix<double> Q(int i, int j) => x.Transpose() * k * first[i] * k * first[j] * k * x;
        Matrix<double> R(int i, int j) => x.Transpose() * k * second[i, j] * k * x;
        var information = Matrix<double>.Build.Dense(
            2,
            2,
            (i, j) =>
                0.5
                * (
                    (k * first[i] * k * first[j]).Trace()
                    - (2 * (covariance * Q(i, j)).Trace())
                    + (covariance * P(i) * covariance * P(j)).Trace()
                )
        );
        var w = information.Inverse();
        var inner = covariance * 0;
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 2; j++)
            {
                inner += w[i, j] * (Q(i, j) - (P(i) * covariance * P(j)) - (R(i, j) / 4));
            }
        }

        var adjusted = covariance + (2 * covariance * inner * covariance);
        var l = Vector<double>.Build.Dense(x.ColumnCount, c => c == x.ColumnCount - 1 ? 1 : 0);
        var theta0 = l.OuterProduct(l) / (l * covariance * l);
        double a1 = 0,
            a2 = 0;
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j < 2; j++)
            {
                var left = theta0 * covariance * P(i) * covariance;
                var right = theta0 * covariance * P(j) * covariance;
                a1 += w[i, j] * left.Trace() * right.Trace();
                a2 += w[i, j] * (left * right).Trace();
            }
        }

        // With one contrast: B, g, c1, c2, c3, E*, V*, rho, m and lambda as in the paper.
        var b = (a1 + (6 * a2)) / 2;
        var g = ((2 * a1) - (5 * a2)) / (3 * a2);
        var under = 3 + (2 * (1 - g));
        double c1 = g / under,
            c2 = (1 - g) / under,
            c3 = (3 - g) / under;
        var mean = 1 / (1 - a2);
        var variance = 2 * (1 + (c1 * b)) / (Math.Pow(1 - (c2 * b), 2) * (1 - (c3 * b)));
        var rho = variance / (2 * mean * mean);
        var m = 4 + (3 / (rho - 1));
        return (Math.Sqrt(l * adjusted * l), m, m / (mean * (m - 2)));
    }
}
