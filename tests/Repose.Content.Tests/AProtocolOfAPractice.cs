namespace Repose.Content.Tests;

public class AProtocolOfAPractice
{
    private static readonly ContentLibrary Content = ContentLibrary.English;
    private static readonly Protocol Course = Content.Protocol("lbp-sleep-10x30")!;

    [Fact]
    public void Is_written_as_a_file_of_the_content_and_read_again_as_the_same()
    {
        var text = ProtocolText.Write(Course);

        var read = Content.ReadProtocol(text, "ours");

        Assert.Empty(read.Faults);
        Assert.Equal(text, ProtocolText.Write(read.Protocol!));
        Assert.Equal(
            Course.Session(60).Select(one => one.Step.Technique),
            read.Protocol!.Session(60).Select(one => one.Step.Technique)
        );
    }

    [Theory]
    [InlineData("A \"quiet\" hour: no # hurry")]
    [InlineData("Ñandú, 夜, <b>& {x}: [y]")]
    [InlineData("- no list")]
    public void Keeps_whatever_its_words_are(string words)
    {
        var named = Course with { Name = words };

        Assert.Equal(words, Content.ReadProtocol(ProtocolText.Write(named), "ours").Protocol!.Name);
    }

    [Fact]
    public void Names_the_step_and_the_line_that_is_wrong()
    {
        var text = ProtocolText
            .Write(Course)
            .Replace(
                "    regions: [neck-back]",
                "    fallback: [S1, X9]\n    regions: [tail]",
                StringComparison.Ordinal
            );

        var faults = Content.ReadProtocol(text, "ours").Faults;

        Assert.Equal(
            ["A step cannot take its own minutes.", "The body map has no area 'tail'.", "There is no step 'X9'."],
            faults.Select(fault => fault.Problem).Order(StringComparer.Ordinal)
        );
        Assert.All(faults, fault => Assert.Equal(("ours", "S1"), (fault.File, fault.Entry)));
        Assert.All(faults, fault => Assert.True(fault.Line > 0));
    }
}
