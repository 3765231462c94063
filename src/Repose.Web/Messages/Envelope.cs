using System.Diagnostics.CodeAnalysis;
using MimeKit;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Messages;

/// <summary>A message as it goes over the wire (RFC 5322, and RFC 6047 for its calendar).</summary>
internal static class Envelope
{
    /// <returns>Whether it could be made: what was kept as its recipient is an address.</returns>
    internal static bool TryMake(
        OutboxMessage message,
        MassagePractice practice,
        ServerOptions options,
        [NotNullWhen(true)] out MimeMessage? mail
    )
    {
        mail = null;
        if (!MailboxAddress.TryParse(message.Recipient, out var to) || to.Domain.Length == 0)
        {
            return false;
        }

        mail = new MimeMessage();
        var from = MailboxAddress.Parse(options.MailFrom);
        mail.From.Add(new MailboxAddress(OneLine(practice.Name), from.Address));
        if (MailboxAddress.TryParse(practice.Profile.Email, out var reply))
        {
            mail.ReplyTo.Add(new MailboxAddress(OneLine(practice.Name), reply.Address));
        }

        mail.To.Add(new MailboxAddress("", to.Address));
        mail.Subject = OneLine(message.Title);
        mail.MessageId = $"{message.Id}@{from.Domain}";
        mail.Date = message.CreatedAt.ToDateTimeOffset();
        // Whoever is on leave need not answer a program (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.StopAddress.Length > 0)
        {
            // One touch in the mail program stops it (RFC 8058).
            mail.Headers.Add("List-Unsubscribe", $"<{message.StopAddress}>");
            mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        mail.Body = Body(message);
        return true;
    }

    private static MimeEntity Body(OutboxMessage message)
    {
        var words = new TextPart("plain") { Text = message.Text };
        if (message.Calendar.Length == 0)
        {
            return words;
        }

        var method = Method(message.Calendar);
        var file = Calendar(message.Calendar, method);
        file.ContentDisposition = new(ContentDisposition.Attachment) { FileName = "appointment.ics" };
        // A request stands beside the words, where calendar programs look for one; the file is for all others.
        return method is "PUBLISH"
            ? new Multipart("mixed") { words, file }
            : new Multipart("mixed")
            {
                new MultipartAlternative { words, Calendar(message.Calendar, method) },
                file,
            };
    }

    private static TextPart Calendar(string text, string method)
    {
        var part = new TextPart("calendar") { Text = text, ContentTransferEncoding = ContentEncoding.Base64 };
        part.ContentType.Parameters.Add("method", method);
        return part;
    }

    private static string Method(string calendar)
    {
        const string Name = "\r\nMETHOD:";
        var from = calendar.IndexOf(Name, StringComparison.Ordinal);
        return from < 0 ? "PUBLISH" : calendar[(from + Name.Length)..].Split('\r')[0];
    }

    private static string OneLine(string text) => new([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
}
