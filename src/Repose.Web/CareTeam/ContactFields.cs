namespace Repose.Web.CareTeam;

/// <summary>The fields of the form that adds somebody to a care team.</summary>
public sealed class ContactFields
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Profession { get; set; }

    public string? Place { get; set; }

    public string? Phone { get; set; }

    public string? Language { get; set; }
}
