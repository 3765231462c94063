namespace Repose.Web.Site;

/// <summary>What a person reads instead of a page.</summary>
internal static class TroubleWords
{
    /// <summary>The heading, what happened, and what to do.</summary>
    /// <param name="status">The number of the answer, by HTTP.</param>
    internal static (string Title, string What, string Next) Of(int status) =>
        status switch
        {
            400 => (SiteText.IncompleteTitle, SiteText.IncompleteWhat, SiteText.IncompleteNext),
            401 or 403 => (SiteText.NotYoursTitle, SiteText.NotYoursWhat, SiteText.NotYoursNext),
            413 => (SiteText.TooMuchTitle, SiteText.TooMuchWhat, SiteText.TooMuchNext),
            429 => (SiteText.TooOftenTitle, SiteText.TooOftenWhat, SiteText.TooOftenNext),
            >= 500 => (SiteText.OurMistakeTitle, SiteText.OurMistakeWhat, SiteText.OurMistakeNext),
            _ => (SiteText.NothingTitle, SiteText.NothingWhat, SiteText.NothingNext),
        };
}
