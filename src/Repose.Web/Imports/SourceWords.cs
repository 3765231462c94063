using Repose.Data;
using Repose.Import;
using Repose.Sleep;

namespace Repose.Web.Imports;

/// <summary>How the sources of nights are called on pages: devices by their own names.</summary>
internal static class SourceWords
{
    internal static string Of(NightSource source) =>
        source.Device is not { } device ? ImportsText.YourDiary : OfDevice(device);

    internal static string Of(ImportFinding.Source source) =>
        source.Kind == SourceKind.Diary ? ImportsText.YourDiary : OfDevice(source.Name);

    /// <summary>A source that gives itself no name is kept under an English one.</summary>
    private static string OfDevice(string name) => name is SleepExport.UnnamedSource ? ImportsText.UnnamedSource : name;
}
