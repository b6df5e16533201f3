using System.Runtime.CompilerServices;
using LlmEvolution.Packager.Languages;

namespace LlmEvolution.Packager.Render.Pages;

/// <summary>
/// The words of the pages themselves, in the course's language. A new one has English words; what each says stands in
/// src/Packager/Languages/en.json under "pages". {0} and {1} stand for values.
/// </summary>
public sealed record Labels
{
#pragma warning disable CS1591 // each is documented by its own words

    public string SkipToContent { get; init; } = English();
    public string Progress { get; init; } = English();
    public string Outline { get; init; } = English();
    public string Module { get; init; } = English();
    public string Modules { get; init; } = English();
    public CountLabel ModuleCount { get; init; } = EnglishCount();
    public string Lesson { get; init; } = English();
    public string Lessons { get; init; } = English();
    public CountLabel LessonCount { get; init; } = EnglishCount();
    public string Quiz { get; init; } = English();
    public string Questions { get; init; } = English();
    public CountLabel QuestionCount { get; init; } = EnglishCount();
    public string Hours { get; init; } = English();
    public string Minutes { get; init; } = English();
    public string Percent { get; init; } = English();
    public string PassMark { get; init; } = English();
    public string InPreparation { get; init; } = English();
    public string OutlineNote { get; init; } = English();
    public string Objectives { get; init; } = English();
    public string Prerequisites { get; init; } = English();
    public string OnThisPage { get; init; } = English();
    public string Sources { get; init; } = English();
    public string BackToText { get; init; } = English();
    public string FactsCheckedIn { get; init; } = English();
    public string Previous { get; init; } = English();
    public string Next { get; init; } = English();
    public string AllCourses { get; init; } = English();
    public string Glossary { get; init; } = English();
    public string Timeline { get; init; } = English();
    public string TimelineNote { get; init; } = English();
    public string Map { get; init; } = English();
    public string MapNote { get; init; } = English();
    public string LeadsTo { get; init; } = English();
    public string MonthNames { get; init; } = English();
    public string DayOfMonth { get; init; } = English();
    public string MonthOfYear { get; init; } = English();
    public string Continue { get; init; } = English();
    public string Start { get; init; } = English();
    public string StartQuiz { get; init; } = English();
    public string SubmitQuiz { get; init; } = English();
    public string SaveAndExit { get; init; } = English();
    public string Search { get; init; } = English();
    public string Settings { get; init; } = English();
    public string Results { get; init; } = English();
    public string Certificate { get; init; } = English();
    public string NotRecorded { get; init; } = English();
    public string NeedsScript { get; init; } = English();
    public string AttemptsUnlimited { get; init; } = English();
    public string Attempts { get; init; } = English();
    public CountLabel AttemptCount { get; init; } = EnglishCount();

#pragma warning restore CS1591

    /// <summary>A percentage as the language writes it.</summary>
    public string PercentOf(int percent) => Words.Fill(Percent, percent);

    /// <summary>A date without its year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31, or null: only the month.</param>
    public string DayOf(int month, int? day) => day is { } number ? Words.Fill(DayOfMonth, MonthNames.Split(' ')[month - 1], number) : MonthNames.Split(' ')[month - 1];

    /// <param name="yearAndMonth">YYYY-MM.</param>
    public string MonthOf(string yearAndMonth) =>
        Words.Fill(MonthOfYear, MonthNames.Split(' ')[int.Parse(yearAndMonth.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture) - 1], yearAndMonth[..4]);

    private static string English([CallerMemberName] string name = "") => Words.English.FormsOf(KeyOf(name))["other"];

    private static CountLabel EnglishCount([CallerMemberName] string name = "") => new("en", Words.English.FormsOf(KeyOf(name)));

    private static string KeyOf(string name) => $"{LanguageFile.Pages}.{char.ToLowerInvariant(name[0])}{name[1..]}";
}
