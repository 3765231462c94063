using System.Text;
using NodaTime;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Spreadsheets;

/// <summary>Workbooks that are damaged, or were made to do harm.</summary>
public sealed class RefusingASpreadsheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly byte[] Sound = new XlsxFile()
        .Row("Date", "Bed time")
        .Row(new LocalDate(2024, 3, 5), "22:30")
        .ToBytes();

    [Theory]
    [InlineData("A2000000000")]
    [InlineData("A1048577")]
    [InlineData("XFD1")]
    [InlineData("ZZZZZZ1")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA1")]
    public void Refuses_a_cell_where_no_diary_has_one(string at)
    {
        var row = string.Concat(at.Where(char.IsDigit));
        var refusal = Some.Read(
            Workbook($"<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"{row}\"><c r=\"{at}\"><v>2</v></c></row>")
        ).Refusal;

        Assert.Contains("my file", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_workbook_that_unpacks_without_end()
    {
        var refusal = Some.Refuse<TooLarge>(Workbook(new string(' ', 80 << 20)));

        Assert.Contains("64 MB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_more_cells_than_anybody_fills()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1000)) + "</row>";

        Some.Refuse<TooLarge>(Workbook(string.Concat(Enumerable.Repeat(row, 1100))));
    }

    [Theory]
    [InlineData(
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"1000000\"/></table:table-row>"
    )]
    [InlineData(
        "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
    )]
    public void Refuses_a_sheet_that_repeats_itself_without_end(string row) =>
        Some.Refuse<TooLarge>(new OdsFile().Row("Date", "Bed time").Raw(row).ToBytes());

    /// <summary>Found by changing files at random.</summary>
    [Fact]
    public void Refuses_an_open_document_whose_type_cannot_be_unpacked()
    {
        var bytes = new OdsFile().Row("Date", "Bed time").ToBytes();
        // How a part is packed stands ten bytes into its entry of the list at the end; mimetype is the first.
        bytes[bytes.AsSpan().IndexOf("PK\x01\x02"u8) + 10] = 99;

        var refusal = Some.Read(bytes).Refusal;

        Assert.Contains("my file", refusal!.Message, StringComparison.Ordinal);
    }

    /// <summary>Found by changing files at random.</summary>
    [Fact]
    public void Takes_an_hour_below_zero_for_no_hour()
    {
        var refusal = Some.Read(
            new XlsxFile().Row("Date", "-1", "Bed time").Row(new LocalDate(2024, 3, 5), "-2", "-1").ToBytes()
        ).Refusal;

        Assert.NotNull(refusal);
    }

    [Fact]
    public void Processes_no_definition_of_words_that_stand_for_others()
    {
        var lol = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        var file = new XlsxFile
        {
            Instead = (
                "xl/workbook.xml",
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{lol}<workbook xmlns=\"{Main}\">&b;</workbook>")
            ),
        };

        Some.Refuse<DamagedFile>(file.Row("Date", "Bed time").ToBytes());
    }

    [Fact]
    public void Is_read_right_or_refused_wherever_it_is_cut()
    {
        for (var length = 40; length < Sound.Length; length += 13)
        {
            Assert.Contains("my file", Some.Read(Sound[..length]).Refusal!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Is_read_right_or_refused_whichever_byte_has_changed()
    {
        var night = Some.Import(Sound).Diary[0];
        for (var at = 0; at < Sound.Length; at++)
        {
            var file = Sound.ToArray();
            file[at] ^= 0x55;

            var outcome = Some.Read(file);

            Assert.True(outcome.Refusal is not null || outcome.Value!.Diary.SequenceEqual([night]), $"byte {at}");
        }
    }

    [Theory]
    [InlineData("EncryptedPackage")]
    [InlineData("Workbook")]
    public void Refuses_a_compound_file_that_only_begins_like_one(string name)
    {
        byte[] file =
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[600],
            .. Encoding.Unicode.GetBytes(name + "\0"),
        ];

        Assert.Contains("my file", Some.Read(file).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_table_of_a_million_columns()
    {
        var csv = Encoding.UTF8.GetBytes("Date,Bed time" + new string(',', 1_000_000) + "\n2024-03-05,22:30\n");

        Assert.Contains("my file", Some.Read(csv).Refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Takes_every_kind_of_line_end_also_mixed(string end)
    {
        var csv = $"Datum;Ins Bett{end}5.3.2024;22:30\r\n6.3.2024;22:30{end}7.3.2024;22:30\n";

        Assert.Equal(3, Some.Import(Encoding.UTF8.GetBytes(csv)).Diary.Count);
    }

    [Fact]
    public void Writes_no_file_whatever_names_stand_in_a_zip()
    {
        var night = new DiaryCsvFile().Night("2024-03-05").ToBytes();

        var read = Some.Import(
            ZipFile.Of(
                ("../../../../tmp/repose-escape/diary.csv", night),
                ("/etc/repose-escape", night.Reverse().ToArray())
            )
        );

        Assert.Single(read.Diary);
        Assert.False(File.Exists("/tmp/repose-escape/diary.csv") || File.Exists("/etc/repose-escape"));
    }

    private static byte[] Workbook(string rows) =>
        new XlsxFile
        {
            Instead = (
                "xl/worksheets/sheet1.xml",
                Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>")
            ),
        }
            .Row("x")
            .ToBytes();
}
