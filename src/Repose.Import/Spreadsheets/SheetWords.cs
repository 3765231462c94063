using System.Globalization;
using System.Text;

namespace Repose.Import.Spreadsheets;

/// <summary>What the names of columns mean, in English, German and Spanish.</summary>
internal static class SheetWords
{
    /// <summary>What a column can be called. A longer phrase says more than a shorter one that is in it.</summary>
    private static readonly (DiaryColumn? Column, string[] Phrases)[] All =
    [
        (
            DiaryColumn.BedTime,
            [
                "bed time",
                "bedtime",
                "to bed",
                "into bed",
                "in bed",
                "bed",
                "went to bed",
                "got into bed",
                "bett",
                "ins bett",
                "zu bett",
                "zubettgehen",
                "zubettgehzeit",
                "bettgehzeit",
                "bettzeit",
                "cama",
                "a la cama",
                "en la cama",
                "acostarse",
                "acostarme",
                "me acoste",
                "me acuesto",
                "hora de acostarse",
                "hora de acostarme",
                "acostada",
                "acostado",
            ]
        ),
        (
            DiaryColumn.LightsOut,
            [
                "lights out",
                "lights off",
                "light out",
                "light off",
                "lightsout",
                "tried to sleep",
                "try to sleep",
                "trying to sleep",
                "licht aus",
                "licht geloscht",
                "licht ausgemacht",
                "lichtloschen",
                "einschlafversuch",
                "luz apagada",
                "apague la luz",
                "apagar la luz",
                "apago la luz",
                "luces apagadas",
                "luces fuera",
                "intente dormir",
                "intento dormir",
                "intento de dormir",
            ]
        ),
        (
            DiaryColumn.AsleepAt,
            [
                "fell asleep",
                "asleep at",
                "asleep",
                "sleep start",
                "start of sleep",
                "sleep onset",
                "sleep onset time",
                "eingeschlafen",
                "eingeschlafen um",
                "einschlafzeit",
                "schlafbeginn",
                "me dormi",
                "me duermo",
                "me quede dormida",
                "me quede dormido",
                "inicio del sueno",
            ]
        ),
        (
            DiaryColumn.SleepOnsetLatency,
            [
                "sol",
                "sleep onset latency",
                "sleep latency",
                "latency",
                "to fall asleep",
                "falling asleep",
                "until asleep",
                "until sleep",
                "time to sleep",
                "einschlafdauer",
                "einschlaflatenz",
                "bis zum einschlafen",
                "bis ich eingeschlafen bin",
                "zum einschlafen",
                "latencia",
                "en dormirse",
                "en dormirme",
                "para dormirse",
                "para dormirme",
                "en dormir",
                "tarde en dormirme",
                "hasta dormirse",
                "hasta dormirme",
                "en conciliar el sueno",
            ]
        ),
        (
            DiaryColumn.Awakenings,
            [
                "awakenings",
                "nwak",
                "number of awakenings",
                "times awake",
                "times woke up",
                "times i woke up",
                "wake ups",
                "wakeups",
                "how many times",
                "how often",
                "woken how often",
                "anzahl aufwachen",
                "wie oft",
                "wie oft aufgewacht",
                "mal wach",
                "mal aufgewacht",
                "despertares",
                "numero de despertares",
                "cuantas veces",
                "cuantas veces me desperte",
                "veces despierta",
                "veces despierto",
                "veces que me desperte",
            ]
        ),
        (
            DiaryColumn.WakeAfterSleepOnset,
            [
                "waso",
                "wake after sleep onset",
                "awake",
                "time awake",
                "minutes awake",
                "awake in the night",
                "awake during the night",
                "total time awake",
                "wach",
                "wachzeit",
                "wach gelegen",
                "wachgelegen",
                "wachliegen",
                "minuten wach",
                "despierta",
                "despierto",
                "tiempo despierta",
                "tiempo despierto",
                "minutos despierta",
                "minutos despierto",
                "en vela",
            ]
        ),
        (
            DiaryColumn.FinalAwakening,
            [
                "woke up",
                "woke",
                "wake",
                "wake up",
                "waking up",
                "wake up time",
                "wake time",
                "waking time",
                "final awakening",
                "last awakening",
                "woke up for good",
                "awake at",
                "aufgewacht",
                "aufgewacht um",
                "aufwachen",
                "aufwachzeit",
                "erwachen",
                "wach um",
                "letztes erwachen",
                "endgultig aufgewacht",
                "despertar",
                "hora de despertar",
                "desperte",
                "me desperte",
                "me despierto",
                "ultimo despertar",
                "despertar final",
                "sleep end",
                "end of sleep",
                "schlafende",
            ]
        ),
        (
            DiaryColumn.OutOfBed,
            [
                "out of bed",
                "got out of bed",
                "got up",
                "get up",
                "getting up",
                "rise",
                "rise time",
                "rising time",
                "up",
                "aufgestanden",
                "aufstehen",
                "aufstehzeit",
                "aus dem bett",
                "levantarse",
                "levantarme",
                "me levante",
                "me levanto",
                "hora de levantarse",
                "hora de levantarme",
                "levantada",
                "levantado",
                "fuera de la cama",
            ]
        ),
        (
            DiaryColumn.Quality,
            [
                "quality",
                "sleep quality",
                "rating",
                "how well",
                "qualitat",
                "schlafqualitat",
                "wie gut",
                "calidad",
                "calidad del sueno",
            ]
        ),
        (DiaryColumn.Naps, ["nap", "naps", "nap minutes", "nickerchen", "mittagsschlaf", "siesta", "siestas"]),
        (DiaryColumn.Alcohol, ["alcohol", "alcoholic drinks", "alkohol", "bebidas alcoholicas"]),
        (
            DiaryColumn.Caffeine,
            ["caffeine", "caffeinated drinks", "coffee", "koffein", "kaffee", "cafeina", "cafe", "cafes"]
        ),
        (
            DiaryColumn.Medicine,
            [
                "medicine",
                "medication",
                "meds",
                "sleeping pill",
                "sleep aid",
                "medikament",
                "medikamente",
                "schlafmittel",
                "medicina",
                "medicamento",
                "medicamentos",
                "medicacion",
                "pastilla",
            ]
        ),
        (
            DiaryColumn.Note,
            [
                "note",
                "notes",
                "comment",
                "comments",
                "remarks",
                "notiz",
                "notizen",
                "bemerkung",
                "bemerkungen",
                "kommentar",
                "nota",
                "notas",
                "comentario",
                "comentarios",
                "observaciones",
            ]
        ),
        (
            DiaryColumn.Date,
            [
                "date",
                "day",
                "night of",
                "night",
                "morning",
                "datum",
                "tag",
                "nacht",
                "nacht vom",
                "morgen",
                "fecha",
                "dia",
                "noche",
                "noche del",
                "manana",
            ]
        ),
        // What is reckoned from the others, and not read.
        (
            null,
            [
                "total sleep",
                "total sleep time",
                "hours of sleep",
                "hours slept",
                "sleep duration",
                "time asleep",
                "time in bed",
                "duration",
                "efficiency",
                "sleep efficiency",
                "schlafdauer",
                "gesamtschlaf",
                "stunden geschlafen",
                "dauer",
                "zeit im bett",
                "bettzeit gesamt",
                "schlafeffizienz",
                "horas de sueno",
                "horas dormidas",
                "tiempo total",
                "duracion",
                "tiempo en la cama",
                "tiempo en cama",
                "eficiencia",
            ]
        ),
    ];

    /// <summary>Names of the plainest tables there are, a beginning and an end. They only count together.</summary>
    private static readonly (DiaryColumn Column, string[] Phrases)[] Pairs =
    [
        (
            DiaryColumn.AsleepAt,
            ["sleep", "start", "begin", "from", "schlaf", "beginn", "anfang", "von", "sueno", "inicio", "desde"]
        ),
        (DiaryColumn.FinalAwakening, ["end", "stop", "to", "until", "ende", "bis", "fin", "hasta"]),
    ];

    private static readonly string[] Evenings =
    [
        "evening",
        "night of",
        "abend",
        "abends",
        "nacht vom",
        "noche del",
        "tarde",
    ];

    /// <summary>What a column may hold by its name, the likeliest first. Null stands for what is not read.</summary>
    public static IEnumerable<(DiaryColumn? Column, int Score)> Meanings(string name)
    {
        var words = $" {Plain(name)} ";
        return All.Select(one => (one.Column, Score: Longest(words, one.Phrases)))
            .Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score);
    }

    /// <summary>What one of a pair of columns may hold, as "start" and "end".</summary>
    public static DiaryColumn? OfPair(string name)
    {
        var words = $" {Plain(name)} ";
        var found = Array.FindAll(Pairs, pair => Longest(words, pair.Phrases) > 0);
        return found is [var only] ? only.Column : null;
    }

    /// <summary>Whether the name of a date says that it is the evening's.</summary>
    public static bool IsEvening(string name) => Longest($" {Plain(name)} ", Evenings) > 0;

    /// <summary>Words in small letters without accents, with one space between.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        // Half a character, as damaged files have, cannot be taken apart.
        foreach (var letter in string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && letter is not ('\'' or '’')
                && plain.Length > 0
                && plain[^1] != ' '
            )
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Replace("ß", "ss", StringComparison.Ordinal).TrimEnd();
    }

    private static int Longest(string words, string[] phrases) =>
        phrases
            .Where(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal))
            .Select(phrase => phrase.Length)
            .DefaultIfEmpty(0)
            .Max();
}
