using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Check.Rules;

/// <summary>A lesson builds on earlier ones only; a circle is named as such, since swapping two lessons would not mend it.</summary>
internal sealed class PrerequisiteRule : ICourseRule
{
    public void Check(CheckContext context)
    {
        var order = context.Lessons.Select((lesson, index) => (lesson.Id, index)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.index, StringComparer.Ordinal);
        foreach (var lesson in context.Lessons)
        {
            foreach (var reference in lesson.Prerequisites)
            {
                if (!order.TryGetValue(reference.Id, out var place) || place < order[lesson.Id]) continue;
                if (PathBack(context, reference.Id, lesson.Id) is { } path)
                    context.Diagnostics.Report(ModelDiagnostics.PrerequisiteCycle, reference.Span, "remove one of them", string.Join(" → ", path.Prepend(lesson.Id)));
                else
                    context.Diagnostics.Report(ModelDiagnostics.PrerequisiteLater, reference.Span, "move this lesson behind it, or name it in 'leads_to'", reference.Id);
            }
        }
    }

    // Breadth-first along prerequisites: the shortest circle is the one to show.
    private static List<string>? PathBack(CheckContext context, string from, string to)
    {
        var cameFrom = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var queue = new Queue<string>([from]);
        while (queue.TryDequeue(out var id))
        {
            if (id == to) return Unwind(cameFrom, id);
            if (!context.Links.Lessons.TryGetValue(id, out var lesson)) continue;
            foreach (var next in lesson.Prerequisites.Select(p => p.Id))
            {
                if (cameFrom.TryAdd(next, id)) queue.Enqueue(next);
            }
        }
        return null;
    }

    private static List<string> Unwind(Dictionary<string, string?> cameFrom, string id)
    {
        var path = new List<string>();
        for (string? at = id; at is not null; at = cameFrom[at]) path.Insert(0, at);
        return path;
    }
}
