using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Hosting;

/// <summary>What the author's pages are told of the shelf and of a package.</summary>
internal static class ShelfJson
{
    public static object Of(Bench bench) => new
    {
        bench.Shelf.Title,
        Source = bench.Options.Name,
        Packages = bench.Shelf.Entries,
        Learners = bench.Store.Learners(),
        Findings = FindingsJson.Of(bench.Shelf.Findings, bench.CourseFolder),
        Learner = bench.LearnerAddress,
    };

    public static object Of(PreviewPackage package) => new
    {
        package.Id,
        package.Title,
        Standard = new { package.Standard.Id, Title = package.Standard.ToString() },
        package.Launcher.HasReview,
        Items = package.Launcher.Items,
        package.Summary.Risks,
        Findings = FindingsJson.Of(package.Findings),
        Lms = package.Lms.Select(l => new { l.Profile.Id, l.Profile.Title, l.Profile.Source, l.Notes, Findings = FindingsJson.Of(l.Findings) }),
    };
}
