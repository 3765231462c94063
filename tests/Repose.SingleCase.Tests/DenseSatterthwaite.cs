using MathNet.Numerics.LinearAlgebra;

namespace Repose.SingleCase.Tests;

/// <summary>Satterthwaite's degrees of freedom from second differences of the REML likelihood, with whole matrices.</summary>
internal static class DenseSatterthwaite
{
    private const double Step = 1e-3;

    public static double DegreesOfFreedom(int[] days, double[][] columns, double[] values, double sigma, double phi)
    {
        var n = days.Length;
        var x = Matrix<double>.Build.Dense(n, columns.Length + 1, (r, c) => c == 0 ? 1 : columns[c - 1][r]);
        var y = Vector<double>.Build.Dense(values);
        (double Likelihood, double Variance) At(double logSigma, double f)
        {
            var k = Matrix<double>.Build.Dense(n, n, (r, c) => Math.Pow(f, Math.Abs(days[r] - days[c]))).Inverse();
            var m = x.Transpose() * k * x;
            var rest = y - (x * m.Solve(x.Transpose() * k * y));
            var square = Math.Exp(2 * logSigma);
            var likelihood =
                -0.5
                * (
                    ((n - x.ColumnCount) * 2 * logSigma)
                    - Math.Log(k.Determinant())
                    + Math.Log(m.Determinant())
                    + (rest * k * rest / square)
                );
            return (likelihood, square * m.Inverse()[x.ColumnCount - 1, x.ColumnCount - 1]);
        }

        double Bend(Func<double, double> at) => (at(Step) - (2 * at(0)) + at(-Step)) / (Step * Step);
        var log = Math.Log(sigma);
        var information = Matrix<double>.Build.Dense(2, 2);
        information[0, 0] = -Bend(h => At(log + h, phi).Likelihood);
        information[1, 1] = -Bend(h => At(log, phi + h).Likelihood);
        information[0, 1] = -0.5 * (Bend(h => At(log + h, phi + h).Likelihood) + information[0, 0] + information[1, 1]);
        information[1, 0] = information[0, 1];
        var gradient = Vector<double>.Build.DenseOfArray([
            (At(log + Step, phi).Variance - At(log - Step, phi).Variance) / (2 * Step),
            (At(log, phi + Step).Variance - At(log, phi - Step).Variance) / (2 * Step),
        ]);
        return 2 * Math.Pow(At(log, phi).Variance, 2) / (gradient * information.Inverse() * gradient);
    }
}
