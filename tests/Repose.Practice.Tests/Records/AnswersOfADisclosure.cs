using NodaTime;

namespace Repose.Practice.Tests.Records;

public class AnswersOfADisclosure
{
    private static readonly Id<MassagePractice> Here = Id<MassagePractice>.New();
    private readonly MassagePractice practice = new(Here, "Stillwater", "UTC", Instant.MinValue);
    private readonly Therapist ana = new(Here, Id<Therapist>.New(), "Ana");

    [Fact]
    public void Take_names_and_qualifications_from_where_they_stand_already()
    {
        ana.Describe("Ana", "Diploma of 2015", "", 0);

        var answers = DisclosureAnswers.Of(practice, "us-vt", ana, [], []);

        Assert.Equal("Stillwater", answers[DisclosureAnswers.PracticeName]);
        Assert.Equal("Ana", answers[DisclosureAnswers.TherapistName]);
        Assert.Equal("Diploma of 2015", answers[DisclosureAnswers.Qualifications]);
    }

    [Fact]
    public void Are_not_those_of_another_pack()
    {
        var answers = DisclosureAnswers.Of(practice, "us-vt", ana, [new(Here, "us-me", "how-to-complain", "Ask")], []);

        Assert.DoesNotContain("how-to-complain", answers.Keys);
    }

    [Fact]
    public void Are_not_those_of_another_therapist()
    {
        var bens = new TherapistAnswer(Here, Id<Therapist>.New(), "us-vt", "registration-number", "7");

        Assert.DoesNotContain("registration-number", DisclosureAnswers.Of(practice, "us-vt", ana, [], [bens]).Keys);
    }
}
