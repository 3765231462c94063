using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Public;

/// <summary>A service as a visitor reads of it.</summary>
/// <param name="Id">Which service.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">A few sentences; may be empty.</param>
/// <param name="Minutes">How long the client is treated.</param>
/// <param name="Price">The price of one session.</param>
/// <param name="Course">How it is planned as a course; null where it is not sold as one.</param>
/// <param name="Therapists">Who does it, by name.</param>
internal sealed record OfferedService(
    Id<Service> Id,
    string Name,
    string Description,
    int Minutes,
    Money Price,
    CoursePlan? Course,
    IReadOnlyList<string> Therapists
);
