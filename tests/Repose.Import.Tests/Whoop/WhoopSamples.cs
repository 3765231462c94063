using System.Text;
using System.Text.Json;

namespace Repose.Import.Tests.Whoop;

public sealed class WhoopSamples
{
    [Fact]
    public void Of_a_hundred_and_twenty_sleeps_agree_with_what_was_worked_out_by_hand() =>
        Assert.Empty(
            ExpectedNights.Differences(
                "whoop/sleeps_first120.expected.csv",
                Some.Import(Samples.Read("whoop/sleeps_first120.csv")).Periods
            )
        );

    /// <summary>The sample is the rows of a table that a spreadsheet saved, kept by somebody as JSON.</summary>
    [Fact]
    public void That_a_spreadsheet_saved_again_agree_with_what_was_worked_out_by_hand()
    {
        using var rows = JsonDocument.Parse(Samples.Read("whoop/whoopvsoura_whoop_excel_dates.json"));
        var all = rows.RootElement.EnumerateArray().ToList();
        var lines = all.Select(row => row.EnumerateObject().Select(cell => cell.Value.ToString()))
            .Prepend(all[0].EnumerateObject().Select(cell => cell.Name))
            .Select(cells => string.Join(',', cells));

        Assert.Empty(
            ExpectedNights.Differences(
                "whoop/whoopvsoura_whoop_excel_dates.expected.csv",
                Some.Import(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Periods
            )
        );
    }
}
