using FsCheck;
using FsCheck.Fluent;

namespace Repose.Practice.Tests.Setup;

public class AnAmountAsTyped
{
    [Theory]
    [InlineData("85", 8500)]
    [InlineData(" 85.5 ", 8550)]
    [InlineData("85,50", 8550)]
    [InlineData("0", 0)]
    [InlineData("100000", 10_000_000)]
    public void Is_read_with_a_point_or_a_comma(string text, long minor) =>
        Assert.Equal(new Money(minor), MoneyText.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12,345.678")]
    [InlineData("12,345")]
    [InlineData("1.234,00")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("85.555")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("٣٠")]
    [InlineData("100000.01")]
    [InlineData("99999999999999999999")]
    [InlineData("$85")]
    [InlineData("<b>85</b>")]
    public void Is_not_guessed_when_it_could_mean_something_else(string? text) => Assert.Null(MoneyText.Read(text));

    [Fact]
    public void Is_read_as_it_was_written() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 10_000_000).ToArbitrary(),
                minor => MoneyText.Read(MoneyText.Write(new(minor))) == new Money(minor)
            )
        );
}
