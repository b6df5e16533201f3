namespace LlmEvolution.Packager.Render.Pages;

/// <summary>The words of the pages themselves. A translation or a theme replaces any of them.</summary>
public sealed record Labels
{
#pragma warning disable CS1591 // each is documented by its own words

    public string SkipToContent { get; init; } = "Skip to the content";
    public string Progress { get; init; } = "Progress";
    public string Outline { get; init; } = "Course outline";
    public string Module { get; init; } = "Module";
    public string Modules { get; init; } = "modules";
    public string Lesson { get; init; } = "Lesson";
    public string Lessons { get; init; } = "lessons";
    public string Quiz { get; init; } = "Quiz";
    public string Questions { get; init; } = "questions";
    public string Hours { get; init; } = "h";
    public string Minutes { get; init; } = "min";
    public string PassMark { get; init; } = "pass mark";
    public string InPreparation { get; init; } = "In preparation";
    public string OutlineNote { get; init; } = "This lesson is still being written. The summary above says what it will cover; nothing here counts against your progress.";
    public string Objectives { get; init; } = "After this lesson you can";
    public string Prerequisites { get; init; } = "Builds on";
    public string OnThisPage { get; init; } = "On this page";
    public string Sources { get; init; } = "Sources";
    public string Transcript { get; init; } = "Transcript";
    public string BackToText { get; init; } = "Back to the text";
    public string FactsCheckedIn { get; init; } = "Facts checked in";
    public string Previous { get; init; } = "Previous";
    public string Next { get; init; } = "Next";
    public string AllCourses { get; init; } = "All courses";
    public string Glossary { get; init; } = "Glossary";
    public string Timeline { get; init; } = "Timeline";
    public string TimelineNote { get; init; } = "What happened when, and the lesson that tells it.";
    public string Map { get; init; } = "Map of ideas";
    public string MapNote { get; init; } = "Which lesson builds on which. In the picture, a line joins two modules when lessons of the lower one build on lessons of the upper one; the more do, the thicker it is.";
    public string LeadsTo { get; init; } = "Leads to";
    public string MonthNames { get; init; } = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    public string Continue { get; init; } = "Continue";
    public string Start { get; init; } = "Start";
    public string StartQuiz { get; init; } = "Start the quiz";
    public string SubmitQuiz { get; init; } = "Submit answers";
    public string SaveAndExit { get; init; } = "Save and exit";
    public string Search { get; init; } = "Search";
    public string Settings { get; init; } = "Settings";
    public string Results { get; init; } = "Quiz results";
    public string Certificate { get; init; } = "Certificate";
    public string NotRecorded { get; init; } = "Nothing is recorded: this page was not opened by a learning management system.";
    public string NeedsScript { get; init; } = "JavaScript is off: you can read everything, but progress is not recorded and quizzes cannot be taken.";
    public string AttemptsUnlimited { get; init; } = "as many attempts as you like";
    public string Attempts { get; init; } = "attempts";
}
