namespace Repose.Import.Spreadsheets;

/// <summary>Yes and no, as people write them.</summary>
internal static class SheetAnswer
{
    /// <summary>As a diary writes it; the text itself where it is neither.</summary>
    public static string Plain(SheetCell cell)
    {
        var text = cell.ToString();
        return SheetWords.Plain(text) switch
        {
            "yes" or "y" or "true" or "x" or "1" or "si" or "s" or "ja" or "j" or "wahr" or "verdadero" => "yes",
            "no" or "n" or "false" or "0" or "nein" or "falsch" or "falso" => "no",
            "" when text is "-" or "–" => "no",
            "" when text is "✓" or "✔" => "yes",
            _ => text,
        };
    }

    public static bool IsYesNo(SheetCell cell) => Plain(cell) is "yes" or "no";
}
