using FsCheck;
using FsCheck.Fluent;

namespace Repose.Practice.Tests.Notes;

public sealed class WritingAtTheSameTime
{
    private static readonly NoteText Began = new("", "Half an hour.", "", "Go on.");

    [Fact]
    public void Keeps_what_one_alone_wrote()
    {
        var typed = Began.With(NotePart.Subjective, "Slept better.");

        Assert.Equal(typed, MergedNote.Of(Began, Began, typed).Text);
        Assert.Equal(typed, MergedNote.Of(Began, typed, Began).Text);
        Assert.Empty(MergedNote.Of(Began, typed, Began).Both);
    }

    [Fact]
    public void Lays_together_what_two_wrote_in_different_parts()
    {
        var one = Began.With(NotePart.Subjective, "Slept better.");
        var other = Began.With(NotePart.Assessment, "Tolerated well.");

        var merged = MergedNote.Of(Began, one, other);

        Assert.Equal(one.With(NotePart.Assessment, "Tolerated well."), merged.Text);
        Assert.Empty(merged.Both);
    }

    [Fact]
    public void Keeps_both_where_two_wrote_in_one_part_and_says_so()
    {
        var one = Began.With(NotePart.Plan, "Go on.\nLighter.");
        var other = Began.With(NotePart.Plan, "Go on.\nMore back.");

        var merged = MergedNote.Of(Began, one, other);

        Assert.Equal("Go on.\nLighter.\nMore back.", merged.Text.Plan);
        Assert.Equal([NotePart.Plan], merged.Both);
    }

    [Fact]
    public void Never_loses_a_line_that_either_wrote_anew() =>
        Prop.ForAll(
                Texts(),
                Texts(),
                Texts(),
                (from, kept, typed) =>
                {
                    var merged = MergedNote.Of(from, kept, typed).Text;
                    return NoteText.Parts.All(part =>
                    {
                        var known = from[part].Split('\n');
                        var lines = merged[part].Split('\n');
                        return kept[part]
                            .Split('\n')
                            .Concat(typed[part].Split('\n'))
                            .Where(line => line.Length > 0)
                            .Except(known, StringComparer.Ordinal)
                            .All(line => merged[part].Contains(line, StringComparison.Ordinal));
                    });
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Sending_the_same_again_changes_nothing() =>
        Prop.ForAll(
                Texts(),
                Texts(),
                Texts(),
                (from, kept, typed) =>
                {
                    var once = MergedNote.Of(from, kept, typed).Text;
                    return MergedNote.Of(once, once, once).Text == once
                        && MergedNote.Of(from, typed, typed).Text == typed;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<NoteText> Texts()
    {
        var line = Gen.Elements("", "One.", "Two.", "Three.", "One. Two.", "Pain 3.");
        var part = line.ListOf().Select(lines => string.Join('\n', lines));
        return (
            from subjective in part
            from objective in part
            from assessment in part
            from plan in part
            select new NoteText(subjective, objective, assessment, plan)
        ).ToArbitrary();
    }
}
