using Repose.Lifelike;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>Who the clients are. Weeks are counted from this week.</summary>
/// <remarks>
/// What the course does for those who tell of their nights is a choice of ours, made in the light of what is known: it
/// does something worth having for a few, too little to be seen for most, and one sleeps worse while it lasts.
/// </remarks>
internal static class Roster
{
    /// <summary>The client who signs in with one click: in the middle of a course.</summary>
    internal const string SignsIn = "Elena Marchetti";

    private static readonly SleepHabits Usual = new();
    private static readonly SleepHabits Steady = new()
    {
        Latency = 30,
        LatencySpread = 8,
        Awake = 25,
        AwakeSpread = 4,
    };
    private static readonly SleepHabits Stormy = new()
    {
        Latency = 58,
        LatencySpread = 36,
        Awake = 55,
        AwakeSpread = 24,
        Likeness = 0.4,
        Missing = 0.12,
    };
    private static readonly SleepHabits Early = new()
    {
        Latency = 20,
        Awake = 62,
        AwakeSpread = 14,
        LightsOut = new(21, 45),
        Up = new(5, 20),
        WeekendShift = 15,
    };

    internal static IEnumerable<DemoClient> Tracked() =>
        [
            // These four gain an amount that matters, and it can be seen.
            Finished("Ingrid Halvorsen", -22, new(34, 0), Usual, "ring"),
            Finished("Calvin Boateng", -35, new(32, 8), Usual, null, lot: true),
            Finished("Ruth Pelletier", -58, new(36, 0), Early, "watch") with
            {
                Outcome = Outcomes.WakeAfterSleepOnset,
            },
            Finished("Samir Haddad", -15, new(30, 16), Usual, null, lot: true),
            // One sleeps worse while the course lasts.
            Finished("Glenda Whitcomb", -28, new(-26, -6), Usual, "watch"),
            // For two it makes no difference, and steady sleep lets that be seen.
            Finished("Owen Tillinghast", -44, new(0, 0), Steady, null),
            Finished("Mei-Lin Zhou", -70, new(1, 0), Steady, "band", lot: true),
            // For the others nobody can tell: too little, too stormy, too few mornings, or something else changed.
            Finished("Abigail Thornbury", -18, new(6, 0), Stormy, "watch"),
            Finished("Dmitri Volkov", -31, new(-4, 0), Stormy, null, lot: true),
            Finished("Fatima El-Amin", -39, new(5, 3), Stormy, "ring"),
            Finished("Gustavo Pinheiro", -49, new(8, 0), Stormy, null),
            Finished("Harriet Lindqvist", -62, new(3, 0), Stormy, "watch", CourseMishap.OneMoved, lot: true),
            Finished("Jamal Whitaker", -76, new(0, 6), Stormy, null, CourseMishap.OneLeftOut, lot: true),
            Medicated(Finished("Keiko Nakamura", -26, new(12, 0), Usual, null)),
            ChangedDevice(Finished("Lorcan Byrne", -33, new(10, 0), Usual, "band")),
            Finished("Margarethe Vogel", -84, new(7, 0), Usual with { Missing = 0.72 }, null, CourseMishap.OneMissed),
            // In the middle of a course.
            Course(SignsIn, DemoStage.Running, -3, new(18, 10), Usual, "watch", lot: true),
            Course("Nathaniel Osei", DemoStage.Running, -2, new(0, 0), Stormy, null),
            Course("Oluwaseun Adebayo", DemoStage.Running, -4, new(15, 0), Early, "ring") with
            {
                Outcome = Outcomes.WakeAfterSleepOnset,
            },
            // Baseline runs, the course is booked.
            Course("Patricia Connolly", DemoStage.Booked, 1, new(20, 0), Usual, null, lot: true),
            Course("Quentin Marsh", DemoStage.Booked, 1, new(0, 0), Steady, "watch"),
            Course("Rosalind Achterberg", DemoStage.BrokenOff, -25, new(0, 0), Stormy, null),
            // Nights without a course: two years of them, weeks of travel, a switch to fewer cups.
            Sleeper("Sebastian Kowalczyk", -104, Usual, "watch", diary: false),
            Sleeper("Theodora Papadakis", -103, Steady with { FewestCups = 3 }, "ring"),
            Sleeper("Ursula Brandvold", -20, Early, null),
        ];

    internal static IEnumerable<DemoClient> Others()
    {
        foreach (var (name, place) in Names.Select((name, place) => (name, place)))
        {
            // Some are new, many have come from the start, the others found the practice over the two years.
            var since =
                place < 4 ? -1 - place
                : place % 2 == 0 ? -DemoDay.MostWeeks
                : -DemoDay.MostWeeks + (place * 89 / Names.Length);
            var client = new DemoClient
            {
                Name = name,
                Since = since,
                Rhythm = (place % 5) switch
                {
                    0 => 1,
                    4 => 4,
                    _ => 2,
                },
            };
            yield return place switch
            {
                6 => client with { Stage = DemoStage.BrokenOff, CourseWeek = -53 },
                9 => client with { Stage = DemoStage.Booked, CourseWeek = 1 },
                11 or 17 or 23 or 29 => client with
                {
                    Stage = DemoStage.Finished,
                    CourseWeek = since + 9,
                    ByLot = place == 17,
                },
                _ => client,
            };
        }
    }

    private static DemoClient Finished(
        string name,
        int week,
        TrueEffect effect,
        SleepHabits habits,
        string? device,
        CourseMishap mishap = CourseMishap.None,
        bool lot = false
    ) => Course(name, DemoStage.Finished, week, effect, habits, device, lot) with { Mishap = mishap };

    private static DemoClient Course(
        string name,
        DemoStage stage,
        int week,
        TrueEffect effect,
        SleepHabits habits,
        string? device,
        bool lot = false
    ) =>
        new()
        {
            Name = name,
            Stage = stage,
            ByLot = lot,
            TrueEffect = effect,
            CourseWeek = week,
            Since = name.Length % 2 == 0 ? -DemoDay.MostWeeks : week - 8,
            Nights = new()
            {
                FromWeek = week - 5,
                UntilWeek = stage == DemoStage.Finished && week < -30 ? week + 14 : null,
                Habits = habits,
                Device = device is null ? null : $"{FirstName(name)}'s {device}",
                WrittenOn = name.Length % 7 == 0 ? "paper, typed by the desk" : "phone",
            },
        };

    private static DemoClient Sleeper(string name, int since, SleepHabits habits, string? device, bool diary = true) =>
        new()
        {
            Name = name,
            Since = since - 1,
            Rhythm = 2,
            TrueEffect = new(0, 0),
            Nights = new()
            {
                FromWeek = since,
                Habits = habits,
                Diary = diary,
                Device = device is null ? null : $"{FirstName(name)}'s {device}",
                LessCoffeeFrom = habits.FewestCups > 1 ? since + 40 : null,
                Trip = (since + 12, diary ? "America/Los_Angeles" : null),
            },
        };

    /// <summary>Began to take something for sleep two days before the course.</summary>
    private static DemoClient Medicated(DemoClient client) =>
        client with
        {
            Nights = client.Nights! with { Medicine = (client.CourseWeek, client.CourseWeek + 7) },
        };

    private static DemoClient ChangedDevice(DemoClient client) =>
        client with
        {
            Outcome = Outcomes.TotalSleepTime,
            Nights = client.Nights! with
            {
                Diary = false,
                NextDevice = ($"{FirstName(client.Name)}'s new ring", client.CourseWeek + 1),
            },
        };

    private static string FirstName(string name) => name.Split(' ')[0];

    private static readonly string[] Names =
    [
        "Vivian Castellanos",
        "Walter Sundqvist",
        "Ximena Duarte",
        "Yusuf Demir",
        "Zora Blackwood",
        "Amos Fitzgerald",
        "Beatriz Carvalho",
        "Cormac Delaney",
        "Delphine Rousseau",
        "Ezekiel Brooks",
        "Freya Lindholm",
        "Gideon Ashworth",
        "Hyun-woo Park",
        "Imogen Sharpe",
        "Joaquín Villanueva",
        "Katarzyna Nowak",
        "Leopold Grantham",
        "Maya Krishnan",
        "Niamh Gallagher",
        "Orville Stebbins",
        "Penelope Whitlock",
        "Rafael Monteiro",
        "Saoirse Keane",
        "Tobias Engström",
        "Uma Chaudhary",
        "Viktor Hrubý",
        "Wilhelmina Drake",
        "Xavier Thibodeau",
        "Yolanda Prescott",
        "Zachary Hollis",
        "Anneliese Krueger",
        "Bartholomew Finch",
        "Celeste Moreau",
        "Dorothy Achebe",
        "Emeka Nwosu",
    ];
}
