using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Check.Style;

/// <summary>How large a bank is, how much of it is drawn, and whether it tests every lesson of its module. An exam is as large as the course asks for.</summary>
internal sealed class QuizSizeStyleRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        if (context.Course.Style.Quiz is not { } style) return;
        foreach (var module in context.Course.Modules)
        {
            if (module.Quiz is not { IsExam: false } quiz) continue;
            Count("questions", quiz.Questions.Length, style.Questions, "add or remove questions");
            Count("drawn questions", quiz.Draw, style.Draw, "change 'draw'");
            foreach (var lesson in module.Lessons.Where(l => l.Status == LessonStatus.Ready))
            {
                var about = quiz.Questions.Count(q => q.Lesson?.Id == lesson.Id);
                if (style.PerLesson?.Holds(about) == false)
                    context.Diagnostics.Report(StyleDiagnostics.LessonUntested, quiz.Span, $"write a question with 'lesson: {lesson.Id}'", about, lesson.Id, style.PerLesson);
            }

            void Count(string what, int count, CountRange? range, string help)
            {
                if (range?.Holds(count) == false) context.Diagnostics.Report(StyleDiagnostics.QuizCount, quiz.Span, help, count, what, range);
            }
        }
    }
}
