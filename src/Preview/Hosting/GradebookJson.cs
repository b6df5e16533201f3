namespace LlmEvolution.Preview.Hosting;

internal static class GradebookJson
{
    /// <summary>Everybody's attempts at the packages on the shelf, and at others that were here before.</summary>
    public static object Of(Bench bench)
    {
        var labels = bench.Shelf.Entries.ToDictionary(e => e.Id, e => e.Label, StringComparer.Ordinal);
        return new
        {
            Learners = bench.Store.Learners(),
            Attempts = bench.Store.Attempts().Select(a =>
            {
                var package = labels.ContainsKey(a.Package) ? bench.Shelf.Find(a.Package) : null;
                return new
                {
                    a.Id,
                    a.Package,
                    Label = labels.GetValueOrDefault(a.Package),
                    Standard = package?.Standard.Id,
                    a.Learner,
                    a.Number,
                    a.Registration,
                    a.Started,
                    Items = bench.Store.Items(a.Id).Select(i => new { Record = RecordJson.Of(null, i), Title = package?.Find(i.Item)?.Title ?? i.Item, Address = package?.Find(i.Item)?.Address }),
                };
            }),
            Learner = bench.LearnerAddress,
        };
    }
}
