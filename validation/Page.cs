using System.Globalization;
using System.Text;
using Repose.SingleCase;

namespace Repose.Validation;

/// <summary>The published page: every figure, with those outside their band at the top.</summary>
internal static class Page
{
    public static string Of(IReadOnlyList<(Study Study, IReadOnlyList<Figure> Figures)> results, int people)
    {
        var page = new StringBuilder();
        Line($"# Validation");
        Line($"");
        Line(
            $"Written by `validation/run`, which simulates people and asks the statistics about them; do not edit by hand."
        );
        Line(
            $"Engine {Trace.CurrentEngine}; {people:N0} people in each setting, fixed seeds; the same on any number of cores."
        );
        Line($"");
        Line(
            $"Beside each share stands its Monte Carlo standard error. A figure holds when it lies in its band, or outside by at"
        );
        Line($"most three standard errors. A figure that does not is listed here, and stays.");
        Line($"");
        var all = results.SelectMany(result => result.Figures).Where(figure => !figure.ToldOnly).ToList();
        Line($"**{all.Count(figure => figure.Holds)} of {all.Count} figures hold.**");
        foreach (var (study, figures) in results)
        {
            foreach (var figure in figures.Where(figure => !figure.Holds))
            {
                Line(
                    $"- Outside: {study.Title}, {figure.Setting}: {Percent(figure.Share)}, where {Band(figure)} is right."
                );
            }
        }

        foreach (var (study, figures) in results)
        {
            Line($"");
            Line($"## {study.Title}");
            Line($"");
            Line($"{study.Text}");
            Line($"");
            Line($"| setting | {study.Counted} | ± | band | |");
            Line($"|---|---|---|---|---|");
            foreach (var figure in figures)
            {
                Line(
                    $"| {figure.Setting} | {Percent(figure.Share)} | {100 * figure.Error:0.00} | {Band(figure)} | {Mark(figure)} |"
                );
            }
        }

        return page.ToString();

        void Line(FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Mark(Figure figure) =>
        figure.ToldOnly ? ""
        : figure.Holds ? "holds"
        : "**outside**";

    private static string Band(Figure figure) =>
        figure.ToldOnly ? "told only"
        : figure.Low.Equals(figure.High) ? Percent(figure.Low)
        : figure.Low <= 0 ? $"at most {Percent(figure.High)}"
        : figure.High >= 1 ? $"at least {Percent(figure.Low)}"
        : $"{Percent(figure.Low)} to {Percent(figure.High)}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0#} %");
}
