using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests.Notes;

/// <summary>A therapist with a phone after a session, and what the script of the note does for them.</summary>
public sealed class WritingANoteByTouch(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What fits into a minute at four seconds for each touch, reading included.</summary>
    private const int MostTouches = 15;

    private int touches;

    [Fact]
    public async Task An_ordinary_session_is_signed_with_touches_for_less_than_a_minute()
    {
        await using var room = await AfterASession.Open(chromium);
        var page = await room.Phone();
        await page.GotoAsync($"/desk/visits/{room.Visit.Id}");
        await page.Context.ExposeFunctionAsync("touched", (string _) => Interlocked.Increment(ref touches));
        await page.Context.AddInitScriptAsync(
            "for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => touched(kind), true)"
        );
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Write or read the note" }).TapAsync();
        await Tap(page, "Says that sleep was much the same.");
        await Tap(page, "Nothing new since last time: no illness, no new medicine.");
        await Tap(page, "Muscles along the lower back firm to the touch.");
        await Tap(page, "No unwanted effect was seen or told.");
        await Tap(page, "Tolerated well.");
        await Tap(page, "Go on as planned.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign", Exact = true }).TapAsync();
        await Assertions.Expect(page.GetByText("Signed.", new() { Exact = true })).ToBeVisibleAsync();

        Assert.InRange(touches, 8, MostTouches);
        var note = Assert.Single(await room.Notes());
        Assert.True(note.IsSigned);
        Assert.Equal(
            "Sleep session, 30 min.\nMuscles along the lower back firm to the touch.\nNo unwanted effect was seen or told.",
            note.Objective
        );
        await page.IsFaultless();
    }

    [Fact]
    public async Task What_is_typed_is_kept_without_a_button_and_two_see_each_other()
    {
        await using var room = await AfterASession.Open(chromium);
        var (one, other) = (await room.Phone(), await room.Phone());
        await one.GotoAsync(room.Address);
        await other.GotoAsync(room.Address);

        await one.GetByRole(AriaRole.Textbox, new() { Name = "Subjective" }).FillAsync("Slept better.");
        await Assertions.Expect(one.Locator("[data-status]")).ToContainTextAsync("Saved");
        await other.GetByRole(AriaRole.Textbox, new() { Name = "Subjective" }).FillAsync("The neck is sore.");
        await Assertions.Expect(other.Locator("[data-status]")).ToContainTextAsync("writes in this note too");

        await Assertions
            .Expect(other.GetByRole(AriaRole.Textbox, new() { Name = "Subjective" }))
            .ToHaveValueAsync("Slept better.\nThe neck is sore.");
        Assert.Equal("Slept better.\nThe neck is sore.", Assert.Single(await room.Notes()).Subjective);
        await other.GetByRole(AriaRole.Textbox, new() { Name = "Plan" }).FillAsync("Go on.");
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign", Exact = true }).TapAsync();
        await Assertions.Expect(other.GetByText("Signed.", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal("Go on.", Assert.Single(await room.Notes()).Plan);
    }

    [Fact]
    public async Task What_is_typed_without_a_connection_is_said_to_be_unsaved_and_kept_when_there_is_one()
    {
        await using var room = await AfterASession.Open(chromium);
        var page = await room.Phone();
        await page.GotoAsync(room.Address);
        await page.Context.SetOfflineAsync(true);

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Assessment" }).FillAsync("Calm.");
        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Not saved: no connection");
        Assert.Empty(await room.Notes());
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Saved", new() { Timeout = 15_000 });
        Assert.Equal("Calm.", Assert.Single(await room.Notes()).Assessment);
    }

    private static Task Tap(IPage page, string phrase) =>
        page.GetByRole(AriaRole.Button, new() { Name = phrase, Exact = true }).TapAsync();
}
