namespace Repose.Web.Booking;

/// <summary>How a client who books without an account can be reached.</summary>
internal sealed record Guest(string Name, string Email, string Phone);
