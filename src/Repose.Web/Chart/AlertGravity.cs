namespace Repose.Web.Chart;

/// <summary>How much something weighs, the gravest first.</summary>
internal enum AlertGravity
{
    /// <summary>Before anything else: it cannot wait, or the session must not take place as things are.</summary>
    Now,

    /// <summary>It waits to be looked at or done.</summary>
    Soon,

    /// <summary>It is to be heeded in the session.</summary>
    Heed,
}
