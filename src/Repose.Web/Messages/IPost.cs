using MimeKit;

namespace Repose.Web.Messages;

/// <summary>Takes messages on their way: a mail server, or a folder where there is none.</summary>
internal interface IPost
{
    /// <summary>Hands a message over. Doing it twice is harmless to the reader: its Message-ID stays the same.</summary>
    Task<Handed> HandOver(MimeMessage message, CancellationToken cancel);
}
