using Repose.Pictures;

namespace Repose.Web.MySleep;

/// <summary>What the page of the research model shows.</summary>
/// <param name="Nights">The nights of four weeks.</param>
/// <param name="FromDevice">Whether the model is fed by what devices told, or by the diary.</param>
/// <param name="Band">What the model gives.</param>
public sealed record ResearchView(KeptNights Nights, bool FromDevice, GroupBandData Band);
