using System.Text.Json;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Preview.Hosting;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Preview.Xapi;

/// <summary>Stands before the record store: the author's conditions, and what comes back when content is refused.</summary>
internal sealed class XapiGate(Bench bench, XapiRecorder recorder)
{
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(XapiSide.Prefix) || bench.Xapi.LaunchOf(context.Request.Headers.Authorization) is not { } launch)
        {
            await next(context);
            return;
        }
        if (!await StageEndpoints.GateAsync(context, launch)) return;
        // Answers are small, but for reads, and of those only a refusal matters.
        var answer = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = copy;
        await next(context);
        context.Response.Body = answer;
        // After 204 not even nothing may be written.
        if (copy.Length > 0) await answer.WriteAsync(copy.GetBuffer().AsMemory(0, (int)copy.Length), context.RequestAborted);
        var request = context.Request;
        if (IsRefusal(context)) Refused(launch, $"{request.Method} {request.Path.Value![XapiSide.Prefix.Length..]}", context.Response.StatusCode, copy.ToArray());
        else if (request.Path == XapiSide.Prefix + "/activities/state" && !HttpMethods.IsGet(request.Method) && request.Query["activityId"] is [{ } activity])
            recorder.StateWritten(launch, activity, request.Query["stateId"].ToString());
    }

    /// <summary>404: there is no document yet. 412: somebody else wrote it, and the content reads it again.</summary>
    private static bool IsRefusal(HttpContext context) => context.Response.StatusCode is >= 400 and not (StatusCodes.Status404NotFound or StatusCodes.Status412PreconditionFailed);

    private void Refused(Launches.Launch launch, string request, int status, byte[] answer)
    {
        var problem = ProblemOf(answer);
        var findings = new DiagnosticBag();
        findings.Report(PreviewDiagnostics.StatementRefused, null, "send what the specification asks for; other record stores refuse it as well", request, status, problem);
        bench.Heard(launch, [.. findings]);
        bench.Author.Send("statement", new { launch = launch.Id, at = bench.Options.Clock.GetUtcNow().ToUnixTimeMilliseconds(), statement = (object?)null, problem = $"{request}: {status} {problem}" });
    }

    private static string ProblemOf(byte[] answer)
    {
        try
        {
            return JsonElement.Parse(answer).GetProperty("error").GetString() ?? "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "no reason was given";
        }
    }
}
