using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Repose.Demo;

/// <summary>The four who treat, and when they do.</summary>
internal static class DemoTherapists
{
    internal const string Owner = "Marit Solheim";

    internal sealed record Entry(
        string Name,
        string Qualifications,
        string About,
        (IsoDayOfWeek[] Days, LocalTime From, LocalTime Until)[] Hours
    );

    internal static IReadOnlyList<Entry> All { get; } =
    [
        new(
            Owner,
            "Registered in Vermont; 900 hours of training; 17 years of practice",
            "Marit opened the practice. She works slowly and says little unless you like to talk.",
            [
                ([Monday, Tuesday, Wednesday, Thursday], new(9, 0), new(12, 30)),
                ([Monday, Tuesday, Wednesday, Thursday], new(13, 15), new(15, 30)),
            ]
        ),
        new(
            "Tomás Arriaga",
            "Registered in Vermont; 750 hours of training; 9 years of practice",
            "Tomás gives most of our sleep courses. He was a nurse's aide on night shifts before.",
            [
                ([Tuesday, Wednesday, Thursday, Friday], new(11, 0), new(14, 0)),
                ([Tuesday, Wednesday, Thursday, Friday], new(14, 45), new(18, 30)),
                ([Saturday], new(9, 0), new(13, 0)),
            ]
        ),
        new(
            "Naomi Fairweather",
            "Registered in Vermont; 600 hours of training; 4 years of practice",
            "Naomi is here two evenings a week.",
            [([Tuesday, Thursday], new(15, 0), new(19, 30))]
        ),
        new(
            "Desmond Okoro",
            "Registered in Vermont; 1,000 hours of training; 12 years of practice",
            "Desmond starts early, for those who come before work.",
            [([Monday, Wednesday, Friday], new(7, 30), new(12, 30))]
        ),
    ];
}
