using System.Text.RegularExpressions;

namespace Repose.Content.Tests;

/// <summary>What no Spanish text for a client may hold: what no English one may, and what is not our Spanish.</summary>
internal static partial class HonestSpanish
{
    internal static void Words(string words)
    {
        Assert.DoesNotMatch(Claims(), words);
        Assert.DoesNotMatch(Promises(), words);
        Assert.DoesNotMatch(AgainstMedicine(), words);
        Assert.DoesNotMatch(Jargon(), words);
        Assert.DoesNotMatch(Familiar(), words);
        Assert.DoesNotMatch(Broken(), words);
    }

    /// <summary>A cure, a proof, a guarantee. "No se ha demostrado que …" is what may be said.</summary>
    [GeneratedRegex(
        @"\bcura(s|n|r|rá|rán|do|da|dos|das|ndo|ción|tiv\w*)?\b|\bcuré\w*\b|\bsana(n|r|rá|rán|ndo|ción|dor\w*)?\b"
            + @"|\bgarant\w*|\bmilagr\w*|\bcomprobado que\b|\bprobado que\b|\bcientíficamente\b|(?<!\bno se ha )\bdemostrad\w+\b"
            + @"|\b(vence|venza|supera|elimina|quita|acaba con|acabe con|remedia)\w*( con)? (el|su) insomnio"
            + @"|\b(aumenta|sube|eleva|estimula)\w* (la|su) (serotonina|melatonina)|\bdesintoxica\w*|\btoxinas?\b|\bNIH\b"
            + @"|\bsin (fármacos|medicamentos|medicinas|pastillas)\b|\b76 ?%|\b(tiene|padece|sufre)( usted)?( de)? insomnio\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Claims();

    [GeneratedRegex(
        @"\bdiagn[oó]sti\w*|\bnatural(es)?\b|\b(ayudará|mejorará|aliviará|dormirá|descansará|funcionará)n?\b"
            + @"|\bsiempre (funciona|ayuda|sirve)|\btrata el insomnio|\bcontra el insomnio es\b|\bseguro que (le )?(ayuda|mejora)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Promises();

    [GeneratedRegex(
        @"\ben (vez|lugar) de (los |sus? )?(medicamento|medicina|pastilla|fármaco)\w*|\bsegundo plano\b"
            + @"|\b(deje|suspenda|abandone) (de tomar )?(el|los|la|las|sus?) (medicamento|medicina|pastilla|fármaco)\w*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AgainstMedicine();

    [GeneratedRegex(@"\bp ?[=<>≤]|valor p\b|significativ\w*|hipótesis nula", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon();

    /// <summary>Clients are "usted"; and a course of sessions is a "ciclo", for a "curso" is what one learns.</summary>
    [GeneratedRegex(
        @"\b(tú|tu|tus|ti|contigo|vosotros|vosotras|vuestr\w+|os|puedes|tienes|quieres|debes|eres)\b|\bcursos?\b|¡|!",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Familiar();

    [GeneratedRegex(@"  |TODO|\?\?|\.\.| [.,;:?]|,\.|^\s|\s$|[«»]")]
    private static partial Regex Broken();
}
