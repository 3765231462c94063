using System.Globalization;
using Repose.Validation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (
    args is not [var count, var file]
    || !int.TryParse(count, CultureInfo.InvariantCulture, out var people)
    || people < 1
)
{
    await Console.Error.WriteLineAsync("Usage: validation PEOPLE FILE, such as: validation 10000 docs/validation.md");
    return 2;
}

var results = new List<(Study, IReadOnlyList<Figure>)>();
foreach (var study in AllStudies.InOrder)
{
    Console.Write($"{study.Title} …");
    List<Figure> figures = [.. study.Run(people)];
    Console.WriteLine($" {figures.Count(figure => figure.Holds)} of {figures.Count} hold");
    results.Add((study, figures));
}

await File.WriteAllTextAsync(file, Page.Of(results, people));
return results.TrueForAll(result => result.Item2.All(figure => figure.Holds)) ? 0 : 1;
