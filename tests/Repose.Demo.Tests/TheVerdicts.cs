using Repose.Data;
using Repose.Helping;
using Repose.SingleCase;
using Repose.Testing;

namespace Repose.Demo.Tests;

public class TheVerdicts
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Scratch(string engine)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var server = await Repose.Demo.Tests.ADemo.Fill(engine, ADemo.Today.PlusDays(3));
        Console.Error.WriteLine($"cold {engine} {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        var demo = await ADemo.On(engine);
        Console.Error.WriteLine($"warm {engine} {watch.ElapsedMilliseconds} ms");
        foreach (var one in ADemo.Finished)
        {
            var asking = Ask(demo, one);
            Console.Error.WriteLine(
                asking is HelpAnswer answer
                    ? $"{one.Name, -22} {one.TrueEffect} {answer.Level.Verdict} {answer.Level.Gain?.Estimate:0.0} night {answer.NightAfter.Verdict} {answer.NightAfter.Gain?.Estimate:0.0}| {string.Join(',', answer.Level.Gates.Select(g => g.GetType().Name))}"
                    : $"{one.Name} {asking}"
            );
        }
        Console.Error.WriteLine(
            $"appts {demo.Appointments.Length} diary {demo.Diaries.Sum(d => d.Count())} periods {demo.Periods.Sum(d => d.Count())}"
        );
    }

    private static Asking Ask(ADemo demo, DemoClient client)
    {
        var course = demo.Courses.Single(one => one.Id == client.CourseId);
        return IsItHelping.Ask(
            new(
                client.Outcome,
                demo.Periods[client.Id].Measured(),
                demo.Diaries[client.Id].Told(),
                AskedCourse.Of(
                    course,
                    demo.Appointments.Where(one => one.CourseId == course.Id),
                    DemoPractice.Zone,
                    client.Outcome.Code
                )
            )
        );
    }
}
