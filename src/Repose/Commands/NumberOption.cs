using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Repose.Commands;

/// <summary>Options that take a number: with a decimal point whatever the computer's language, and a sentence if not.</summary>
internal static class NumberOption
{
    /// <summary>A number in a range, or the usual one.</summary>
    internal static Option<double> Of(string name, double usual, string description, double least, double most) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result => InRange(result, name, least, most) ?? default,
        };

    /// <summary>A whole number in a range, or the usual one.</summary>
    internal static Option<int> Of(string name, int usual, string description, int least, int most) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result => WholeInRange(result, name, least, most) ?? default,
        };

    /// <summary>A number in a range, or none.</summary>
    internal static Option<double?> Optional(string name, string description, double least, double most) =>
        new(name) { Description = description, CustomParser = result => InRange(result, name, least, most) };

    /// <summary>A whole number in a range, or none.</summary>
    internal static Option<int?> OptionalWhole(string name, string description, int least, int most) =>
        new(name) { Description = description, CustomParser = result => WholeInRange(result, name, least, most) };

    /// <summary>A size with a sign, or the usual one; null where there is no usual one.</summary>
    internal static Option<double?> Signed(string name, string description, double? usual = null) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
                Parse(result, size => size != 0, $"{name}: give a number other than 0, such as -20."),
        };

    private static double? InRange(ArgumentResult result, string name, double least, double most) =>
        Parse(
            result,
            number => number >= least && number <= most,
            string.Create(CultureInfo.InvariantCulture, $"{name}: give a number from {least} to {most}.")
        );

    private static int? WholeInRange(ArgumentResult result, string name, int least, int most) =>
        (int?)Parse(
            result,
            number => number >= least && number <= most && number.Equals(Math.Floor(number)),
            string.Create(CultureInfo.InvariantCulture, $"{name}: give a whole number from {least} to {most}.")
        );

    private static double? Parse(ArgumentResult result, Func<double, bool> isRight, string advice)
    {
        if (
            double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            && isRight(number)
        )
        {
            return number;
        }

        result.AddError(advice);
        return null;
    }
}
