namespace Repose.Web.Site;

/// <summary>What a person reads instead of a page.</summary>
internal static class TroubleWords
{
    /// <summary>The heading, what happened, and what to do.</summary>
    /// <param name="status">The number of the answer, by HTTP.</param>
    internal static (string Title, string What, string Next) Of(int status) =>
        status switch
        {
            400 => (
                "That did not reach us whole",
                "Something was missing from what your browser sent. Nothing was changed.",
                "Go back, load the page again and send it once more. If your browser blocks cookies, allow them here."
            ),
            401 or 403 => (
                "This page is not yours",
                "You are signed in, but this page belongs to somebody else.",
                "If you have a second way to sign in here, sign out first and use that one."
            ),
            413 => (
                "That was too much at once",
                "What you sent is larger than we can take. Nothing was changed.",
                "Go back and send less, or call us."
            ),
            429 => (
                "One moment, please",
                "There were too many tries in a short time, so we have stopped counting you in for a while.",
                "Wait a few minutes and try again. If it is urgent, call us."
            ),
            >= 500 => (
                "Something went wrong",
                "This is our mistake, not yours. We do not know if what you did last was saved.",
                "Go back, load the page again and see. If it happens again, call the practice."
            ),
            _ => (
                "There is nothing here",
                "The address may be old, or a letter of it may be missing.",
                "Start from the first page. If a link of ours led you here, please tell us."
            ),
        };
}
