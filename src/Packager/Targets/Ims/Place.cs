using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>Where the author wrote what became a learning object.</summary>
internal static class Place
{
    public static SourceSpan Of(CoursePackage package, string id)
    {
        foreach (var module in package.Course.Modules)
        {
            if (module.Id == id) return module.Span;
            if (module.Quiz?.Id == id) return module.Quiz.Span;
            if (module.Lessons.FirstOrDefault(l => l.Id == id) is { } lesson) return lesson.Span;
        }
        return package.Course.Span;
    }
}
