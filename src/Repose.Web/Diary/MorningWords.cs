using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>What the script of the diary's page says, and by which limits: the server's own words and limits.</summary>
internal static class MorningWords
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        // Letters stay as they are; what HTML reads as its own does not.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>As it stands on the page.</summary>
    internal static MarkupString Block =>
        Data(
            "words",
            new
            {
                moments = Enum.GetValues<NightMoment>()
                    .ToDictionary(moment => moment.ToString(), FaultWords.Of, StringComparer.Ordinal),
                OutOfOrder = DiaryText.FormatOutOfOrder("{0}", "{1}"),
                DiaryText.TooLong,
                MoreAwake = DiaryText.FormatMoreAwake("{0}", "{1}"),
                DiaryText.Nothing,
                DiaryText.Rare,
                DiaryText.NoTime,
                NoNumber = DiaryText.FormatNoNumber("{0}", "{1}"),
                DiaryText.Unread,
                longest = DiaryCheck.LongestInBed.TotalMinutes,
                rarely = DiaryCheck.RarelyInBed.TotalMinutes,
                rareFrom = DiaryCheck.RareFrom.Hour,
                rareUntil = DiaryCheck.RareUntil.Hour,
            }
        );

    /// <summary>Data for the script, which no browser runs.</summary>
    internal static MarkupString Data<T>(string id, T value) =>
        new($"""<script type="application/json" id="{id}">{JsonSerializer.Serialize(value, Plain)}</script>""");
}
