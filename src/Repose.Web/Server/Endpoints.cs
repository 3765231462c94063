using Repose.Web.Access.Parts;
using Repose.Web.Access.Passkeys;
using Repose.Web.Api;
using Repose.Web.Demo;
using Repose.Web.Diary;
using Repose.Web.Feeds;
using Repose.Web.Fhir;
using Repose.Web.Fhir.Reading;
using Repose.Web.Imports;
using Repose.Web.Mine.Reminding;
using Repose.Web.Mine.Sharing;
using Repose.Web.Mine.Taking;
using Repose.Web.Notes;
using Repose.Web.Phone;
using Repose.Web.Plan;
using Repose.Web.Public;
using Repose.Web.Site;
using Repose.Web.Site.Languages;
using Repose.Web.Treating;

namespace Repose.Web.Server;

/// <summary>What is there for programs.</summary>
internal static class Endpoints
{
    internal static void Map(WebApplication app)
    {
        app.MapForSearchEngines();
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        app.MapAvailability();
        app.MapBooking();
        app.MapVisits();
        app.MapImports();
        app.MapMorning();
        app.MapTicks();
        app.MapRoom();
        app.MapNotes();
        app.MapFhir();
        app.MapFhirApi();
        app.MapPhone();
        app.MapLanguages();
        app.MapSignOut();
        app.MapPasskeys();
        app.MapPasskeySignIn();
        app.MapStopReminders();
        app.MapDownload();
        app.MapSharedReport();
        app.MapDemo();
        app.MapPictureStyle();
        app.MapFallback(() => Results.NotFound()).AllowAnonymous();
        FeedEndpoint.Map(app);
        app.MapGet("/health", () => Results.Text("ok")).AllowAnonymous();
    }
}
