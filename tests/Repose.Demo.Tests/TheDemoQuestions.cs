using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Demo.Tests;

public class TheDemoQuestions
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Were_answered_by_those_with_a_course_and_scored_as_the_form_says(string engine)
    {
        var demo = await ADemo.On(engine);
        var forms = await demo.Server.InDb(db => db.FilledForms.AsNoTracking().ToListAsync());

        Assert.InRange(forms.Select(one => one.ClientId).Distinct().Count(), 18, 30);
        Assert.All(
            forms.Where(one => one.RawPoints.Length > 0),
            one => Assert.Equal(ContentLibrary.Shipped.Instrument(one.Instrument)!.Score(one.Points()).Total, one.Total)
        );
        Assert.Contains(forms, one => one is { IsByStaff: true, Instrument: "isi", Total: > 0 });
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Were_answered_before_this_morning_within_their_asking(string engine)
    {
        var demo = await ADemo.On(engine);
        var forms = await demo.Server.InDb(db => db.FilledForms.AsNoTracking().ToListAsync());
        var askings = demo.Courses.SelectMany(course =>
            CourseDays.Of(course, demo.Appointments, DemoPractice.Zone) is { } days
                ? Askings.Of(days.Agreed, [days])
                : []
        );
        var byKey = askings.ToDictionary(one => one.Key);

        Assert.All(forms, one => Assert.True(one.WrittenAt < new DemoDay(ADemo.Today).Now));
        Assert.All(
            forms.Where(one => byKey.ContainsKey(one.AskingKey)),
            one => Assert.True(byKey[one.AskingKey].IsOpen(one.Date), $"{one.AskingKey} on {one.Date}")
        );
        Assert.InRange(forms.Count(one => byKey.ContainsKey(one.AskingKey)), forms.Count - 1, forms.Count);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leave_one_client_to_be_looked_at_this_morning_for_whom_it_cannot_wait(string engine)
    {
        var demo = await ADemo.On(engine);
        var flags = await demo.Server.InDb(db => db.FormFlags.AsNoTracking().ToListAsync());
        var flagged = demo.Clients.Single(one => one.Name == DemoQuestions.Flagged);

        Assert.Contains(flags, one => one is { IsOpen: true, IsCrisis: true } && one.ClientId == flagged.Id);
        Assert.Contains(flags, one => !one.IsOpen && one.Note.Length > 0);
        Assert.All(
            flags.Where(one => one.IsOpen),
            one => Assert.True(one.RaisedAt > new DemoDay(ADemo.Today.PlusDays(-1)).Now)
        );
        Assert.Single(flags, one => one.IsCrisis);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void Leave_something_to_answer_for_the_client_who_signs_in_on_any_day_of_the_week(int day)
    {
        var today = ADemo.Today.PlusDays(day);
        var rows = DemoPractice.Make(today);
        var client = DemoPractice.Clients.Single(one => one.Name == Roster.SignsIn);
        var days = CourseDays.Of(
            rows.OfType<Course>().Single(one => one.Id == client.CourseId),
            rows.OfType<Appointment>(),
            DemoPractice.Zone
        )!;
        var open = Askings.Of(days.Agreed, [days]).First(one => one.IsOpen(today));

        Assert.DoesNotContain(
            rows.OfType<FilledForm>(),
            one => one.AskingKey == open.Key && one.ClientId == client.Id && one.Instrument == "phq-2"
        );
    }
}
