using Repose.Pictures.Words;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Languages;

public class WhoIsSpokenTo
{
    [Theory]
    [InlineData("es")]
    [InlineData("es-MX")]
    [InlineData("es-419")]
    public void Is_spoken_to_in_Spanish(string culture)
    {
        using var speaking = Speaking.In(new(culture));

        Assert.Equal("Todavía no se puede saber", VerdictWords.Heading(Verdict.CannotTellYet, Strength.ByLot));
        Assert.Equal("tiempo hasta dormirse", Outcomes.SleepOnsetLatency.Name);
        Assert.Equal("ene", Numbers.Month(new(2026, 1, 5))[..3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("de-CH")]
    [InlineData("pt-BR")]
    [InlineData("fa-IR")]
    public void Is_spoken_to_in_English(string culture)
    {
        using var speaking = Speaking.In(new(culture));

        Assert.Equal("Cannot tell yet", VerdictWords.Heading(Verdict.CannotTellYet, Strength.ByLot));
        Assert.Equal("time to fall asleep", Outcomes.SleepOnsetLatency.Name);
        Assert.Equal("Jan", Numbers.Month(new(2026, 1, 5))[..3]);
    }

    [Fact]
    public void Hears_the_diary_by_name_and_a_device_by_its_own()
    {
        using var spanish = Speaking.In(new("es"));

        Assert.Equal("Diario de sueño", SourceWords.Name(new("Sleep diary", SourceKind.Diary, Staged: false)));
        Assert.Equal("Jo's watch", SourceWords.Name(new("Jo's watch", SourceKind.Wearable, Staged: true)));
        Assert.Equal("My Sleep diary", SourceWords.Name(new("My Sleep diary", SourceKind.Diary, Staged: false)));
    }
}
