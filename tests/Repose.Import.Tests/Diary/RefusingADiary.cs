using System.Text;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Diary;

public sealed class RefusingADiary
{
    [Theory]
    [InlineData("the fifth,22:30,23:00,40,2,35,06:00,06:30,3,", "date", "year, month, day")]
    [InlineData(",22:30,23:00,40,2,35,06:00,06:30,3,", "date", "no date")]
    [InlineData("2024-03-05,25:00,23:00,40,2,35,06:00,06:30,3,", "bed_time", "25:00")]
    [InlineData("2024-03-05,soon,23:00,40,2,35,06:00,06:30,3,", "bed_time", "soon")]
    [InlineData("2024-03-05,07:00,07:10,40,2,35,22:50,23:00,3,", "bed_time", "swapped")]
    [InlineData("2024-03-05,23:10,23:00,40,2,35,06:00,06:30,3,", "lights_out", "come first")]
    [InlineData("2024-03-05,11:15,23:00,40,2,35,06:00,06:30,3,", "lights_out", "am, pm")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,07:00,06:30,3,", "out_of_bed", "come first")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,06:00,18:30,3,", "out_of_bed", "16 hours")]
    [InlineData("2024-03-05,2024-03-01T22:30,23:00,40,2,35,06:00,06:30,3,", "bed_time", "2024-03-05")]
    [InlineData("2024-03-05,22:30,23:00,200,2,300,06:00,06:30,3,", "sol_min", "500 minutes")]
    [InlineData("2024-03-05,22:30,23:00,-4,2,35,06:00,06:30,3,", "sol_min", "negative")]
    [InlineData("2024-03-05,22:30,23:00,40,2,2000,06:00,06:30,3,", "waso_min", "more than")]
    [InlineData("2024-03-05,22:30,23:00,40,1.5,35,06:00,06:30,3,", "awakenings", "whole")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,06:00,06:30,good,", "quality", "number")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,06:00,06:30,NaN,", "quality", "number")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,06:00,06:30,3,hot, loud", null, "quotes")]
    [InlineData("2024-03-05,22:30,23:00,40,2,35,06:00,06:30,3,\"hot", null, "never closed")]
    public void Names_the_row_the_column_and_what_is_wrong(string row, string? column, string wrong)
    {
        var refusal = Refuse(row);

        var cell = Assert.Single(refusal.Cells);
        Assert.Equal((2, column), (cell.Row, cell.Column));
        Assert.Contains(wrong, cell.Wrong);
        Assert.Contains("Nothing was kept", refusal.Message);
    }

    [Fact]
    public void Misses_the_date_where_one_damaged_letter_makes_another_word_of_its_column()
    {
        // Read alone, as the format is recognised, the first row has a date and an emoji. Of the whole file a later byte says that
        // it is no UTF-8, and then the emoji is four letters.
        byte[] file =
        [
            .. Encoding.UTF8.GetBytes("da\U0001F319te,bed_time,out_of_bed,note\n2024-03-05,22:30,06:30,"),
            0x82,
            .. "\n"u8,
        ];

        var refusal = Some.Refuse<BadDiaryRows>(file);

        Assert.Contains("no date", Assert.Single(refusal.Cells).Wrong);
    }

    [Fact]
    public void Finds_two_rows_for_a_night()
    {
        var refusal = Some.Refuse<BadDiaryRows>(
            new DiaryCsvFile().Night("2024-03-05").Night("2024-03-06").Night("2024-03-05").ToBytes()
        );

        Assert.Equal((4, "date"), (refusal.Cells[0].Row, refusal.Cells[0].Column));
        Assert.Contains("row 2", refusal.Cells[0].Wrong);
    }

    [Fact]
    public void Finds_two_columns_that_say_the_same() =>
        Assert.Equal(
            "BT",
            Some.Refuse<BadDiaryRows>(
                    new DiaryCsvFile("date", "bed_time", "BT").Row("2024-03-05", "23:00", "23:00").ToBytes()
                )
                .Cells[0]
                .Column
        );

    [Fact]
    public void Counts_rows_as_a_spreadsheet_does()
    {
        var text = $"{DiaryCsvFile.Usual}\n\n2024-03-04,,,,,,,,,\"two\nlines\"\n2024-03-05,x,,,,,,,,\n";

        Assert.Equal(4, Some.Refuse<BadDiaryRows>(Encoding.UTF8.GetBytes(text)).Cells[0].Row);
    }

    [Fact]
    public void Lists_the_first_twenty_rows_and_counts_the_rest()
    {
        var rows = Enumerable.Range(1, 25).Select(d => $"2024-03-{d:00},x,y,40,2,35,06:00,06:30,3,");

        var refusal = Refuse([.. rows]);

        Assert.Equal(50, refusal.Cells.Count);
        Assert.Contains("25 rows", refusal.Message);
        Assert.Contains("Row 21, lights_out", refusal.Message);
        Assert.DoesNotContain("Row 22", refusal.Message);
        Assert.Contains("5 more rows", refusal.Message);
    }

    private static BadDiaryRows Refuse(params string[] rows) =>
        Some.Refuse<BadDiaryRows>(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(DiaryCsvFile.Usual))));
}
