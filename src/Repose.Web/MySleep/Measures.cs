using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>The definitions behind "What is this?".</summary>
internal static class Measures
{
    private const string Diary = "Carney et al. 2012, doi:10.5665/sleep.1642";

    internal static Measure TimeInBed { get; } =
        new("time in bed", "From going into bed until getting up for the day, asleep or not.", Diary);

    internal static Measure Regularity { get; } =
        new(
            "the sleep regularity index",
            "How likely it is that somebody asleep, or awake, is so at the same time on the next day too. 100 is the same "
                + "every day, 0 is no more alike than chance.",
            "Phillips et al. 2017, doi:10.1038/s41598-017-03171-4"
        );

    internal static Measure SocialJetlag { get; } =
        new(
            "social jetlag",
            "How much later the middle of sleep is on free days than on work days. Saturday and Sunday count as free.",
            "Wittmann et al. 2006, doi:10.1080/07420520500545979"
        );

    internal static Measure Debt { get; } =
        new(
            "sleep debt",
            "What was missing to the need on short nights (shortfall), what was slept beyond it (catch-up), and what is "
                + "left. It adds up hours and says nothing of how somebody feels.",
            "Adding up: Van Dongen et al. 2003, Sleep 26(2):117-126. What catching up does not repay: Belenky et al. 2003, "
                + "J Sleep Res 12:1-12; Depner et al. 2019, doi:10.1016/j.cub.2019.01.069"
        );

    internal static Measure Pattern { get; } =
        new(
            "an insomnia-pattern night",
            "A night with 31 minutes or more awake before falling asleep, or in the middle of it. Research asks for three "
                + "such nights a week. It is a count and no diagnosis.",
            "Lichstein et al. 2003, doi:10.1016/S0005-7967(02)00023-2"
        );

    internal static Measure Model { get; } =
        new(
            "this",
            "The Unified Model of Performance. Researchers kept groups of healthy people awake, or let them sleep little, and "
                + "counted how often they were slow to press a button. The model says how that count rose and fell with the "
                + "hours slept, the hours awake and the time of day. Here it is fed with your nights. Its points are its own; "
                + "no number of them is good or bad. Sleep in advance counts only up to a bound.",
            "Rajdev et al. 2013; Ramakrishnan et al. 2016. Our numbers are held to the published package FIPS, "
                + "doi:10.21105/joss.02340"
        );

    /// <summary>The definition of an outcome.</summary>
    internal static Measure Of(Outcome outcome) =>
        new(
            outcome.Name,
            outcome.Code switch
            {
                "tst" => "All the time asleep from evening to morning. Naps are not in it.",
                "se" => "The share of the time in bed that was slept, in percent.",
                "sol" => "From trying to sleep until sleep came.",
                "waso" => "All the time awake between first falling asleep and waking for the last time.",
                "twt" => "The time until sleep came, awake in the night, and awake before getting up, added up.",
                "awakenings" =>
                    "How often sleep was broken in the night. The last waking, after which there was no more sleep, is not counted.",
                "quality" => "How good sleep felt, from 1 (very bad) to 5 (very good).",
                _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No definition."),
            },
            Diary
        );
}
