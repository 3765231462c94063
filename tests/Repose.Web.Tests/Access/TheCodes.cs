using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Web.Access;

namespace Repose.Web.Tests.Access;

public class TheCodes
{
    private static readonly string Key = Base32.Of(Encoding.ASCII.GetBytes("12345678901234567890"));

    /// <summary>RFC 6238, appendix B, the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Codes.At(Key, Codes.StepOf(Instant.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Have_keys_in_the_base_32_of_the_standard(string text, string coded) =>
        Assert.Equal(coded, Base32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Have_keys_that_can_be_read_back() =>
        Prop.ForAll<byte[]>(bytes => Base32.Read(Base32.Of(bytes)).SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("２８７０８２")]
    [InlineData("abcdef")]
    public void Fit_only_as_six_digits(string typed) =>
        Assert.Null(Codes.Match(Key, typed, Instant.FromUnixTimeSeconds(59)));

    [Theory]
    [InlineData("287 082")]
    [InlineData(" 287082 ")]
    [InlineData("287-082")]
    public void May_be_typed_with_gaps(string typed) =>
        Assert.Equal(1, Codes.Match(Key, typed, Instant.FromUnixTimeSeconds(59)));
}
