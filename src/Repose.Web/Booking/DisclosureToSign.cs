using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Public;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>What the jurisdiction asks the practice to disclose, and a client to sign, before the first treatment.</summary>
internal sealed class DisclosureToSign(ReposeDb db, CurrentPractice current, ReadDisclosure read, IClock clock)
{
    public sealed record NotSigned() : Refusal("disclosure", BookingText.NotSigned);

    /// <summary>The disclosure of the practice's jurisdiction; null where none must be signed.</summary>
    internal async Task<Disclosure?> Find() =>
        ContentLibrary.Shipped.Jurisdiction((await current.Practice())?.Jurisdiction ?? "none")
            is { DisclosureBlocksFirstTreatment: true, Disclosure: { } disclosure }
            ? disclosure
            : null;

    /// <summary>Whether this client has signed it already.</summary>
    internal Task<bool> IsSigned(Id<Client> client, Disclosure disclosure, CancellationToken cancel)
    {
        var version = VersionOf(disclosure);
        return db.SignedDisclosures.AnyAsync(one => one.ClientId == client && one.Version == version, cancel);
    }

    /// <summary>Those of some clients who have yet to sign; none where nothing must be signed.</summary>
    internal async Task<IReadOnlySet<Id<Client>>> Unsigned(IReadOnlyList<Id<Client>> clients, CancellationToken cancel)
    {
        if (await Find() is not { } disclosure)
        {
            return new HashSet<Id<Client>>();
        }

        var version = VersionOf(disclosure);
        var signed = await db
            .SignedDisclosures.Where(one => clients.Contains(one.ClientId) && one.Version == version)
            .Select(one => one.ClientId)
            .ToListAsync(cancel);
        return clients.Except(signed).ToHashSet();
    }

    private static string VersionOf(Disclosure disclosure) => disclosure.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Keeps the signature with what is saved next, if one is needed.</summary>
    /// <returns>Whether a signature was kept.</returns>
    internal async Task<Outcome<bool>> Sign(Client client, string? signature, CancellationToken cancel)
    {
        if (await Find() is not { } disclosure || await IsSigned(client.Id, disclosure, cancel))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(signature) || signature.Length > 200)
        {
            return new NotSigned();
        }

        db.Add(
            new SignedDisclosure(
                db.PracticeId,
                Id<SignedDisclosure>.New(),
                client.Id,
                (await current.Practice())!.Jurisdiction,
                VersionOf(disclosure),
                TextOf((await read.Run(cancel))!),
                signature.Trim(),
                clock.GetCurrentInstant()
            )
        );
        return true;
    }

    /// <summary>The text as the client has it before the eyes when signing; with a translation also the text that counts.</summary>
    private static string TextOf(DisclosurePage shown) =>
        shown is { InEnglish: { } english, Disclosure.EnglishCounts: { } counts }
            ? $"{counts}\n\n{TextOf(shown.Parts)}\n\n{TextOf(english)}"
            : TextOf(shown.Parts);

    private static string TextOf(IReadOnlyList<DisclosurePart> parts) =>
        string.Join(
            "\n\n",
            parts.Select(part =>
                string.Join(
                    '\n',
                    part.Texts.SelectMany(text => (string[])[text.Therapist ?? "", .. text.Paragraphs])
                        .Where(line => line.Length > 0)
                        .Prepend(part.Heading)
                )
            )
        );
}
