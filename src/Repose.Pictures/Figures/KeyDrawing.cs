namespace Repose.Pictures;

/// <summary>The small drawings of a key, in the looks of the drawings themselves.</summary>
internal static class KeyDrawing
{
    internal static string Of(KeySign sign) =>
        $"<svg class=\"sign\" viewBox=\"0 0 18 12\" width=\"18\" height=\"12\" aria-hidden=\"true\">{Body(sign)}</svg>";

    private static string Body(KeySign sign) =>
        sign switch
        {
            KeySign.Night => "<circle cx=\"9\" cy=\"6\" r=\"3.4\" class=\"night\"/>",
            KeySign.FreeNight => "<circle cx=\"9\" cy=\"6\" r=\"3.8\" class=\"night-full\"/>",
            KeySign.Session => "<path d=\"M9 1L14 6L9 11L4 6Z\" class=\"session\"/>",
            KeySign.Missing => "<path d=\"M6 3L12 9M6 9L12 3\" class=\"missing\"/>",
            KeySign.Level => "<path d=\"M0 1h18v10h-18Z\" class=\"band\"/><path d=\"M0 6L18 6\" class=\"level\"/>",
            KeySign.Weekend => "<path d=\"M2 0h14v12h-14Z\" class=\"weekend\"/>",
            KeySign.Deep => "<path d=\"M1 0h16v12h-16Z\" class=\"deep\"/>",
            KeySign.Rem => "<path d=\"M1 2h16v8h-16Z\" class=\"rem\"/>",
            KeySign.Light => "<path d=\"M1 3.5h16v5h-16Z\" class=\"light\"/>",
            KeySign.Asleep => "<path d=\"M1 2h16v8h-16Z\" class=\"light\"/>",
            KeySign.InBed => "<path d=\"M1.5 1.5h15v9h-15Z\" class=\"in-bed\"/>",
            KeySign.Skipped => "<path d=\"M2 8L8 0M4 12L13 0M10 12L16 4\" class=\"hatching\"/>",
            KeySign.Short => "<path d=\"M5 0h8v12h-8Z\" class=\"short\"/>",
            KeySign.CaughtUp => "<path d=\"M5 0h8v12h-8Z\" class=\"caught-up\"/>",
            KeySign.Own =>
                "<path d=\"M0 6h18\" class=\"own-line\"/><circle cx=\"9\" cy=\"6\" r=\"3.6\" class=\"own\"/>",
            KeySign.Shared =>
                "<path d=\"M0 6h18\" class=\"shared-line\"/><path d=\"M9 1L14 6L9 11L4 6Z\" class=\"shared\"/>",
            KeySign.Pooled => "<path d=\"M0 6L9 1L18 6L9 11Z\" class=\"pooled\"/>",
            KeySign.Next => "<path d=\"M2 6h14M2 1v10M16 1v10\" class=\"interval\"/>",
            KeySign.Band =>
                "<path d=\"M0 1h18v10h-18Z\" class=\"band\"/><path d=\"M0 1h18M0 11h18\" class=\"level-thin\"/>",
            KeySign.Open => "<path d=\"M5 6h8\" class=\"missing\"/>",
            KeySign.Solid => "<path d=\"M0 6L18 6\" class=\"power-phase\"/>",
            KeySign.Dotted => "<path d=\"M0 6L18 6\" class=\"power-lot\"/>",
            _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "No such sign."),
        };
}
