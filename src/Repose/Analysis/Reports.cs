using System.Text;
using Repose.Files;
using Repose.Pictures.Report;
using Repose.Pictures.Words;

namespace Repose.Analysis;

/// <summary>Writes a report where it was asked for, and says the answer on the screen.</summary>
internal static class Reports
{
    internal static async Task Write(ReportData report, FileInfo? html, FileInfo? json)
    {
        if (html is not null)
        {
            var page = Encoding.UTF8.GetBytes(await SleepReport.Render(report));
            WholeFile.Write(html, "--report", stream => stream.Write(page));
        }

        if (json is not null)
        {
            WholeFile.Write(json, "--json", stream => ReportJson.Write(stream, report));
        }
    }

    internal static string InShort(ReportData report)
    {
        var text = new StringBuilder();
        var answer = report.Answer;
        foreach (var remark in report.Read.SelectMany(file => file.Remarks))
        {
            Add(remark);
        }

        Say("Is sleep different during the course than before?", answer.Level);
        Say("Is sleep better on the night after a session?", answer.NightAfter);
        return text.ToString();

        void Say(string question, SingleCase.Answer said)
        {
            Add($"\n{question}");
            Add($"  {VerdictWords.Heading(said.Verdict, said.Strength)}.");
            foreach (var paragraph in AnswerWords.Paragraphs(said, answer))
            {
                Add($"  {paragraph}");
            }

            Add($"  {VerdictWords.HowStrong(said)}");
        }

        void Add(string line) => text.Append(line).Append('\n');
    }
}
