namespace Repose.Data.Postgres.Compiled;

/// <summary>The compiled model finds only rows of the tenant, as the one that it is compiled from.</summary>
public partial class ReposeDbModel
{
    partial void Customize() => TenantFilter.AddTo(this);
}
