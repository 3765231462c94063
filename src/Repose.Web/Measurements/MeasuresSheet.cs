using NodaTime;
using Repose.Content;
using Repose.Pictures;
using Repose.Practice;

namespace Repose.Web.Measurements;

/// <summary>What was measured of a client.</summary>
/// <param name="Client">Whose.</param>
/// <param name="Zone">The zone of the practice's clocks.</param>
/// <param name="Today">Today there.</param>
/// <param name="All">Every value, struck ones included, the first one first.</param>
/// <param name="Sessions">The days of the sessions that took place.</param>
public sealed record MeasuresSheet(
    Client Client,
    DateTimeZone Zone,
    LocalDate Today,
    IReadOnlyList<Measurement> All,
    IReadOnlyList<LocalDate> Sessions
)
{
    /// <summary>The pictures of those measures of which there is a value, in the order of the content.</summary>
    public IEnumerable<(BodyMeasure Measure, MeasuredChartData Data)> Pictures(ContentLibrary content) =>
        from measure in content.Measures
        let values = All.Where(one => one.Holds && one.Measure.Equals(measure.Id, StringComparison.Ordinal)).ToList()
        where values.Count > 0
        select (
            measure,
            new MeasuredChartData
            {
                Title = measure.Name,
                Unit = measure.Unit,
                Points = [.. values.Select(one => new MeasuredPoint(one.On, one.Value, Side(one.Side), Words(one)))],
                Sessions = Sessions,
                Notes = [measure.Shows],
            }
        );

    internal static string Side(MeasuredSide side) =>
        side switch
        {
            MeasuredSide.Left => "left",
            MeasuredSide.Right => "right",
            _ => "",
        };

    private static string Words(Measurement one) =>
        string.Join(
            "; ",
            new[]
            {
                one.Told.Equals(one.Value)
                    ? ""
                    : string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"told as {one.Told} {one.ToldIn}"
                    ),
                one.Remark,
            }.Where(words => words.Length > 0)
        );
}
