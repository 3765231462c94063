namespace Repose.Web.Chart;

/// <summary>Something that must be known before the next session.</summary>
/// <param name="Gravity">How much it weighs.</param>
/// <param name="Says">What it is.</param>
/// <param name="Address">Where it is looked at.</param>
internal sealed record ChartAlert(AlertGravity Gravity, string Says, string Address)
{
    /// <summary>One word for it.</summary>
    internal string Word =>
        Gravity switch
        {
            AlertGravity.Now => "now",
            AlertGravity.Soon => "soon",
            _ => "heed",
        };
}
