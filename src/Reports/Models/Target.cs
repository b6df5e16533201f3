namespace LlmEvolution.Reports.Models;

/// <summary>What a place is in a course.</summary>
/// <param name="Level">course, module, item, part (of an item, such as a question) or unknown: of this course, but nothing that its outline knows.</param>
/// <param name="Unit">0 and up: the items in order; -1: the course; -2 and down: its modules; null: unknown.</param>
/// <param name="IsLaunch">Under the id by which the LMS launched it, not its own.</param>
internal sealed record Target(string Level, int? Unit, bool IsLaunch)
{
    public const int Course = -1;

    public static int Module(int index) => -2 - index;
}
