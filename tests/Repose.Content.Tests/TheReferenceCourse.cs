namespace Repose.Content.Tests;

public class TheReferenceCourse
{
    private static Protocol Course => ContentLibrary.Shipped.Protocol("lbp-sleep-10x30")!;

    private static ProtocolStep Step(string id) => Course.Steps.Single(step => step.Id == id);

    [Fact]
    public void Has_the_dose_of_the_study()
    {
        var plan = Course.Course;

        Assert.Equal((10, 2, 5, 30), (plan.Sessions, plan.PerWeek, plan.Weeks, plan.Minutes));
        Assert.Equal(Provenance.Study, plan.Provenance);
    }

    [Fact]
    public void Says_that_the_gaps_between_sessions_are_ours() =>
        Assert.Equal(
            (2, 5, Provenance.Extrapolated),
            (Course.Course.MinGapDays, Course.Course.MaxGapDays, Course.Course.GapProvenance)
        );

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(90)]
    public void Fills_each_session_to_the_minute(int length) =>
        Assert.Equal(length, Course.Session(length).Sum(planned => planned.Minutes));

    [Fact]
    public void Has_only_the_techniques_of_the_study_and_the_turning_over_in_its_thirty_minutes() =>
        Assert.Equal(
            ["P1", "P2", "P3", "P4", "T1", "S1", "S2", "S3", "S4", "S5", "S6", "S7"],
            Course.Session(30).Select(planned => planned.Step.Id)
        );

    [Fact]
    public void Counts_29_minutes_of_the_study_in_thirty() => Assert.Equal(29, Course.StudyMinutes(30));

    [Fact]
    public void Has_no_plan_for_another_length() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Course.Session(45));

    [Fact]
    public void Gives_the_minutes_of_the_abdomen_to_the_neck_and_then_to_the_head() =>
        Assert.Equal(["S1", "X4"], Course.FallbackFor(Step("S2")).Select(step => step.Id));

    [Fact]
    public void Never_gives_the_minutes_of_a_step_to_itself() =>
        Assert.All(Course.Steps, step => Assert.DoesNotContain(step, Course.FallbackFor(step)));

    [Fact]
    public void Has_nowhere_to_lie_while_turning_over() => Assert.Null(Step("T1").Position);

    [Fact]
    public void Says_that_the_full_paper_was_not_read() =>
        Assert.Contains(Course.Notes, note => note.Contains("full paper", StringComparison.Ordinal));
}
