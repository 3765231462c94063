namespace Repose.Pictures.Tests.Samples;

/// <summary>A page that holds every picture.</summary>
public sealed partial class SampleReport;
