namespace Repose.Web.Intakes;

/// <summary>The fields of the form by which an intake is handed in.</summary>
internal sealed class SignFields
{
    public int Stamp { get; set; }

    public string[]? Agreed { get; set; }

    public bool AsItIs { get; set; }

    public string? Signature { get; set; }
}
