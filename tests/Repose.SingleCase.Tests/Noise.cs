namespace Repose.SingleCase.Tests;

/// <summary>Random errors from a fixed seed.</summary>
internal sealed class Noise(ulong seed)
{
    private readonly ReproducibleRandom _random = new(seed);

    public double Fraction() => _random.NextFraction();

    public double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - _random.NextFraction())) * Math.Cos(2 * Math.PI * _random.NextFraction());

    /// <summary>A stationary AR(1) series with variance 1.</summary>
    public double[] Serial(int n, double phi)
    {
        var errors = new double[n];
        errors[0] = Normal();
        for (var i = 1; i < n; i++)
        {
            errors[i] = (phi * errors[i - 1]) + (Math.Sqrt(1 - (phi * phi)) * Normal());
        }

        return errors;
    }
}
