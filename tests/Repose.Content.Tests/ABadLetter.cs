namespace Repose.Content.Tests;

public class ABadLetter
{
    private const string Referral = "content/letters/1-referral.yaml";
    private const string Common = "content/letters/5-common.yaml";

    [Theory]
    [InlineData(Referral, "{client}, born", "somebody, born", "It does not say {client}.")]
    [InlineData(Referral, "parts: [why,", "parts: [gossip, why,", "'gossip' is not one of the parts.")]
    [InlineData(Common, "id: not-now", "id: never", "The plan depends on these answers.")]
    [InlineData(Common, "id: seen", "id: cbt-i", "The id 'cbt-i' is taken by another entry.")]
    public void Is_refused_with_file_and_line(string file, string words, string others, string problem)
    {
        var faults = Shelf.Shipped().Changed(file, words, others).Faults();

        var fault = Assert.Single(faults, fault => fault.Problem == problem);
        Assert.True(fault.Line > 0);
        Assert.Equal(file, fault.File);
    }
}
