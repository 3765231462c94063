namespace Repose.Web.CareTeam;

/// <summary>The fields of a reply to a letter.</summary>
public sealed class ReplyFields
{
    public string? Key { get; set; }

    public string? Answer { get; set; }

    public string? Pressure { get; set; }

    public string[]? LeftOut { get; set; }

    public string[]? Positions { get; set; }

    public string[]? Ticked { get; set; }

    public string? Words { get; set; }

    public string? Author { get; set; }

    public string? Profession { get; set; }

    public string? On { get; set; }

    public string? Until { get; set; }
}
