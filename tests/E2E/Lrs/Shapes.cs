using LlmEvolution.Packager.Model;

namespace E2E.Lrs;

/// <summary>Every way of cutting a course.</summary>
public static class Shapes
{
    public static MatrixTheoryData<Structure, Split> Cuts { get; } = new(Enum.GetValues<Structure>(), Enum.GetValues<Split>());
}

/// <summary>cmi5's own statements in the order of a session; completed and passed may come in either order.</summary>
internal static class OrderOf
{
    private static readonly string[] s_duties = ["initialized", "completed", "passed", "terminated"];

    public static Comparer<string> Duties { get; } = Comparer<string>.Create((a, b) => Array.IndexOf(s_duties, a).CompareTo(Array.IndexOf(s_duties, b)));
}
