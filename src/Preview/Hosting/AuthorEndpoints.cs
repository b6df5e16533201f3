using LlmEvolution.Preview.Gradebook;
using LlmEvolution.Preview.Launches;
using LlmEvolution.Preview.Packages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Preview.Hosting;

/// <summary>
/// The author's side: shelf, panel, gradebook. It stands on a port of its own, so that a package, which may be anybody's,
/// cannot touch it: to a browser they are different sites.
/// </summary>
internal static class AuthorEndpoints
{
    // A page of another site cannot send it without asking first, and is never allowed to.
    private const string OwnHeader = "X-Coursepack";

    public static void Map(WebApplication app, Bench bench)
    {
        app.Use(RequireOwnPage);
        string[] pages = ["home", "play", "gradebook"];
        foreach (var page in pages)
        {
            app.MapGet(page == "home" ? "/" : $"/{page}", (HttpContext context) => ClientFiles.Page(context, $"client/{page}.html", Policy(bench)));
            app.MapGet($"/{page}.js", () => ClientFiles.Script($"client/{page}.js"));
        }
        app.MapGet("/preview.css", () => ClientFiles.Style("client/preview.css"));
        app.MapGet("/api/shelf", () => ShelfJson.Of(bench));
        app.MapGet("/api/packages/{id}", (string id) => bench.Shelf.Find(id) is { } package ? Results.Json(ShelfJson.Of(package)) : Results.NotFound());
        app.MapGet("/api/events", (HttpContext context) => TypedResults.ServerSentEvents(bench.Author.ListenAsync(new { }, context.RequestAborted)));
        app.MapGet("/api/gradebook", () => GradebookJson.Of(bench));
        app.MapGet("/pack", (string package, string page) => OwnPack.Of(bench.Shelf.ContentOf(package), page) is { } json ? Results.Content(json, "application/json") : Results.NotFound());
        app.MapPost("/api/learners", (NewLearner learner) => AddLearner(learner, bench));
        app.MapPost("/api/reset", (ResetRequest what) => ResetAsync(what, bench));
        app.MapPost("/api/launches", (LaunchRequest request) => Begin(request, bench));
        app.MapGet("/api/launches/{id}", (string id) => bench.Launches.Find(id) is { } launch
            ? Results.Json(RecordJson.Of(launch.Package, bench.Store.Item(launch.Attempt.Id, launch.Item.Id)))
            : Results.NotFound());
        app.MapPost("/api/launches/{id}/conditions", (string id, Conditions conditions) => Set(id, conditions, bench));
    }

    private static string Policy(Bench bench) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src {bench.LearnerAddress}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static Task RequireOwnPage(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || context.Request.Headers.ContainsKey(OwnHeader)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static IResult AddLearner(NewLearner learner, Bench bench)
    {
        var name = learner.Name?.Trim() ?? "";
        if (name.Length is 0 or > 100) return Results.BadRequest(new { error = "write a name of up to 100 characters" });
        var made = new Learner(Learners.IdOf(name, bench.Store.Learners()), name);
        bench.Store.Add(made);
        return Results.Json(made);
    }

    private static IResult Begin(LaunchRequest request, Bench bench)
    {
        if (bench.Shelf.Find(request.Package) is not { } package || package.Find(request.Item) is not { } item)
            return Results.NotFound(new { error = "this item is no longer in the package: load the page again" });
        if (bench.Store.Learners().FirstOrDefault(l => l.Id == request.Learner) is not { } learner)
            return Results.NotFound(new { error = "there is no such learner" });
        var launch = bench.Launches.Begin(package, item, learner, request.Review ? LaunchMode.Review : LaunchMode.Normal, request.Fresh);
        return Results.Json(new
        {
            launch.Id,
            Page = $"{bench.LearnerAddress}/stage/{launch.Id}/",
            Attempt = launch.Attempt.Number,
            Record = RecordJson.Of(package, bench.Store.Item(launch.Attempt.Id, item.Id)),
        });
    }

    /// <summary>What is said in statements is never taken back one by one; it goes when everything goes.</summary>
    private static async Task<IResult> ResetAsync(ResetRequest what, Bench bench)
    {
        if (what is { Attempt: null, Package: null, Learner: null }) await bench.Xapi.Records.ClearAsync();
        return Results.Json(new { forgotten = bench.Store.Reset(what.Attempt, what.Package, what.Learner) });
    }

    private static IResult Set(string id, Conditions conditions, Bench bench)
    {
        if (bench.Launches.Find(id) is not { } launch) return Results.NotFound();
        launch.Conditions = conditions;
        bench.Learner.Send("conditions", new { launch = id, conditions });
        return Results.NoContent();
    }

    private sealed record LaunchRequest(string Package, string Item, string Learner, bool Review, bool Fresh);

    private sealed record NewLearner(string? Name);

    private sealed record ResetRequest(long? Attempt, string? Package, string? Learner);
}
