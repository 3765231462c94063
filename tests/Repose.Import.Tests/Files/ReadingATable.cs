using System.Text;
using NodaTime;
using Repose.Import.Files;

namespace Repose.Import.Tests.Files;

/// <summary>What every table of a device's maker goes through.</summary>
public sealed class ReadingATable
{
    [Theory]
    [InlineData("start,asleep (min),nap\n2024-03-01 23:10,400,false\n")]
    [InlineData("start;asleep (min);nap\r\n2024-03-01 23:10;400;false")]
    [InlineData("start\tasleep (min)\tnap\r2024-03-01 23:10\t400\tfalse\r")]
    [InlineData("\"start\",\"asleep (min)\",\"nap\"\r\n\n\"2024-03-01 23:10\",\"400\",\"false\",,\n")]
    [InlineData("\n start , ASLEEP_MIN ,nap\n2024-03-01 23:10, 400.0 ,false\n\n")]
    public void Finds_cells_by_the_names_of_their_columns(string text)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            using var table = Open([.. encoding.Preamble, .. encoding.GetBytes(text)]);

            Assert.True(table.Read());
            Assert.Equal("2024-03-01 23:10", table.Text(table.Header.Find("start")));
            Assert.Equal(Duration.FromMinutes(400), table.Minutes(table.Header.Find("asleep", "Asleep min")));
            Assert.Null(table.Text(table.Header.Find("steps")));
            Assert.False(table.Read());
        }
    }

    [Fact]
    public void Takes_the_words_of_a_spreadsheet_on_windows()
    {
        using var table = Open(Encoding.Latin1.GetBytes("Inicio del sueño,Siesta\n1,2\n"));

        Assert.Equal(0, table.Header.Find("Inicio del sueño"));
    }

    [Fact]
    public void Says_row_and_column_of_what_cannot_be_read()
    {
        using var table = Open("start,REM\n1,20\n\n2,x\n3,-5\n4,100000000\n"u8.ToArray());
        table.Read();

        Assert.Equal(Duration.FromSeconds(20), table.Seconds(1));
        foreach (var (row, wrong) in new[] { (4, "“x”"), (5, "negative"), (6, "more than can be") })
        {
            table.Read();
            var message = Assert.Throws<UnreadableException>(() => table.Seconds(1)).Refusal.Message;
            Assert.Contains($"Row {row}, REM", message, StringComparison.Ordinal);
            Assert.Contains(wrong, message, StringComparison.Ordinal);
            Assert.Contains("my table", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1,440", 1440)]
    [InlineData("1,440.5", 1440.5)]
    [InlineData("7,5", 7.5)]
    [InlineData("0.5", 0.5)]
    public void Understands_numbers_of_every_country(string text, double number) =>
        Assert.Equal(number, CsvNumber.Read(text));

    [Fact]
    public void Refuses_rows_without_end_and_columns_without_number()
    {
        var wide = Encoding.UTF8.GetBytes("start,end\n" + new string(',', 5000) + "\n");
        var stray = Encoding.UTF8.GetBytes("start,end\n1,\"2\n3,4\n");
        var endless = Encoding.UTF8.GetBytes("start,end\n1,\"" + new string('x', 3 << 20));

        Assert.Contains("Row 2 has more than 2000 cells", Trouble(wide), StringComparison.Ordinal);
        Assert.Contains("never closed", Trouble(stray), StringComparison.Ordinal);
        Assert.Contains("1024 kB", Trouble(endless), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3/6/2024 3:23", "2/13/2024 0:50", 3, 6)]
    [InlineData("3/6/2024 3:23", "13/2/2024 0:50", 6, 3)]
    [InlineData("3-6-2024 3:23 am", "13-2-2024 12:50 pm", 6, 3)]
    [InlineData("03.06.2024 03:23", "04.06.2024 03:23", 6, 3)]
    public void Learns_from_one_date_how_the_others_are_meant(string text, string other, int month, int day)
    {
        var times = new ClockTimes("my table");
        times.Look(text);
        times.Look(other);

        Assert.Equal(new LocalDateTime(2024, month, day, 3, 23), times.Read(text));
        Assert.NotNull(times.Remark);
    }

    [Theory]
    [InlineData("3/6/2024 3:23", "4/6/2024 3:23", "every other date")]
    [InlineData("13/6/2024 3:23", "6/13/2024 3:23", "“6/13/2024 3:23” its month first")]
    public void Asks_rather_than_guesses(string text, string other, string said)
    {
        var times = new ClockTimes("my table");
        times.Look(text);
        times.Look(other);

        var refusal = Assert.Throws<UnreadableException>(() => times.Read(text)).Refusal;

        Assert.Equal("unclear-dates", refusal.Code);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("as the app exported it", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-01T23:10:05.000-05:00", -5)]
    [InlineData("2024-03-01 23:10:05-0500", -5)]
    [InlineData("2024-03-01T23:10:05Z", 0)]
    public void Reads_times_with_an_offset(string text, int hours) =>
        Assert.Equal(
            new LocalDateTime(2024, 3, 1, 23, 10, 5).WithOffset(Offset.FromHours(hours)),
            IsoTime.WithOffset(text)
        );

    [Theory]
    [InlineData("UTC-0330", -210)]
    [InlineData("UTC+05:45", 345)]
    [InlineData("+00:00", 0)]
    [InlineData("UTC", 0)]
    public void Reads_offsets(string text, int minutes) =>
        Assert.Equal(Offset.FromSeconds(60 * minutes), IsoTime.Offset(text));

    private static string Trouble(byte[] bytes) =>
        Assert
            .Throws<UnreadableException>(() =>
            {
                using var table = Open(bytes);
                while (table.Read()) { }
            })
            .Refusal.Message;

    private static CsvTable Open(byte[] bytes)
    {
        var part = new ExportPart("my table", bytes.Length, bytes.Length, null, () => new MemoryStream(bytes));
        return CsvTable.Open(
            part,
            new Reading(
                "my file",
                bytes.Length,
                Some.Options(),
                ReadingLimits.Default,
                TestContext.Current.CancellationToken
            )
        );
    }
}
