using MimeKit;
using Repose.Web.Server;

namespace Repose.Web.Messages;

/// <summary>Writes messages into a folder, for an installation without a mail server and for the demonstration.</summary>
internal sealed class FolderPost(ServerOptions options) : IPost
{
    private static readonly FormatOptions AsSent = Sent();

    /// <inheritdoc />
    public async Task<Handed> HandOver(MimeMessage message, CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(options.MailFolder);
            var name = (message.MessageId ?? "message").Split('@')[0] + ".eml";
            var (draft, file) = (
                Path.Combine(options.MailFolder, name + ".part"),
                Path.Combine(options.MailFolder, name)
            );
            await message.WriteToAsync(AsSent, draft, cancel);
            // A reader of the folder never finds half a message.
            File.Move(draft, file, overwrite: true);
            return new(Handover.Taken, $"Written to {name}");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return new(Handover.Unreachable, $"The folder for messages cannot be written: {trouble.Message}");
        }
    }

    /// <summary>As it would go over the wire, on any system.</summary>
    private static FormatOptions Sent()
    {
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        return options;
    }
}
