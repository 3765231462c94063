using Repose.Sleep;

namespace Repose.Pictures.Report;

/// <summary>The sleep debt of the last days on record, from the nights that show most of the sleep.</summary>
internal static class SleepAsOf
{
    /// <summary>The debt; null if no night is on record.</summary>
    internal static SleepDebt? Last(ReportData report) =>
        report.MainNights.LastOrDefault(night => night.SleepIn24Hours is not null) is { } last
            ? SleepDebt.Of(report.MainNights, report.Need, last.Date)
            : null;
}
