namespace Repose.Web.Chart;

/// <summary>Something that must be looked at before the next session.</summary>
/// <param name="IsUrgent">Whether it cannot wait.</param>
/// <param name="Says">What it is.</param>
/// <param name="Address">Where it is looked at.</param>
internal sealed record ChartAlert(bool IsUrgent, string Says, string Address);
