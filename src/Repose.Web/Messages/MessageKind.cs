namespace Repose.Web.Messages;

/// <summary>The kinds of messages, as they are kept.</summary>
internal static class MessageKind
{
    internal const string Confirmation = "confirmation";
    internal const string Changed = "changed";
    internal const string Cancelled = "cancelled";
    internal const string Reminder = "reminder";
    internal const string Offer = "wait-list-offer";
    internal const string PackageSold = "package-sold";

    /// <summary>That the page of a morning is open. Which pages they are is not said.</summary>
    internal const string DiaryReminder = "diary-reminder";

    /// <summary>A link with which a client says that a new address is theirs.</summary>
    internal const string EmailChange = "email-change";

    /// <summary>That something about the client's data was done, such as a new address or a coming deletion.</summary>
    internal const string AboutData = "about-your-data";

    /// <summary>Asks somebody of the staff to look at what a client has written. It says no more than that.</summary>
    internal const string PleaseLook = "please-look";

    /// <summary>A link to sign in with. It is sent before all others, because somebody sits and waits for it.</summary>
    internal const string SignIn = "sign-in";

    /// <summary>A link with which somebody begins to work here.</summary>
    internal const string Invitation = "invitation";

    /// <summary>Whether its words open a door, so that they are kept no longer than it takes to send them.</summary>
    internal static bool HoldsSecret(string kind) => kind is SignIn or Invitation or EmailChange;

    /// <summary>The kind in words for the staff.</summary>
    internal static string InWords(string kind) =>
        kind switch
        {
            Confirmation => "Confirmation",
            Changed => "Change",
            Cancelled => "Cancellation",
            Reminder => "Reminder",
            Offer => "Offer from the wait list",
            PackageSold => "Package sold",
            DiaryReminder => "Morning reminder",
            EmailChange => "New e-mail address",
            AboutData => "About the client's data",
            PleaseLook => "To the staff: please look",
            SignIn => "Sign-in link",
            Invitation => "Invitation",
            _ => kind,
        };
}
