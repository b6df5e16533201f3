using LlmEvolution.Packager.Editions;

namespace LlmEvolution.Packager.Diff;

/// <summary>One module, lesson or quiz of the older side.</summary>
/// <param name="before">As it was.</param>
/// <param name="now">As it is; null when it is gone.</param>
/// <param name="delivered">Whether it is the same course, delivered in the same way.</param>
/// <param name="found">Takes the differences.</param>
internal sealed class ItemComparison(EditionItem before, EditionItem? now, bool delivered, List<DiffChange> found)
{
    private readonly string _name = $"{Words.Of(before.Kind)} '{before.Id}'";

    public void Compare()
    {
        if (now is null) Gone();
        else if (now.Retired) Add(_name, Words.Show(before), "retired", DiffEffect.None, "gone on purpose: it counts no longer, and its place in the state stays empty", null);
        else if (now.Kind != before.Kind) Add($"kind of {_name}", Words.Of(before.Kind), Words.Of(now.Kind), DiffEffect.Resets, "the saved state holds something else under its key", "give the new one an id of its own");
        else if (before.Kind != ItemKind.Module) CompareState(now);
    }

    private void Gone()
    {
        if (before.Kind == ItemKind.Module) Add(_name, "there", null, DiffEffect.None, "its objective stays in the LMS as it is", null);
        else Add(_name, Words.Show(before), null, DiffEffect.Resets, "what learners did in it is not shown any more; an id that was changed looks like this", $"put it back with 'id: {before.Id}', or retire it with 'coursepack lock --retire {before.Id}'");
    }

    private void CompareState(EditionItem now)
    {
        if (before.Key != now.Key) Add($"key of {_name}", before.Key, now.Key, DiffEffect.Resets, "the saved state holds its progress under the old key", "build with the coursepack.lock of the published edition");
        else if (before.Object != now.Object && delivered) Add($"place of {_name}", $"in '{before.Object}'", $"in '{now.Object}'", DiffEffect.Resets, "each learning object has a state of its own, and it moved to another", "move it back, or use 'structure: course' or 'lesson', where lessons move freely");
        else if (before.Module != now.Module) Add($"place of {_name}", $"in module '{before.Module}'", $"in module '{now.Module}'", DiffEffect.None, "its progress moves with it", null);
        if (before.Page != now.Page) Add($"page of {_name}", before.Page, now.Page, DiffEffect.None, "links to it from outside break", null);
        if (before.Outline != now.Outline) Add($"status of {_name}", Status(before), Status(now), DiffEffect.None, now.Outline ? "it counts no longer" : "learners who are complete stay complete in the LMS; the others have it to do as well", null);
        if (before.Kind == ItemKind.Lesson) CompareChecks(now);
        else CompareQuiz(now);
    }

    /// <summary>A bit of the state is a check: what stood at its place must stand there still, or nothing.</summary>
    private void CompareChecks(EditionItem now)
    {
        var moved = before.Questions.Zip(now.Questions).Any(p => !p.First.Retired && !p.Second.Retired && p.First.Id != p.Second.Id);
        var reused = before.Questions.Zip(now.Questions).Any(p => p.First.Retired && !p.Second.Retired);
        if (moved || reused) Add($"checks of {_name}", Ids(before), Ids(now), DiffEffect.LosesAttempts, "which checks were tried is kept by place, and the places moved", "build with the coursepack.lock of the published edition, which keeps them");
        else if (Ids(before) != Ids(now)) Add($"checks of {_name}", Ids(before), Ids(now), DiffEffect.None, "those that were tried stay tried", null);
    }

    private void CompareQuiz(EditionItem now)
    {
        if (before.Quiz is not { } a || now.Quiz is not { } b) return;
        const string lost = "attempts under way begin again and the last one cannot be reviewed; best scores and passes stay";
        const string wait = "nothing can keep them: publish when few learners are in the middle of the quiz";
        if (Ids(before) != Ids(now)) Add($"questions of {_name}", Ids(before), Ids(now), DiffEffect.LosesAttempts, lost, wait);
        if (a.Draw != b.Draw) Add($"draw of {_name}", $"{a.Draw}", $"{b.Draw}", DiffEffect.LosesAttempts, lost, wait);
        if (a.Shuffle != b.Shuffle) Add($"shuffle of {_name}", Truth(a.Shuffle), Truth(b.Shuffle), DiffEffect.LosesAttempts, lost, wait);
        if (a.PassMark != b.PassMark) Add($"pass mark of {_name}", $"{a.PassMark}%", $"{b.PassMark}%", DiffEffect.None, "who has passed stays passed; the next attempt is judged by the new mark", null);
        if (a.LastCounts != b.LastCounts) Add($"counting attempt of {_name}", Counts(a), Counts(b), DiffEffect.None, "scores stay until the next attempt, and a pass stays", null);
        if (a.Attempts != b.Attempts) Add($"attempts of {_name}", Limit(a.Attempts), Limit(b.Attempts), DiffEffect.None, "those already taken count", null);
    }

    private void Add(string what, string? old, string? young, DiffEffect effect, string reason, string? advice) =>
        found.Add(new DiffChange(what, old, young, effect, reason, advice, effect == DiffEffect.None ? [] : [before.Id]));

    private static string Ids(EditionItem item) => string.Join(", ", item.Questions.Where(q => !q.Retired).Select(q => q.Id));

    private static string Status(EditionItem item) => item.Outline ? "outline" : "ready";

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Counts(QuizRules rules) => rules.LastCounts ? "last" : "best";

    private static string Limit(int attempts) => attempts == 0 ? "any number" : $"{attempts}";
}
