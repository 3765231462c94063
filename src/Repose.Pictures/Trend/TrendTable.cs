using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>The numbers of a trend chart.</summary>
public static class TrendTable
{
    /// <summary>One row for every night, the missing ones included.</summary>
    public static PictureTable Of(TrendChartData data)
    {
        var series = TrendSeries.Of(data);
        var sessions = data.Sessions.ToLookup(session => session.NightAfter);
        var events = data.Events.ToLookup(mark => mark.Date);
        var rows = series is null ? [] : Enumerable.Range(0, series.Values.Count).Select(Row);
        return new PictureTable(
            data.Title,
            [
                FigureText.NightByWaking,
                TrendText.Phase,
                Sentence.Begin(data.ValueName),
                TrendText.SessionBefore,
                TrendText.WhatElse,
            ],
            [.. rows]
        );

        IReadOnlyList<string> Row(int index)
        {
            var date = series.DateOf(index);
            return
            [
                Numbers.Date(date),
                data.Phases.FirstOrDefault(phase => phase.Holds(date))?.Name ?? "",
                series.Values[index] is { } value ? Numbers.Value(value, data.Unit) : FigureText.Missing,
                string.Join("; ", sessions[date].Select(session => session.Words ?? TrendText.Yes)),
                string.Join("; ", events[date].Select(mark => mark.Words)),
            ];
        }
    }
}
