using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Repose.Web.Server;

namespace Repose.Web.Messages;

/// <summary>Hands messages to a mail server. One connection serves all messages of a round.</summary>
internal sealed class SmtpPost(ServerOptions options) : IPost, IDisposable
{
    /// <summary>The longest that one message may take: much shorter than <see cref="SendOutbox.Claimed"/>.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly SmtpClient client = new() { Timeout = 30_000 };
    private readonly Uri server =
        options.Mail ?? throw new InvalidOperationException("No mail server was named when the server was started.");

    /// <inheritdoc />
    public async Task<Handed> HandOver(MimeMessage message, CancellationToken cancel)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(Limit);
        try
        {
            await Connect(limited.Token);
        }
        catch (Exception trouble) when (IsOutside(trouble, cancel))
        {
            return new(Handover.Unreachable, $"The mail server cannot be reached: {trouble.Message}");
        }

        try
        {
            return new(Handover.Taken, await client.SendAsync(message, limited.Token));
        }
        catch (SmtpCommandException refused)
        {
            // 5yz is for good (RFC 5321, 4.2.1), where it is about this message and not about us.
            var isFinal =
                (int)refused.StatusCode >= 500
                && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;
            return new(isFinal ? Handover.Refused : Handover.Later, $"{(int)refused.StatusCode} {refused.Message}");
        }
        catch (Exception trouble) when (IsOutside(trouble, cancel))
        {
            return new(Handover.Later, $"The mail server broke off: {trouble.Message}");
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private async Task Connect(CancellationToken cancel)
    {
        if (client.IsConnected)
        {
            return;
        }

        var isTls = server.Scheme is "smtps";
        var hasPassword = server.UserInfo.Length > 0;
        await client.ConnectAsync(
            server.Host,
            server.Port > 0 ? server.Port
                : isTls ? 465
                : 587,
            isTls ? SecureSocketOptions.SslOnConnect
                // A password goes over a network only under cover.
                : hasPassword && !server.IsLoopback ? SecureSocketOptions.StartTls
                : SecureSocketOptions.StartTlsWhenAvailable,
            cancel
        );
        if (hasPassword)
        {
            var who = server.UserInfo.Split(':', 2);
            await client.AuthenticateAsync(
                Uri.UnescapeDataString(who[0]),
                Uri.UnescapeDataString(who.ElementAtOrDefault(1) ?? ""),
                cancel
            );
        }
    }

    /// <summary>Whether the failure is the network's or the mail server's, or took too long; not a mistake of ours.</summary>
    private static bool IsOutside(Exception trouble, CancellationToken cancel) =>
        !cancel.IsCancellationRequested
        && trouble
            is SocketException
                or IOException
                or TimeoutException
                or OperationCanceledException
                or ProtocolException
                or CommandException
                or ServiceNotConnectedException
                or SslHandshakeException
                or AuthenticationException
                or NotSupportedException;
}
