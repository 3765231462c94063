using Microsoft.AspNetCore.Components;
using Repose.Helping;
using Repose.Pictures.Words;

namespace Repose.Pictures.Report;

/// <summary>The verdicts on both questions of a course: in words, as a number on a ruler, and as chances.</summary>
public sealed partial class CourseAnswer
{
    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required HelpAnswer Answer { get; set; }

    /// <summary>Who reads it.</summary>
    [Parameter]
    public Reader For { get; set; }

    private IEnumerable<(string Id, string Question, SingleCase.Answer Answer)> Questions =>
        [
            ("level", AnswerText.QuestionOfLevel, Answer.Level),
            ("night-after", AnswerText.QuestionOfNightAfter, Answer.NightAfter),
        ];
}
