using System.IO.Compression;

namespace Repose.Tests;

/// <summary>Every refusal says what was wrong, where, and what to do; it has an exit code, and writes nothing.</summary>
public class WhatIsRefused
{
    [Fact]
    public void An_export_without_sleep_has_an_exit_code_of_its_own() =>
        Refuses(4, "no sleep in it", place => place.Write("export.xml", SomeFiles.ExportWithoutSleep));

    [Fact]
    public void An_empty_file() => Refuses(3, "empty", place => place.Write("export.xml", ""));

    [Fact]
    public void An_export_that_is_cut_in_half() =>
        Refuses(3, "export.xml", place => place.Write("export.xml", SomeFiles.Export[..^40]));

    [Fact]
    public void A_file_of_another_kind() => Refuses(3, "letter.txt", place => place.Write("letter.txt", "Dear Jo,"));

    [Fact]
    public void A_file_is_refused_in_English_wherever_the_command_runs()
    {
        using var place = new Workplace();

        var result = Command.RunWith(
            Environment.CurrentDirectory,
            "es_ES.UTF-8",
            "nights",
            place.Write("letter.txt", "Dear Jo,"),
            "--csv",
            place.Path("nights.csv")
        );

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("is not a sleep export that can be read here", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_file() => Refuses(3, "is empty", place => place.Folder);

    [Fact]
    public void To_write_over_a_file_in_the_folder_that_is_read()
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);

        var result = Command.Run("nights", place.Folder, "--csv", export);

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("one of the files that are read", result.Error, StringComparison.Ordinal);
        Assert.Equal(SomeFiles.Export, File.ReadAllText(export));
    }

    [Fact]
    public void A_file_that_is_not_there() => Refuses(3, "was not found", place => place.Path("missing.zip"));

    [Fact]
    public void An_empty_zip() =>
        Refuses(
            3,
            "export.zip",
            place =>
            {
                using var zip = ZipFile.Open(place.Path("export.zip"), ZipArchiveMode.Create);
                return place.Path("export.zip");
            }
        );

    [Fact]
    public void A_truncated_zip() =>
        Refuses(
            3,
            "export.zip",
            place =>
            {
                using (var zip = ZipFile.Open(place.Path("export.zip"), ZipArchiveMode.Create))
                {
                    zip.CreateEntryFromFile(
                        place.Write("export.xml", SomeFiles.Export),
                        "apple_health_export/export.xml"
                    );
                }

                File.WriteAllBytes(place.Path("export.zip"), File.ReadAllBytes(place.Path("export.zip"))[..^60]);
                return place.Path("export.zip");
            }
        );

    [Fact]
    public void A_diary_with_an_impossible_time_names_the_row_and_the_column() =>
        Refuses(
            3,
            "25:00",
            place => place.Write("diary.csv", SomeFiles.DiaryHeader + "2026-02-02,25:00,22:45,20,1,10,06:30,06:45,3\n")
        );

    [Fact]
    public void A_zone_that_does_not_exist()
    {
        using var place = new Workplace();

        var result = Command.Run(
            "nights",
            place.Write("export.xml", SomeFiles.Export),
            "--zone",
            "Europe/Atlantis",
            "--csv",
            place.Path("nights.csv")
        );

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Europe/Zurich", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-folder/nights.csv")]
    public void A_place_where_nothing_can_be_written(string target)
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);

        var result = Command.Run("nights", export, "--csv", place.Path(target));

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("--csv", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_would_overwrite_an_input()
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);

        Assert.Equal(5, Command.Run("nights", export, "--csv", export).ExitCode);
        Assert.Equal(SomeFiles.Export, File.ReadAllText(export));
    }

    [Fact]
    public void A_device_in_the_place_of_an_output()
    {
        using var place = new Workplace();

        var result = Command.Run("nights", place.Write("export.xml", SomeFiles.Export), "--csv", "/dev/null");

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("is no file but a device", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_would_overwrite_an_input_through_a_link()
    {
        using var place = new Workplace();
        var export = place.Write("export.xml", SomeFiles.Export);
        File.CreateSymbolicLink(place.Path("link.csv"), export);

        Assert.Equal(5, Command.Run("nights", export, "--csv", place.Path("link.csv")).ExitCode);
        Assert.Equal(SomeFiles.Export, File.ReadAllText(export));
    }

    [Fact]
    public void The_same_diary_given_twice()
    {
        using var place = new Workplace();
        var diary = place.Write("diary.csv", SomeFiles.Diary(2));

        var result = Command.Run("nights", diary, diary, "--csv", place.Path("nights.csv"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("Two diaries tell of the night of 2026-02-02", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_the_earlier_output_as_it_was()
    {
        using var place = new Workplace();
        var earlier = place.Write("nights.csv", "earlier");

        Command.Run("nights", place.Write("export.xml", SomeFiles.Export[..^40]), "--csv", earlier);

        Assert.Equal("earlier", File.ReadAllText(earlier));
        Assert.Equal(["export.xml", "nights.csv"], place.Files());
    }

    [Fact]
    public void Replaces_the_earlier_output_once_the_new_one_is_whole()
    {
        using var place = new Workplace();
        var earlier = place.Write("nights.csv", "earlier");

        Command.Run("nights", place.Write("export.xml", SomeFiles.Export), "--csv", earlier);

        Assert.StartsWith("start,end", File.ReadAllText(earlier), StringComparison.Ordinal);
        Assert.Equal(["export.xml", "nights.csv"], place.Files());
    }

    [Fact]
    public void A_command_that_does_not_exist_is_answered_with_how_to_get_help()
    {
        var result = Command.Run("heal");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    private static void Refuses(int exitCode, string words, Func<Workplace, string> export)
    {
        using var place = new Workplace();
        var result = Command.Run("nights", export(place), "--csv", place.Path("out.csv"));

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.Path("out.csv")));
    }
}
