namespace Repose.Import.Spreadsheets;

/// <summary>The months as people write them in English, German, Spanish, French and Italian, whole or cut short.</summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["january", "januar", "janner", "enero", "janvier", "gennaio"],
        ["february", "februar", "feber", "febrero", "fevrier", "febbraio"],
        ["march", "marz", "mrz", "maerz", "marzo", "mars"],
        ["april", "abril", "avril", "aprile"],
        ["may", "mai", "mayo", "maggio"],
        ["june", "juni", "junio", "juin", "giugno"],
        ["july", "juli", "julio", "juillet", "luglio"],
        ["august", "agosto", "aout"],
        ["september", "septiembre", "setiembre", "septembre", "settembre"],
        ["october", "oktober", "octubre", "octobre", "ottobre"],
        ["november", "noviembre", "novembre"],
        ["december", "dezember", "diciembre", "decembre", "dicembre"],
    ];

    /// <summary>1 to 12; null where it is the name of no month, or the beginning of two.</summary>
    public static int? Find(string text)
    {
        var plain = SheetWords.Plain(text);
        if (plain.Length < 3)
        {
            return null;
        }

        var fitting = Enumerable
            .Range(0, Names.Length)
            .Where(month => Names[month].Any(name => name.StartsWith(plain, StringComparison.Ordinal)))
            .ToList();
        return fitting is [var only] ? only + 1 : null;
    }
}
